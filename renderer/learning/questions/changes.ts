import type { Language } from '../../briefing/briefing.ts';
import type { Question } from './question.ts';

/** The first of the two parts that `QuestionSource.hash` joins: ids and right answers, equal in every language. */
const rulesOf = (hash: string): string => hash.split('-', 1)[0] ?? '';

/**
 * Whether a question was changed since it was answered. In the language of the answer any change counts, of rules or
 * of wording. In another language the wording differs anyway, so there only the rules can tell.
 *
 * @param givenHash the hash of the question as it was answered
 * @param givenLanguage the language it was answered in
 * @param language the language of `question`
 */
export function isChanged(
  givenHash: string,
  givenLanguage: Language,
  question: Question,
  language: Language,
): boolean {
  return givenLanguage === language
    ? givenHash !== question.hash
    : rulesOf(givenHash) !== rulesOf(question.hash);
}
