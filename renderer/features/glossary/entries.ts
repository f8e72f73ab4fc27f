import type { Language, Term } from '../../briefing/briefing.ts';
import { languages } from '../../briefing/briefing.ts';
import { inLanguage, type LocalizedText } from '../../briefing/localized.ts';

/** A term as the glossary shows it in one language. */
export interface Entry {
  readonly id: string;
  readonly term: LocalizedText;
  /** The same term in the languages that are not shown. */
  readonly others: readonly LocalizedText[];
  readonly definition: LocalizedText;
}

interface Letter {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** The terms in the alphabetical order of a language. */
export function entriesOf(terms: readonly Term[], language: Language): Entry[] {
  const { compare } = new Intl.Collator(language);
  return terms
    .map(({ id, term, definition }) => {
      const shown = inLanguage(term, language);
      const others = languages.flatMap((lang) => {
        const text = term[lang];
        return lang === shown.lang || text === undefined ? [] : [{ text, lang }];
      });
      return { id, term: shown, others, definition: inLanguage(definition, language) };
    })
    .sort((a, b) => compare(a.term.text, b.term.text));
}

/** Those whose term, in any language, holds what the reader looks for. Accents and case do not matter. */
export function matching(entries: readonly Entry[], wanted: string): Entry[] {
  const part = bare(wanted.trim());
  return entries.filter(({ term, others }) =>
    [term, ...others].some(({ text }) => bare(text).includes(part)),
  );
}

/** Entries in order, under the letters that they begin with. What begins with no letter stands under `#`. */
export function byLetter(entries: readonly Entry[]): Letter[] {
  const letters = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ''] = bare(entry.term.text);
    const letter = /\p{L}/u.test(first) ? first.toUpperCase() : '#';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, of]) => ({ letter, entries: of }));
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
