import { checklist } from './support/checklist/index.ts';
import { expect, test } from './support/program.ts';

test('each point of Electron’s security checklist holds', async ({ program }) => {
  // The fuses are set, and read, in what is packaged.
  expect([...checklist.map(({ number }) => number), 19].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  const page = await program.start();
  for (const { number, title, inPage, inShell } of checklist) {
    await test.step(`${number}. ${title}`, async () => {
      expect(inPage ?? inShell).toBeDefined();
      await inPage?.(page);
      await inShell?.(program);
    });
  }
});

test('Electron itself has nothing to warn of', async ({ program }) => {
  const page = await program.start({ env: { ELECTRON_ENABLE_SECURITY_WARNINGS: 'true' } });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  // It looks once the page has loaded, and what it finds comes before this.
  await page.evaluate(() => console.info('the end'));
  await expect.poll(() => said).toContain('the end');
  expect(said.filter((text) => text.includes('Security Warning'))).toEqual([]);
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
