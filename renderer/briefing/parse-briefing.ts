import type { RegisteredKind } from '../learning/questions/kind.ts';
import type { Briefing, BriefingFiles } from './briefing.ts';
import { checkAbbreviations } from './checks/abbreviations.ts';
import { checkLanguagesAgree } from './checks/languages-agree.ts';
import { checkLongSentences } from './checks/long-sentences.ts';
import { checkLongestOption } from './checks/longest-option.ts';
import { checkModuleFiles } from './checks/module-files.ts';
import { checkPassagesTested } from './checks/passages-tested.ts';
import { checkPassagesUsed } from './checks/passages-used.ts';
import { checkWrittenSigns } from './checks/written-signs.ts';
import type { Diagnostic } from './diagnostic.ts';
import { languageOf } from './module-head.ts';
import { readInfo } from './parse-info.ts';
import { readModule, type ReadModule, type SoundModule } from './parse-module.ts';
import { parseTimeline } from './parse-timeline.ts';
import { picturesOf } from './picture/pictures.ts';
import { inOrder } from './reporting.ts';
import { usesOf } from './uses.ts';

/**
 * Reads a whole briefing and checks its files against each other. The briefing is null when `briefing.yaml` cannot be
 * used; modules that the route does not name are left out.
 *
 * @param folder the name of the briefing's folder, which is its id
 */
export function parseBriefing(
  files: BriefingFiles,
  kinds: ReadonlyMap<string, RegisteredKind>,
  folder: string,
): { briefing: Briefing | null; diagnostics: Diagnostic[] } {
  const { info, diagnostics: ofInfo, places } = readInfo(files, folder);
  const diagnostics = [...ofInfo, ...checkWrittenSigns(files)];
  if (!info) return { briefing: null, diagnostics: inOrder(diagnostics) };
  const pictures = picturesOf(files);
  const read = files.texts
    .filter(({ path }) => path.endsWith('.md') && languageOf(path))
    .map((text) => readModule(text, info, pictures, kinds));
  diagnostics.push(...read.flatMap((module) => module.diagnostics));
  const onRoute = info.moduleIds.map((id) =>
    info.languages.flatMap((language) => find(read, id, language)),
  );
  const modules = onRoute.flat().map(({ module }) => module);
  diagnostics.push(...checkModuleFiles(info, places));
  for (const [first, ...others] of onRoute) {
    if (!first) continue;
    for (const other of others) diagnostics.push(...checkLanguagesAgree(first, other, kinds));
  }
  for (const module of onRoute.flat()) {
    diagnostics.push(...checkLongSentences(module));
    diagnostics.push(...checkAbbreviations(module, info.terms));
    diagnostics.push(...checkLongestOption(module));
  }
  const uses = usesOf(modules);
  diagnostics.push(...checkPassagesUsed(info, uses, places));
  diagnostics.push(...checkPassagesTested(info, uses, places));
  const { events: timeline, diagnostics: ofTimeline } = parseTimeline(files, info);
  diagnostics.push(...ofTimeline);
  return { briefing: { ...info, modules, timeline }, diagnostics: inOrder(diagnostics) };
}

function find(read: readonly ReadModule[], id: string, language: string): SoundModule[] {
  for (const found of read) {
    const { module } = found;
    if (module?.id === id && module.language === language) return [{ ...found, module }];
  }
  return [];
}
