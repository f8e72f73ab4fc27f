import { isId } from './ids.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Report } from './reporting.ts';
import { codeLines } from './rules/code-fence.ts';
import type { Container } from './rules/container.ts';
import { isStepHeading, stepHeading, type StepHeading } from './rules/step-heading.ts';
import { partsOf, type Part } from './parts.ts';
import type { SourceFile } from './source.ts';

export interface StepSkeleton {
  readonly id: string;
  readonly heading: StepHeading;
  readonly parts: readonly Part[];
  /** How many characters of the file it takes. */
  readonly length: number;
}

/** A module's steps and what they consist of, by lines; the text itself is not read yet. */
export interface Skeleton {
  readonly steps: readonly StepSkeleton[];
  /** The id of each question container, or what is wrong with it. */
  readonly questions: ReadonlyMap<Container, string | Diagnostic>;
  readonly code: Uint8Array;
}

/** A module is read up to here: more than ten times the longest there is. */
const mostSteps = 100;

/**
 * Finds the steps of a module and gives every step and question its id. It only looks at the beginnings of lines, so
 * it is fast enough for the home screen; the parser builds on the same result, so both always agree.
 *
 * A step that lacks a usable id gets one after its place, such as `step-3`, so that it can be shown. Progress in it
 * is lost when the author moves it; that is why the missing id is an error.
 */
export function skeletonOf(file: SourceFile, bodyFrom: number, report: Report): Skeleton {
  const { lines } = file;
  const code = codeLines(lines, bodyFrom);
  const starts: number[] = [];
  for (let index = bodyFrom; index < lines.length; index++) {
    if (code[index] === 0 && isStepHeading(lines[index] ?? '')) starts.push(index);
  }
  reportTextBefore(file, bodyFrom, starts[0] ?? lines.length, report);
  if (starts.length === 0) report('error', 'module-without-steps', { line: 1, column: 1 });
  const tooMany = starts[mostSteps];
  if (tooMany !== undefined) {
    const values = { most: String(mostSteps) };
    report('error', 'list-too-long', { line: tooMany + 1, column: 1 }, values);
  }
  const found = starts.slice(0, mostSteps).map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const heading = stepHeading(lines[start] ?? '', start + 1);
    const parts = partsOf(lines, code, start + 1, end);
    return { heading, parts, length: lengthOf(lines, start, end) };
  });
  const taken = new Set<string>();
  const questions = new Map<Container, string | Diagnostic>();
  const named = found.map((step) => {
    const id = stepId(step.heading, taken, report);
    for (const part of step.parts) {
      if (part.kind !== 'container' || part.container.opening.name !== 'question') continue;
      questions.set(part.container, questionId(part.container, taken, report));
    }
    return { ...step, id };
  });
  const steps = named.map((step, index) => ({
    ...step,
    id: step.id ?? generatedId(index + 1, taken),
  }));
  return { steps, questions, code };
}

function lengthOf(lines: readonly string[], from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to; index++) length += (lines[index]?.length ?? 0) + 1;
  return length;
}

function reportTextBefore({ lines }: SourceFile, from: number, to: number, report: Report): void {
  const line = lines.slice(from, to).findIndex((text) => text.trim() !== '');
  if (line < 0) return;
  report('error', 'text-before-first-step', { line: from + line + 1, column: 1 });
}

function stepId(heading: StepHeading, taken: Set<string>, report: Report): string | null {
  if (heading.id === null) {
    report('error', 'step-without-id', { line: heading.line, column: 1 });
    return null;
  }
  const wrong = claim(heading.id.text, heading.id, taken, report);
  return wrong ? null : heading.id.text;
}

function questionId(
  { opening }: Container,
  taken: Set<string>,
  report: Report,
): string | Diagnostic {
  if (opening.id === null) {
    return report('error', 'question-without-id', { line: opening.line, column: 1 });
  }
  return claim(opening.id.text, opening.id, taken, report) ?? opening.id.text;
}

function claim(
  id: string,
  at: { readonly line: number; readonly column: number },
  taken: Set<string>,
  report: Report,
): Diagnostic | null {
  if (!isId(id)) return report('error', 'invalid-id', at, { id });
  if (taken.has(id)) return report('error', 'duplicate-id', at, { id });
  taken.add(id);
  return null;
}

function generatedId(place: number, taken: Set<string>): string {
  let number = place;
  while (taken.has(`step-${number}`)) number++;
  taken.add(`step-${number}`);
  return `step-${number}`;
}
