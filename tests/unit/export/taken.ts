import { readBriefings } from '../../../build/content/read-briefing.ts';
import { textsOf } from '../../../build/gallery/texts.ts';
import type { Language } from '../../../renderer/briefing/briefing.ts';
import { formatDate, formatNumber } from '../../../renderer/composables/useFormat.ts';
import type { TakenPicture, TakenSlides } from '../../../renderer/export/taken.ts';
import { makeI18n } from '../../../renderer/i18n.ts';
import { routeOf, stepsOf } from '../../../renderer/presenting/agenda.ts';
import { makeDeck } from '../../../renderer/presenting/deck.ts';
import { examineBriefing } from '../../../renderer/presenting/examine.ts';

/** A point, as large as a slide. */
const point: TakenPicture = {
  data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  width: 800,
  height: 400,
};

/** Every slide of a briefing, as it is taken along, and a picture for each that is on them. */
export async function takenFrom(
  folder: string,
  language: Language,
  what: 'all' | 'steps' = 'all',
): Promise<{ taken: TakenSlides; pictures: Map<string, TakenPicture> }> {
  const [found] = await readBriefings(folder);
  const { briefing } = examineBriefing(found?.files ?? { texts: [], media: [] }, found?.id ?? '');
  if (!briefing) throw new Error(`There is no briefing in ${folder}`);
  const modules = briefing.modules.filter((module) => module.language === language);
  const route = routeOf(modules);
  const items = what === 'all' ? route : stepsOf(route);
  const { t } = makeI18n(language, { [language]: textsOf(language) }).global;
  const taken: TakenSlides = {
    info: briefing,
    language,
    title: briefing.title[language] ?? '',
    deck: makeDeck({ items }, modules, briefing, language),
    say: (key, values = {}) => t(key, values),
    date: (date) => formatDate(date, language),
    number: (value) => formatNumber(value, language),
    minutes: (minutes) => t('present.time.minutes', { count: minutes }, minutes === 1 ? 1 : 2),
  };
  const pictures = new Map((found?.files.media ?? []).map((path) => [path, point] as const));
  return { taken, pictures };
}
