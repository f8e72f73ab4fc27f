import { fileURLToPath } from 'node:url';
import { answerStep } from '../../build/gallery/answers/answer-step.ts';
import { readBriefings } from '../../build/content/read-briefing.ts';
import { openAt } from '../../build/gallery/scenes/open-at.ts';
import { parseBriefing } from '../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../renderer/learning/questions/index.ts';
import { changeDatabase } from './support/data-folder.ts';
import { speak } from './support/learner.ts';
import { content } from './support/presenting.ts';
import { expect, test } from './support/program.ts';
import { treeOf } from './support/tree.ts';

/** The steps of the trial briefing in which every kind of question stands. */
const steps = { begin: ['opening'], soorten: ['getypt', 'geordend', 'verteld'] } as const;
const language = 'nl';

/** The modules of the trial briefing, as the program reads them. */
async function modules() {
  const folder = fileURLToPath(new URL('../fixtures/briefings/proef', import.meta.url));
  const [found] = await readBriefings(folder);
  const briefing = found && parseBriefing(found.files, questionKinds, 'proef').briefing;
  return (briefing?.modules ?? []).filter((module) => module.language === language);
}

/**
 * What a screen reader is handed of every kind of question, by Chromium's own account, in order: before it is answered,
 * and after it was answered wrong. Whoever changes a question reads the difference as someone would who hears it, and
 * keeps it with `--update-snapshots`.
 */
test('a screen reader is told every kind of question, and what was wrong with an answer', async ({
  program,
}) => {
  // Options stand in an order that chance gives each person: here it has to be the same one each time.
  const page = await program.start({ content });
  await speak(page, language);
  changeDatabase(program, "UPDATE meta SET value = '7' WHERE key = 'learner_seed'");
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  const kinds = new Set<string>();
  for (const module of await modules()) {
    const wanted = Object.entries(steps).find(([id]) => id === module.id)?.[1] ?? [];
    for (const step of module.steps.filter(({ id }) => wanted.some((name) => name === id))) {
      await openAt(page, 'proef', module.id, step.id);
      const told = (id: string) => treeOf(page.locator(`[data-test="question"][data-id="${id}"]`));
      const name = (kind: string, id: string) => (kind === 'choice' ? `choice-${id}` : kind);
      for (const { kind, id } of step.questions) {
        kinds.add(kind);
        expect.soft(await told(id)).toMatchSnapshot(`${name(kind, id)}.txt`);
      }
      await answerStep(page, step, language, 'wrong');
      for (const { kind, id } of step.questions) {
        expect.soft(await told(id)).toMatchSnapshot(`${name(kind, id)}-answered.txt`);
      }
    }
  }
  expect([...kinds].sort()).toEqual([...questionKinds.keys()].sort());
});
