import { inLanguage } from '../../briefing/localized.ts';
import { fitModule } from '../../presenting/fit-opening.ts';
import type { CoverSlide, ModuleSlide } from '../../presenting/slide.ts';
import { plainRun } from '../runs.ts';
import { boxes, sizeIn, type Box } from './measures.ts';
import { notesOf } from './notes.ts';
import { put, smaller, type Look, type Page, type Pages } from './page.ts';

/** The first page: what the document is called by those who cite it, the title, and through whose report. */
export function coverPage(slide: CoverSlide, { taken }: Pages): Page {
  const { info, language, date } = taken;
  const documents = info.documents.map((one) => `${one.reference} · ${date(one.date)}`);
  const summary = inLanguage(info.summary, language).text;
  const sources = info.documents.map(({ source }) => inLanguage(source, language).text);
  return {
    layout: 'cover',
    title: slide.title,
    titleLook: titleLook(slide.title, boxes.coverTitle),
    notes: notesOf(slide, taken),
    fill(page) {
      put(page, 'reference', [[plainRun(documents.join('; '))]], taken);
      const size = sizeIn([summary], 'option', boxes.summary);
      put(page, 'body', [[plainRun(summary)]], taken, smaller('option', size));
      put(
        page,
        'foot',
        sources.map((source) => [plainRun(source)]),
        taken,
      );
    },
  };
}

/** Opens a module: its title, and what its steps are called, where there is room for that. */
export function modulePage(slide: ModuleSlide, { taken }: Pages): Page {
  const { hasMore } = fitModule(slide.title, slide.stops);
  const size = sizeIn(slide.stops, 'option', boxes.stops, true);
  return {
    layout: 'module',
    title: slide.title,
    opens: slide.title,
    titleLook: titleLook(slide.title, boxes.moduleTitle),
    notes: [taken.say('takeHome.made.said.module'), ...notesOf(slide, taken)],
    fill(page) {
      const stops = hasMore ? slide.stops.map((stop) => [plainRun(stop)]) : [];
      put(page, 'body', stops, taken, smaller('option', size));
    },
  };
}

const titleLook = (text: string, box: Box): Look => smaller('title', sizeIn([text], 'title', box));
