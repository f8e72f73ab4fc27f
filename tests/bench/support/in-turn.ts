/**
 * Measures several things by turns, so that a busy minute of the machine is a busy minute for each of them. The first
 * round warms up and does not count.
 *
 * @param rounds how often each is measured
 * @param measures what is measured, each in the unit of its own
 * @returns the samples, in the order of `measures`
 */
export async function inTurn<Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Record<Name, number[]>>;
export async function inTurn(
  rounds: number,
  measures: Readonly<Record<string, () => number | Promise<number>>>,
): Promise<Record<string, number[]>> {
  const samples: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(measures)) {
      const sample = await measure();
      if (round > 0) (samples[name] ??= []).push(sample);
    }
  }
  return samples;
}

/** How long work takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
