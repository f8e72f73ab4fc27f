import { expect } from '../program.ts';
import { preferencesOf, type Point } from './point.ts';

/** What a page of ours would be if it could be a webview's. */
const webviewInPage: NonNullable<Point['inPage']> = async (page) => {
  const powers = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://leidraad/index.html');
    view.setAttribute('allowpopups', '');
    document.body.append(view);
    const found = ['getWebContentsId', 'loadURL'].filter((name) => Reflect.has(view, name));
    view.remove();
    return found;
  });
  expect(powers).toEqual([]);
};

const forbidden = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://example.org/',
  'https://someone:secret@example.org/',
  'smb://example.org/share',
  'ms-settings:privacy',
  'app://leidraad/index.html',
  'C:\\Windows\\System32\\calc.exe',
];

/** Points about how a page could get at something else than itself. */
export const waysOut: readonly Point[] = [
  {
    number: 5,
    title: 'Handle session permission requests',
    async inPage(page) {
      const answers = await page.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'];
        const more = ['clipboard-read', 'clipboard-write', 'storage-access', 'window-management'];
        const states = [...names, ...more].map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName });
          return [name, state];
        });
        const failure = (error: unknown): string =>
          error instanceof Error ? error.name : 'refused';
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
    },
  },
  { number: 11, title: '<webview>: do not use allowpopups', inPage: webviewInPage },
  {
    number: 12,
    title: '<webview>: verify options and params',
    inPage: webviewInPage,
    async inShell(program) {
      for (const preferences of await preferencesOf(program)) {
        expect(preferences).toMatchObject({ webviewTag: false });
      }
      const decided = await program.running.evaluate(({ webContents }) =>
        webContents.getAllWebContents().map((contents) => {
          let isPrevented = false;
          const event = { preventDefault: () => (isPrevented = true) };
          contents.emit('will-attach-webview', event, {}, {});
          return isPrevented;
        }),
      );
      expect(decided).toEqual(decided.map(() => true));
    },
  },
  {
    number: 13,
    title: 'Disable or limit navigation',
    async inPage(page) {
      const before = page.url();
      const elsewhere = [
        'https://example.org/',
        'file:///etc/passwd',
        'app://leidraad/audience.html',
      ];
      for (const address of [...elsewhere, 'data:text/html,x', 'briefing://migratiepact/']) {
        // It does not end, as a navigation would: the page is asked afterwards.
        await page.evaluate((to) => void setTimeout(() => (location.href = to)), address);
        expect(await page.evaluate(() => window.leidraad.shell.launch())).toMatchObject({
          ok: true,
        });
        expect(page.url()).toBe(before);
      }
    },
  },
  {
    number: 14,
    title: 'Disable or limit creation of new windows',
    async inPage(page) {
      const windows = page.context().pages().length;
      const opened = await page.evaluate(() => {
        const link = document.createElement('a');
        Object.assign(link, { href: 'app://leidraad/index.html', target: '_blank' });
        document.body.append(link);
        link.click();
        link.remove();
        const addresses = ['https://example.org/', 'app://leidraad/index.html', 'about:blank', ''];
        return addresses.map((address) => window.open(address, '_blank', 'nodeIntegration=yes'));
      });
      expect(opened).toEqual([null, null, null, null]);
      expect(page.context().pages()).toHaveLength(windows);
    },
  },
  {
    number: 15,
    title: 'Do not use shell.openExternal with untrusted content',
    async inPage(page) {
      const codes = await page.evaluate(
        (addresses) =>
          Promise.all(
            addresses.map(async (url) => {
              const reply = await window.leidraad.links.open({ url });
              return reply.ok ? 'opened' : reply.refusal.code;
            }),
          ),
        forbidden,
      );
      expect(codes).toEqual(forbidden.map(() => 'link-not-allowed'));
    },
  },
];
