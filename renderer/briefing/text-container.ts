import { checkSettings } from './check-settings.ts';
import type { DiagnosticCode } from './diagnostic.ts';
import { readBlocks } from './module-reading.ts';
import { brokenContainer, checkClosed, type ModuleScope } from './module-scope.ts';
import { partsOf, type Part } from './parts.ts';
import type { Reading } from './reading.ts';
import type { Container } from './rules/container.ts';
import { readSince } from './since.ts';
import { textOf } from './source.ts';
import type { Block } from './tree.ts';

const deepestContainer = 8;
const stepOnly = new Set(['key', 'presenter', 'question']);

/**
 * Reads prose, and the containers that may stand in it: `since` and `note`.
 *
 * @param depth how many containers it stands in
 */
export function readParts(
  parts: readonly Part[],
  scope: ModuleScope,
  reading: Reading,
  depth: number,
): Block[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'prose':
        return readBlocks(textOf(scope.file, part.from, part.to), reading);
      case 'container':
        return [readTextContainer(part.container, scope, reading, depth)];
      case 'stray':
        reading.report('error', 'container-not-open', { line: part.line + 1, column: 1 });
        return [];
    }
  });
}

/** Reads what stands in a container. */
export function readBody(
  { from, to }: Container,
  scope: ModuleScope,
  reading: Reading,
  depth: number,
): Block[] {
  return readParts(partsOf(scope.file.lines, scope.code, from, to), scope, reading, depth + 1);
}

function readTextContainer(
  container: Container,
  scope: ModuleScope,
  reading: Reading,
  depth: number,
): Block {
  const { opening } = container;
  const broken = (code: DiagnosticCode): Block => {
    const at = { line: opening.line, column: 1 };
    const values = { name: opening.name };
    return brokenContainer(reading.report('error', code, at, values), container, scope.file);
  };
  if (depth >= deepestContainer) return broken('nesting-too-deep');
  switch (opening.name) {
    case 'note': {
      checkSettings(opening, { id: false, positional: 0, named: [] }, reading.report);
      checkClosed(container, reading);
      return { kind: 'note', content: readBody(container, scope, reading, depth) };
    }
    case 'since': {
      const head = readSince(opening, reading.report);
      if (head.kind === 'wrong') return brokenContainer(head.diagnostic, container, scope.file);
      checkClosed(container, reading);
      const content = readBody(container, scope, reading, depth);
      return { kind: 'since', act: head.act, date: head.date, content };
    }
    default:
      return broken(stepOnly.has(opening.name) ? 'container-not-allowed' : 'unknown-container');
  }
}
