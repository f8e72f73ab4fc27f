import { randomUUID } from 'node:crypto';
import type { LearnerEvent } from '../../../renderer/learning/progress/event.ts';
import { follow } from '../../../renderer/learning/progress/follow.ts';
import { Projections } from '../../../renderer/learning/progress/projections.ts';
import { given } from '../../unit/learning/progress/events.ts';
import { zoneAt } from './clock.ts';
import { openHouse, valueOf, type House } from './house.ts';

const briefing = 'proef';
const module = 'm1';

/** A learner on a laptop whose clock goes where it is set. */
export class TimedLearner {
  /** Where the clock stands, in milliseconds since 1970. */
  now: number;
  house: House;
  readonly recorded: LearnerEvent[] = [];
  readonly #dataFolder: string;
  readonly #projections = new Projections();

  constructor(dataFolder: string, now: number) {
    this.now = now;
    this.#dataFolder = dataFolder;
    this.house = openHouse(dataFolder, () => this.now);
  }

  /** Begins to work at a moment of the clock. */
  async begin(now: number): Promise<void> {
    this.house.session.close();
    this.now = now;
    this.house = openHouse(this.#dataFolder, () => this.now);
    await valueOf(this.house.shell.launch(undefined));
  }

  answer(question: string, correct: boolean, occasion: 'lesson' | 'review'): Promise<void> {
    return this.#record(
      given('answer-given', {
        ...this.#common(),
        question,
        occasion,
        attempt: 1,
        seed: 1,
        response: [],
        hash: 'h',
        hinted: false,
        score: Number(correct),
        certainty: correct ? 2 : 3,
        tries: 1,
        wording: null,
        correct,
      }),
    );
  }

  study(seconds: number): Promise<void> {
    return this.#record(given('time-studied', { ...this.#common(), seconds }));
  }

  async beginTest(seconds: number): Promise<string> {
    const test = randomUUID();
    const questions = [{ module, question: 'q1', seed: 1 }];
    const begun = { test, type: 'quiz', questions, seconds, passMark: 70 } as const;
    await this.#record(given('test-started', { ...this.#common(), ...begun }));
    return test;
  }

  answerTest(test: string, response: number): Promise<void> {
    const answered = { test, question: 'q1', response };
    return this.#record(given('test-answered', { ...this.#common(), ...answered }));
  }

  #common() {
    return { id: randomUUID(), at: this.now, zone: zoneAt(this.now), briefing, module };
  }

  async #record(event: LearnerEvent): Promise<void> {
    const projections = follow(event, (name) => this.#projections.get(name));
    await valueOf(this.house.progress.record({ event, projections }));
    projections.forEach((projection) => this.#projections.put(projection));
    this.recorded.push(event);
  }
}
