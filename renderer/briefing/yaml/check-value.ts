import * as z from 'zod/mini';
import type { Report } from '../reporting.ts';
import { idProblem } from './schemas.ts';
import type { Path, YamlText } from './read-yaml.ts';

/** A file full of mistakes says enough with its first. */
const mostIssues = 100;

/**
 * Reads a value by its schema, and reports each thing that is wrong at its place.
 *
 * @param path where the value stands in the text
 */
export function checkedValue<T>(
  schema: z.core.$ZodType<T>,
  value: unknown,
  path: Path,
  yaml: YamlText,
  report: Report,
): T | null {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, mostIssues)) {
    reportIssue(issue, [...path, ...issue.path.filter((step) => typeof step !== 'symbol')]);
  }
  return null;

  function reportIssue(issue: z.core.$ZodIssue, where: Path): void {
    const name = where.join('.');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, mostIssues)) {
        report('error', 'yaml-key-unknown', yaml.atKey(where, key), { key });
      }
      return;
    }
    const at = yaml.at(where);
    const given = valueAt(value, where.slice(path.length));
    if (given === undefined) {
      report('error', 'yaml-value-missing', at, { path: name });
    } else if (issue.message === idProblem && typeof given === 'string') {
      report('error', 'invalid-id', at, { id: given });
    } else {
      report('error', 'yaml-value', at, { path: name, expected: expectation(issue) });
    }
  }
}

/** What should have stood there, by a name that the messages know. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(', ');
    case 'too_small':
      return `${issue.origin}-size`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'shorter'
        : `${issue.origin}-size`;
    default:
      return 'other';
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}
