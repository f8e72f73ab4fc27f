import type { Module } from '../briefing/briefing.ts';
import { itemKey } from './agenda.ts';
import { coverMinutes, plannedFor, type Planned } from './planned.ts';
import type { Agenda, AgendaItem } from './presentation.ts';

/** What an agenda takes against the time there is, in minutes. */
export interface AgendaTiming {
  /** By the key of each thing on it. */
  readonly planned: ReadonlyMap<string, Planned>;
  /** All of it, with the slide that opens it. */
  readonly sum: number;
  /** What is over of the time there is; negative where it is too little, null where nobody said how much there is. */
  readonly left: number | null;
}

/** Adds up what an agenda takes. What is no longer in the briefing takes nothing. */
export function timingOf(
  { items, minutes }: Pick<Agenda, 'items' | 'minutes'>,
  modules: readonly Module[],
): AgendaTiming {
  const moduleOf = (id: string): Module | null =>
    modules.find((module) => module.id === id) ?? null;
  const planned = new Map(
    items.map((item) => [itemKey(item), plannedFor(item, moduleOf(item.module))]),
  );
  const isKnown = ({ module, step }: AgendaItem): boolean =>
    moduleOf(module)?.steps.some(({ id }) => id === step) ?? false;
  const parts = [...planned.values()].reduce((total, part) => total + part.minutes, 0);
  // Without anything to show there is no slide that opens it either.
  const sum = items.some(isKnown) ? coverMinutes + parts : 0;
  return { planned, sum, left: minutes === null ? null : minutes - sum };
}
