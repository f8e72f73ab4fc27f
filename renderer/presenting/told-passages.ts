import { inLanguage } from '../briefing/localized.ts';
import type { Saying } from './rests-on.ts';

/** A passage, told in one language. */
export interface ToldPassage {
  readonly id: string;
  /** `COM(2024) 126, Deel 1, eerste punt`. */
  readonly where: string;
  /** What it says, in our own words. */
  readonly summary: string;
  /** Whose words it gives, and whether things have changed since. */
  readonly basis: string;
}

/** The passages with these ids, in that order; what the briefing does not have is left out. */
export function toldPassages(
  ids: readonly string[],
  { info, language, say }: Pick<Saying, 'info' | 'language' | 'say'>,
): ToldPassage[] {
  return ids.flatMap((id) => {
    const passage = info.passages.find((one) => one.id === id);
    if (!passage) return [];
    const document = info.documents.find((one) => one.id === passage.document);
    const locator = inLanguage(passage.locator, language).text;
    const basis = say(`passage.basis.${passage.basis}`);
    return {
      id,
      where: document ? `${document.reference}, ${locator}` : locator,
      summary: inLanguage(passage.summary, language).text,
      basis: passage.status === 'overtaken' ? `${basis}. ${say('passage.overtaken')}` : basis,
    };
  });
}
