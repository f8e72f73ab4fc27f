import { z } from 'zod/mini';
import { readOption, readOptionEntries } from './options.ts';
import type { Entry } from './entries.ts';
import type { QuestionKind, QuestionSource } from './kind.ts';
import type { Area, PointArea, PointQuestion } from './question.ts';
import { sortedIds } from './wording.ts';

/** The id of the area that was pointed at. */
export type PointResponse = string;

const stored = z.string();
const least = 2;

/** A place to point at in a picture. The grammar stands in `content/guide/point.md`. */
export const point: QuestionKind<PointQuestion, PointResponse> = {
  kind: 'point',
  words: [],
  settings: [],

  parse(source, common) {
    const { prompt: text, entries } = readOptionEntries(source);
    const taken = new Set<string>();
    const areas = entries.flatMap((entry) => readArea(source, entry, taken) ?? []);
    const blocks = source.blocks(text);
    const [picture, ...more] = blocks.filter((block) => block.kind === 'figure');
    const right = areas.some((area) => area.right);
    if (!picture || more.length > 0)
      source.report('error', 'question-without-picture', source.opening);
    else if (areas.length < least) source.report('error', 'too-few-areas', source.opening);
    else if (!right) source.report('error', 'no-right-option', source.opening);
    if (!picture || more.length > 0 || areas.length < least || !right) return null;
    const { src, alt, caption } = picture;
    const prompt = blocks.filter((block) => block !== picture);
    const places = areas.map(({ id, content, area }) => [id, content, area]);
    const hash = source.hash(keyOf(areas), [prompt, src, alt, caption, places]);
    return { kind: 'point', ...common, prompt, picture: { src, alt, caption }, areas, hash };
  },

  key: ({ areas }) => keyOf(areas),

  readResponse({ areas }, response) {
    const parsed = stored.safeParse(response);
    return parsed.success && areas.some(({ id }) => id === parsed.data) ? parsed.data : null;
  },

  isComplete: () => true,

  mark({ areas }, response) {
    const correct = areas.some(({ id, right }) => right && id === response);
    return { correct, score: correct ? 1 : 0 };
  },
};

function readArea(source: QuestionSource, entry: Entry, taken: Set<string>): PointArea | null {
  const { text } = entry;
  const from = text.lastIndexOf(' at=');
  const written = from < 0 ? '' : text.slice(from + ' at='.length).trim();
  const read = readOption(source, { ...entry, text: from < 0 ? text : text.slice(0, from) }, taken);
  const area = areaFrom(written);
  if (!area)
    source.report('error', 'area-invalid', { line: entry.line, column: 1 }, { value: written });
  return read && area && { ...read.option, area };
}

/** Reads `41,52,8,10`; null where that is no area inside the picture. */
function areaFrom(written: string): Area | null {
  const numbers = written.split(',');
  if (!numbers.every((part) => /^\d{1,3}(?:\.\d{1,3})?$/.test(part))) return null;
  const [x, y, width, height, ...more] = numbers.map(Number);
  if (x === undefined || y === undefined || !width || !height || more.length > 0) return null;
  return x + width <= 100 && y + height <= 100 ? { x, y, width, height } : null;
}

/** Where the areas lie is no part of it: the picture may differ from language to language. */
function keyOf(areas: readonly PointArea[]): { ids: string; answers: string } {
  return {
    ids: sortedIds(areas.map(({ id }) => id)),
    answers: sortedIds(areas.filter(({ right }) => right).map(({ id }) => id)),
  };
}
