import type { QuestionSource, SourceText } from './kind.ts';
import { wordsOf } from './typed-text.ts';

/** Reads `zeven | 7`: forms of a typed answer, the first one being the one to show. Those of signs only are reported. */
export function readForms(source: QuestionSource, { text, ...at }: SourceText): string[] {
  const written = text.trim() === '' ? [] : text.split('|').map((form) => form.trim());
  return written.filter((form) => {
    const canBeTyped = wordsOf(form).length > 0;
    if (!canBeTyped) source.report('error', 'answer-form-empty', at, { form });
    return canBeTyped;
  });
}

/** The first line of a word's text, for words that have no more; what stands below it is reported. */
export function oneLine(source: QuestionSource, word: SourceText): SourceText {
  const [first = '', ...more] = word.text.split('\n');
  const extra = more.findIndex((line) => line.trim() !== '');
  if (extra >= 0) {
    const at = { line: word.line + 1 + extra, column: 1 };
    const values = { text: more[extra]?.trim() ?? '' };
    source.report('error', 'question-text-unexpected', at, values);
  }
  return { ...word, text: first };
}
