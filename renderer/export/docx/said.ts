import type { Slide } from '../../presenting/slide.ts';
import { linesOf, type Line } from '../lines.ts';
import { numberedOptions } from '../room-answer.ts';
import { plainRun } from '../runs.ts';
import type { TakenSlides } from '../taken.ts';

/**
 * What is said with a slide. Where a step has more than one slide, its words stand with the first, and the others say
 * where.
 */
export function saidWith(slide: Slide, taken: TakenSlides): Line[] {
  const { say, deck } = taken;
  if (slide.kind === 'step' && slide.part > 1 && slide.note.length > 0) {
    const first = deck.findIndex(
      (one) => one.kind === 'step' && one.module === slide.module && one.step === slide.step,
    );
    return [plain(say('takeHome.made.saidBefore', { n: first + 1 }))];
  }
  const note = linesOf(slide.note, taken);
  return slide.kind === 'question'
    ? [
        ...note,
        ...numberedOptions(slide, say)
          .filter(({ feedback }) => feedback.length > 0)
          .map(({ number, feedback }): Line => ({
            ...plain(''),
            runs: [
              plainRun(say('takeHome.made.atOption', { number }), { bold: true }),
              plainRun(' '),
              ...feedback,
            ],
          })),
      ]
    : note;
}

const plain = (text: string): Line => ({
  runs: [plainRun(text)],
  depth: 0,
  mark: null,
  isHead: false,
});
