import type { BriefingInfo } from '../briefing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { InfoPlaces } from '../parse-info.ts';
import { reportingOn } from '../reporting.ts';

const start = { line: 1, column: 1 };

/** Compares the list of modules with the files that there are. */
export function checkModuleFiles(
  { outlines, moduleIds, languages }: BriefingInfo,
  places: InfoPlaces,
): Diagnostic[] {
  const list = reportingOn('briefing.yaml');
  for (const id of moduleIds) {
    const at = places.modules.get(id) ?? start;
    const there = outlines.filter((outline) => outline.id === id).map(({ language }) => language);
    const missing = languages.filter((language) => !there.includes(language));
    if (missing.length === languages.length) list.report('error', 'module-missing', at, { id });
    else if (missing.length > 0) {
      const values = { id, language: missing.join(', ') };
      list.report('warning', 'module-missing-language', at, values);
    }
  }
  const unlisted = outlines.flatMap(({ id, path, language }) => {
    const listed = moduleIds.includes(id) && languages.includes(language);
    return listed
      ? []
      : [reportingOn(path).report('error', 'module-unknown', start, { id, language })];
  });
  return [...list.diagnostics, ...unlisted];
}
