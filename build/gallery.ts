import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { selectors, type Page } from '@playwright/test';
import { contactSheet, type Picture } from './gallery/contact-sheet.ts';
import { onlyPersonIn } from './gallery/person-folder.ts';
import { Program } from './gallery/program.ts';
import { comingBack } from './gallery/scenes/coming-back.ts';
import { everyAnswer } from './gallery/scenes/every-answer.ts';
import { everyStep } from './gallery/scenes/every-step.ts';
import { household, narrowHousehold } from './gallery/scenes/household.ts';
import { installing } from './gallery/scenes/install.ts';
import { kinds } from './gallery/scenes/kinds.ts';
import { narrowPresenting, presenting, smallConsole } from './gallery/scenes/presenting.ts';
import type { Scene } from './gallery/scenes/scene.ts';
import { large, narrow } from './gallery/scenes/small.ts';
import { narrowTakingAlong, takingAlong } from './gallery/scenes/taking-along.ts';
import { mending, troubled } from './gallery/scenes/troubled.ts';
import { walk } from './gallery/scenes/walk.ts';
import { takeSlides } from './gallery/slides.ts';

const out = fileURLToPath(new URL('../out/gallery', import.meta.url));
const fixtures = fileURLToPath(new URL('../tests/fixtures/briefings', import.meta.url));
const pictures: Picture[] = [];

// As in the tests' own configuration.
selectors.setTestIdAttribute('data-test');

interface Variant {
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
}

interface Group {
  readonly scenes: readonly Scene[];
  readonly size?: readonly [width: number, height: number];
  readonly textSize?: 100 | 200;
  /** Does something to the data folder after a first visit, before the scenes. */
  readonly spoil?: (userData: string) => Promise<void> | void;
  readonly content?: string;
}

/** Takes the pictures of one group of scenes in one variant, in a data folder of their own. */
async function take(group: Group, { language, theme }: Variant): Promise<void> {
  const userData = await mkdtemp(join(tmpdir(), 'leidraad-gallery-'));
  const program = new Program(userData);
  const first = await program.start();
  await first.evaluate((wanted) => window.leidraad.settings.change(wanted), {
    language,
    theme,
    textSize: group.textSize ?? 100,
  });
  await program.quit();
  await group.spoil?.(userData);
  const page = await program.start(group.content ? { content: group.content } : {});
  const [width, height] = group.size ?? [1280, 860];
  await program.running.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
    [width, height] as [number, number],
  );
  for (const scene of group.scenes) {
    await scene.show(page);
    pictures.push(await picture(page, scene, `${language} ${theme}`));
  }
  if (program.faults.length > 0) throw new Error(program.faults.join('\n'));
  await program.quit();
  await rm(userData, { recursive: true, force: true });
}

async function picture(
  page: Page,
  { name, isWhole = false }: Scene,
  variant: string,
): Promise<Picture> {
  const file = `${name} ${variant}.png`.replaceAll(' ', '-');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(out, file), animations: 'disabled', fullPage: isWhole });
  process.stdout.write(`${file}\n`);
  return { file, scene: name, variant };
}

function makeNewer(userData: string): void {
  const database = new DatabaseSync(join(onlyPersonIn(userData), 'leidraad.db'));
  database.exec('PRAGMA user_version = 9999');
  database.close();
}

/**
 * All variants, or those that were named: `npm run gallery -- nl dark`. With `answers` every question of what ships is
 * answered, with `slides` every slide of it is shown, and nothing else.
 */
const wanted = process.argv.slice(2);
const isWanted = (name: 'nl' | 'en' | 'light' | 'dark'): boolean => {
  const rivals = ['nl', 'en'].includes(name) ? ['nl', 'en'] : ['light', 'dark'];
  return wanted.includes(name) || !rivals.some((rival) => wanted.includes(rival));
};

const contents = await mkdtemp(join(tmpdir(), 'leidraad-gallery-content-'));
await mkdir(join(contents, 'empty'));
await mkdir(join(contents, 'broken/proef'), { recursive: true });
await writeFile(join(contents, 'broken/proef/briefing.yaml'), 'id: proef\ntitle: [\n');

const groups: readonly Group[] = [
  { scenes: walk },
  { scenes: comingBack },
  { scenes: kinds, content: fixtures },
  { scenes: presenting },
  { scenes: smallConsole, size: [1024, 600] },
  { scenes: narrowPresenting, size: [400, 800] },
  { scenes: takingAlong },
  { scenes: narrowTakingAlong, size: [400, 800] },
  { scenes: household },
  { scenes: narrowHousehold, size: [400, 800] },
  { scenes: installing(join(fixtures, 'proef')), content: fixtures },
  { scenes: narrow, size: [400, 800] },
  { scenes: large, textSize: 200 },
  {
    scenes: [troubled.damaged],
    spoil: (userData) =>
      writeFile(join(onlyPersonIn(userData), 'leidraad.db'), 'not a database at all'),
  },
  { scenes: [troubled.newer], spoil: makeNewer },
  { scenes: mending, content: fixtures },
  { scenes: [troubled.empty], content: join(contents, 'empty') },
  { scenes: [troubled.broken], content: join(contents, 'broken') },
];

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const language of ['nl', 'en'] as const) {
  if (!isWanted(language)) continue;
  if (!wanted.includes('answers')) pictures.push(...(await takeSlides(language, out)));
  if (wanted.includes('slides')) continue;
  for (const theme of ['light', 'dark'] as const) {
    if (!isWanted(theme)) continue;
    if (wanted.includes('answers')) {
      await take({ scenes: everyAnswer(language) }, { language, theme });
      continue;
    }
    for (const group of groups) await take(group, { language, theme });
    // Text looks the same in the dark; a picture of every step in one theme is enough.
    if (theme === 'light') await take({ scenes: everyStep }, { language, theme });
  }
}
await writeFile(join(out, 'index.html'), contactSheet(pictures));
await rm(contents, { recursive: true, force: true });
process.stdout.write(`${pictures.length} pictures; all on one page: ${join(out, 'index.html')}\n`);
