import type { Language } from '../../briefing/briefing.ts';
import { anchorIn } from './anchor.ts';
import type { Annotation, Span } from './annotation.ts';

/** How what was written stands to the text as it is now. */
export type Standing =
  | { readonly kind: 'whole-step' }
  | { readonly kind: 'found'; readonly span: Span }
  /** Made in the text of the other language. */
  | { readonly kind: 'other-language' }
  /** Its words are no longer in the text. It is kept and shown all the same. */
  | { readonly kind: 'gone' };

export interface StandingAnnotation {
  readonly annotation: Annotation;
  readonly standing: Standing;
}

/**
 * Looks up what a learner wrote at a step in its text, and puts it in order: what is about the whole step, what stands
 * in the text in the order of the text, and what has no place in it.
 *
 * @param text of the step; null where the step is gone
 */
export function standingIn(
  text: string | null,
  language: Language,
  annotations: readonly Annotation[],
): StandingAnnotation[] {
  return annotations
    .map((annotation) => ({ annotation, standing: standingOf(text, language, annotation) }))
    .sort(
      (one, other) =>
        rank(one.standing) - rank(other.standing) ||
        one.annotation.createdAt - other.annotation.createdAt,
    );
}

function standingOf(
  text: string | null,
  language: Language,
  { quote, language: madeIn }: Annotation,
): Standing {
  if (!quote) return { kind: 'whole-step' };
  if (text === null) return { kind: 'gone' };
  if (madeIn !== language) return { kind: 'other-language' };
  const span = anchorIn(text, quote);
  return span ? { kind: 'found', span } : { kind: 'gone' };
}

const rank = (standing: Standing): number => {
  switch (standing.kind) {
    case 'whole-step':
      return -1;
    case 'found':
      return standing.span.from;
    case 'other-language':
    case 'gone':
      return Number.MAX_SAFE_INTEGER;
  }
};
