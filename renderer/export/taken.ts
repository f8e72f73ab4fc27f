import type { Deck } from '../presenting/slide.ts';
import type { Saying } from '../presenting/rests-on.ts';

/** Slides that are taken along in a document for another program, in one language. */
export interface TakenSlides extends Saying {
  /** What the document is called. */
  readonly title: string;
  readonly deck: Deck;
  /** A number of minutes as it is said: `1,5 minuut`. */
  readonly minutes: (minutes: number) => string;
  /** A number as it is written. */
  readonly number: (value: number) => string;
}

/** A picture of the briefing as points, at twice the size that it is shown in. */
export interface TakenPicture {
  /** A PNG, as a data address. */
  readonly data: string;
  /** Its own size; only the proportion counts. */
  readonly width: number;
  readonly height: number;
}

/** The language as documents name it, with the country whose spelling and hyphens it follows. */
export const languageTags = { nl: 'nl-NL', en: 'en-GB' } as const;
