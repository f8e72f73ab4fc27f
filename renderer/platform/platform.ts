import type { InjectionKey } from 'vue';
import type { BriefingInfo, KnownInfo } from '../../electron/contract/briefing-info.ts';
import type { MenuCommand, ReplyOf, RequestOf } from '../../electron/contract/bridge.ts';
import type { RefusalCode } from '../../electron/contract/refusal.ts';
import type { ConsoleShell } from './presenting.ts';
import type { Part } from './parts.ts';
import type { Speaker } from './speaker.ts';

export type { MenuCommand } from '../../electron/contract/bridge.ts';
export type { Arrived, Listed } from '../../electron/contract/briefing-files.ts';
export type { Launch, StoreState } from '../../electron/contract/launch.ts';
export type {
  NewPerson,
  Person,
  PersonChange,
  PersonEntry,
} from '../../electron/contract/people.ts';
export type { PersonColour } from '../../electron/contract/person-colours.ts';
export type { LogText } from '../../electron/contract/lost.ts';
export type { RefusalCode } from '../../electron/contract/refusal.ts';
export type { Language, Settings, SettingsChange } from '../../electron/contract/settings.ts';
export { largestPacked } from '../../electron/contract/briefing-limits.ts';
export { longestName, personColours, pinLength } from '../../electron/contract/person-colours.ts';
export {
  defaultSettings,
  notesSizes,
  rates,
  reviewLimits,
  textSizes,
} from '../../electron/contract/setting-values.ts';

/** The shell did not do what was asked; nothing was changed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}

/**
 * The machine as the renderer sees it. Every promise rejects with a `RefusedError` when the shell refuses.
 */
export interface Platform {
  readonly launch: () => Promise<ReplyOf<'shell', 'launch'>>;
  /** Remembers that the learner has read of a backup that took the place of damaged data. */
  readonly restoreRead: () => Promise<void>;
  /** Makes the backup of the day; false where there was one already. */
  readonly backUp: () => Promise<boolean>;
  readonly changeSettings: (
    change: RequestOf<'settings', 'change'>,
  ) => Promise<ReplyOf<'settings', 'change'>>;
  readonly listBriefings: () => Promise<ReplyOf<'briefings', 'list'>>;
  /** Of a briefing that was installed the program's own can be read as well. */
  readonly readBriefing: (id: string, own?: 'own') => Promise<ReplyOf<'briefings', 'read'>>;
  /** What was read of a briefing before, when its files are still the same, with the stamp of their state. */
  readonly briefingInfo: (wanted: RequestOf<'briefings', 'info'>) => Promise<KnownInfo>;
  /** Keeps what was read of a briefing for the next start. */
  readonly keepBriefingInfo: (stamp: string, info: BriefingInfo) => Promise<void>;
  /** Hands over the file with a briefing that the program was opened with, once. */
  readonly takeBriefingFile: () => Promise<ReplyOf<'briefings', 'take'>>;
  /** Asks the learner which file with a briefing. */
  readonly pickBriefingFile: () => Promise<ReplyOf<'briefings', 'pick'>>;
  /** Calls the listener when there is a file to take. */
  readonly onArrival: (listener: () => void) => () => void;
  /** Writes a whole briefing that was unpacked and checked. */
  readonly installBriefing: (briefing: RequestOf<'briefings', 'install'>) => Promise<void>;
  /** Removes a briefing that was installed; what was learned from it stays. */
  readonly removeBriefing: (id: string) => Promise<void>;
  readonly projections: (
    wanted: RequestOf<'progress', 'projections'>,
  ) => Promise<ReplyOf<'progress', 'projections'>>;
  readonly due: (wanted: RequestOf<'progress', 'due'>) => Promise<ReplyOf<'progress', 'due'>>;
  /** Resolves when the event is safe on the disk. */
  readonly record: (
    recorded: RequestOf<'progress', 'record'>,
  ) => Promise<ReplyOf<'progress', 'record'>>;
  readonly events: (
    after: RequestOf<'progress', 'events'>['after'],
    limit: number,
  ) => Promise<ReplyOf<'progress', 'events'>>;
  /** How many of these events were new. */
  readonly addEvents: (events: RequestOf<'progress', 'addEvents'>['events']) => Promise<number>;
  readonly replaceProjections: (
    rebuilt: RequestOf<'progress', 'replaceProjections'>,
  ) => Promise<void>;
  readonly listPeople: () => Promise<ReplyOf<'people', 'list'>>;
  /** Opens someone. The page has to begin anew before it reaches anything of them, unless it goes on `here`. */
  readonly openPerson: (entry: RequestOf<'people', 'open'>) => Promise<ReplyOf<'people', 'open'>>;
  readonly closePerson: () => Promise<void>;
  readonly createPerson: (
    wanted: RequestOf<'people', 'create'>,
  ) => Promise<ReplyOf<'people', 'create'>>;
  readonly changePerson: (
    change: RequestOf<'people', 'change'>,
  ) => Promise<ReplyOf<'people', 'change'>>;
  /** Removes someone for good, backups included. */
  readonly removePerson: (entry: RequestOf<'people', 'remove'>) => Promise<void>;
  /** Asks the learner where to, and writes a text there. */
  readonly saveFile: (wanted: RequestOf<'files', 'save'>) => Promise<ReplyOf<'files', 'save'>>;
  /** Asks the learner where to, and writes the page as it stands there, as a PDF named after the page's title. */
  readonly savePdf: (suggestedName: string) => Promise<ReplyOf<'files', 'savePdf'>>;
  /** Asks the learner which file, and reads its text. */
  readonly openFile: (
    kind: RequestOf<'files', 'open'>['kind'],
  ) => Promise<ReplyOf<'files', 'open'>>;
  /** Loads the page anew, at home or at a briefing: nothing of what was open stays in it. */
  readonly startAnew: (briefing?: string) => void;
  /** Whether the learner confirmed and the address was handed to the system's browser. */
  readonly openLink: (url: string) => Promise<boolean>;
  readonly presenting: ConsoleShell;
  /** What of others ships inside the program. */
  readonly readParts: () => Promise<readonly Part[]>;
  readonly speaker: Speaker;
  /** Why the calm page stands in for one that was lost. */
  readonly lost: () => Promise<ReplyOf<'shell', 'lost'>>;
  /** Leaves the calm page. */
  readonly goOn: (to: RequestOf<'shell', 'goOn'>['to']) => Promise<void>;
  /** The file of the log, and its newest lines. */
  readonly readLog: () => Promise<ReplyOf<'log', 'read'>>;
  readonly openLogFolder: () => Promise<void>;
  /** Logs a bug. Never pass what a learner wrote. */
  readonly reportBug: (error: unknown) => void;
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Minutes that local time is ahead of UTC. */
  readonly zone: () => number;
  readonly newId: () => string;
  /** Where a picture of a briefing can be loaded from. */
  readonly mediaAddress: (briefing: string, path: string) => string;
}

export const platformKey: InjectionKey<Platform> = Symbol('platform');
