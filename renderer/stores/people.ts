import { defineStore } from 'pinia';
import { ref } from 'vue';
import {
  RefusedError,
  type Language,
  type Launch,
  type NewPerson,
  type Person,
  type PersonChange,
  type PersonEntry,
} from '../platform/platform.ts';
import { useNotices, type NoticeKind } from './notices.ts';
import { usePlatform } from './platform.ts';

/** How it went: done, the PIN was not right, or the machine would not; a notice then says why. */
export type Outcome = 'done' | 'wrong-pin' | 'refused';

/** Who learns on this laptop, and who of them is at work. */
export const usePeople = defineStore('people', () => {
  const platform = usePlatform();
  const notices = useNotices();
  const current = ref<Person | null>(null);
  const count = ref(0);
  const lastPerson = ref<string | null>(null);
  const folder = ref('');
  /** Whether someone has to be chosen before there is anything to show. */
  const mustChoose = ref(false);

  function start(launch: Launch): void {
    current.value = launch.person;
    count.value = launch.people;
    lastPerson.value = launch.lastPerson;
    folder.value = launch.folder;
    mustChoose.value = launch.store.kind === 'closed';
  }

  /** Everyone, by name in the order of a language; those without a name last. Null when they cannot be read. */
  async function everyone(language: string): Promise<Person[] | null> {
    const found = await notices.tryTo('people-not-read', () => platform.listPeople());
    const isLast = ({ name }: Person): number => (name === '' ? 1 : 0);
    return (
      found?.toSorted(
        (one, other) => isLast(one) - isLast(other) || one.name.localeCompare(other.name, language),
      ) ?? null
    );
  }

  /** A PIN that is not right is no trouble of the machine: it is said where it was typed. */
  async function attempt(kind: NoticeKind, act: () => Promise<unknown>): Promise<Outcome> {
    const outcome = await notices.tryTo(kind, async (): Promise<Outcome> => {
      try {
        await act();
        return 'done';
      } catch (error) {
        if (error instanceof RefusedError && error.code === 'wrong-pin') return 'wrong-pin';
        throw error;
      }
    });
    return outcome ?? 'refused';
  }

  /** Goes on as someone. The page begins anew, so that nothing of who was at work before stays in it. */
  async function open(entry: PersonEntry): Promise<Outcome> {
    const outcome = await attempt('person-not-opened', () => platform.openPerson(entry));
    if (outcome === 'done') platform.startAnew();
    return outcome;
  }

  /** Stops, so that someone else can begin. */
  async function leave(): Promise<void> {
    const outcome = await attempt('person-not-opened', () => platform.closePerson());
    if (outcome === 'done') platform.startAnew();
  }

  /** Makes someone new and goes on as them, in the language in which they said who they are. */
  async function add(wanted: NewPerson, language: Language): Promise<void> {
    const made = await notices.tryTo('person-not-made', () => platform.createPerson(wanted));
    if (!made) return;
    const outcome = await attempt('person-not-opened', async () => {
      await platform.openPerson({ id: made.id, here: true });
      await platform.changeSettings({ language });
    });
    if (outcome === 'done') platform.startAnew();
  }

  async function change(wanted: PersonChange): Promise<Outcome> {
    return attempt('person-not-changed', async () => {
      const changed = await platform.changePerson(wanted);
      if (changed.id === current.value?.id) current.value = changed;
    });
  }

  async function remove(entry: PersonEntry): Promise<Outcome> {
    const outcome = await attempt('person-not-removed', () => platform.removePerson(entry));
    if (outcome === 'done') platform.startAnew();
    return outcome;
  }

  return {
    current,
    count,
    lastPerson,
    folder,
    mustChoose,
    start,
    everyone,
    open,
    leave,
    add,
    change,
    remove,
    attempt,
  };
});
