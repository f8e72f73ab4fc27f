import { mkdirSync } from 'node:fs';
import type { Launch } from '../../contract/launch.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Device } from '../device.ts';
import type { Log } from '../log/log.ts';
import { storageFailureOf } from '../store/failure.ts';
import { unavailable, type Store } from '../store/open.ts';
import { adoptFormerLearner } from './adopt.ts';
import { clearUnfinished, everyoneIn, folderOf, idsIn, makePerson, peopleIn } from './folders.ts';
import { nameless, shownAs, type StoredPerson } from './person-file.ts';
import { Session } from './session.ts';

/** What the household needs from outside. */
export interface HouseholdSetting {
  readonly dataFolder: string;
  readonly device: Device;
  /** Opens the data in a person's folder. */
  readonly openStore: (folder: string) => Store;
  /** The settings of a store that is open come into force. */
  readonly apply: (settings: Settings) => void;
  readonly settingsOf: (store: Store) => Settings | null;
  /** Someone's data is open, in this folder. */
  readonly onOpen: (folder: string) => void;
  /** Nobody is open any more. Resolves when nothing is being written in their folder. */
  readonly onClose: () => Promise<void>;
  readonly newId: () => string;
  readonly log: Log;
}

/** The people on this laptop, and who of them is open. */
export class Household {
  readonly folder: string;
  readonly session: Session;
  readonly #setting: HouseholdSetting;

  constructor(setting: HouseholdSetting) {
    this.#setting = setting;
    this.folder = peopleIn(setting.dataFolder);
    this.session = new Session((person) => setting.openStore(folderOf(this.folder, person.id)));
  }

  /** @throws a file system error */
  everyone(): StoredPerson[] {
    return everyoneIn(this.folder, this.#setting.log);
  }

  /** What a page has to know of it at its start. A folder that cannot be read counts as empty. */
  facts(): Pick<Launch, 'person' | 'people' | 'folder'> {
    const { person } = this.session;
    return {
      person: person && shownAs(person),
      people: this.#count(),
      folder: person ? folderOf(this.folder, person.id) : this.folder,
    };
  }

  /** Opens a person when nobody is open; their settings come into force. */
  open(person: StoredPerson): void {
    const { device, apply, settingsOf, onOpen } = this.#setting;
    const store = this.session.open(person);
    device.change({ lastPerson: person.id });
    const settings = settingsOf(store);
    if (settings) apply(settings);
    onOpen(folderOf(this.folder, person.id));
  }

  /** From then on nobody is open. Resolves when nothing is being written in the folder of who was. */
  close(): Promise<void> {
    this.session.close();
    return this.#setting.onClose();
  }

  /**
   * Makes everything ready at a start, or after someone was removed. Whoever is alone here and has no PIN is opened at
   * once; where there is nobody, a person without a name is made. Never throws: why nobody can be opened is in the
   * session's store.
   */
  begin(): void {
    const { log } = this.#setting;
    try {
      this.#prepare();
    } catch (error) {
      log.error('The folder of the people on this laptop cannot be used.', error);
      this.session.failWith(unavailable(this.folder, error));
    }
  }

  #count(): number {
    try {
      return idsIn(this.folder).length;
    } catch (error) {
      if (storageFailureOf(error) === null) throw error;
      return 0;
    }
  }

  #prepare(): void {
    const { dataFolder, newId, log } = this.#setting;
    mkdirSync(this.folder, { recursive: true });
    clearUnfinished(this.folder, log);
    adoptFormerLearner(dataFolder, this.folder, newId);
    const everyone = this.everyone();
    const [first = makePerson(this.folder, newId(), nameless), ...others] = everyone;
    if (others.length === 0 && first.pin === null) this.open(first);
  }
}
