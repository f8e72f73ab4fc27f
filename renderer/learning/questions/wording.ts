import type { Inline } from '../../briefing/tree.ts';

/**
 * What a list says, whatever order its author wrote it in: where a list is shuffled before it is shown, that order is
 * no part of what is asked.
 */
export function wordingOf(
  items: readonly { readonly id: string; readonly content: readonly Inline[] }[],
): readonly unknown[] {
  return items
    .map(({ id, content }): [string, unknown] => [id, content])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Ids as text that can be compared, whatever their order. */
export const sortedIds = (ids: readonly string[]): string => [...ids].sort().join(' ');
