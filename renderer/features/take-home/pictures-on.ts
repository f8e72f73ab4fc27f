import type { Deck } from '../../presenting/slide.ts';

/** The pictures on slides, by their paths in the briefing's folder, each once. */
export const picturesOn = (deck: Deck): string[] => [
  ...new Set(
    deck.flatMap((slide) => {
      if (slide.kind === 'step') return slide.picture ? [slide.picture.src] : [];
      if (slide.kind === 'question' && slide.question.kind === 'point') {
        return [slide.question.picture.src];
      }
      return [];
    }),
  ),
];
