import type { TestMark } from '../progress/event.ts';
import { keyOf, type TestableQuestion } from './testable.ts';

/** How many of the questions about something were right. */
export interface Share {
  readonly id: string;
  readonly right: number;
  readonly asked: number;
}

/** A step to study again, with the passages that its wrong answers rest on. */
export interface AgainStep {
  readonly module: string;
  readonly step: string;
  readonly wrong: number;
  readonly asked: number;
  readonly passages: readonly string[];
}

export interface TestResult {
  /** In the order of the briefing. */
  readonly modules: readonly Share[];
  /** The worst first. */
  readonly passages: readonly Share[];
  /** The worst first; none where everything was right. */
  readonly again: readonly AgainStep[];
}

/**
 * What a finished test says of what was learned. Marks of questions that the briefing no longer has count for their
 * module only: where they stood and what they rested on is not known any more.
 *
 * @param questions by `module/question`, in the order of the briefing
 */
export function resultOf(
  marks: readonly TestMark[],
  questions: ReadonlyMap<string, TestableQuestion>,
): TestResult {
  const order = [...questions.keys()];
  const inOrder = marks.toSorted(
    (one, two) => order.indexOf(keyOf(one)) - order.indexOf(keyOf(two)),
  );
  const modules = new Map<string, Share>();
  const passages = new Map<string, Share>();
  const steps = new Map<string, AgainStep>();
  for (const mark of inOrder) {
    count(modules, mark.module, mark.correct);
    const found = questions.get(keyOf(mark));
    if (!found) continue;
    for (const passage of found.question.cites) count(passages, passage, mark.correct);
    countStep(steps, found, mark.correct);
  }
  return {
    modules: [...modules.values()],
    passages: [...passages.values()].sort((one, two) => shareOf(one) - shareOf(two)),
    again: [...steps.values()]
      .filter(({ wrong }) => wrong > 0)
      .sort((one, two) => two.wrong / two.asked - one.wrong / one.asked || two.wrong - one.wrong),
  };
}

const shareOf = ({ right, asked }: Share): number => right / asked;

function count(shares: Map<string, Share>, id: string, isRight: boolean): void {
  const { right, asked } = shares.get(id) ?? { right: 0, asked: 0 };
  shares.set(id, { id, right: right + Number(isRight), asked: asked + 1 });
}

function countStep(
  steps: Map<string, AgainStep>,
  { module, step, question }: TestableQuestion,
  isRight: boolean,
): void {
  const key = `${module.id}/${step.id}`;
  const known = steps.get(key) ?? { wrong: 0, asked: 0, passages: [] };
  const passages = isRight ? known.passages : [...new Set([...known.passages, ...question.cites])];
  steps.set(key, {
    module: module.id,
    step: step.id,
    wrong: known.wrong + Number(!isRight),
    asked: known.asked + 1,
    passages,
  });
}
