import type { Level } from '../learning/questions/question.ts';
import { isId } from './ids.ts';
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

const mostTries = 2;

/** Reads `tries=2`: how often the question may be checked in one attempt. */
export function readTries(opening: ContainerOpening, { report }: Reading): number {
  const setting = opening.named.get('tries');
  if (!setting) return 1;
  const tries = Number(setting.text);
  if (Number.isInteger(tries) && tries >= 1 && tries <= mostTries) return tries;
  report('error', 'setting-invalid', setting, { setting: 'tries', value: setting.text });
  return 1;
}

/** Reads `confused=procedures`: questions with the same word are mixed when they come back. */
export function readConfused(opening: ContainerOpening, { report }: Reading): string | null {
  const setting = opening.named.get('confused');
  if (!setting) return null;
  if (isId(setting.text)) return setting.text;
  report('error', 'setting-invalid', setting, { setting: 'confused', value: setting.text });
  return null;
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
