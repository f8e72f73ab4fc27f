import { describe, expect, it } from 'vitest';
import { failureLines } from '../../../build/setup/parts.mjs';
import {
  judged,
  playwrightTotals,
  totalsLine,
  vitestTotals,
} from '../../../build/setup/totals.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };

describe("vitest's report", () => {
  it('is counted by test', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(vitestTotals(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const report = { numPassedTests: 1, numFailedTests: 1, testResults };
    expect(vitestTotals(report)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });
});

describe("Playwright's report", () => {
  it('counts a test that passed at a second try as passed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightTotals({ stats })).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  it('counts an error outside the tests as a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(playwrightTotals({ stats, errors: [{}] })).toEqual({ ...none, failed: 1 });
  });
});

describe('a runner', () => {
  it('that left no report failed, however it ended', () => {
    expect(judged(0, undefined).failed).toBe(1);
  });

  it('that failed without a failed test counts as one failure', () => {
    expect(judged(1, { ...none, passed: 5 })).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('that failed with failed tests is counted by its tests', () => {
    expect(judged(1, { ...none, failed: 3 }).failed).toBe(3);
  });
});

describe('what is said at the end', () => {
  const unit = { name: 'test:unit', totals: { passed: 5, failed: 2, skipped: 0 }, note: '' };
  const lint = { name: 'check:lint', totals: { ...none, passed: 1 }, note: '' };

  it('names the parts that failed, and how to run each alone', () => {
    expect(failureLines([unit, lint])).toEqual([
      'FAILED test:unit: 2 failed; alone: npm run test:unit',
    ]);
  });

  it('is the sum, with the skipped ones when there are any', () => {
    expect(totalsLine([unit.totals, lint.totals])).toBe('6 passed, 2 failed');
    expect(totalsLine([{ ...none, skipped: 1 }])).toBe('0 passed, 0 failed, 1 skipped');
  });
});
