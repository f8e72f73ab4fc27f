import type { Module } from '../briefing/briefing.ts';
import type { Diagnostic } from '../briefing/diagnostic.ts';
import { plainText } from '../briefing/plain-text.ts';
import { reportingOn } from '../briefing/reporting.ts';
import { isForRoom } from './fit-question.ts';
import { dividePoints } from './fit-step.ts';
import { roomOptions } from './room-options.ts';

/**
 * Warns of what does not fit on a slide: points that become two or more slides, and questions that a room could answer
 * by a show of hands and that are too long for it. That a picture has a slide of its own is by design.
 */
export const checkSlides = (modules: readonly Module[]): Diagnostic[] =>
  modules.flatMap(({ path, steps }) => {
    const { report, diagnostics } = reportingOn(path);
    for (const { title, keyPoints, questions, line } of steps) {
      const at = { line, column: 1 };
      const texts = keyPoints.map((point) => plainText(point));
      const slides = dividePoints(title, texts).length;
      if (slides > 1) report('warning', 'step-on-more-slides', at, { slides: String(slides) });
      for (const question of questions) {
        if (roomOptions(question) === null || isForRoom(question)) continue;
        report('warning', 'question-not-on-slide', at, { id: question.id });
      }
    }
    return diagnostics;
  });
