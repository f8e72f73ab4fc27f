import type { ModuleOutline } from './briefing.ts';
import type { Report } from './reporting.ts';
import { readHead } from './module-head.ts';
import { skeletonOf } from './skeleton.ts';
import type { SourceFile } from './source.ts';

/**
 * What a home screen needs of a module, found without reading its Markdown. The ids are those that `parseModule`
 * finds; a question that cannot be shown is in the outline all the same, as its mistake is seen only by reading it.
 *
 * @param report hears what is wrong with the front matter; the rest is left to `parseModule`
 */
export function outlineOf(file: SourceFile, report: Report): ModuleOutline | null {
  const head = readHead(file, report);
  if (!head) return null;
  const { bodyFrom, ...about } = head;
  const { steps, questions } = skeletonOf(file, bodyFrom, unheard(file.path));
  return {
    ...about,
    path: file.path,
    stepIds: steps.map(({ id }) => id),
    questionIds: [...questions.values()].filter((id) => typeof id === 'string'),
  };
}

const unheard =
  (file: string): Report =>
  (severity, code, { line, column }, values = {}) => ({
    file,
    line,
    column,
    severity,
    code,
    values,
  });
