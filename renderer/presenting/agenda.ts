import type { Module } from '../briefing/briefing.ts';
import { isForRoom } from './fit-question.ts';
import type { AgendaItem } from './presentation.ts';

/** The name of a thing on an agenda: no two are called the same. */
export const itemKey = ({ module, step, question }: AgendaItem): string =>
  question === null ? `${module}/${step}` : `${module}/${step}?${question}`;

/** All that can be put on an agenda, in the order of the route: each step, and then its questions for the room. */
export const routeOf = (modules: readonly Module[]): AgendaItem[] =>
  modules.flatMap((module) =>
    module.steps.flatMap((step) => [
      { module: module.id, step: step.id, question: null, minutes: null },
      ...step.questions
        .filter(isForRoom)
        .map(({ id }) => ({ module: module.id, step: step.id, question: id, minutes: null })),
    ]),
  );

/** The steps of a route, without its questions. */
export const stepsOf = (route: readonly AgendaItem[]): AgendaItem[] =>
  route.filter(({ question }) => question === null);

/**
 * An agenda with more on it. Each new thing comes right after the one that precedes it on the route, or else before the
 * first that follows it there, so that an agenda in the order of the route stays in it. What is on it already stays
 * where it is.
 */
export const including = (
  items: readonly AgendaItem[],
  chosen: readonly AgendaItem[],
  route: readonly AgendaItem[],
): AgendaItem[] =>
  chosen.reduce<AgendaItem[]>((all, item) => withItem(all, item, route), [...items]);

function withItem(
  items: AgendaItem[],
  item: AgendaItem,
  route: readonly AgendaItem[],
): AgendaItem[] {
  if (items.some((other) => itemKey(other) === itemKey(item))) return items;
  const keys = items.map(itemKey);
  const place = route.findIndex((other) => itemKey(other) === itemKey(item));
  const before = route.slice(0, Math.max(0, place)).findLast((o) => keys.includes(itemKey(o)));
  const after = route.slice(place + 1).find((other) => keys.includes(itemKey(other)));
  if (before) return items.toSpliced(keys.indexOf(itemKey(before)) + 1, 0, item);
  return items.toSpliced(after ? keys.indexOf(itemKey(after)) : items.length, 0, item);
}

/** An agenda without some things. */
export const leavingOut = (
  items: readonly AgendaItem[],
  left: readonly AgendaItem[],
): AgendaItem[] => {
  const keys = new Set(left.map(itemKey));
  return items.filter((item) => !keys.has(itemKey(item)));
};

/** An agenda in the order of these keys; what they do not name stays out. */
export const ordered = (items: readonly AgendaItem[], keys: readonly string[]): AgendaItem[] =>
  keys.flatMap((key) => items.filter((item) => itemKey(item) === key));

/** An agenda on which one thing takes other minutes; null for what its author planned. */
export const withMinutes = (
  items: readonly AgendaItem[],
  key: string,
  minutes: number | null,
): AgendaItem[] => items.map((item) => (itemKey(item) === key ? { ...item, minutes } : item));

/** What of an agenda is still in the briefing, and in the order of the agenda. */
export function stillThere(
  items: readonly AgendaItem[],
  route: readonly AgendaItem[],
): AgendaItem[] {
  const keys = new Set(route.map(itemKey));
  return items.filter((item) => keys.has(itemKey(item)));
}

/** How much of a part of the route is on an agenda. */
export function howMuch(
  items: readonly AgendaItem[],
  part: readonly AgendaItem[],
): 'all' | 'some' | 'none' {
  const keys = new Set(items.map(itemKey));
  const found = part.filter((item) => keys.has(itemKey(item))).length;
  if (found === 0) return 'none';
  return found === part.length ? 'all' : 'some';
}
