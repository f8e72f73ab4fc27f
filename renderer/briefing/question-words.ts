import type { SourceText } from '../learning/questions/kind.ts';
import type { Report } from './reporting.ts';
import { textOf, type SourceFile } from './source.ts';

export interface QuestionText {
  /** What stands before the first word. */
  readonly body: SourceText;
  readonly words: ReadonlyMap<string, SourceText>;
}

/**
 * Takes the body of a question apart at lines such as `why: …`. A word's text runs until the next word.
 *
 * @param from the body's first line, as an index from 0
 * @param known the words that this kind of question reads
 */
export function questionText(
  file: SourceFile,
  from: number,
  to: number,
  known: readonly string[],
  report: Report,
): QuestionText {
  const starts = wordsIn(file, from, to, known);
  const body = textOf(file, from, starts[0]?.index ?? to);
  const words = new Map<string, SourceText>();
  for (const [place, { word, index }] of starts.entries()) {
    const line = file.lines[index] ?? '';
    if (words.has(word)) {
      const at = { line: index + 1, column: 1 };
      report('error', 'question-text-unexpected', at, { text: line.trim() });
      continue;
    }
    const column = line[word.length + 1] === ' ' ? word.length + 3 : word.length + 2;
    const rest = file.lines.slice(index + 1, starts[place + 1]?.index ?? to);
    const text = [line.slice(column - 1), ...rest].join('\n').trimEnd();
    words.set(word, { text, line: index + 1, column });
  }
  return { body, words };
}

function wordsIn(
  { lines }: SourceFile,
  from: number,
  to: number,
  known: readonly string[],
): { word: string; index: number }[] {
  const found: { word: string; index: number }[] = [];
  for (let index = from; index < to; index++) {
    const [, word] = /^([a-z-]{1,30}):(?:\s|$)/.exec(lines[index] ?? '') ?? [];
    if (word !== undefined && known.includes(word)) found.push({ word, index });
  }
  return found;
}
