import { checkPassages, checkTerms, readAbout } from './about.ts';
import type { BriefingFiles, BriefingInfo, ModuleOutline } from './briefing.ts';
import type { Diagnostic, Position } from './diagnostic.ts';
import { checkedList, infoFile } from './info-yaml.ts';
import { languageOf } from './module-head.ts';
import { outlineOf } from './outline.ts';
import { inOrder, reportingOn } from './reporting.ts';
import { longestFile, sourceOf } from './source.ts';
import { passageSchema, termSchema } from './yaml/schemas.ts';

export interface ReadInfo {
  readonly info: BriefingInfo | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly places: InfoPlaces;
}

/** Where each passage stands in `passages.yaml`, and each module in the list of `briefing.yaml`. */
export interface InfoPlaces {
  readonly passages: ReadonlyMap<string, Position>;
  readonly modules: ReadonlyMap<string, Position>;
}

/**
 * Reads what a briefing is, without the text of its modules: quick enough for before the first screen. The info is
 * null when `briefing.yaml` cannot be used.
 *
 * @param folder the name of the briefing's folder, which is its id
 */
export function parseInfo(
  files: BriefingFiles,
  folder: string,
): { info: BriefingInfo | null; diagnostics: Diagnostic[] } {
  const { info, diagnostics } = readInfo(files, folder);
  return { info, diagnostics: inOrder(diagnostics) };
}

/** As `parseInfo`, with the places that checks across files need. */
export function readInfo(files: BriefingFiles, folder: string): ReadInfo {
  const diagnostics: Diagnostic[] = [];
  const passageFile = infoFile(files, 'passages.yaml', true, diagnostics);
  const passages = checkedList(passageFile, passageSchema);
  const termFile = infoFile(files, 'glossary.yaml', false, diagnostics);
  const terms = checkedList(termFile, termSchema);
  const outlines = outlinesOf(files, diagnostics);
  const read = readAbout(files, folder, diagnostics);
  const places = {
    passages: new Map(passages.map(({ item, at }) => [item.id, at])),
    modules: read?.modules ?? new Map<string, Position>(),
  };
  if (!read) return { info: null, diagnostics, places };
  const { about, modules } = read;
  if (passageFile) checkPassages(passages, about, passageFile);
  if (termFile) checkTerms(terms, about, termFile);
  const info = {
    ...about,
    moduleIds: [...modules.keys()],
    passages: passages.map(({ item }) => item),
    terms: terms.map(({ item }) => item),
    outlines,
  };
  return { info, diagnostics, places };
}

function outlinesOf(files: BriefingFiles, diagnostics: Diagnostic[]): ModuleOutline[] {
  const outlines = new Map<string, ModuleOutline>();
  for (const { path, text } of files.texts) {
    if (!path.endsWith('.md') || !languageOf(path)) continue;
    const { report } = reportingOn(path, diagnostics);
    const outline = text.length > longestFile ? null : outlineOf(sourceOf(path, text), report);
    if (outline) {
      const { id, language } = outline;
      const key = `${language}/${id}`;
      if (outlines.has(key)) report('error', 'duplicate-id', { line: 1, column: 1 }, { id });
      else outlines.set(key, outline);
    }
  }
  return [...outlines.values()];
}
