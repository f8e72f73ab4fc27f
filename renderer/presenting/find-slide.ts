import type { Deck, Slide } from './slide.ts';

/**
 * The slide with an id. When the text changed so that there is none any more, the first of its step, or else of its
 * module, or else of the deck; null only for a deck without slides.
 */
export function findSlide(deck: Deck, id: string): Slide | null {
  const ofStep = id.replace(/[+?].*$/, '');
  const ofModule = id.replace(/\/.*$/, '');
  return (
    deck.find((slide) => slide.id === id) ??
    deck.find((slide) => slide.id === ofStep) ??
    deck.find((slide) => 'module' in slide && slide.module === ofModule) ??
    deck[0] ??
    null
  );
}
