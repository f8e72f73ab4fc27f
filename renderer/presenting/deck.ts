import type { BriefingInfo, Language, Module } from '../briefing/briefing.ts';
import { plainLines } from '../briefing/lines-in.ts';
import { inLanguage } from '../briefing/localized.ts';
import { plainText } from '../briefing/plain-text.ts';
import { itemKey } from './agenda.ts';
import { isForRoom } from './fit-question.ts';
import { coverMinutes, moduleSlideMinutes, plannedFor } from './planned.ts';
import type { Agenda, AgendaItem } from './presentation.ts';
import type { CoverSlide, Deck, ModuleSlide, QuestionSlide, Slide, StepSlide } from './slide.ts';
import { slidesOfStep } from './step-slides.ts';
import { withOwnTitles } from './slide-titles.ts';

/**
 * The slides of an agenda: a cover, a slide that opens each module where there is more than one, and the steps and
 * questions in the agenda's order. What is no longer in the briefing, and a question that cannot be put to a room, is
 * left out; what the agenda names twice is there once. The same agenda and text always give the same slides.
 *
 * @param modules those that the agenda names at least, each in the wanted language or else in one that there is
 */
export function makeDeck(
  { items }: Pick<Agenda, 'items'>,
  modules: readonly Module[],
  info: BriefingInfo,
  language: Language,
): Deck {
  const groups = itemsOnce(items).flatMap((item) => {
    const module = modules.find(({ id }) => id === item.module);
    const slides = module ? slidesOfItem(item, module) : [];
    return module && slides.length > 0 ? [{ module, slides }] : [];
  });
  const opened = [...new Set(groups.map(({ module }) => module))];
  const body = groups.flatMap(({ module, slides }, index): Slide[] => {
    const isFirst = groups.findIndex((group) => group.module === module) === index;
    if (opened.length === 1 || !isFirst) return slides;
    const own = groups.filter((group) => group.module === module).flatMap((group) => group.slides);
    return [openingOf(module, own), ...slides];
  });
  return withOwnTitles([coverOf(info, language), ...body]);
}

const itemsOnce = (items: readonly AgendaItem[]): AgendaItem[] =>
  items.filter(
    (item, index) => items.findIndex((other) => itemKey(other) === itemKey(item)) === index,
  );

function coverOf(info: BriefingInfo, language: Language): CoverSlide {
  const { text, lang } = inLanguage(info.title, language);
  const about = { title: text, language: lang, minutes: coverMinutes, note: [], cites: [] };
  return { kind: 'cover', id: 'cover', ...about };
}

function openingOf(
  { id, language, title, goals }: Module,
  slides: readonly (StepSlide | QuestionSlide)[],
): ModuleSlide {
  const stops = slides.flatMap((slide) =>
    slide.kind === 'step' && slide.part === 1 ? [plainText(slide.heading) || slide.step] : [],
  );
  return {
    kind: 'module',
    id,
    language,
    title,
    minutes: moduleSlideMinutes,
    note: [
      {
        kind: 'list',
        ordered: false,
        start: 1,
        tight: true,
        items: goals.map((text) => [{ kind: 'paragraph', content: [{ kind: 'text', text }] }]),
      },
    ],
    cites: [],
    module: id,
    stops,
  };
}

function slidesOfItem(item: AgendaItem, module: Module): (StepSlide | QuestionSlide)[] {
  const step = module.steps.find(({ id }) => id === item.step);
  if (!step) return [];
  const { minutes } = plannedFor(item, module);
  if (item.question === null) return slidesOfStep(module, step, minutes);
  const question = step.questions.find(({ id }) => id === item.question);
  if (!question || !isForRoom(question)) return [];
  return [
    {
      kind: 'question',
      id: itemKey(item),
      language: module.language,
      title: plainLines(question.prompt),
      minutes,
      note: question.why,
      cites: question.cites,
      module: module.id,
      step: step.id,
      question,
    },
  ];
}
