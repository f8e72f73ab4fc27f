import type { Presentation } from './presentation.ts';
import type { Deck, Slide } from './slide.ts';

/** The stages of a question: it and its options, then how many hands each option got, then the answer. */
const answerStage = 2;

/** How far a slide can be shown: its points one by one, or the stages of a question. */
export function fullyShown(slide: Slide): number {
  switch (slide.kind) {
    case 'cover':
    case 'module':
      return 0;
    case 'step':
      return slide.points.length;
    case 'question':
      return answerStage;
  }
}

/** Of a slide's id, what outlives a change of how its step is split: `module/step`, or the question's whole id. */
const withoutPart = (id: string): string => id.replace(/\+\d+$/, '');

/**
 * Where a presentation is in a deck. When its slide is no longer there, for instance because the briefing was changed
 * while the program was closed, it is another part of the same step, or else the first slide.
 *
 * @returns slide null only for a deck without slides
 */
export function standing(
  { slide: id }: Pick<Presentation, 'slide'>,
  deck: Deck,
): { readonly index: number; readonly slide: Slide | null } {
  const exact = deck.findIndex((slide) => slide.id === id);
  const near = deck.findIndex((slide) => withoutPart(slide.id) === withoutPart(id));
  const index = [exact, near].find((found) => found >= 0) ?? 0;
  return { index, slide: deck[index] ?? null };
}
