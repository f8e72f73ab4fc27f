import type { ChoiceQuestion } from '../../learning/questions/question.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SoundModule } from '../parse-module.ts';
import { plainText } from '../plain-text.ts';
import { reportingOn } from '../reporting.ts';

const mostShare = 1 / 3;
/** One or two questions say nothing about how an author writes. */
const leastQuestions = 3;

/** Warns of a module in which the length of the options too often gives away which one is right. */
export function checkLongestOption({ module, places }: SoundModule): Diagnostic[] {
  const { report, diagnostics } = reportingOn(module.path);
  const asked = module.steps
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind === 'choice')
    .filter(({ options }) => options.filter(({ right }) => right).length === 1);
  const longest = asked.filter(isRightLongest);
  const [first] = longest;
  const share = longest.length / asked.length;
  if (!first || asked.length < leastQuestions || share <= mostShare) return diagnostics;
  const at = places.get(first.id) ?? { line: 1, column: 1 };
  report('warning', 'right-option-longest', at, {
    number: String(longest.length),
    all: String(asked.length),
    share: String(Math.round(100 * share)),
    ids: longest.map(({ id }) => id).join(', '),
  });
  return diagnostics;
}

function isRightLongest({ options }: ChoiceQuestion): boolean {
  const lengths = (right: boolean): number[] =>
    options
      .filter((option) => option.right === right)
      .map(({ content }) => plainText(content).length);
  return Math.max(...lengths(true)) > Math.max(...lengths(false));
}
