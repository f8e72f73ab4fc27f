import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answer } from './support/learner.ts';
import { expect, test } from './support/program.ts';

test('a whole visit makes no request and opens no socket', async ({ program }) => {
  const netLog = join(program.userData, 'net-log.json');
  const page = await program.start({ args: [`--log-net-log=${netLog}`] });
  await page.getByTestId('module-link').nth(1).click();
  await page.getByTestId('next').click();
  await answer(page.getByTestId('question').first());
  await page.getByTestId('language').click();
  await page.getByTestId('home').click();
  await program.quit();

  const log = JSON.parse(await readFile(netLog, 'utf8'));
  const types: Record<string, number> = log.constants.logSourceType;
  const nameOf = new Map(Object.entries(types).map(([name, value]) => [value, name]));
  const sources = new Set<string>(
    log.events.map((event: { source: { type: number } }) => nameOf.get(event.source.type) ?? '?'),
  );
  const reaching = [...sources].filter((name) =>
    /^URL_REQUEST|SOCKET|HOST_RESOLVER_IMPL_JOB|QUIC_SESSION$|HTTP2|CONNECT_JOB/.test(name),
  );
  expect(reaching).toEqual([]);
  expect(sources.size).toBeGreaterThan(0);
});

test('the page has no way out and no way in', async ({ program }) => {
  const page = await program.start();
  const found = await page.evaluate(async () => {
    const refused = async (act: () => unknown): Promise<string> => {
      try {
        return `done: ${String(await act())}`;
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    // The driver lets a script through that runs within its own call; a later one is the page's.
    await new Promise((resolve) => setTimeout(resolve));
    return {
      node: typeof Reflect.get(window, 'require') + typeof Reflect.get(window, 'process'),
      fetch: await refused(() => fetch('https://example.org/')),
      open: String(window.open('https://example.org/')),
      html: await refused(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      eval: await refused(() => window.eval('1')),
      bridge: Object.keys(window.leidraad).sort(),
      frozen: Object.isFrozen(window.leidraad),
    };
  });
  expect(found).toMatchObject({
    node: 'undefinedundefined',
    fetch: 'TypeError',
    open: 'null',
    html: 'TypeError',
    eval: 'EvalError',
    bridge: [
      'arrivals',
      'briefings',
      'files',
      'links',
      'log',
      'menu',
      'people',
      'presenting',
      'progress',
      'settings',
      'shell',
    ],
  });
  const windows = program.running.windows().length;
  await page.evaluate(() => (location.href = 'https://example.org/'));
  // The driver would wait for a navigation that never comes; the page itself is asked.
  const isHome = await page.evaluate(() => document.querySelector('[data-test="home"]') !== null);
  expect(isHome).toBe(true);
  expect(page.url()).toContain('app://leidraad/');
  expect(program.running.windows()).toHaveLength(windows);
});

test('a bad request is refused by type and changes nothing', async ({ program }) => {
  const page = await program.start();
  const codes = await page.evaluate(async () => {
    const call = (domain: string, name: string, request: unknown): Promise<unknown> =>
      Reflect.apply(Reflect.get(Reflect.get(window.leidraad, domain), name), null, [request]);
    const codeOf = (reply: unknown): unknown =>
      Reflect.get(Object(Reflect.get(Object(reply), 'refusal')), 'code');
    return [
      codeOf(await call('briefings', 'read', { id: '../../etc' })),
      codeOf(await call('briefings', 'read', { id: 'nergens' })),
      codeOf(await call('progress', 'record', { event: { kind: 'all-right' }, effects: {} })),
      codeOf(await call('settings', 'change', { theme: 'pink' })),
      codeOf(await call('links', 'open', { url: 'file:///etc/passwd' })),
      codeOf(await call('links', 'open', { url: 'javascript:alert(1)' })),
    ];
  });
  expect(codes).toEqual([
    'request',
    'unknown-briefing',
    'request',
    'request',
    'link-not-allowed',
    'link-not-allowed',
  ]);
});
