import fc from 'fast-check';
import type { LearnerEvent } from '../../../renderer/learning/progress/event.ts';
import { anyEvent } from '../../unit/learning/progress/events.ts';

/** What a scripted learner does. Names are numbered, so that a later one is recognised. */
export type Act =
  | { readonly kind: 'record'; readonly event: LearnerEvent }
  | { readonly kind: 'set-voice'; readonly number: number }
  | { readonly kind: 'rename'; readonly number: number }
  | { readonly kind: 'back-up'; readonly day: number };

/** An act that was acknowledged, as the learner's process writes it down. */
export type Acknowledged = { readonly [Kind in 'recorded' | 'voice' | 'name']?: string | number };

const idOf = (round: number, index: number): string =>
  `00000000-0000-4000-8000-${String(round).padStart(4, '0')}${String(index).padStart(8, '0')}`;

/**
 * Mostly events of every kind, with a change of a setting or of a name between them, and now and then a backup. The
 * same for the same seed.
 *
 * @param round no two rounds have the same ids
 */
export function actsOf(seed: number, round: number, count: number): Act[] {
  return fc.sample(anyEvent, { seed, numRuns: count }).map((event, index): Act => {
    const number = round * count + index;
    if (index % 40 === 25) return { kind: 'back-up', day: number };
    if (index % 10 === 3) return { kind: 'set-voice', number };
    if (index % 10 === 7) return { kind: 'rename', number };
    return { kind: 'record', event: { ...event, id: idOf(round, index) } };
  });
}
