import { parseBriefing } from '../../../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../../../renderer/learning/questions/index.ts';
import type { Question } from '../../../../renderer/learning/questions/question.ts';
import { filesWith, folder, moduleWith } from './files.ts';

/**
 * The first question of a step with the given text.
 *
 * @throws when no question in it can be shown
 */
export function question(body: string): Question {
  const files = filesWith({ 'nl/01-een.md': moduleWith(body) });
  const { briefing } = parseBriefing(files, questionKinds, folder);
  const found = briefing?.modules[0]?.steps[0]?.questions[0];
  if (!found) throw new Error('There is no question');
  return found;
}
