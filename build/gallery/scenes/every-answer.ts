import type { Language } from '../../../renderer/briefing/briefing.ts';
import { shippedModules } from '../../content/shipped-modules.ts';
import { answerStep } from '../answers/answer-step.ts';
import { openAt } from './open-at.ts';
import type { Scene } from './scene.ts';

const modules = await shippedModules();

/** Every step with all of its questions answered wrong, and then right. It ends when one is not judged as it should be. */
export const everyAnswer = (language: Language): Scene[] =>
  modules
    .filter(({ module }) => module.language === language)
    .flatMap(({ briefing, module }) =>
      module.steps
        .filter(({ questions }) => questions.length > 0)
        .flatMap((step) =>
          (['wrong', 'right'] as const).map((how): Scene => ({
            name: `answers ${module.id} ${step.id} ${how}`,
            isWhole: true,
            async show(page) {
              await openAt(page, briefing, module.id, step.id);
              await answerStep(page, step, language, how);
            },
          })),
        ),
    );
