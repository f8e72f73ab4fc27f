import { Rating } from 'ts-fsrs';
import type { Language } from '../../briefing/briefing.ts';
import type { Card } from '../progress/projection.ts';
import { intervalOf, remembered } from './memory.ts';
import { ratingOf, type Recalled } from './rating.ts';

/** An answer as a card sees it. */
export interface CardAnswer extends Recalled {
  /** The day of it in the learner's calendar. */
  readonly day: number;
  readonly hash: string;
  readonly language: Language;
}

/**
 * The card of a question after an answer.
 *
 * A second answer on the same day says what was read a moment ago, so it changes the memory only when it is wrong. Where
 * the clock was set back since the last answer no time counts as passed.
 *
 * @param before null for a question that was never answered
 */
export function answered(before: Card | null, answer: CardAnswer): Card {
  const { day, hash, language } = answer;
  const grade = ratingOf(answer);
  const about = {
    answers: (before?.answers ?? 0) + 1,
    lapses: before?.lapses ?? 0,
    sureAndWrong: answer.correct ? null : answer.certainty,
    hash,
    language,
  };
  if (before?.lastDay === day && grade !== Rating.Again) {
    return { ...before, ...about, sureAndWrong: before.sureAndWrong };
  }
  const days = Math.max(0, before ? day - before.lastDay : 0);
  const memory = remembered(before, days, grade);
  const hasLapsed = grade === Rating.Again;
  const isKnown = before !== null && before.state !== 'learning';
  return {
    ...memory,
    ...about,
    state: hasLapsed ? (isKnown ? 'relearning' : 'learning') : 'review',
    lastDay: day,
    dueDay: day + (hasLapsed ? 1 : intervalOf(memory, days)),
    lapses: about.lapses + (hasLapsed && isKnown ? 1 : 0),
  };
}

/** The card of a question that was changed: what was remembered may not be what it asks now, so it comes back today. */
export const relearned = (before: Card, day: number, hash: string, language: Language): Card => ({
  ...before,
  state: 'relearning',
  dueDay: Math.min(before.dueDay, day),
  hash,
  language,
});
