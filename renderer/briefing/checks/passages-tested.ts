import type { BriefingInfo } from '../briefing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { InfoPlaces } from '../parse-info.ts';
import { reportingOn } from '../reporting.ts';
import { testingOf, type Uses } from '../uses.ts';

/** A briefing with no more questions is a short one, or one that is still being written. */
const smallBriefing = 50;
const least = { questions: 5, kinds: 3, levels: 2 };

/** Warns, in a briefing with more than a few questions, of passages that are tested in too few ways. */
export function checkPassagesTested(
  { passages }: BriefingInfo,
  uses: Uses,
  places: InfoPlaces,
): Diagnostic[] {
  const { report, diagnostics } = reportingOn('passages.yaml');
  if (uses.asked <= smallBriefing) return diagnostics;
  for (const { id } of passages) {
    const tested = testingOf(id, uses);
    // That nothing asks about it at all is said elsewhere.
    if (tested.questions === 0) continue;
    const at = places.passages.get(id) ?? { line: 1, column: 1 };
    for (const [what, code] of codes) {
      if (tested[what] >= least[what]) continue;
      const values = { id, number: String(tested[what]), least: String(least[what]) };
      report('warning', code, at, values);
    }
  }
  return diagnostics;
}

const codes = [
  ['questions', 'passage-few-questions'],
  ['kinds', 'passage-few-kinds'],
  ['levels', 'passage-few-levels'],
] as const;
