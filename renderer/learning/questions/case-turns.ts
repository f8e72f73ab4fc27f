import { readCaseOptions, type OptionText } from './case-options.ts';
import type { QuestionSource, SourceText } from './kind.ts';
import type { CaseOption, CaseTurn } from './question.ts';

const heading = /^###(?:[ \t]+(.*)|)$/;
const fewest = 2;
const most = 4;
/** `-> end`: no turn can be called so. */
const end = 'end';

interface TurnText {
  readonly id: string;
  readonly heading: SourceText;
  readonly text: SourceText;
  readonly options: readonly OptionText[];
}

/** Splits the body of a case into its situation and its turns; no turns when they cannot be played. */
export function readTurns(source: QuestionSource): {
  situation: SourceText;
  turns: readonly CaseTurn[] | null;
} {
  const lines = source.body.text.split('\n');
  const starts = [...lines.keys()].filter((index) => heading.test(lines[index] ?? ''));
  const situation = { ...source.body, text: lines.slice(0, starts[0]).join('\n') };
  let isSound = true;
  const strict: QuestionSource = {
    ...source,
    report(severity, ...mistake) {
      isSound &&= severity !== 'error';
      source.report(severity, ...mistake);
    },
  };
  if (starts.length < fewest || starts.length > most) {
    strict.report('error', 'case-turn-count', source.opening, { number: String(starts.length) });
  }
  const taken = new Set([end]);
  const texts = starts.map((start, index) => {
    const line = source.body.line + start;
    const body = lines.slice(start + 1, starts[index + 1]).join('\n');
    const below = { text: body, line: line + 1, column: 1 };
    return turnText(strict, { text: lines[start] ?? '', line, column: 1 }, below, taken);
  });
  const turns = texts.map((text, index) => readTurn(strict, text, index, texts));
  if (isSound) checkReached(strict, turns, texts);
  return { situation, turns: isSound ? turns : null };
}

function turnText(
  source: QuestionSource,
  line: SourceText,
  below: SourceText,
  taken: Set<string>,
): TurnText {
  const [, written = ''] = heading.exec(line.text) ?? [];
  const { text, id } = source.splitId(written) ?? { text: written, id: null };
  if (id === null) source.report('error', 'turn-without-id', line);
  else if (!source.isId(id)) source.report('error', 'invalid-id', line, { id });
  else if (taken.has(id)) source.report('error', 'duplicate-id', line, { id });
  else taken.add(id);
  if (id !== null && text.trim() === '')
    source.report('error', 'turn-without-heading', line, { id });
  const { before, options } = readCaseOptions(source, below, taken);
  if (options.length < 2) source.report('error', 'too-few-options', line);
  else if (!options.some(({ right }) => right)) source.report('error', 'no-right-option', line);
  return { id: id ?? '', heading: { ...line, text }, text: before, options };
}

function readTurn(
  source: QuestionSource,
  { id, heading: title, text, options }: TurnText,
  index: number,
  all: readonly TurnText[],
): CaseTurn {
  return {
    id,
    heading: source.inline(title),
    text: source.blocks(text),
    options: options.map((option) => readOption(source, option, index, all)),
  };
}

function readOption(
  source: QuestionSource,
  { id, right, text, consequence: written, lead, ...at }: OptionText,
  turn: number,
  all: readonly TurnText[],
): CaseOption {
  if (written === null) source.report('error', 'option-without-consequence', at, { id });
  const leadsTo = lead ? namedTurn(source, lead, turn, all) : (all[turn + 1]?.id ?? null);
  const consequence = written ? source.inline(written) : [];
  return { id, right, content: source.inline(text), consequence, leadsTo };
}

/** The turn that an arrow names. It stands further on, so that no case goes round in a circle. */
function namedTurn(
  source: QuestionSource,
  lead: SourceText,
  from: number,
  all: readonly TurnText[],
): string | null {
  if (lead.text === end) return null;
  const to = all.findIndex(({ id }) => id === lead.text);
  if (to < 0) source.report('error', 'turn-unknown', lead, { id: lead.text });
  else if (to <= from) source.report('error', 'turn-leads-back', lead, { id: lead.text });
  return lead.text;
}

function checkReached(
  source: QuestionSource,
  turns: readonly CaseTurn[],
  texts: readonly TurnText[],
): void {
  // They only lead further on, so that once through them is enough.
  const reached = new Set([turns[0]?.id]);
  for (const [index, { id, options }] of turns.entries()) {
    const at = texts[index]?.heading ?? source.opening;
    if (!reached.has(id)) source.report('error', 'turn-unreachable', at, { id });
    else for (const { leadsTo } of options) if (leadsTo !== null) reached.add(leadsTo);
  }
}
