import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Position } from '../diagnostic.ts';
import type { Report } from '../reporting.ts';
import { plainValue } from './plain-value.ts';

export type Path = readonly (string | number)[];

/** A YAML text as plain values, with the place of each. */
export interface YamlText {
  readonly value: unknown;
  /** Where the value at a path stands, or the nearest thing around it that exists. */
  readonly at: (path: Path) => Position;
  /** Where a key of the mapping at a path stands. */
  readonly atKey: (path: Path, key: string) => Position;
}

/**
 * Reads YAML that others wrote. Aliases, tags of its own and repeated keys are mistakes, so that nothing in the text
 * can grow, and a key such as `__proto__` is a key like any other.
 *
 * @param firstLine the file's line that the text starts on, counted from 1
 * @returns null when it cannot be read; what is wrong was reported
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlText | null {
  const lineCounter = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const root = parsed(text, lineCounter, place, report);
  if (root === undefined) return null;
  let sound = true;
  const value = plainValue(root, (code, offset, values) => {
    report('error', code, place(offset), values);
    sound = false;
  });
  if (!sound) return null;
  return {
    value,
    at: (path) => place(startOf(walkTo(root, path))),
    atKey: (path, key) => place(keyStart(walkTo(root, path), key)),
  };
}

/** @returns undefined when the text is no YAML */
function parsed(
  text: string,
  lineCounter: LineCounter,
  place: (offset: number) => Position,
  report: Report,
): Node | null | undefined {
  try {
    const { contents, errors } = parseDocument(text, {
      lineCounter,
      merge: false,
      prettyErrors: false,
      // Checked in plainValue, in one pass; the library compares every key with every other.
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const [error] = errors;
    if (!error) return contents;
    report('error', 'yaml-syntax', place(error.pos[0]), { problem: error.message });
  } catch (error) {
    // The library reads nested values by recursion; only an attack is nested deeply enough to end here.
    if (!(error instanceof RangeError)) throw error;
    report('error', 'nesting-too-deep', { line: place(0).line, column: 1 });
  }
  return undefined;
}

/** The deepest node on the path that exists. */
function walkTo(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) {
    const inner: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (!isNode(inner)) return node;
    node = inner;
  }
  return node;
}

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

function keyStart(node: Node | null, key: string): number {
  const keys = isMap(node) ? node.items.map((pair) => pair.key) : [];
  const found = keys.find((candidate) => isScalar(candidate) && String(candidate.value) === key);
  return startOf(isNode(found) ? found : node);
}
