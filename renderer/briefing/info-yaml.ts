import type { core } from 'zod/mini';
import type { BriefingFiles, Language, Localized } from './briefing.ts';
import type { Diagnostic, Position } from './diagnostic.ts';
import { reportingOn, type Report } from './reporting.ts';
import { longestFile, sourceOf } from './source.ts';
import { checkedValue } from './yaml/check-value.ts';
import { readYaml, type Path, type YamlText } from './yaml/read-yaml.ts';

/** A YAML file of a briefing, and where mistakes in it go. */
export interface InfoFile {
  readonly yaml: YamlText;
  readonly report: Report;
}

/** Finds and reads one of the briefing's YAML files. A file that must be there and is not is an error. */
export function infoFile(
  files: BriefingFiles,
  path: string,
  required: boolean,
  diagnostics: Diagnostic[],
): InfoFile | null {
  const { report } = reportingOn(path, diagnostics);
  const start = { line: 1, column: 1 };
  const found = files.texts.find((text) => text.path === path);
  if (!found) {
    if (required) report('error', 'file-missing', start, { path });
    return null;
  }
  if (found.text.length > longestFile) {
    report('error', 'file-too-large', start, { most: String(longestFile) });
    return null;
  }
  const yaml = readYaml(sourceOf(path, found.text).lines.join('\n'), 1, report);
  return yaml && { yaml, report };
}

/** A thing with an id out of a list, and where it stands. */
export interface Listed<T> {
  readonly item: T;
  readonly path: Path;
  readonly at: Position;
}

/** A list is read up to here: more than ten times the longest there is. */
const longestList = 500;

/** Reads a list of things with ids: those that are sound, each once. */
export function checkedList<T extends { readonly id: string }>(
  file: InfoFile | null,
  schema: core.$ZodType<T>,
): Listed<T>[] {
  // Null is an empty file, or one with comments only.
  const list = file?.yaml.value ?? [];
  if (!file || !Array.isArray(list)) {
    file?.report('error', 'yaml-value', file.yaml.at([]), { path: '', expected: 'array' });
    return [];
  }
  if (list.length > longestList) {
    const values = { most: String(longestList) };
    file.report('error', 'list-too-long', file.yaml.at([longestList]), values);
  }
  const seen = new Set<string>();
  return list.slice(0, longestList).flatMap((value: unknown, index) => {
    const item = checkedValue(schema, value, [index], file.yaml, file.report);
    if (!item) return [];
    const at = file.yaml.at([index, 'id']);
    if (seen.has(item.id)) file.report('error', 'duplicate-id', at, { id: item.id });
    if (seen.has(item.id)) return [];
    seen.add(item.id);
    return [{ item, path: [index], at }];
  });
}

/** Warns of a text that lacks one of the briefing's languages. */
export function checkLanguages(
  texts: Readonly<Record<string, Localized>>,
  path: Path,
  languages: readonly Language[],
  { yaml, report }: InfoFile,
): void {
  for (const [name, text] of Object.entries(texts)) {
    const missing = languages.filter((language) => text[language] === undefined);
    if (missing.length === 0) continue;
    const where = [...path, name];
    const values = { path: where.join('.'), language: missing.join(', ') };
    report('warning', 'text-missing-language', yaml.at(where), values);
  }
}
