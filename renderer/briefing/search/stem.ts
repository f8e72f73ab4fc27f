import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '../briefing.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = { nl: dutch, en: english };

/** A folded word without its inflection, by the rules of Snowball (https://snowballstem.org). */
export const stemOf = (word: string, language: Language): string => stemmers[language](word);

/** A Dutch stem as it is written at the end of a word: grenz(en) as grens, briev(en) as brief. */
export const writtenAtEnd = (stem: string, language: Language): string =>
  language === 'nl' ? stem.replace(/z$/, 's').replace(/v$/, 'f') : stem;
