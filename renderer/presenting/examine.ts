import type { Briefing, BriefingFiles } from '../briefing/briefing.ts';
import type { Diagnostic } from '../briefing/diagnostic.ts';
import { parseBriefing } from '../briefing/parse-briefing.ts';
import { inOrder } from '../briefing/reporting.ts';
import { questionKinds } from '../learning/questions/index.ts';
import { checkSlides } from './check-slides.ts';

/**
 * Reads a whole briefing and says all that an author can mend: in its files, and in the slides that come of them.
 *
 * @param folder the name of the briefing's folder, which is its id
 */
export function examineBriefing(
  files: BriefingFiles,
  folder: string,
): { briefing: Briefing | null; diagnostics: Diagnostic[] } {
  const { briefing, diagnostics } = parseBriefing(files, questionKinds, folder);
  const ofSlides = checkSlides(briefing?.modules ?? []);
  return { briefing, diagnostics: inOrder([...diagnostics, ...ofSlides]) };
}
