import type { Language } from '../briefing.ts';
import type { LocalizedText } from '../localized.ts';

/** What can be found. */
export type SearchKind = SearchTarget['kind'];

interface StepPlace {
  readonly module: string;
  readonly step: string;
}

/** What a result leads to. */
export type SearchTarget =
  | ({ readonly kind: 'step' } & StepPlace)
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'passage'; readonly passage: string }
  | ({ readonly kind: 'question'; readonly question: string } & StepPlace);

/** Something that can be found, as plain text. */
export interface SearchItem {
  readonly target: SearchTarget;
  readonly title: string;
  readonly text: string;
  /** The language of the title and the text. */
  readonly lang: Language;
  /** Where it stands: the title of a module, or the reference of a document. */
  readonly where: LocalizedText | null;
}
