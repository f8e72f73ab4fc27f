import type { infer as Infer } from 'zod/mini';
import type { BriefingFiles, Passage, Term } from './briefing.ts';
import type { Diagnostic, Position } from './diagnostic.ts';
import { checkLanguages, infoFile, type InfoFile, type Listed } from './info-yaml.ts';
import { checkedValue } from './yaml/check-value.ts';
import { briefingSchema } from './yaml/schemas.ts';

/** What `briefing.yaml` says, but for the modules. */
export type About = Omit<Infer<typeof briefingSchema>, 'modules'>;

/**
 * Reads `briefing.yaml`.
 *
 * @param folder the name of the briefing's folder; it is the id, as addresses and progress hang on it
 * @returns what it says and, in the order of the route, where each module is listed; null when it cannot be used
 */
export function readAbout(
  files: BriefingFiles,
  folder: string,
  diagnostics: Diagnostic[],
): { readonly about: About; readonly modules: ReadonlyMap<string, Position> } | null {
  const file = infoFile(files, 'briefing.yaml', true, diagnostics);
  if (!file) return null;
  const { yaml, report } = file;
  const value = checkedValue(briefingSchema, yaml.value ?? {}, [], yaml, report);
  if (!value) return null;
  const { modules, ...written } = value;
  if (written.id !== folder) {
    report('error', 'id-differs-from-folder', yaml.at(['id']), { id: written.id, folder });
  }
  const about = { ...written, id: folder };
  const { title, summary, languages, documents } = about;
  checkLanguages({ title, summary }, [], languages, file);
  documents.forEach(({ title: name, source }, index) => {
    checkLanguages({ title: name, source }, ['documents', index], languages, file);
  });
  placesOf(
    documents.map(({ id }) => id),
    (index) => ['documents', index, 'id'],
    file,
  );
  placesOf(languages, (index) => ['languages', index], file);
  return { about, modules: placesOf(modules, (index) => ['modules', index], file) };
}

/** Where each id stands; one that stands there twice is reported. */
function placesOf(
  ids: readonly string[],
  path: (index: number) => readonly (string | number)[],
  { yaml, report }: InfoFile,
): Map<string, Position> {
  const places = new Map<string, Position>();
  ids.forEach((id, index) => {
    const at = yaml.at(path(index));
    if (places.has(id)) report('error', 'duplicate-id', at, { id });
    else places.set(id, at);
  });
  return places;
}

/** Checks passages against the documents and languages of their briefing. */
export function checkPassages(
  passages: readonly Listed<Passage>[],
  { documents, languages }: About,
  file: InfoFile,
): void {
  for (const { item, path } of passages) {
    const { locator, summary, document } = item;
    checkLanguages({ locator, summary }, path, languages, file);
    if (documents.some(({ id }) => id === document)) continue;
    const at = file.yaml.at([...path, 'document']);
    file.report('error', 'unknown-document', at, { id: document });
  }
}

/** Checks terms against the languages of their briefing. */
export function checkTerms(
  terms: readonly Listed<Term>[],
  { languages }: About,
  file: InfoFile,
): void {
  for (const { item, path } of terms) {
    checkLanguages({ term: item.term, definition: item.definition }, path, languages, file);
  }
}
