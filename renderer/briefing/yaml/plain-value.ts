import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

type Wrong = (
  code: 'yaml-alias' | 'yaml-value' | 'yaml-key-repeated' | 'nesting-too-deep',
  offset: number,
  values?: Readonly<Record<string, string>>,
) => void;

const deepest = 20;

/** Turns YAML nodes into plain values: strings, numbers, booleans, null, lists and mappings without a prototype. */
export function plainValue(node: unknown, wrong: Wrong, depth = 0): unknown {
  if (depth > deepest) {
    wrong('nesting-too-deep', startOf(node));
    return null;
  }
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plainValue(item, wrong, depth + 1));
  if (isMap(node)) return mapping(node, wrong, depth);
  if (isAlias(node)) wrong('yaml-alias', startOf(node));
  return null;
}

function mapping(node: YAMLMap, wrong: Wrong, depth: number): unknown {
  const values = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) {
      wrong('yaml-value', startOf(key) || startOf(node), { path: '', expected: 'key' });
      continue;
    }
    const name = String(key.value);
    if (values.has(name)) wrong('yaml-key-repeated', startOf(key), { key: name });
    values.set(name, plainValue(value, wrong, depth + 1));
  }
  // Without a prototype, so that `__proto__` is a key like any other.
  const plain: Record<string, unknown> = Object.create(null);
  for (const [name, value] of values) plain[name] = value;
  return plain;
}

function startOf(node: unknown): number {
  return (isScalar(node) || isSeq(node) || isMap(node) || isAlias(node) ? range(node) : 0) ?? 0;
}

const range = ({ range: found }: Node): number | undefined => found?.[0];
