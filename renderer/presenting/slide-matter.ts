import type { Block } from '../briefing/tree.ts';
import type { SinceAct, SlidePicture } from './slide.ts';

/** A step's pictures, and its points, in the author's order: what its slides are made of. */
export type SlideMatter =
  { readonly kind: 'picture'; readonly picture: SlidePicture } | { readonly kind: 'points' };

/** What the slides of a step are made of, wherever in its text it stands. The points come once, where the first do. */
export function matterIn(blocks: readonly Block[]): SlideMatter[] {
  const all = blocks.flatMap((block): SlideMatter[] => {
    switch (block.kind) {
      case 'figure': {
        const { src, alt, caption } = block;
        return [{ kind: 'picture', picture: { src, alt, caption } }];
      }
      case 'key':
        return [{ kind: 'points' }];
      case 'since':
      case 'note':
      case 'quote':
        return matterIn(block.content);
      case 'list':
        return matterIn(block.items.flat());
      default:
        return [];
    }
  });
  const first = all.findIndex(({ kind }) => kind === 'points');
  return all.filter(({ kind }, index) => kind === 'picture' || index === first);
}

/** What came later that a text tells of, each once. */
export function actsIn(blocks: readonly Block[]): SinceAct[] {
  const all = blocks.flatMap((block): SinceAct[] => {
    switch (block.kind) {
      case 'since':
        return [{ act: block.act, date: block.date }, ...actsIn(block.content)];
      case 'note':
      case 'quote':
        return actsIn(block.content);
      default:
        return [];
    }
  });
  return all.filter(
    ({ act, date }, index) =>
      all.findIndex((other) => other.act === act && other.date === date) === index,
  );
}
