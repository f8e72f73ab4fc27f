import type { PersonChange, PersonEntry } from '../../contract/people.ts';
import type { Reply } from '../../contract/refusal.ts';
import type { Device } from '../device.ts';
import type { Log } from '../log/log.ts';
import { folderOf, makePerson, personIn, removePerson } from '../people/folders.ts';
import type { Household } from '../people/household.ts';
import type { PinGate } from '../people/pin-gate.ts';
import { hashPin } from '../people/pin.ts';
import { shownAs, writePerson, type StoredPerson } from '../people/person-file.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';
import { storageRefusal } from './with-store.ts';

/** What the calls about people need. */
export interface PeopleSurroundings {
  readonly household: Household;
  readonly device: Device;
  readonly gate: PinGate;
  readonly newId: () => string;
  readonly log: Log;
}

/** Who learns on this laptop. */
export function peopleHandlers(surroundings: PeopleSurroundings): DomainHandlers<'people'> {
  const { household, device, gate, newId, log } = surroundings;
  const { folder, session } = household;

  /** What the disk refuses becomes a typed refusal. */
  async function onDisk<Value>(
    work: () => Reply<Value> | Promise<Reply<Value>>,
  ): Promise<Reply<Value>> {
    try {
      return await work();
    } catch (error) {
      return storageRefusal(error, log);
    }
  }

  /** Does something with a person whom the PIN, where it is needed, lets in. */
  const withPerson = <Value>(
    { id, pin }: PersonEntry,
    needsPin: (person: StoredPerson) => boolean,
    work: (person: StoredPerson) => Reply<Value> | Promise<Reply<Value>>,
  ): Promise<Reply<Value>> =>
    onDisk(async () => {
      const person = personIn(folder, id, log);
      if (!person) return refused('unknown-person', 'there is no such person');
      if (needsPin(person) && !(await gate.lets(person, pin))) {
        return refused('wrong-pin', 'not the PIN of this person');
      }
      return work(person);
    });

  async function change(person: StoredPerson, wanted: PersonChange): Promise<StoredPerson> {
    const { name = person.name, colour = person.colour, newPin } = wanted;
    const kept = newPin === undefined ? person.pin : null;
    const pin = typeof newPin === 'string' ? await hashPin(newPin) : kept;
    const changed = { id: person.id, name, colour, pin };
    writePerson(folderOf(folder, person.id), changed);
    session.rename(changed);
    return changed;
  }

  async function remove(person: StoredPerson): Promise<void> {
    const isOpen = session.person?.id === person.id;
    // Windows moves no folder with an open file in it.
    if (isOpen) await household.close();
    try {
      removePerson(folder, person.id, log);
    } catch (error) {
      if (isOpen) {
        household.open(person);
        session.begin();
      }
      throw error;
    }
    if (device.facts().lastPerson === person.id) device.change({ lastPerson: null });
    if (session.person === null) household.begin();
  }

  return {
    list: () => onDisk(() => done(household.everyone().map(shownAs))),

    open: (entry) =>
      withPerson(
        entry,
        () => true,
        async (person) => {
          await household.close();
          household.open(person);
          if (entry.here) session.begin();
          return done(shownAs(person));
        },
      ),

    async close() {
      await household.close();
      return done(undefined);
    },

    create: ({ id = newId(), name, colour }) =>
      onDisk(() =>
        personIn(folder, id, log)
          ? refused('unknown-person', 'this person is here already')
          : done(shownAs(makePerson(folder, id, { name, colour, pin: null }))),
      ),

    change: (wanted) =>
      withPerson(
        wanted,
        ({ id }) => wanted.newPin !== undefined || session.person?.id !== id,
        async (person) => done(shownAs(await change(person, wanted))),
      ),

    remove: (entry) =>
      withPerson(
        entry,
        () => true,
        async (person) => {
          await remove(person);
          return done(undefined);
        },
      ),
  };
}
