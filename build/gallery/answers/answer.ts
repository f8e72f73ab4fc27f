import { flattened } from '../../../renderer/briefing/inlines-in.ts';
import { linesIn } from '../../../renderer/briefing/lines-in.ts';
import type { Block, Inline } from '../../../renderer/briefing/tree.ts';

/** What a learner does with the controls of a question. */
export type Act =
  | { readonly does: 'pick'; readonly option: string }
  | { readonly does: 'point'; readonly area: string }
  /** In the one field of a question. */
  | { readonly does: 'type'; readonly text: string }
  /** In a gap, by its number from 1. */
  | { readonly does: 'type-in-gap'; readonly gap: number; readonly text: string }
  | { readonly does: 'choose-in-gap'; readonly gap: number; readonly option: string }
  | { readonly does: 'place'; readonly item: string; readonly place: string }
  /** In order, all of them. */
  | { readonly does: 'arrange'; readonly items: readonly string[] }
  /** In a case, and goes on to the next turn where there is one. */
  | { readonly does: 'decide'; readonly option: string; readonly isLast: boolean }
  | { readonly does: 'compare'; readonly text: string };

/** How a question is answered, and what its author then tells of just this answer. */
export interface Answer {
  readonly acts: readonly Act[];
  /** Pieces of text that stand in the question once it was checked. */
  readonly told: readonly string[];
}

/** What a line says, in the pieces that nothing stands between: a mark of a passage or the card of a term would. */
export const piecesOf = (line: readonly Inline[] | null): string[] =>
  flattened(line ?? []).flatMap((node) =>
    (node.kind === 'text' || node.kind === 'term') && node.text.trim() !== ''
      ? [node.text.trim()]
      : [],
  );

export const piecesIn = (blocks: readonly Block[]): string[] => linesIn(blocks).flatMap(piecesOf);
