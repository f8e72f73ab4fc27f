import { computed } from 'vue';
import type { BriefingInfo, Language } from '../../briefing/briefing.ts';
import { formatDate } from '../../composables/useFormat.ts';
import type { FooterOf } from '../../presenting/geometry.ts';
import { restsOnLines } from '../../presenting/rests-on.ts';
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
    const { of, cites, since = [], info, language } = foot();
    const date = (written: string): string => formatDate(written, language);
    return restsOnLines({ cites, since }, { info, language, say: words, date }, of);
  });
}
