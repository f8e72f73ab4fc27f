import type { BriefingFiles, BriefingInfo, TimelineEvent } from './briefing.ts';
import type { Diagnostic } from './diagnostic.ts';
import { checkedList, checkLanguages, infoFile, type InfoFile, type Listed } from './info-yaml.ts';
import { inOrder } from './reporting.ts';
import { eventSchema } from './yaml/schemas.ts';

/**
 * Reads `timeline.yaml`, which a briefing may do without. It is no part of `parseInfo`, so that the first screen does
 * not wait for it.
 *
 * @param info from `parseInfo` of the same files
 * @returns the events that are sound, in the author's order
 */
export function parseTimeline(
  files: BriefingFiles,
  info: BriefingInfo,
): { events: TimelineEvent[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const file = infoFile(files, 'timeline.yaml', false, diagnostics);
  const listed = checkedList(file, eventSchema);
  if (file) listed.forEach((event) => checkEvent(event, info, file));
  return { events: listed.map(({ item }) => item), diagnostics: inOrder(diagnostics) };
}

function checkEvent(
  { item, path }: Listed<TimelineEvent>,
  { languages, passages }: BriefingInfo,
  file: InfoFile,
): void {
  checkLanguages({ text: item.text }, path, languages, file);
  item.passages.forEach((id, index) => {
    if (passages.some((passage) => passage.id === id)) return;
    file.report('error', 'unknown-passage', file.yaml.at([...path, 'passages', index]), { id });
  });
}
