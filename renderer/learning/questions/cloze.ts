import { z } from 'zod/mini';
import { readGaps } from './gaps.ts';
import type { Mark, QuestionKind } from './kind.ts';
import type { ClozeQuestion, Gap } from './question.ts';
import { compareTyped, isRight, wordsOf, type Fit } from './typed-text.ts';

/** By the id of a gap: what was typed in it, or the id of the option that was picked. */
export type ClozeResponse = Record<string, string>;

const stored = z.record(z.string(), z.string());

/** A text with gaps, to type in or to pick for. The grammar stands in `content/guide/cloze.md`. */
export const cloze: QuestionKind<ClozeQuestion, ClozeResponse> = {
  kind: 'cloze',
  words: [],
  settings: [],

  parse(source, common) {
    const { prompt, gaps: read } = readGaps(source);
    const asked = new Set<string>();
    let isAsked = false;
    const blocks = source.blocks(prompt, (id) => {
      isAsked = true;
      if (!read.has(id)) return 'gap-unknown';
      if (asked.has(id)) return 'duplicate-id';
      asked.add(id);
      return null;
    });
    for (const [id, { line }] of read) {
      if (!asked.has(id)) source.report('error', 'gap-not-in-text', { line, column: 1 }, { id });
    }
    const gaps = [...asked].map((id) => read.get(id)?.gap ?? null);
    if (!isAsked) source.report('error', 'cloze-without-gaps', source.opening);
    const sound = gaps.filter((gap) => gap !== null);
    if (gaps.length === 0 || sound.length < gaps.length) return null;
    const hash = source.hash(keyOf(sound), [blocks, wordings(sound)]);
    return { kind: 'cloze', ...common, prompt: blocks, gaps: sound, hash };
  },

  key: ({ gaps }) => keyOf(gaps),

  readResponse({ gaps }, response) {
    const parsed = stored.safeParse(response);
    if (!parsed.success) return null;
    const fits = Object.entries(parsed.data).every(([id, given]) => {
      const gap = gaps.find((one) => one.id === id);
      return gap && (gap.kind === 'typed' || gap.options.some((option) => option.id === given));
    });
    return fits ? parsed.data : null;
  },

  isComplete: ({ gaps }, response) => gaps.every((gap) => isFilled(gap, response)),

  mark({ gaps }, response): Mark {
    const found = gaps.map((gap) => fitOfGap(gap, response));
    const right = found.filter(isRight).length;
    const correct = right === gaps.length;
    const mark = { correct, score: right / gaps.length };
    if (correct) return found.includes('slip') ? { ...mark, nuance: 'slip' } : mark;
    return found.includes('different') ? mark : { ...mark, nuance: 'near' };
  },
};

/** What fills a gap; empty where nothing does. */
export const filling = ({ id }: Gap, response: ClozeResponse): string =>
  Object.hasOwn(response, id) ? (response[id] ?? '') : '';

/** How what fills a gap compares with what is right there. */
export function fitOfGap(gap: Gap, response: ClozeResponse): Fit {
  const given = filling(gap, response);
  if (gap.kind === 'typed') return compareTyped(given, gap.accepted).fit;
  return gap.options.some(({ id, right }) => right && id === given) ? 'same' : 'different';
}

function isFilled(gap: Gap, response: ClozeResponse): boolean {
  const given = filling(gap, response);
  return gap.kind === 'typed' ? wordsOf(given).length > 0 : given !== '';
}

/** The forms of a typed gap differ between languages, so they are no part of it. */
function keyOf(gaps: readonly Gap[]): { ids: string; answers: string } {
  const picked = gaps.flatMap((gap) => (gap.kind === 'picked' ? [gap] : []));
  const ids = gaps.map((gap) =>
    gap.kind === 'typed' ? gap.id : `${gap.id}(${sorted(gap.options)})`,
  );
  const answers = picked.map(
    ({ id, options }) => `${id}=${sorted(options.filter(({ right }) => right))}`,
  );
  return { ids: ids.sort().join(' '), answers: answers.sort().join('; ') };
}

const sorted = (options: readonly { readonly id: string }[]): string =>
  options
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** What stands in the gaps' lists and the forms that fit; in an order of its own, for the lists are shuffled. */
function wordings(gaps: readonly Gap[]): unknown[] {
  return gaps.map((gap) =>
    gap.kind === 'typed'
      ? [...gap.accepted].sort()
      : gap.options
          .map(({ id, content }): [string, unknown] => [id, content])
          .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
