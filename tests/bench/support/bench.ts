/** What was measured of ours, and of a reference in the same run on the same machine. */
export interface Result {
  /** What it is, in the words of the table. */
  readonly name: string;
  readonly ours: number;
  /** What the machine, or another way to do the same, takes for it. */
  readonly reference: number;
  readonly unit: string;
  /** How often it was measured. */
  readonly n: number;
  /** The difference between the third and the first quarter of ours. */
  readonly spread: number;
  /** What ours, or its ratio to the reference, may be at most; it is said, and fails nothing. */
  readonly mark?: { readonly on: 'ours' | 'ratio'; readonly most: number };
}

/** One thing to measure. Each stands in a file of its own, `tests/bench/<name>.bench.ts`, as its default export. */
export interface Bench {
  /** What is measured, and what the reference is: a sentence or two. */
  readonly what: string;
  /** Measures ours and the reference by turns. What chance decides follows from the seed. */
  readonly measure: (seed: number) => Promise<readonly Result[]>;
}
