import { certaintyMark, honestFrom } from '../certainty/scheme.ts';
import type { Certainty } from '../progress/event.ts';
import type { Calibration } from '../progress/projection.ts';

/** Fewer answers than this say nothing about how well one judges. */
const enough = 10;

/** `surer-than-said`: more often right than a degree asks for, so that a higher one would have been honest. */
export type Verdict = 'too-few' | 'well-judged' | 'too-sure' | 'surer-than-said';

/** How the answers turned out that were given with one degree of certainty. */
export interface CalibrationRow {
  readonly degree: Certainty;
  readonly given: number;
  readonly right: number;
  /** Of those given, from 0 to 1; null when there are none. */
  readonly share: number | null;
  /** The shares for which this degree is the honest one. */
  readonly from: number;
  readonly to: number;
  /** The sum of their certainty-based marks; it is no part of any score. */
  readonly marks: number;
  readonly verdict: Verdict;
}

const degrees = [1, 2, 3] as const;
const honestTo: Readonly<Record<Certainty, number>> = { 1: honestFrom[2], 2: honestFrom[3], 3: 1 };

/** What was said of certainty beside what turned out, from the lowest degree to the highest. */
export const calibrationRows = (calibration: Calibration): CalibrationRow[] =>
  degrees.map((degree) => {
    const { given, right } = calibration[degree];
    const [from, to] = [honestFrom[degree], honestTo[degree]];
    const share = given === 0 ? null : right / given;
    const marks =
      right * certaintyMark(true, degree) + (given - right) * certaintyMark(false, degree);
    return {
      degree,
      given,
      right,
      share,
      from,
      to,
      marks,
      verdict: verdict(given, right, from, to),
    };
  });

function verdict(given: number, right: number, from: number, to: number): Verdict {
  if (given < enough) return 'too-few';
  if (right / given < from) return 'too-sure';
  return right / given > to ? 'surer-than-said' : 'well-judged';
}

/** What all degrees say together: being too sure does most harm, so that is said first. */
export function overallVerdict(rows: readonly CalibrationRow[]): Verdict {
  const worst = (['too-sure', 'surer-than-said', 'well-judged'] as const).find((verdict) =>
    rows.some((row) => row.verdict === verdict),
  );
  return worst ?? 'too-few';
}
