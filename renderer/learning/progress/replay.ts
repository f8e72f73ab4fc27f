import type { LearnerEvent } from './event.ts';
import { follow } from './follow.ts';
import type { Projection } from './projection.ts';
import { Projections } from './projections.ts';

/** Builds the projections from all events, in the order in which they are replayed. */
export class Replay {
  readonly #projections = new Projections();

  add(event: LearnerEvent): void {
    const follows = follow(event, (name) => this.#projections.get(name));
    for (const projection of follows) this.#projections.put(projection);
  }

  projections(): Projection[] {
    return this.#projections.all();
  }
}
