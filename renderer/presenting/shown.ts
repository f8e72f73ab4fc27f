import type { Slide } from './slide.ts';

/** What of a question the room sees: the question, the hands that were counted, the right answer with why. */
export type QuestionStage = 'question' | 'hands' | 'answer';

const stages: readonly QuestionStage[] = ['question', 'hands', 'answer'];

/** The `shown` of a slide of which there is no more to show: its points, or the stages of a question. */
export function mostShown(slide: Slide): number {
  switch (slide.kind) {
    case 'cover':
    case 'module':
      return 0;
    case 'step':
      return slide.points.length;
    case 'question':
      return stages.length - 1;
  }
}

/** The stage of a question that this `shown` is; the last for whatever is over it. */
export const questionStage = (shown: number): QuestionStage => stages[shown] ?? 'answer';
