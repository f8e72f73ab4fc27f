import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGroups, type Group } from '../../build/gallery/groups.ts';
import type { Program } from '../../build/gallery/program.ts';
import { languages } from '../../renderer/briefing/briefing.ts';
import { Anew } from './support/anew.ts';
import { allCells, barriersIn, someCells } from './support/cells.ts';
import { speak } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

/**
 * Every screen and state of the gallery is looked at with axe (WCAG 2.2 A and AA, and its best practices), and may not
 * scroll sideways. A screen can be set in 24 ways: two themes, two languages, 100, 200 and 400 per cent, the program's
 * own colours and those that a system forces. Each screen is seen in four of them, chosen so that it meets every theme,
 * language and zoom, and forced colours; with `LEIDRAAD_EVERY_WAY=1` it is seen in all 24, which takes about half an
 * hour.
 */
const isEveryWay = Boolean(process.env['LEIDRAAD_EVERY_WAY']);

// They are many, and none needs another: both workers share them.
test.describe.configure({ mode: 'parallel' });

const contents = await mkdtemp(join(tmpdir(), 'leidraad-accessible-'));
test.afterAll(() => rm(contents, { recursive: true, force: true }));

/** What is narrow, small or large in the gallery is the same screens again. */
const isOwnScreens = ({ size, textSize }: Group): boolean =>
  size === undefined && textSize === undefined;

const groups = (await makeGroups(contents)).filter(isOwnScreens);

/** Starts the program on the data and the briefings of a group. */
async function startFor(
  program: Program,
  { content, spoil }: Group,
  language: 'nl' | 'en',
): Promise<Page> {
  const page = await program.start(content ? { content } : {});
  await speak(page, language);
  if (!spoil) return page;
  await program.quit();
  await spoil(program.userData);
  return program.start(content ? { content } : {});
}

for (const group of groups) {
  const [first] = group.scenes;
  for (const language of languages) {
    test(`no barriers from “${first?.name}” on, ${language}`, async ({ program }) => {
      test.setTimeout(isEveryWay ? 900_000 : 180_000);
      const page = await startFor(program, group, language);
      const barriers: Record<string, unknown> = {};
      for (const [turn, scene] of group.scenes.entries()) {
        await scene.show(page);
        const cells = isEveryWay ? allCells : someCells(turn, language);
        const found = await barriersIn(program, page, cells);
        if (Object.keys(found).length > 0) barriers[scene.name] = found;
      }
      expect(barriers).toEqual({});
    });
  }
}

for (const language of languages) {
  test(`no barriers on the calm page after a crash, ${language}`, async ({ program }) => {
    await speak(await program.start(), language);
    const anew = new Anew(program);
    const page = await anew.after();
    await page.getByTestId('log-read').locator('summary').click();
    await page.getByTestId('log-text').waitFor();
    const cells = isEveryWay ? allCells : someCells(0, language);
    expect(await barriersIn(program, page, cells)).toEqual({});
    await anew.close();
  });
}

test('no barriers, and nothing scrolls sideways, where text at 200 per cent has half the room', async ({
  program,
}) => {
  const page = await program.start();
  await page.evaluate(() => window.leidraad.settings.change({ textSize: 200 }));
  await page.reload();
  await page.locator('html[data-text-size="200"][data-ready]').waitFor();
  const walk = groups[0]?.scenes ?? [];
  const barriers: Record<string, unknown> = {};
  for (const scene of walk) {
    await scene.show(page);
    const found = await barriersIn(program, page, [{ theme: 'light', zoom: 200, isForced: false }]);
    if (Object.keys(found).length > 0) barriers[scene.name] = found;
  }
  expect(barriers).toEqual({});
});
