import { onTestFinished, type TestContext } from 'vitest';

/** What a test tried, and what that cost. */
export interface Counts {
  readonly what: string;
  /** How often something was broken. */
  readonly tried: number;
  /** Of what the store had acknowledged, how much was found again. */
  readonly kept: number;
  /** And how much was not, without a word. */
  readonly lost: number;
  /** What else is worth knowing, in a few words. */
  readonly note?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    counts?: Counts[];
  }
  interface ProvidedContext {
    /** How often what is left to chance is tried. */
    rounds: number;
    seed: number;
  }
}

/** Counts in a test; what it counted is reported at the end, also when it fails. */
export class Count {
  tried = 0;
  kept = 0;
  lost = 0;
  readonly #notes = new Map<string, number>();

  constructor({ task }: TestContext, what: string) {
    onTestFinished(() => {
      const note = [...this.#notes].map(([name, times]) => `${times} ${name}`).join(', ');
      const { tried, kept, lost } = this;
      task.meta.counts = [...(task.meta.counts ?? []), { what, tried, kept, lost, note }];
    });
  }

  /** Counts what else happened, under a name. */
  note(name: string, times = 1): void {
    this.#notes.set(name, (this.#notes.get(name) ?? 0) + times);
  }
}
