import type { LearnerEvent, Place, QuestionState } from './event.ts';
import { follow } from './follow.ts';

/** All that is kept of a learner beside the events. */
export interface Projections {
  /** In the order in which they were last touched, the latest last. */
  readonly places: readonly Place[];
  readonly questions: readonly QuestionState[];
}

/** Builds the projections from all events, in the order in which they were recorded. */
export class Replay {
  readonly #places = new Map<string, Place>();
  readonly #questions = new Map<string, QuestionState>();

  add(event: LearnerEvent): void {
    const placeKey = `${event.briefing}/${event.module}`;
    const questionKey = 'question' in event ? `${placeKey}/${event.question}` : '';
    const effects = follow(event, {
      place: this.#places.get(placeKey) ?? null,
      question: this.#questions.get(questionKey) ?? null,
    });
    if (effects.place) {
      this.#places.delete(placeKey);
      this.#places.set(placeKey, effects.place);
    }
    if (effects.question) this.#questions.set(questionKey, effects.question);
  }

  projections(): Projections {
    return { places: [...this.#places.values()], questions: [...this.#questions.values()] };
  }
}
