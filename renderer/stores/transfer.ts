import type { LearnerFile, TransferredEvent } from '../learning/transfer/learner-file.ts';
import { writeLearnerFile } from '../learning/transfer/write.ts';
import type { Person, Platform, Settings } from '../platform/platform.ts';

/** How many events cross the bridge at once. */
const batchSize = 2000;

/** All events of who is open, in the order in which they are replayed. */
export async function* eventsOf(platform: Platform): AsyncGenerator<TransferredEvent> {
  let after: Parameters<Platform['events']>[0] = null;
  for (;;) {
    const batch: Awaited<ReturnType<Platform['events']>> = await platform.events(after, batchSize);
    for (const { moment, event } of batch) yield { moment, event };
    after = batch.at(-1) ?? after;
    if (batch.length < batchSize) return;
  }
}

/** Everything of who is open, as the text of a file. */
export const exportLearner = (
  platform: Platform,
  { id, name, colour }: Person,
  settings: Settings,
): Promise<string> =>
  writeLearnerFile(
    { person: { id, name, colour }, exportedAt: platform.now(), settings: { ...settings } },
    eventsOf(platform),
  );

/** How many events came in, and how many were there already. */
export interface Imported {
  readonly added: number;
  readonly known: number;
}

/** Adds the events of a file to those of who is open. What is there already stays as it is. */
export async function addEvents(platform: Platform, { events }: LearnerFile): Promise<Imported> {
  let added = 0;
  for (let from = 0; from < events.length; from += batchSize) {
    added += await platform.addEvents(events.slice(from, from + batchSize));
  }
  return { added, known: events.length - added };
}
