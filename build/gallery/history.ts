import type { Projection } from '../../renderer/learning/progress/projection.ts';
import type { EventOf, LearnerEvent } from '../../renderer/learning/progress/event.ts';
import { follow } from '../../renderer/learning/progress/follow.ts';
import { Projections } from '../../renderer/learning/progress/projections.ts';

type Told<Kind extends LearnerEvent['kind']> = Omit<
  EventOf<Kind>,
  'id' | 'kind' | 'at' | 'zone' | 'briefing' | 'version' | 'language'
>;

/** An event with what follows from it, as the program hands both to the shell. */
export interface Recorded {
  readonly event: LearnerEvent;
  readonly projections: Projection[];
}

const day = 24 * 60 * 60 * 1000;
const zone = 60;

/** What a learner did before today, so that a test need not click through weeks. */
export class History {
  readonly records: Recorded[] = [];
  readonly #projections = new Projections();
  readonly #briefing: string;
  readonly #now: number;

  /** @param now milliseconds since 1970 */
  constructor(briefing: string, now: number) {
    this.#briefing = briefing;
    this.#now = now;
  }

  enter(daysAgo: number, told: Told<'step-entered'>): void {
    this.#add({ kind: 'step-entered', ...this.#common(daysAgo), ...told });
  }

  /** In events of ten minutes at most, as the contract has it. */
  study(daysAgo: number, module: string, minutes: number): void {
    for (let left = minutes * 60; left > 0; left -= 600) {
      const seconds = Math.min(600, left);
      this.#add({ kind: 'time-studied', ...this.#common(daysAgo), module, seconds });
    }
  }

  answer(
    daysAgo: number,
    told: Pick<Told<'answer-given'>, 'module' | 'question' | 'correct'> &
      Partial<Told<'answer-given'>>,
  ): void {
    this.#add({
      kind: 'answer-given',
      ...this.#common(daysAgo),
      attempt: 1,
      seed: 1,
      occasion: 'lesson',
      response: [],
      hash: 'h',
      hinted: false,
      certainty: null,
      tries: 1,
      score: Number(told.correct),
      wording: null,
      ...told,
    });
  }

  /** A final test about the whole briefing that was passed, under an id of its own. */
  passFinal(daysAgo: number, test: string, asked: { module: string; question: string }): void {
    const common = { ...this.#common(daysAgo), module: null, test };
    const questions = [{ ...asked, seed: 1 }];
    this.#add({
      kind: 'test-started',
      ...common,
      type: 'final',
      questions,
      seconds: null,
      passMark: 70,
    });
    const marks = [{ ...asked, hash: 'h', response: null, correct: true, score: 1 }];
    const ended = { ...common, ...this.#common(daysAgo), marks, score: 100, passed: true };
    this.#add({ kind: 'test-finished', ...ended, reason: 'handed-in' });
  }

  #common(daysAgo: number) {
    return {
      id: `00000000-0000-4000-9000-${String(this.records.length).padStart(12, '0')}`,
      at: this.#now - daysAgo * day,
      zone,
      briefing: this.#briefing,
      version: '1',
      language: 'nl' as const,
    };
  }

  #add(event: LearnerEvent): void {
    const projections = follow(event, (name) => this.#projections.get(name));
    projections.forEach((projection) => this.#projections.put(projection));
    this.records.push({ event, projections });
  }
}
