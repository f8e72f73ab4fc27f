import type { Diagnostic, DiagnosticCode, Position, Severity } from './diagnostic.ts';

/** Notes a mistake, and hands it back for the broken part that carries it. */
export type Report = (
  severity: Severity,
  code: DiagnosticCode,
  at: Position,
  values?: Readonly<Record<string, string>>,
) => Diagnostic;

/** Of one severity in one file; nobody reads more. */
const most = 1000;

/**
 * A list of diagnostics, and the function that adds those of one file to it.
 *
 * @param diagnostics the list, when there is one already
 */
export function reportingOn(
  file: string,
  diagnostics: Diagnostic[] = [],
): { report: Report; diagnostics: Diagnostic[] } {
  const count = { error: 0, warning: 0 };
  const report: Report = (severity, code, { line, column }, values = {}) => {
    const diagnostic = { file, line, column, severity, code, values };
    count[severity] += 1;
    if (count[severity] <= most) diagnostics.push(diagnostic);
    return diagnostic;
  };
  return { report, diagnostics };
}

/** In the order of files and places in them, each once. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  const once = diagnostics.filter((diagnostic) => {
    const key = JSON.stringify(diagnostic);
    return !seen.has(key) && seen.add(key);
  });
  return once.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.severity, b.severity) ||
      compare(a.code, b.code),
  );
}

// By code unit: the order may not depend on the machine's language.
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
