import { basename, join } from 'node:path';
import type { Arrived } from '../../contract/briefing-files.ts';
import type { RefusalCode, Reply } from '../../contract/refusal.ts';
import { whyNotAllowed } from '../briefings/allowed.ts';
import { installBriefing } from '../briefings/install.ts';
import type { KeptInfo } from '../briefings/kept-info.ts';
import { isBriefing } from '../briefings/list.ts';
import { reasonOf } from '../briefings/read-folder.ts';
import { readBriefing } from '../briefings/read.ts';
import { listShelf, rootOf, type Shelf } from '../briefings/shelf.ts';
import { takeAway } from '../briefings/swap.ts';
import { readBytes } from '../files/read.ts';
import type { Log } from '../log/log.ts';
import { storageFailureOf } from '../store/failure.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';

/** What briefings need of the rest of the shell. */
export interface BriefingEffects {
  readonly shelf: Shelf;
  readonly keptInfo: KeptInfo;
  readonly appVersion: string;
  /** The file that the program was opened with, once. */
  readonly takeArrival: () => string | null;
  /** Null when the learner thinks better of it. */
  readonly askWhichFile: () => Promise<{ readonly path: string } | null>;
  /** The largest file with a briefing that is read, in bytes. */
  readonly limit: number;
}

/** What the disk would not do; anything else is a bug. Paths stay out of the log: they may hold the learner's name. */
function refusalFor(error: unknown, log: Log, otherwise: RefusalCode, full = otherwise) {
  const failure = storageFailureOf(error);
  if (failure === null) throw error;
  log.warn(`A file with a briefing was refused: ${failure}.`);
  return refused(failure === 'full' ? full : otherwise, failure);
}

/** The briefings on this laptop, and those that come in. */
export function briefingsHandlers(
  { shelf, keptInfo, appVersion, takeArrival, askWhichFile, limit }: BriefingEffects,
  log: Log,
): DomainHandlers<'briefings'> {
  async function handOver(path: string | null): Promise<Reply<Arrived>> {
    if (path === null) return done({ arrived: false });
    try {
      const found = await readBytes(path, limit);
      if (found.kind === 'too-large') return refused('file-too-large', found.kind);
      if (found.kind === 'no-file') return refused('file-not-read', found.kind);
      return done({ arrived: true, name: basename(path), bytes: found.bytes });
    } catch (error) {
      return refusalFor(error, log, 'file-not-read');
    }
  }

  return {
    async list() {
      try {
        return done(await listShelf(shelf, appVersion, log));
      } catch (error) {
        log.error('The folder of the briefings cannot be read.', error);
        return refused('unknown-briefing', 'the folder of the briefings cannot be read');
      }
    },

    async read({ id, own = false }) {
      const root = own ? shelf.own : await rootOf(shelf, id, log);
      const found = await readBriefing(root, id, log);
      return found.isReadable
        ? done({ texts: found.texts, media: found.media })
        : refused('unknown-briefing', found.reason);
    },

    async info({ id, reader }) {
      const root = await rootOf(shelf, id, log);
      if (!(await isBriefing(join(root, id), log))) return refused('unknown-briefing', 'not there');
      try {
        return done(await keptInfo.find(root, id, reader));
      } catch (error) {
        const reason = reasonOf(error);
        log.warn(`The briefing ${id} cannot be read: ${reason}`);
        return refused('unknown-briefing', reason);
      }
    },

    async keepInfo(kept) {
      await keptInfo.keep(kept);
      return done(undefined);
    },

    take: () => handOver(takeArrival()),

    pick: async () => handOver((await askWhichFile())?.path ?? null),

    async install(briefing) {
      const reason = whyNotAllowed(briefing);
      if (reason !== null) {
        log.error(`A briefing was not installed: ${reason}.`);
        return refused('briefing-not-allowed', reason);
      }
      try {
        await installBriefing(shelf.installed, briefing, appVersion, log);
        log.info(`Installed the briefing ${briefing.id}.`);
        return done(undefined);
      } catch (error) {
        return refusalFor(error, log, 'store-read-only', 'store-full');
      }
    },

    async remove({ id }) {
      if (!(await isBriefing(join(shelf.installed, id), log))) {
        return refused('unknown-briefing', 'none with that id was installed');
      }
      try {
        takeAway(shelf.installed, id, log);
        return done(undefined);
      } catch (error) {
        return refusalFor(error, log, 'store-read-only');
      }
    },
  };
}
