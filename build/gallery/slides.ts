import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Slide } from '../../renderer/presenting/slide.ts';
import type { Picture } from './contact-sheet.ts';
import { Program } from './program.ts';
import { presentWhole } from './stage.ts';

/** The shapes of which pictures are taken: what projectors have now, and the narrowest. */
const shapes = [
  { name: '16:9', width: 1280, height: 720 },
  { name: '4:3', width: 960, height: 720 },
] as const;

/** How far each slide is shown: all of it, and of a question also before the answer. */
const stagesOf = ({ kind }: Slide): (number | undefined)[] =>
  kind === 'question' ? [1, undefined] : [undefined];

/** Takes a picture of every slide of the briefing that ships, in the audience's own window. */
export async function takeSlides(language: 'nl' | 'en', out: string): Promise<Picture[]> {
  const userData = await mkdtemp(join(tmpdir(), 'leidraad-gallery-'));
  const program = new Program(userData);
  const { deck, audience, show } = await presentWhole(program, await program.start(), language);
  const pictures: Picture[] = [];
  for (const { name, width, height } of shapes) {
    await audience.setViewportSize({ width, height });
    for (const [index, slide] of deck.entries()) {
      for (const shown of stagesOf(slide)) {
        await show(slide, shown);
        const number = String(index + 1).padStart(3, '0');
        const scene = `slide ${number} ${slide.id}${shown === undefined ? '' : ' asked'}`;
        const variant = `${language} ${name}`;
        const file = `${variant} ${scene}.png`.replaceAll(/[^a-z0-9.]+/gi, '-');
        await audience.screenshot({ path: join(out, file) });
        process.stdout.write(`${file}\n`);
        pictures.push({ file, scene, variant });
      }
    }
  }
  await program.quit();
  await rm(userData, { recursive: true, force: true });
  return pictures;
}
