import type {
  Item,
  MatchQuestion,
  OrderQuestion,
  PointQuestion,
  SortQuestion,
} from '../../../../../renderer/learning/questions/question.ts';

const common = {
  id: 'q',
  cites: ['A1'],
  level: 'apply',
  tries: 1,
  confused: null,
  prompt: [],
  hint: null,
  why: [],
  hash: 'x',
} as const;

/** Items `i0`, `i1` and so on, or with another letter. */
export const items = (size: number, letter = 'i'): Item[] =>
  Array.from({ length: size }, (_, index) => ({ id: `${letter}${index}`, content: [] }));

/** A question whose items stand in the right order: `i0` first. */
export const ordering = (size: number): OrderQuestion => ({
  ...common,
  kind: 'order',
  items: items(size),
});

/** @param places for each item the number of its place: 0 for `p0` */
const placed = (places: readonly number[], size: number) => ({
  ...common,
  items: places.map((place, index) => ({
    id: `i${index}`,
    content: [],
    feedback: null,
    place: `p${place}`,
  })),
  places: items(size, 'p'),
});

export const matching = (places: readonly number[], size: number): MatchQuestion => ({
  ...placed(places, size),
  kind: 'match',
});

export const sorting = (places: readonly number[], size: number): SortQuestion => ({
  ...placed(places, size),
  kind: 'sort',
});

/** A question with an area for each: whether it is right. */
export const pointing = (rights: readonly boolean[]): PointQuestion => ({
  ...common,
  kind: 'point',
  picture: { src: 'media/x.svg', alt: 'x', caption: null },
  areas: rights.map((right, index) => ({
    id: `i${index}`,
    right,
    content: [],
    feedback: null,
    area: { x: 0, y: 0, width: 10, height: 10 },
  })),
});
