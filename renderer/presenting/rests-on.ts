import { actName } from '../briefing/act-name.ts';
import type { BriefingInfo, Language } from '../briefing/briefing.ts';
import { inLanguage } from '../briefing/localized.ts';
import { fitFooter } from './fit-footer.ts';
import { footer, type FooterOf } from './geometry.ts';
import type { Say } from './say.ts';
import type { SinceAct } from './slide.ts';

/** What saying something of a briefing takes: its passages, and the words and dates of a language. */
export interface Saying {
  readonly info: BriefingInfo;
  readonly language: Language;
  readonly say: Say;
  /** A date as an author writes it, in that language. */
  readonly date: (date: string) => string;
}

/** What a slide rests on: passages, and what came later. */
export interface RestsOn {
  readonly cites: readonly string[];
  readonly since: readonly SinceAct[];
}

/** What a slide rests on, as much of it as its foot has room for: a text for the passages, and one for what came later. */
export function restsOnLines({ cites, since }: RestsOn, saying: Saying, of: FooterOf): string[] {
  const known = cites.filter((id) => saying.info.passages.some((passage) => passage.id === id));
  const linesOfPassages = footer.lines[of] - (since.length > 0 ? 1 : 0);
  return [
    ...fitted(known.length, (shown) => passagesText(known, saying, shown), linesOfPassages),
    ...fitted(since.length, (shown) => actsText(since, saying, shown), 1),
  ];
}

const fitted = (all: number, write: (shown: number) => string, lines: number): string[] =>
  all === 0 ? [] : [write(fitFooter(all, write, lines))];

/**
 * `COM(2024) 126: Deel 1, eerste punt; Deel 1, tweede punt (uit de mededeling)`.
 *
 * @param most how many are named; the others are counted
 */
export function passagesText(
  cites: readonly string[],
  { info, language, say }: Omit<Saying, 'date'>,
  most: number = cites.length,
): string {
  const passages = cites.flatMap((id) => info.passages.find((passage) => passage.id === id) ?? []);
  const groups = Map.groupBy(
    passages.slice(0, most),
    ({ document, basis }) => `${document}/${basis}`,
  );
  const named = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const locators = [first, ...others].map(({ locator }) => inLanguage(locator, language).text);
    return say('slide.passages', {
      document: info.documents.find(({ id }) => id === first.document)?.reference ?? '',
      locators: locators.join('; '),
      basis: say(`passage.basis.${first.basis}`),
    });
  });
  return [...named, ...leftOut(passages.length - most, say)].join(' · ');
}

/** `Sindsdien: (EU) 2024/1356, 14 mei 2024`. */
function actsText(since: readonly SinceAct[], { say, date: dateOf }: Saying, most: number): string {
  const shown = since.slice(0, most).map(({ act, date }) => `${actName(act)}, ${dateOf(date)}`);
  const named = say('slide.since', { acts: shown.join('; ') });
  return [named, ...leftOut(since.length - most, say)].join(' · ');
}

const leftOut = (number: number, say: Say): string[] =>
  number <= 0 ? [] : [say('slide.leftOut', { n: number })];
