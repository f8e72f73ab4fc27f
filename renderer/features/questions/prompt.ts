import { plainText } from '../../briefing/plain-text.ts';
import type { Question } from '../../learning/questions/question.ts';

/** The first paragraph of a question, as plain text. */
export function promptOf({ prompt, id }: Question): string {
  const first = prompt.find((block) => block.kind === 'paragraph');
  return first ? plainText(first.content) : id;
}
