import type { Annotation as KeptAnnotation } from '../progress/projection.ts';

/** What a learner wrote or marked at a step, with its name. */
export interface Annotation extends KeptAnnotation {
  readonly id: string;
  readonly module: string;
}

/** Where words stand in the text of a step: UTF-16 units, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
