import type { LearnerFile } from '../learning/transfer/learner-file.ts';
import type { Person, PersonEntry, Platform } from '../platform/platform.ts';
import { rebuildIfOld, type Replayer } from './rebuild.ts';
import { addEvents, type Imported } from './transfer.ts';

export type { Imported } from './transfer.ts';

/** What taking in a file needs. */
export interface ImportSurroundings {
  readonly platform: Platform;
  /** Who is at work now. */
  readonly current: Person | null;
  readonly startReplay: () => Replayer;
}

/** Whether someone is nobody yet: no name, no PIN, and nothing done. The program makes such a person by itself. */
async function isUnused(platform: Platform, person: Person | null): Promise<boolean> {
  if (!person || person.name !== '' || person.hasPin) return false;
  return (await platform.events(null, 1)).length === 0;
}

/** Makes the person of a file, with the settings they had. */
async function makePerson(platform: Platform, file: LearnerFile): Promise<void> {
  const { readNewPerson, readSettings } = await import('../platform/schemas.ts');
  const { id } = await platform.createPerson(readNewPerson(file.person));
  await platform.openPerson({ id, here: true });
  await platform.changeSettings(readSettings(file.settings));
}

/**
 * Takes in a file, as who it is of: they are made where they are not here yet, and open afterwards. Taking it in again
 * changes nothing.
 *
 * @param known who it is of, with their PIN, when they are on this laptop already
 * @throws RefusedError; someone else may then be open, and what came in stays
 */
export async function importLearner(
  { platform, current, startReplay }: ImportSurroundings,
  file: LearnerFile,
  known: PersonEntry | null,
): Promise<Imported> {
  const isOpen = current !== null && current.id === known?.id;
  const makesWay = !isOpen && (await isUnused(platform, current));
  if (!known) await makePerson(platform, file);
  else if (!isOpen) await platform.openPerson({ ...known, here: true });
  const imported = await addEvents(platform, file);
  await rebuildIfOld(platform, 0, startReplay);
  if (makesWay && current) await platform.removePerson({ id: current.id });
  return imported;
}
