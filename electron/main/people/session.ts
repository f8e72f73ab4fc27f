import type { Store } from '../store/open.ts';
import type { StoredPerson } from './person-file.ts';

const closed: Store = { database: null, state: { kind: 'closed' } };

/** What the calls of a page are about. */
export interface OpenStore {
  /** The data of who is open. */
  readonly store: Store;
}

/**
 * Who is open, and their data. A page that was drawn for someone else reaches nothing of a person who was opened since:
 * what it still had to store would otherwise end up with them.
 */
export class Session implements OpenStore {
  readonly #openStore: (person: StoredPerson) => Store;
  #person: StoredPerson | null = null;
  #store: Store = closed;
  #isBegun = false;

  constructor(openStore: (person: StoredPerson) => Store) {
    this.#openStore = openStore;
  }

  get person(): StoredPerson | null {
    return this.#person;
  }

  get store(): Store {
    return this.#isBegun || this.#person === null ? this.#store : closed;
  }

  /** A page has begun anew; from now on it reaches the data of who is open. */
  begin(): void {
    this.#isBegun = true;
  }

  /** Opens someone's data, and closes those of who was open. */
  open(person: StoredPerson): Store {
    this.close();
    this.#person = person;
    this.#store = this.#openStore(person);
    return this.#store;
  }

  /** The name, colour or PIN of who is open was changed. */
  rename(person: StoredPerson): void {
    if (this.#person?.id === person.id) this.#person = person;
  }

  close(): void {
    this.#closeStore();
    this.#person = null;
    this.#store = closed;
    this.#isBegun = false;
  }

  /** Nobody can be opened, for this reason. */
  failWith(store: Extract<Store, { database: null }>): void {
    this.close();
    this.#store = store;
  }

  #closeStore(): void {
    if (this.#store.database?.isOpen) this.#store.database.close();
  }
}
