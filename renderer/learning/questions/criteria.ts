import type { QuestionSource, SourceText } from './kind.ts';
import type { Criterion } from './question.ts';

const criterionLine = /^[-*] +(.*)$/;
const continued = /^ {2,}(\S.*)$/;

/** Reads a list of criteria, `- … {#id}`. Those with a mistake are reported and left out. */
export function readCriteria(source: QuestionSource, text: SourceText): Criterion[] {
  const found: SourceText[] = [];
  for (const [index, written] of text.text.split('\n').entries()) {
    const at = { line: text.line + index, column: 1 };
    const [, criterion] = criterionLine.exec(written) ?? [];
    const [, more] = continued.exec(written) ?? [];
    const current = found.at(-1);
    if (written.trim() === '') continue;
    if (criterion !== undefined) {
      found.push({ text: criterion, line: at.line, column: written.length - criterion.length + 1 });
    } else if (current && more !== undefined) {
      found.splice(-1, 1, { ...current, text: `${current.text}\n${more}` });
    } else {
      source.report('error', 'question-text-unexpected', at, { text: written.trim() });
    }
  }
  const taken = new Set<string>();
  return found.flatMap((criterion) => readCriterion(source, criterion, taken));
}

function readCriterion(
  source: QuestionSource,
  written: SourceText,
  taken: Set<string>,
): Criterion[] {
  const at = { line: written.line, column: 1 };
  const split = source.splitId(written.text);
  if (split === null) {
    source.report('error', 'criterion-without-id', at);
    return [];
  }
  const { text, id } = split;
  if (!source.isId(id)) {
    source.report('error', 'invalid-id', at, { id });
    return [];
  }
  if (taken.has(id)) {
    source.report('error', 'duplicate-id', at, { id });
    return [];
  }
  taken.add(id);
  if (text.trim() === '') source.report('error', 'criterion-without-text', at, { id });
  return [{ id, content: source.inline({ ...written, text }) }];
}
