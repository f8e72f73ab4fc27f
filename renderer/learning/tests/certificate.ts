import type { FinishedTest } from './attempts.ts';
import type { Certificate } from './code.ts';

/** What a certificate of a test states; null where there is none: only a final test that was passed has one. */
export function certificateOf(
  briefing: string,
  test: FinishedTest,
  name: string,
): Certificate | null {
  if (test.type !== 'final' || test.finished.passed !== true) return null;
  const { id, version, finished } = test;
  return { test: id, name, at: finished.at, score: finished.score, briefing, version };
}
