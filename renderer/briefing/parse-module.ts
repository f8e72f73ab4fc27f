import type { RegisteredKind } from '../learning/questions/kind.ts';
import type { BriefingInfo, Module } from './briefing.ts';
import type { Diagnostic, Position } from './diagnostic.ts';
import { learnDefinitions } from './markdown.ts';
import { knownHead, readHead } from './module-head.ts';
import { moduleReading } from './module-reading.ts';
import type { ModuleScope } from './module-scope.ts';
import type { Pictures } from './picture/pictures.ts';
import type { WrittenLine } from './reading.ts';
import { inOrder, reportingOn } from './reporting.ts';
import { skeletonOf } from './skeleton.ts';
import { longestFile, sourceOf, textOf } from './source.ts';
import { readStep } from './step.ts';
import type { Inline } from './tree.ts';

export interface ReadModule {
  readonly module: Module | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where each step and question stands that has an id, whether it can be shown or not. */
  readonly places: ReadonlyMap<string, Position>;
  /** How each line of the tree was written. */
  readonly written: ReadonlyMap<readonly Inline[], WrittenLine>;
}

/** A module that could be read. */
export interface SoundModule extends ReadModule {
  readonly module: Module;
}

/**
 * Reads a module's text. Whatever the author wrote, it never throws: mistakes are diagnostics, and broken parts of
 * the tree carry theirs. The module is null only when the file does not say which module it is.
 *
 * @param info from `parseInfo` of the same files, which also reports what is wrong with the front matter
 * @param pictures from `picturesOf` the same files
 * @param kinds the kinds of question there are
 */
export function parseModule(
  text: { readonly path: string; readonly text: string },
  info: BriefingInfo,
  pictures: Pictures,
  kinds: ReadonlyMap<string, RegisteredKind>,
): { module: Module | null; diagnostics: Diagnostic[] } {
  const { module, diagnostics } = readModule(text, info, pictures, kinds);
  return { module, diagnostics: inOrder(diagnostics) };
}

/** As `parseModule`, with the places that checks across files need. */
export function readModule(
  { path, text }: { readonly path: string; readonly text: string },
  info: BriefingInfo,
  pictures: Pictures,
  kinds: ReadonlyMap<string, RegisteredKind>,
): ReadModule {
  const { report, diagnostics } = reportingOn(path);
  const places = new Map<string, Position>();
  const written = new Map<readonly Inline[], WrittenLine>();
  const nothing = { module: null, diagnostics, places, written };
  if (text.length > longestFile) {
    const most = String(longestFile);
    report('error', 'file-too-large', { line: 1, column: 1 }, { most });
    return nothing;
  }
  const file = sourceOf(path, text);
  const head = knownHead(file, info) ?? readHead(file, report);
  if (!head) return nothing;
  const { bodyFrom, ...about } = head;
  const skeleton = skeletonOf(file, bodyFrom, report);
  const reading: ModuleScope['reading'] = {
    ...moduleReading(file, info, about.language, pictures, report),
    hear: (line, how) => written.set(line, how),
  };
  for (const { id, heading, parts } of skeleton.steps) {
    places.set(id, { line: heading.line, column: 1 });
    const prose = parts.flatMap((part) => (part.kind === 'prose' ? [part] : []));
    learnDefinitions(
      prose.map(({ from, to }) => textOf(file, from, to).text),
      reading.scope,
    );
  }
  for (const [{ opening }, id] of skeleton.questions) {
    if (typeof id === 'string') places.set(id, { line: opening.line, column: 1 });
  }
  const scope = { file, code: skeleton.code, questions: skeleton.questions, kinds, reading };
  const steps = skeleton.steps.map((step) => readStep(step, scope));
  return { module: { ...about, path, steps }, diagnostics, places, written };
}
