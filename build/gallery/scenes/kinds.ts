import { fillIn } from '../fill-in.ts';
import { find, type Scene } from './scene.ts';

/** In which step of the trial briefing each kind of question stands. */
const steps = {
  getypt: ['cloze', 'short', 'number'],
  geordend: ['order', 'match', 'sort', 'point'],
  verteld: ['choice', 'case', 'open'],
} as const;

/** Every kind of question, before anything was done with it and after it was checked. */
export const kinds: readonly Scene[] = Object.entries(steps).flatMap(([step, ofStep]) =>
  ofStep.flatMap((kind): Scene[] => [
    {
      name: `question ${kind}`,
      async show(page) {
        const address = `#/briefing/proef/module/soorten/step/${step}`;
        await page.evaluate((hash) => (location.hash = hash), address);
        const question = page.locator(`[data-test="question"][data-type="${kind}"]`);
        await question.waitFor();
        await question.evaluate((element) => element.scrollIntoView());
      },
    },
    {
      name: `question ${kind} checked`,
      async show(page) {
        const question = page.locator(`[data-test="question"][data-type="${kind}"]`);
        await fillIn(question);
        await question.locator('[data-test="check"]').click();
        await find(page, 'feedback').first().waitFor();
        await question.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      },
    },
  ]),
);
