import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { selectors, type Page } from '@playwright/test';
import { contactSheet, type Picture } from './gallery/contact-sheet.ts';
import { makeGroups, type Group } from './gallery/groups.ts';
import { Program } from './gallery/program.ts';
import { everyAnswer } from './gallery/scenes/every-answer.ts';
import { everyStep } from './gallery/scenes/every-step.ts';
import type { Scene } from './gallery/scenes/scene.ts';
import { takeSlides } from './gallery/slides.ts';

const out = fileURLToPath(new URL('../out/gallery', import.meta.url));
const pictures: Picture[] = [];

// As in the tests' own configuration.
selectors.setTestIdAttribute('data-test');

interface Variant {
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
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
const groups = await makeGroups(contents);

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
