import type { SourceText } from '../../learning/questions/kind.ts';
import { splitId } from '../ids.ts';

/** `## Heading {#id}` at the beginning of a line. */
export interface StepHeading {
  readonly text: SourceText;
  /** Null where the author wrote none. */
  readonly id: SourceText | null;
  readonly line: number;
}

/** Whether a line begins a step. */
export const isStepHeading = (line: string): boolean => /^##(?:[ \t]|$)/.test(line);

/** Reads the heading of a step. */
export function stepHeading(source: string, line: number): StepHeading {
  const bare = withoutClosingHashes(source.trimEnd());
  const column =
    3 + (bare.length > 2 ? bare.slice(2).length - bare.slice(2).trimStart().length : 0);
  const withId = splitId(bare);
  const end = withId ? withId.text.length : bare.length;
  return {
    text: { text: bare.slice(column - 1, end), line, column },
    id: withId && { text: withId.id, line, column: withId.offset + 1 },
    line,
  };
}

/** As Markdown does: `## Heading ##`. */
function withoutClosingHashes(text: string): string {
  let end = text.length;
  while (end > 2 && text[end - 1] === '#') end--;
  const before = text[end - 1];
  return before === ' ' || before === '\t' ? text.slice(0, end).trimEnd() : text;
}
