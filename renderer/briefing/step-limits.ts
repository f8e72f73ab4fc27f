import type { Report } from './reporting.ts';
import type { StepSkeleton } from './skeleton.ts';
import type { Step } from './tree.ts';
import { hasMoreParts } from './weight.ts';

// A page that shows more is not drawn in two seconds. The longest step that there is has 10,700 characters and 340 parts.
const longestStep = 30_000;
const mostParts = 1000;
const longestHeading = 200;

/** Whether a step is too long to read at all. */
export const isTooLong = ({ length }: StepSkeleton): boolean => length > longestStep;

/** Whether a step that was read has too many parts to show. */
export const isTooFull = ({ heading, blocks, presenter }: Step): boolean =>
  hasMoreParts([heading, blocks, presenter], mostParts);

/** What stands in the place of a step that cannot be shown. Its heading is shown as it was written. */
export function unshownStep(
  { id, heading }: StepSkeleton,
  code: 'step-too-long' | 'step-too-full',
  report: Report,
): Step {
  const { text, line } = heading.text;
  const values = { most: String(code === 'step-too-long' ? longestStep : mostParts) };
  const diagnostic = report('error', code, { line, column: 1 }, values);
  const title = text.slice(0, longestHeading).trim() || id;
  return {
    id,
    heading: [{ kind: 'text', text: title }],
    title,
    blocks: [{ kind: 'broken', diagnostic, source: '' }],
    keyPoints: [],
    questions: [],
    presenter: null,
    cites: [],
    line,
  };
}
