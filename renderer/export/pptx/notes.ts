import type { Block } from '../../briefing/tree.ts';
import { linesOf, plainLine } from '../lines.ts';
import { toldPassages } from '../../presenting/told-passages.ts';
import type { TakenSlides } from '../taken.ts';

/** What a speaker reads under a slide: how long it takes, what to say, and what it rests on. */
export function notesOf(
  { minutes, note, cites }: { minutes: number; note: readonly Block[]; cites: readonly string[] },
  taken: TakenSlides,
  more: readonly string[] = [],
): string[] {
  const { say } = taken;
  const said = linesOf(note, taken).map(plainLine);
  const passages = toldPassages(cites, taken).map(
    ({ where, summary, basis }) => `${where}: ${summary} (${basis})`,
  );
  return [
    ...(minutes > 0 ? [say('takeHome.made.time', { minutes: taken.minutes(minutes) })] : []),
    ...said,
    ...more,
    ...(passages.length > 0 ? [say('takeHome.made.passages'), ...passages] : []),
  ];
}
