import type { DocumentKind, TextKind } from '../../contract/files.ts';

/** What can be written for a learner. */
export type WrittenKind = TextKind | DocumentKind | 'pdf';

/** What a dialog can ask for. */
export type AskedKind = WrittenKind | 'briefing';

/** How the name of each kind of file ends. A dialog's filter knows only what comes after the last dot. */
export const endings: Readonly<
  Record<AskedKind, { readonly name: string; readonly filter: string }>
> = {
  learner: { name: '.leidraad-learner.json', filter: 'json' },
  markdown: { name: '.md', filter: 'md' },
  csv: { name: '.csv', filter: 'csv' },
  pptx: { name: '.pptx', filter: 'pptx' },
  docx: { name: '.docx', filter: 'docx' },
  log: { name: '.log', filter: 'log' },
  pdf: { name: '.pdf', filter: 'pdf' },
  briefing: { name: '.leidraad', filter: 'leidraad' },
};

// eslint-disable-next-line no-control-regex -- Windows allows no control characters in a name.
const notInNames = /[\\/:*?"<>|\u0000-\u001f]+/g;

/** A name for a file that every system allows, with the ending of its kind. */
export function fileNameOf(suggested: string, kind: WrittenKind): string {
  const ending = endings[kind].name;
  const bare = suggested.toLowerCase().endsWith(ending)
    ? suggested.slice(0, -ending.length)
    : suggested;
  const allowed = bare.replaceAll(notInNames, '-').replace(/^[.\s]+|[.\s]+$/g, '');
  return (allowed || 'Leidraad') + ending;
}

/**
 * The picked path, with an ending where the learner typed none: not every system's dialog adds it. A file that would be
 * overwritten by that was not asked about; the name then stays as it was typed.
 */
export function withEnding(
  path: string,
  kind: WrittenKind,
  isTaken: (path: string) => boolean,
): string {
  const { name, filter } = endings[kind];
  if (path.toLowerCase().endsWith(`.${filter}`)) return path;
  return isTaken(path + name) ? path : path + name;
}
