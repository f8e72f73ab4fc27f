import { languages, type BriefingInfo, type Language } from './briefing.ts';
import { isId } from './ids.ts';
import type { Report } from './reporting.ts';
import { frontMatterOf } from './rules/front-matter.ts';
import { textOf, type SourceFile } from './source.ts';
import { checkedValue } from './yaml/check-value.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { headSchema } from './yaml/schemas.ts';

export interface ModuleHead {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly minutes: number;
  readonly goals: readonly string[];
  /** The index of the first line after the front matter. */
  readonly bodyFrom: number;
}

/** In UTF-16 units. It is read before the first screen, for every module. */
const longestHead = 10_000;

/** The language of a module, by the folder it stands in. */
export const languageOf = (path: string): Language | null =>
  languages.find((language) => path.startsWith(`${language}/`)) ?? null;

/**
 * Reads the front matter of a module. Where only its id can be read the module still opens, under that name.
 *
 * @returns null when there is no id, or the file stands in no language's folder
 */
export function readHead(file: SourceFile, report: Report): ModuleHead | null {
  const language = languageOf(file.path);
  const found = frontMatterOf(file);
  if (!found || !language) {
    if (!found) report('error', 'front-matter-missing', { line: 1, column: 1 });
    return null;
  }
  const { bodyFrom } = found;
  const { text } = textOf(file, found.from, found.to);
  if (text.length > longestHead) {
    report('error', 'file-too-large', { line: 1, column: 1 }, { most: String(longestHead) });
    return null;
  }
  const yaml = readYaml(text, found.from + 1, report);
  if (!yaml) return null;
  const head = checkedValue(headSchema, yaml.value ?? {}, [], yaml, report);
  if (head) return { ...head, language, bodyFrom };
  const id = idIn(yaml.value);
  return id === null ? null : { id, language, title: id, minutes: 1, goals: [], bodyFrom };
}

/** As `readHead`, of a module that is in the info already: what is wrong with its front matter was reported then. */
export function knownHead(file: SourceFile, { outlines }: BriefingInfo): ModuleHead | null {
  const known = outlines.find(({ path }) => path === file.path);
  const bodyFrom = frontMatterOf(file)?.bodyFrom;
  if (!known || bodyFrom === undefined) return null;
  const { id, language, title, minutes, goals } = known;
  return { id, language, title, minutes, goals, bodyFrom };
}

function idIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' && isId(value.id) ? value.id : null;
}
