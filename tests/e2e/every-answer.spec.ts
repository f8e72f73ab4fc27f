import { shippedModules } from '../../build/content/shipped-modules.ts';
import { answerStep } from '../../build/gallery/answers/answer-step.ts';
import { openAt } from '../../build/gallery/scenes/open-at.ts';
import { languages } from '../../renderer/briefing/briefing.ts';
import { questionKinds } from '../../renderer/learning/questions/index.ts';
import { speak } from './support/learner.ts';
import { expect, test } from './support/program.ts';

/** Every module, in one language and the next in the other; `npm run gallery -- answers` takes all in both. */
const modules = (await shippedModules()).filter(
  ({ module: { language } }, index) =>
    languages[Math.floor(index / languages.length) % languages.length] === language,
);

test.describe.configure({ mode: 'parallel' });

for (const language of languages) {
  test(`the modules in ${language} have every kind of question`, () => {
    const steps = modules.flatMap(({ module }) =>
      module.language === language ? module.steps : [],
    );
    const kinds = new Set<string>(
      steps.flatMap(({ questions }) => questions.map(({ kind }) => kind)),
    );
    expect([...kinds].sort()).toEqual([...questionKinds.keys()].sort());
  });
}

for (const {
  briefing,
  module: { id, language, steps },
} of modules) {
  test(`every question of ${id} answered wrong and then right, ${language}`, async ({
    program,
  }) => {
    const page = await program.start();
    await speak(page, language);
    for (const step of steps) {
      await openAt(page, briefing, id, step.id);
      await answerStep(page, step, language, 'wrong');
      await answerStep(page, step, language, 'right');
    }
    expect(program.faults).toEqual([]);
  });
}
