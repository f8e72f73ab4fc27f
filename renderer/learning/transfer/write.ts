import { format, version, type LearnerFileHead, type TransferredEvent } from './learner-file.ts';

/**
 * The text of a learner's file: JSON, with one event a line.
 *
 * @param events in the order in which they are replayed
 */
export async function writeLearnerFile(
  head: LearnerFileHead,
  events: AsyncIterable<TransferredEvent>,
): Promise<string> {
  const { person, exportedAt, settings } = head;
  const opening = JSON.stringify({ format, version, person, exportedAt, settings }, null, 2);
  const lines: string[] = [];
  for await (const { moment, event } of events) lines.push(JSON.stringify({ moment, event }));
  return `${opening.slice(0, -2)},\n  "events": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
