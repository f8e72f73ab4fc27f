import type { Certainty } from '../progress/event.ts';
import type { Calibration } from '../progress/projection.ts';

export const noCalibration: Calibration = {
  1: { given: 0, right: 0 },
  2: { given: 0, right: 0 },
  3: { given: 0, right: 0 },
};

/** Counts an answer that was given with a degree of certainty. */
export function counted(before: Calibration, certainty: Certainty, isRight: boolean): Calibration {
  const { given, right } = before[certainty];
  return { ...before, [certainty]: { given: given + 1, right: right + Number(isRight) } };
}
