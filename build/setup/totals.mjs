/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * The totals in vitest's JSON report. A file that could not even be loaded has no tests, and counts
 * as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests?: number,
 *   numTodoTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Totals}
 */
export function vitestTotals(report) {
  const unloaded = (report.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/**
 * The totals in Playwright's JSON report. A test that passed at a second try counts as passed; an
 * error outside the tests counts as a failure.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors?: unknown[] }} report
 * @returns {Totals}
 */
export function playwrightTotals({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The totals of a part, in the light of how its runner ended: one that failed counts as at least
 * one failure, and so does one that left no report.
 * @param {number} code
 * @param {Totals | undefined} reported
 * @returns {Totals}
 */
export function judged(code, reported) {
  if (!reported) return { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && reported.failed === 0 ? { ...reported, failed: 1 } : reported;
}

/**
 * The sum of the totals, as the last line says it.
 * @param {Totals[]} all
 */
export function totalsLine(all) {
  const sum = (/** @type {keyof Totals} */ key) =>
    all.reduce((total, each) => total + each[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
