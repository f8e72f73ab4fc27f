import { expect, test } from './support/program.ts';

test('the page comes with a closed content policy', async ({ program }) => {
  const page = await program.start();
  const response = await page.reload();
  const policy = response?.headers()['content-security-policy'] ?? '';
  const directives = policy.split(';').map((directive) => directive.trim());
  expect(directives).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]),
  );
  expect(policy).not.toContain('unsafe-');
  expect(policy).not.toMatch(/https?:|\*/);
  expect(response?.headers()).toMatchObject({ 'x-content-type-options': 'nosniff' });
});

test('nothing but the program’s pages is served, and nothing from outside its folder', async ({
  program,
}) => {
  await program.start();
  const statuses = await program.running.evaluate(
    ({ session }, addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          try {
            return (await session.defaultSession.fetch(address)).status;
          } catch {
            return 'refused';
          }
        }),
      ),
    [
      'app://leidraad/index.html',
      'app://leidraad/nergens.html',
      'app://leidraad/..%2Fmain%2Findex.js',
      'app://leidraad/%2e%2e/preload/learner.cjs',
      'app://elders/index.html',
      'briefing://migratiepact/..%2f..%2fpackage.json',
      'briefing://migratiepact/briefing.yaml',
      'https://example.org/',
    ],
  );
  expect(statuses).toEqual([200, 404, 404, 404, 'refused', 404, 404, 'refused']);
});

test('every permission that a page could ask for is denied', async ({ program }) => {
  const page = await program.start();
  const answers = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'];
    const more = ['clipboard-read', 'clipboard-write', 'storage-access', 'window-management'];
    const states = [...names, ...more].map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return [name, state];
    });
    const failure = (error: unknown): string => (error instanceof Error ? error.name : 'refused');
    const asked: Record<string, Promise<unknown>> = {
      notification: Notification.requestPermission(),
      screen: navigator.mediaDevices.getDisplayMedia().catch(failure),
      clipboard: navigator.clipboard.readText().catch(failure),
      midi: navigator.requestMIDIAccess().catch(failure),
      location: new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(resolve, ({ code }) => resolve(code));
      }),
    };
    const replies: Record<string, unknown> = {};
    for (const [what, reply] of Object.entries(asked)) replies[what] = await reply;
    return { states: await Promise.all(states), replies };
  });
  expect(answers.states.filter(([, state]) => state !== 'denied')).toEqual([]);
  expect(answers.states).toHaveLength(9);
  expect(answers.replies).toEqual({
    notification: 'denied',
    screen: expect.stringMatching(/^(NotAllowed|InvalidState|NotReadable|Abort)Error$/),
    clipboard: 'NotAllowedError',
    midi: expect.stringMatching(/^(NotAllowed|Security)Error$/),
    // GeolocationPositionError.PERMISSION_DENIED
    location: 1,
  });
});

test('every window is sandboxed and closed off from the machine', async ({ program }) => {
  await program.start();
  const settings = await program.running.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const last: unknown = Reflect.get(contents, 'getLastWebPreferences');
      return typeof last === 'function' ? Reflect.apply(last, contents, []) : null;
    }),
  );
  expect(settings).toHaveLength(1);
  for (const preferences of settings) {
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
  }
});
