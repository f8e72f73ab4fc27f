const form = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;

/** Whether it can be the id of a part of a briefing. */
export const isId = (text: string): boolean => form.test(text);

export interface WithId {
  /** The text before the id. */
  readonly text: string;
  readonly id: string;
  /** The marks that stand behind the id, as `pinned` in `{#alles pinned}`. */
  readonly marks: readonly string[];
  /** Where the id starts in the text that was split, from 0. */
  readonly offset: number;
}

/**
 * Splits `Text {#id}`; null where no `{#…}` stands at the end. Linear, unlike a pattern with spaces before the end.
 *
 * @param known the marks that may stand behind the id; anything else there is taken for a part of the id, which is
 *   then no good one
 */
export function splitId(source: string, known: readonly string[] = []): WithId | null {
  const trimmed = source.trimEnd();
  const open = trimmed.lastIndexOf('{#');
  if (open < 0 || trimmed.indexOf('}', open) !== trimmed.length - 1) return null;
  const inside = trimmed.slice(open + 2, -1);
  const [first = '', ...marks] = inside.split(' ');
  const isMarked = marks.every((mark) => known.includes(mark));
  return {
    text: trimmed.slice(0, open).trimEnd(),
    id: isMarked ? first : inside,
    marks: isMarked ? marks : [],
    offset: open + 2,
  };
}
