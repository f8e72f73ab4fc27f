import type { BriefingInfo } from '../briefing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { InfoPlaces } from '../parse-info.ts';
import { reportingOn } from '../reporting.ts';
import type { Uses } from '../uses.ts';

/** Warns of passages that no step teaches or no question asks about. */
export function checkPassagesUsed(
  { passages }: BriefingInfo,
  uses: Uses,
  places: InfoPlaces,
): Diagnostic[] {
  const { report, diagnostics } = reportingOn('passages.yaml');
  for (const { id } of passages) {
    const at = places.passages.get(id) ?? { line: 1, column: 1 };
    if (!uses.steps.has(id)) report('warning', 'passage-never-cited', at, { id });
    if (!uses.questions.has(id)) report('warning', 'passage-never-asked', at, { id });
  }
  return diagnostics;
}
