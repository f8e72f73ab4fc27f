import type { QuestionSource, RegisteredKind } from '../learning/questions/kind.ts';
import type { Question } from '../learning/questions/question.ts';
import { checkSettings } from './check-settings.ts';
import type { Diagnostic } from './diagnostic.ts';
import { hashOf } from './hash.ts';
import { isId, splitId } from './ids.ts';
import { readBlocks, readInline } from './module-reading.ts';
import type { ModuleScope } from './module-scope.ts';
import { readCites, readConfused, readLevel, readTries } from './question-settings.ts';
import { questionText } from './question-words.ts';
import type { Reading } from './reading.ts';
import type { Report } from './reporting.ts';
import type { Container } from './rules/container.ts';

export type ReadQuestion =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'wrong'; readonly diagnostic: Diagnostic };

/** Reads what all kinds of questions have in common, and lets the kind read the rest. */
export function readQuestion(
  container: Container,
  scope: ModuleScope,
  reading: Reading,
): ReadQuestion {
  const { opening } = container;
  const id = scope.questions.get(container);
  if (id === undefined) throw new TypeError('A question that the skeleton has not seen');
  if (typeof id !== 'string') return { kind: 'wrong', diagnostic: id };
  const at = { line: opening.line, column: 1 };
  const [named] = opening.positional;
  const kind = scope.kinds.get(named?.text ?? '');
  if (!kind) {
    const values = { kind: named?.text ?? '' };
    const diagnostic = reading.report('error', 'unknown-question-kind', named ?? at, values);
    return { kind: 'wrong', diagnostic };
  }
  let first: Diagnostic | null = null;
  const report: Report = (...mistake) => {
    const diagnostic = reading.report(...mistake);
    if (diagnostic.severity === 'error') first ??= diagnostic;
    return diagnostic;
  };
  const question = parse(container, id, kind, scope, { ...reading, report });
  if (question && question.prompt.length > 0) return { kind: 'question', question };
  const diagnostic = question ? report('error', 'question-without-prompt', at) : first;
  if (!diagnostic) throw new TypeError(`"${kind.kind}" refused a question without saying why`);
  return { kind: 'wrong', diagnostic };
}

function parse(
  { opening, from, to }: Container,
  id: string,
  kind: RegisteredKind,
  { file }: ModuleScope,
  reading: Reading,
): Question | null {
  const { report } = reading;
  const at = { line: opening.line, column: 1 };
  const known = ['cites', 'level', 'tries', 'confused', ...kind.settings];
  checkSettings(opening, { id: true, positional: 1, named: known }, report);
  const cites = readCites(opening, reading);
  const level = readLevel(opening, reading);
  const tries = readTries(opening, reading);
  const confused = readConfused(opening, reading);
  const { body, words } = questionText(file, from, to, ['hint', 'why', ...kind.words], report);
  const source: QuestionSource = {
    body,
    words,
    settings: opening.named,
    opening: at,
    inline: (text) => readInline(text, reading),
    blocks: (text, gap) => readBlocks(text, { ...reading, gap: gap ?? null }),
    splitId,
    isId,
    hash: (rules, wording) => `${hashOf(rules)}-${hashOf(wording)}`,
    report,
  };
  const hint = words.get('hint');
  const why = words.get('why');
  if (!why || why.text.trim() === '') report('error', 'question-without-why', why ?? at);
  return kind.parse(source, {
    id,
    cites,
    level,
    tries,
    confused,
    hint: hint ? source.blocks(hint) : null,
    why: why ? source.blocks(why) : [],
  });
}
