import { computed } from 'vue';
import { actName } from '../../briefing/act-name.ts';
import type { BriefingInfo, Language } from '../../briefing/briefing.ts';
import { inLanguage } from '../../briefing/localized.ts';
import { formatDate } from '../../composables/useFormat.ts';
import { fitFooter } from '../../presenting/fit-footer.ts';
import { footer, type FooterOf } from '../../presenting/geometry.ts';
import type { SinceAct } from '../../presenting/slide.ts';
import { useSlideWords } from './words.ts';

/** What a slide rests on. */
export interface Foot {
  readonly of: FooterOf;
  readonly cites: readonly string[];
  readonly since?: readonly SinceAct[] | undefined;
  readonly info: BriefingInfo;
  readonly language: Language;
}

/** The texts at the foot of a slide: the passages, with their basis, and what came later. */
export function useFooterTexts(foot: () => Foot) {
  const words = useSlideWords(() => foot().language);

  return computed(() => {
    const { of, cites, since: acts = [], info, language } = foot();
    const passages = cites.flatMap(
      (id) => info.passages.find((passage) => passage.id === id) ?? [],
    );
    const linesOfPassages = footer.lines[of] - (acts.length > 0 ? 1 : 0);

    /** `COM(2024) 126: Deel 1, eerste punt; Deel 1, tweede punt (uit de mededeling)`. */
    function passagesText(number: number): string {
      const shown = passages.slice(0, number);
      const groups = Map.groupBy(shown, ({ document, basis }) => `${document}/${basis}`);
      const named = [...groups.values()].flatMap(([first, ...others]) => {
        if (!first) return [];
        const locators = [first, ...others].map(({ locator }) => inLanguage(locator, language));
        return words('slide.passages', {
          document: info.documents.find(({ id }) => id === first.document)?.reference ?? '',
          locators: locators.map(({ text }) => text).join('; '),
          basis: words(`passage.basis.${first.basis}`),
        });
      });
      return [...named, ...leftOut(passages.length - number)].join(' · ');
    }

    /** `Sindsdien: (EU) 2024/1356, 14 mei 2024`. */
    function actsText(number: number): string {
      const shown = acts
        .slice(0, number)
        .map(({ act, date }) => `${actName(act)}, ${formatDate(date, language)}`);
      const named = words('slide.since', { acts: shown.join('; ') });
      return [named, ...leftOut(acts.length - number)].join(' · ');
    }

    const leftOut = (number: number): string[] =>
      number === 0 ? [] : [words('slide.leftOut', { n: number })];

    return [
      ...fitted(passages.length, passagesText, linesOfPassages),
      ...fitted(acts.length, actsText, 1),
    ];
  });
}

const fitted = (all: number, write: (shown: number) => string, lines: number): string[] =>
  all === 0 ? [] : [write(fitFooter(all, write, lines))];
