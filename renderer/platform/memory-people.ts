import type { Launch } from '../../electron/contract/launch.ts';
import type { Person, PersonEntry } from '../../electron/contract/people.ts';
import { RefusedError, type Platform } from './platform.ts';

type PeopleCalls = Pick<
  Platform,
  'listPeople' | 'openPerson' | 'closePerson' | 'createPerson' | 'changePerson' | 'removePerson'
>;

export interface MemoryPeople {
  everyone: readonly Person[];
  readonly pins: Map<string, string>;
  readonly open: Person | null;
  readonly calls: PeopleCalls;
}

const nameless: Person = {
  id: '00000000-0000-4000-9000-000000000001',
  name: '',
  colour: 'teal',
  hasPin: false,
};

/** The people of a machine that is not there. One without a name is open, or whom the launch says. */
export function memoryPeople(
  launch: Partial<Launch>,
  guard: () => void,
  newId: () => string,
): MemoryPeople {
  const first = launch.person === undefined ? nameless : launch.person;
  const pins = new Map<string, string>();
  let everyone: readonly Person[] = first ? [first] : [];
  let openId = first?.id ?? null;

  function enter({ id, pin }: PersonEntry): Person {
    guard();
    const person = everyone.find((one) => one.id === id);
    if (!person) throw new RefusedError('unknown-person', id);
    if (pins.has(id) && pins.get(id) !== pin) throw new RefusedError('wrong-pin', id);
    return person;
  }

  const replace = (person: Person): void => {
    everyone = everyone.map((one) => (one.id === person.id ? person : one));
  };

  return {
    get everyone() {
      return everyone;
    },
    set everyone(people) {
      everyone = people;
    },
    pins,
    get open() {
      return everyone.find(({ id }) => id === openId) ?? null;
    },
    calls: {
      listPeople: async () => [...everyone],
      openPerson: async (entry) => {
        const person = enter(entry);
        openId = person.id;
        return person;
      },
      closePerson: async () => {
        openId = null;
      },
      createPerson: async ({ id = newId(), name, colour }) => {
        guard();
        const person: Person = { id, name, colour, hasPin: false };
        everyone = [...everyone, person];
        return person;
      },
      changePerson: async ({ id, pin, name, colour, newPin }) => {
        const person =
          newPin === undefined
            ? enter({ id, pin: pins.get(id) ?? '' })
            : enter({ id, pin: pin ?? '' });
        if (newPin === null) pins.delete(id);
        else if (newPin !== undefined) pins.set(id, newPin);
        const changed: Person = {
          ...person,
          ...(name === undefined ? {} : { name }),
          ...(colour === undefined ? {} : { colour }),
          hasPin: pins.has(id),
        };
        replace(changed);
        return changed;
      },
      removePerson: async (entry) => {
        const { id } = enter(entry);
        everyone = everyone.filter((one) => one.id !== id);
        if (openId === id) openId = null;
      },
    },
  };
}
