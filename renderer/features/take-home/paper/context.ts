import { inject, type InjectionKey } from 'vue';
import type { DocumentSaying } from '../../../composables/useSaying.ts';

/** What the text on paper needs to know to show itself. */
export interface PaperContext {
  readonly saying: DocumentSaying;
  /** The passages in the list at the end, in order. */
  readonly passages: readonly string[];
  /** The terms in the list at the end. */
  readonly terms: ReadonlySet<string>;
}

export const paperKey: InjectionKey<PaperContext> = Symbol('paper');

export function usePaper(): PaperContext {
  const context = inject(paperKey);
  if (!context) throw new Error('Text is shown outside paper');
  return context;
}

/** The places on paper that links lead to. */
export const placeOn = {
  passage: (id: string): string => `paper-passage-${id}`,
  term: (id: string): string => `paper-term-${id}`,
  module: (id: string): string => `paper-module-${id}`,
} as const;
