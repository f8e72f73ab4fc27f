/**
 * A memory that forgets, in the form that Pavlik and Anderson gave it (Cognitive Science 29, 2005, 559-586): each time
 * that something is met leaves a trace that decays by a power of its age, and decays faster the better it was remembered
 * at that moment. So what is repeated too soon is gained for a short while only. It is another model than the one our
 * schedule expects (FSRS), or the simulation would only say that a model agrees with itself.
 *
 * The constants are ours, chosen so that what was learned once is remembered by about 93 per cent after a day, 71 after a
 * week and 41 after a month.
 */
const slowestDecay = 0.3;
const decayByActivation = 0.15;
const threshold = -0.9;
const noise = 0.35;

/** The shortest age of a trace, in days: a quarter of an hour. */
const shortestAge = 0.01;

interface Trace {
  /** Days since the course began. */
  readonly day: number;
  readonly decay: number;
}

/** One thing in the memory of one learner. */
export interface Remembered {
  readonly traces: readonly Trace[];
  /** How much better than average it is remembered, for the learner and the thing. */
  readonly ease: number;
}

/** Something that was never met. */
export const unknown = (ease: number): Remembered => ({ traces: [], ease });

function activation({ traces, ease }: Remembered, day: number): number {
  const sum = traces.reduce(
    (total, trace) => total + Math.max(shortestAge, day - trace.day) ** -trace.decay,
    0,
  );
  return sum === 0 ? -Infinity : Math.log(sum) + ease;
}

/** The chance, from 0 to 1, that it is remembered. */
export const recall = (item: Remembered, day: number): number =>
  1 / (1 + Math.exp((threshold - activation(item, day)) / noise));

/** The memory after it was met again; the answer is told after each question, so also after a wrong one. */
export function met(item: Remembered, day: number): Remembered {
  const decay = slowestDecay + decayByActivation * Math.exp(activation(item, day));
  return { ...item, traces: [...item.traces, { day, decay }] };
}
