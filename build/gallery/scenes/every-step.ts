import { fileURLToPath } from 'node:url';
import { parseInfo } from '../../../renderer/briefing/parse-info.ts';
import { readBriefings } from '../../content/read-briefing.ts';
import type { Scene } from './scene.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const briefings = await readBriefings(content);

/** Every step of every module of the briefings that ship, from top to bottom. */
export const everyStep: readonly Scene[] = briefings.flatMap(({ id, files }) => {
  const { info } = parseInfo(files, id);
  const [language] = info?.languages ?? [];
  const outlines = info?.outlines.filter((outline) => outline.language === language) ?? [];
  return outlines.flatMap((outline) =>
    outline.stepIds.map((step): Scene => ({
      name: `text ${outline.id} ${step}`,
      isWhole: true,
      async show(page) {
        const address = `#/briefing/${id}/module/${outline.id}/step/${step}`;
        await page.evaluate((hash) => (location.hash = hash), address);
        await page.locator(`[data-test="step"][data-id="${step}"]`).waitFor();
      },
    })),
  );
});
