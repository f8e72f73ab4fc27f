import { withOwnTitles } from '../../presenting/slide-titles.ts';
import type { Slide } from '../../presenting/slide.ts';
import { answerPage } from './answer-page.ts';
import { coverPage, modulePage } from './opening-pages.ts';
import type { Page, Pages } from './page.ts';
import { questionPage } from './question-page.ts';
import { stepPage } from './step-page.ts';

/** The pages of slides, in order: one for each, and after a question one with its answer. No two are called the same. */
export const pagesOf = (pages: Pages): Page[] =>
  withOwnTitles(pages.taken.deck.flatMap((slide) => pagesOfSlide(slide, pages)));

function pagesOfSlide(slide: Slide, pages: Pages): Page[] {
  switch (slide.kind) {
    case 'cover':
      return [coverPage(slide, pages)];
    case 'module':
      return [modulePage(slide, pages)];
    case 'step':
      return [stepPage(slide, pages)];
    case 'question':
      return [questionPage(slide, pages), answerPage(slide, pages)];
  }
}
