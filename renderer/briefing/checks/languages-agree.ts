import type { RegisteredKind } from '../../learning/questions/kind.ts';
import type { Question } from '../../learning/questions/question.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SoundModule } from '../parse-module.ts';
import { reportingOn, type Report } from '../reporting.ts';

/**
 * Compares a module in two languages: progress is shared between them, so ids and right answers must be the same.
 * What differs is reported in the second.
 */
export function checkLanguagesAgree(
  first: SoundModule,
  second: SoundModule,
  kinds: ReadonlyMap<string, RegisteredKind>,
): Diagnostic[] {
  const { report, diagnostics } = reportingOn(second.module.path);
  comparePlaces(first, second, report);
  const others = questionsOf(first);
  for (const [id, question] of questionsOf(second)) {
    const other = others.get(id);
    const at = second.places.get(id) ?? { line: 1, column: 1 };
    if (!other) continue;
    const [ours, theirs] = [keyOf(question, kinds), keyOf(other, kinds)];
    const values = { id, other: first.module.path };
    if (ours.ids !== theirs.ids) {
      const listed = { ...values, here: ours.ids, there: theirs.ids };
      report('error', 'ids-differ', at, listed);
    } else if (ours.answers !== theirs.answers) {
      const listed = { ...values, here: ours.answers, there: theirs.answers };
      report('error', 'answers-differ', at, listed);
    }
  }
  return diagnostics;
}

/** Steps and questions that only one of the two has. Broken ones have a place as well, and are not missing. */
function comparePlaces(first: SoundModule, second: SoundModule, report: Report): void {
  const other = first.module.path;
  for (const [id, at] of second.places) {
    if (!first.places.has(id))
      report('error', 'ids-differ', at, { id, other, here: id, there: '' });
  }
  for (const id of first.places.keys()) {
    if (second.places.has(id)) continue;
    report('error', 'ids-differ', { line: 1, column: 1 }, { id, other, here: '', there: id });
  }
}

const questionsOf = ({ module }: SoundModule): Map<string, Question> =>
  new Map(
    module.steps.flatMap((step) => step.questions.map((question) => [question.id, question])),
  );

function keyOf(
  question: Question,
  kinds: ReadonlyMap<string, RegisteredKind>,
): { ids: string; answers: string } {
  const key = kinds.get(question.kind)?.key(question);
  return { ids: `${question.kind} ${key?.ids ?? ''}`.trim(), answers: key?.answers ?? '' };
}
