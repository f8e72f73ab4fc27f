import { editsBetween } from './edits.ts';

/**
 * How a typed text compares with the forms that an author accepts. The rule, for every kind of question that is typed:
 *
 * - **same**: nothing differs but case, accents, spaces and punctuation. A sign between two digits does count: `1,5` is
 *   not `15`.
 * - **slip**: one edit in all (a letter too many, too few, or another one, or two neighbours swapped), in a word of five
 *   letters or more. It counts as right.
 * - **near**: two edits in all, in words of five letters or more, and of eight or more where both are in one word; or
 *   one word too many or too few, while the others are the same. It counts as wrong, and is called nearly right.
 * - **different**: everything else.
 *
 * A word with a digit in it is the same or different, never a slip: 2024 is not nearly 2025. Words that were joined or
 * split (`grens procedure`) are compared as one word, when each word of the form has five letters or more.
 */
export type Fit = 'same' | 'slip' | 'near' | 'different';

export interface Comparison {
  readonly fit: Fit;
  /** The accepted form that the text is nearest to, as the author wrote it. */
  readonly form: string;
}

const fits: readonly Fit[] = ['same', 'slip', 'near', 'different'];
const shortestForSlip = 5;
const shortestForTwo = 8;

/** Letters that no accent can be taken from, and how they are typed without them. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' }),
]);

/** The words of a text without case, accents and punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => plainLetters.get(letter) ?? letter);
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Compares a text with each form and keeps the best; of equals the first. `forms` may not be empty. */
export function compareTyped(typed: string, forms: readonly string[]): Comparison {
  const words = wordsOf(typed);
  let best: Comparison = { fit: 'different', form: forms[0] ?? '' };
  for (const form of forms) {
    const fit = fitOf(words, wordsOf(form));
    if (isNearer(fit, best.fit)) best = { fit, form };
  }
  return best;
}

/** Whether one fit is nearer than another. */
export const isNearer = (one: Fit, other: Fit): boolean => fits.indexOf(one) < fits.indexOf(other);

/** Whether a fit counts as right. */
export const isRight = (fit: Fit): boolean => fit === 'same' || fit === 'slip';

function fitOf(typed: readonly string[], form: readonly string[]): Fit {
  if (joined(typed) === joined(form)) return 'same';
  if (typed.length === 0) return 'different';
  const edits = editsIn(pairsOf(typed, form));
  if (edits === 1) return 'slip';
  return edits === 2 || isOneWordApart(typed, form) ? 'near' : 'different';
}

/** The words as one, spaces forgiven; but not between digits, where a space or a sign stood for something. */
function joined(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const digits = /\p{N}$/u.test(text) && /^\p{N}/u.test(word);
    return digits ? `${text} ${word}` : text + word;
  }, '');
}

type Pair = readonly [typed: string, form: string];

/** What is compared with what; null where the words do not lie beside each other. */
function pairsOf(typed: readonly string[], form: readonly string[]): readonly Pair[] | null {
  if (typed.length === form.length) return form.map((word, at) => [typed[at] ?? '', word]);
  const long = form.every((word) => isOfLetters(word, shortestForSlip));
  return long ? [[joined(typed), joined(form)]] : null;
}

/** The edits that lie between the words in all; null where they are more than may be forgiven. */
function editsIn(pairs: readonly Pair[] | null): number | null {
  if (pairs === null) return null;
  let total = 0;
  for (const [typed, form] of pairs) {
    if (typed === form) continue;
    const edits = editsBetween(typed, form, 2);
    const shortest = edits === 1 ? shortestForSlip : shortestForTwo;
    if (edits === null || !isOfLetters(form, shortest) || /\p{N}/u.test(typed)) return null;
    total += edits;
  }
  return total <= 2 ? total : null;
}

function isOneWordApart(typed: readonly string[], form: readonly string[]): boolean {
  const [more, fewer] = typed.length > form.length ? [typed, form] : [form, typed];
  if (more.length !== fewer.length + 1) return false;
  return more.some((_, left) => more.filter((__, at) => at !== left).join(' ') === fewer.join(' '));
}

const isOfLetters = (word: string, atLeast: number): boolean =>
  [...word].length >= atLeast && !/\p{N}/u.test(word);
