import type { RegisteredKind } from '../learning/questions/kind.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Reading } from './reading.ts';
import type { Container } from './rules/container.ts';
import { excerpt, type SourceFile } from './source.ts';
import type { Block } from './tree.ts';

/** What the steps of a module are read with. */
export interface ModuleScope {
  readonly file: SourceFile;
  readonly code: Uint8Array;
  /** The id of each question container, or what is wrong with it. */
  readonly questions: ReadonlyMap<Container, string | Diagnostic>;
  readonly kinds: ReadonlyMap<string, RegisteredKind>;
  readonly reading: Omit<Reading, 'cite'>;
}

/** What stands in the place of a container that cannot be shown. */
export function brokenContainer(
  diagnostic: Diagnostic,
  container: Container,
  { lines }: SourceFile,
): Block {
  const source = lines
    .slice(container.opening.line - 1, container.end)
    .join('\n')
    .trimEnd();
  return { kind: 'broken', diagnostic, source: excerpt(source) };
}

/** Reports a container that ends without `:::`; what it holds is shown all the same. */
export function checkClosed({ opening, closed }: Container, { report }: Reading): void {
  if (closed) return;
  const at = { line: opening.line, column: 1 };
  report('error', 'container-not-closed', at, { name: opening.name });
}
