/** What of a question the room sees: the question, the hands that were counted, the right answer with why. */
export type QuestionStage = 'question' | 'hands' | 'answer';

const stages: readonly QuestionStage[] = ['question', 'hands', 'answer'];

/** The stage of a question that this `shown` is; the last for whatever is over it. */
export const questionStage = (shown: number): QuestionStage => stages[shown] ?? 'answer';
