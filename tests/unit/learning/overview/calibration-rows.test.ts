import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, noCalibration } from '../../../../renderer/learning/certainty/calibration.ts';
import { certaintyMark } from '../../../../renderer/learning/certainty/scheme.ts';
import {
  calibrationRows,
  overallVerdict,
} from '../../../../renderer/learning/overview/calibration-rows.ts';

const counts = (given: number, right: number) => ({ given, right });
const verdicts = (one = counts(0, 0), two = counts(0, 0), three = counts(0, 0)) =>
  calibrationRows({ 1: one, 2: two, 3: three }).map(({ verdict }) => verdict);

describe('calibration', () => {
  it('says how often one was right, for which share a degree is honest, and the marks', () => {
    const rows = calibrationRows({ 1: counts(4, 1), 2: counts(12, 9), 3: counts(20, 15) });
    expect(rows).toMatchObject([
      { degree: 1, given: 4, right: 1, share: 0.25, from: 0, to: 2 / 3, marks: 1 },
      { degree: 2, given: 12, right: 9, share: 0.75, from: 2 / 3, to: 0.8, marks: 12 },
      { degree: 3, given: 20, right: 15, share: 0.75, from: 0.8, to: 1, marks: 15 },
    ]);
  });

  it('has no share where nothing was said', () => {
    expect(calibrationRows(noCalibration).map(({ share }) => share)).toEqual([null, null, null]);
  });

  it.each([
    ['says nothing on nine answers', [counts(9, 9), counts(9, 0), counts(9, 0)], 'too-few'],
    ['finds the thresholds honest', [counts(12, 8), counts(12, 8), counts(10, 8)], 'well-judged'],
    [
      'finds the other side honest too',
      [counts(10, 0), counts(10, 8), counts(10, 10)],
      'well-judged',
    ],
  ])('%s', (_name, [one, two, three], verdict) => {
    expect(verdicts(one, two, three)).toEqual([verdict, verdict, verdict]);
  });

  it('sees who is too sure, and who knows more than they say', () => {
    expect(verdicts(counts(10, 7), counts(10, 6), counts(10, 7))).toEqual([
      'surer-than-said',
      'too-sure',
      'too-sure',
    ]);
    expect(verdicts(undefined, counts(10, 9))[1]).toBe('surer-than-said');
  });

  it('says of all together what does most harm', () => {
    expect(overallVerdict(calibrationRows(noCalibration))).toBe('too-few');
    const said = { 1: counts(20, 20), 2: counts(20, 15), 3: counts(20, 10) };
    expect(overallVerdict(calibrationRows(said))).toBe('too-sure');
    expect(overallVerdict(calibrationRows({ ...said, 3: counts(9, 0) }))).toBe('surer-than-said');
    expect(overallVerdict(calibrationRows({ ...said, 3: counts(9, 0), 1: counts(1, 1) }))).toBe(
      'well-judged',
    );
  });

  it('sums the marks of every single answer', () => {
    const answer = fc.tuple(fc.constantFrom(1 as const, 2 as const, 3 as const), fc.boolean());
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const calibration = answers.reduce(
          (before, [degree, isRight]) => counted(before, degree, isRight),
          noCalibration,
        );
        const sum = calibrationRows(calibration).reduce((total, { marks }) => total + marks, 0);
        const each = answers.map(([degree, isRight]) => certaintyMark(isRight, degree));
        expect(sum).toBe(each.reduce((total, mark) => total + mark, 0));
      }),
    );
  });
});
