import { answered } from '../../renderer/learning/review/card.ts';
import { queueOf } from '../../renderer/learning/review/queue.ts';
import type { Card } from '../../renderer/learning/progress/projection.ts';

/** Decides what comes back. A day is one of the course; items are numbered. */
export interface Schedule {
  readonly name: string;
  /** The items to ask on a day. */
  readonly ask: (day: number) => readonly number[];
  /** Hears of each answer, also of the first one after the lesson. */
  readonly tell: (item: number, day: number, correct: boolean) => void;
}

/** Nothing comes back. */
export const none = (): Schedule => ({
  name: 'no review',
  ask: () => [],
  tell: () => undefined,
});

const fixedDays = [1, 3, 7, 14];

/** Each item comes back 1, 3, 7 and 14 days after its lesson, however it is answered. */
export function fixed(): Schedule {
  const learned = new Map<number, number>();
  return {
    name: 'fixed: 1-3-7-14',
    ask: (day) =>
      [...learned].filter(([, on]) => fixedDays.includes(day - on)).map(([item]) => item),
    tell: (item, day) => {
      if (!learned.has(item)) learned.set(item, day);
    },
  };
}

/** The program's own: its cards, its queue and at most so many a day. */
export function ours(most: number): Schedule {
  const cards = new Map<number, Card>();
  return {
    name: `Leidraad: FSRS, at most ${most} a day`,
    ask(day) {
      const due = [...cards]
        .filter(([, card]) => card.dueDay <= day)
        .map(([item, card]) => ({ module: 'm', question: String(item), card, confused: null }));
      return queueOf(due, ['m'], day, most).map(({ question }) => Number(question));
    },
    tell(item, day, correct) {
      const answer = { correct, certainty: null, hinted: false, tries: 1, hash: '' };
      cards.set(item, answered(cards.get(item) ?? null, { ...answer, day, language: 'nl' }));
    },
  };
}
