import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Log } from '../log/log.ts';
import { lastSequence, readEvent, type PlacedEvent, type StoredEvent } from './events.ts';
import { hasLog } from './examine.ts';
import { DamagedError, isRefusal, storageFailureOf } from './failure.ts';
import { hasOwnLog, lookAtCopy } from './looking.ts';
import { learnerSeed } from './meta.ts';
import { shapeOf } from './migrations/run.ts';
import { isSound } from './soundness.ts';

/** What could still be read of a damaged database. */
export interface Rescued {
  readonly events: readonly PlacedEvent[];
  /** How many more are known to have been there; null where nobody can tell. */
  readonly lost: number | null;
}

const nothing: Rescued = { events: [], lost: null };
const sequenceRow = z.object({ sequence: z.int() });
const extentRow = z.object({ events: z.int(), last: z.int().nullable() });

/** After so many numbers in a row that cannot be read it is given up: the rest lies on pages that are gone. */
const patience = 2000;

function readRow(row: Readonly<Record<string, unknown>>): StoredEvent[] {
  try {
    return [readEvent(row)];
  } catch (error) {
    if (error instanceof DamagedError) return [];
    throw error;
  }
}

/**
 * The number of the last event by an index, which lies on other pages than the events; null where that is damaged too.
 * Events are numbered without gaps, so that an index with fewer entries is not whole.
 */
function lastBy(database: DatabaseSync, index: string): number | null {
  try {
    const row = database
      .prepare(`SELECT count(*) AS events, max(sequence) AS last FROM event INDEXED BY ${index}`)
      .get();
    const { events, last } = extentRow.parse(row);
    return events === last ? last : null;
  } catch (error) {
    if (storageFailureOf(error) === 'damaged') return null;
    throw error;
  }
}

/** Reads from a number on, and goes on behind every row that cannot be read. */
function readFrom(database: DatabaseSync, first: number): StoredEvent[] {
  const rows = database.prepare('SELECT * FROM event WHERE sequence >= ? ORDER BY sequence');
  const events: StoredEvent[] = [];
  let next = first;
  for (let failures = 0; failures < patience; next += 1) {
    try {
      for (const row of rows.iterate(next)) {
        next = sequenceRow.parse(row).sequence + 1;
        failures = 0;
        events.push(...readRow(row));
      }
      break;
    } catch (error) {
      if (storageFailureOf(error) !== 'damaged') throw error;
      failures += 1;
    }
  }
  return events;
}

function readAfter(database: DatabaseSync, known: number): Rescued {
  const events = readFrom(database, known + 1);
  const last = lastBy(database, 'event_order') ?? lastBy(database, 'sqlite_autoindex_event_1');
  // Numbers behind the last one that the index knows would say that there were more.
  const isKnown = last !== null && last >= known + events.length;
  return { events, lost: isKnown ? last - known - events.length : null };
}

/** The random number of a damaged database; 0 where that cannot be read. */
function seedOf(damaged: DatabaseSync): number {
  try {
    return learnerSeed(damaged);
  } catch (error) {
    if (storageFailureOf(error) === 'damaged') return 0;
    throw error;
  }
}

/** Only what is of the same learner, in today's shape. */
function readLater(damaged: DatabaseSync, into: DatabaseSync): Rescued {
  const [seed, wanted] = [seedOf(damaged), learnerSeed(into)];
  const isAnother = seed !== 0 && wanted !== 0 && seed !== wanted;
  const isKnown = shapeOf(damaged) === shapeOf(into);
  return isKnown && !isAnother ? readAfter(damaged, lastSequence(into)) : nothing;
}

/** What can be read of a damaged database with its log or without it, and how far that can be trusted, from 0. */
interface Reading extends Rescued {
  readonly trust: number;
}

/** @throws an SQLite or file system error */
const readWith = (file: string, withLog: boolean, into: DatabaseSync): Reading =>
  lookAtCopy(file, withLog, (database) => {
    const isWhole = isSound(database);
    const isOwn = withLog ? (hasOwnLog(database, file) ?? isWhole) : true;
    // A log of another database may leave some of the events in sight, beside its own.
    if (!isOwn) return { ...nothing, trust: 0 };
    return { ...readLater(database, into), trust: isWhole ? 2 : 1 };
  });

/**
 * What a damaged database has beyond the last event of the one that takes its place. Nothing in or beside it is changed.
 *
 * @throws a file system or SQLite error when the disk does not let us look now
 */
export function rescue(file: string, into: DatabaseSync, log: Log): Rescued {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return nothing;
  const readings = (hasLog(file) ? [true, false] : [false]).flatMap((withLog) => {
    try {
      return readWith(file, withLog, into);
    } catch (error) {
      if (isRefusal(error)) throw error;
      log.warn('Nothing of the damaged database can be read this way.', error);
      return [];
    }
  });
  const [best = nothing] = readings.toSorted((one, other) => other.trust - one.trust);
  return best;
}
