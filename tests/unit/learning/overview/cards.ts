import fc from 'fast-check';
import type { Card } from '../../../../renderer/learning/progress/projection.ts';

export const today = 20_000;

/** A card that was asked ten days ago and is due. */
export const card = (more: Partial<Card> = {}): Card => ({
  stability: 10,
  difficulty: 5,
  state: 'review',
  lastDay: today - 10,
  dueDay: today,
  answers: 1,
  lapses: 0,
  sureAndWrong: null,
  hash: 'h',
  language: 'nl',
  ...more,
});

/** Any card, also one that a wrong clock made. */
export const anyCard = fc
  .record({
    stability: fc.double({ min: 0.01, max: 400, noNaN: true }),
    lastDay: fc.integer({ min: today - 900, max: today + 900 }),
    dueDay: fc.integer({ min: today - 900, max: today + 900 }),
  })
  .map(card);
