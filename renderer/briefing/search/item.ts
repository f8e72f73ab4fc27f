import type { Language } from '../briefing.ts';
import type { LocalizedText } from '../localized.ts';

/** What can be found. */
export type SearchKind = SearchTarget['kind'];

export interface StepPlace {
  readonly module: string;
  readonly step: string;
}

/** What a result leads to. */
export type SearchTarget =
  | ({ readonly kind: 'step' } & StepPlace)
  /** `firstUse`: the first step on the route that has the term or cites the passage. */
  | { readonly kind: 'term'; readonly term: string; readonly firstUse: StepPlace | null }
  | { readonly kind: 'passage'; readonly passage: string; readonly firstUse: StepPlace | null }
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
