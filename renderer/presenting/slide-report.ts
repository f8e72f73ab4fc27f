import type { Briefing, Language } from '../briefing/briefing.ts';
import { routeOf, stepsOf } from './agenda.ts';
import { makeDeck } from './deck.ts';

/** What a briefing is when it is presented as a whole, in one language. */
export interface SlideCounts {
  /** Of the cover, the modules and the steps. */
  readonly slides: number;
  /** Steps of which the points do not fit on one slide. */
  readonly splitSteps: number;
  /** Pictures, which have a slide of their own by design. */
  readonly pictures: number;
  /** Questions that can be put to a room. */
  readonly questions: number;
  /** What the plan gives all of it, without questions. */
  readonly minutes: number;
}

/** Counts the slides of a briefing in each language. */
export function countSlides(briefing: Briefing | null): Readonly<Record<string, SlideCounts>> {
  if (!briefing) return {};
  return Object.fromEntries(
    briefing.languages.map((language) => [language, countIn(briefing, language)]),
  );
}

function countIn(briefing: Briefing, language: Language): SlideCounts {
  const modules = briefing.modules.filter((module) => module.language === language);
  const route = routeOf(modules);
  const deck = makeDeck({ items: stepsOf(route) }, modules, briefing, language);
  const steps = deck.filter((slide) => slide.kind === 'step');
  const withPoints = steps.filter(({ points }) => points.length > 0);
  const keys = withPoints.map(({ module, step }) => `${module}/${step}`);
  const again = keys.filter((key, index) => keys.indexOf(key) !== index);
  return {
    slides: deck.length,
    splitSteps: new Set(again).size,
    pictures: steps.filter(({ picture }) => picture !== null).length,
    questions: route.filter(({ question }) => question !== null).length,
    minutes: deck.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
