import type { Question } from './question.ts';

/** What is about a question and not in it: a change of these is not a change of what was learned. */
const beside = new Set([
  'kind',
  'id',
  'cites',
  'level',
  'tries',
  'confused',
  'many',
  'pinned',
  'place',
  'leadsTo',
  'src',
  'area',
  'hash',
  'hint',
  'feedback',
]);

const longest = 4000;
const most = 100;

/**
 * What a question says, its answer and its why included, as lines of plain text: to be kept when it is answered, so that
 * a later change can be shown as what it was and what it is.
 */
export function wordingLines(question: Question): string[] {
  const { why, ...asked } = question;
  return [...linesIn(asked), ...linesIn({ why })]
    .slice(0, most)
    .map((line) => line.slice(0, longest));
}

function linesIn(value: unknown): string[] {
  if (Array.isArray(value)) {
    const line = inlineText(value);
    return line === null ? value.flatMap(linesIn) : [line].filter(Boolean);
  }
  if (typeof value === 'boolean') return [value ? '✓' : '✗'];
  if (typeof value === 'number' || typeof value === 'string') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  const lines = Object.entries(value)
    .filter(([name]) => !beside.has(name) && name !== 'right')
    .flatMap(([, part]) => linesIn(part));
  if (!('right' in value)) return lines;
  return lines.map((line, index) =>
    index === 0 ? `${value.right === true ? '✓' : '–'} ${line}` : line,
  );
}

/** The text of a line of inline nodes; null where the list is something else. */
function inlineText(list: readonly unknown[]): string | null {
  const texts = list.map((node) => textOf(node));
  return texts.length > 0 && texts.every((text) => text !== null) ? texts.join('').trim() : null;
}

function textOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null || !('kind' in node)) return null;
  if ((node.kind === 'text' || node.kind === 'code' || node.kind === 'term') && 'text' in node) {
    return String(node.text);
  }
  const isMark = ['emphasis', 'strong', 'deleted', 'link'].includes(String(node.kind));
  if (isMark && 'content' in node && Array.isArray(node.content)) {
    return node.content.map((child) => textOf(child) ?? '').join('');
  }
  return node.kind === 'passage' || node.kind === 'line-break' ? ' ' : null;
}
