import type { Level } from '../learning/questions/question.ts';
import type { Reading } from './reading.ts';
import type { ContainerOpening, Setting } from './rules/container.ts';

// A record, so that the compiler misses a level that is not in it.
const levels: Readonly<Record<Level, true>> = {
  remember: true,
  understand: true,
  apply: true,
  judge: true,
};

const isLevel = (text: string): text is Level => Object.hasOwn(levels, text);

/** Reads `level=understand`; a question with another level is still asked. */
export function readLevel(opening: ContainerOpening, { report }: Reading): Level {
  const setting = opening.named.get('level');
  if (setting && isLevel(setting.text)) return setting.text;
  const at = setting ?? { line: opening.line, column: 1 };
  report('error', 'question-level-invalid', at, { value: setting?.text ?? '' });
  return 'understand';
}

/** Reads `cites=S1-b1,S1-b2`: the passages that a question rests on, those that exist, each once. */
export function readCites(opening: ContainerOpening, reading: Reading): string[] {
  const setting = opening.named.get('cites');
  const named = setting ? listed(setting) : [];
  if (named.length === 0) {
    const at = setting ?? { line: opening.line, column: 1 };
    reading.report('error', 'question-without-passage', at);
  }
  const cites = new Set<string>();
  for (const { text, ...at } of named) {
    if (!reading.hasPassage(text)) {
      reading.report('error', 'unknown-passage', at, { id: text });
      continue;
    }
    reading.cite(text);
    cites.add(text);
  }
  return [...cites];
}

function listed({ text, line, column }: Setting): { text: string; line: number; column: number }[] {
  let offset = 0;
  return text.split(',').flatMap((part) => {
    const start = offset + part.length - part.trimStart().length;
    offset += part.length + 1;
    return part.trim() === '' ? [] : [{ text: part.trim(), line, column: column + start }];
  });
}
