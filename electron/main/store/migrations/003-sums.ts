import { eventSum } from '../sums.ts';
import type { Migration } from './migration.ts';

/**
 * Every row keeps a sum of itself, so that a letter that changes on the disk is noticed. What follows from the events is
 * built anew from them at the next start.
 */
export const sums: Migration = {
  version: 3,
  up(database) {
    database.exec(`
      CREATE TABLE new_event (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        moment INTEGER NOT NULL,
        at INTEGER NOT NULL,
        zone INTEGER NOT NULL,
        briefing TEXT NOT NULL,
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        module TEXT,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        sum INTEGER NOT NULL
      ) STRICT;
    `);
    const insert = database.prepare(
      `INSERT INTO new_event
       VALUES (:sequence, :id, :moment, :at, :zone, :briefing, :version, :language, :module, :kind, :body, :sum)`,
    );
    for (const row of database.prepare('SELECT * FROM event').iterate()) {
      insert.run({ ...row, sum: eventSum(row) });
    }
    database.exec(`
      DROP TABLE event;
      ALTER TABLE new_event RENAME TO event;
      CREATE INDEX event_order ON event (moment, sequence);

      CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are only added'); END;

      CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are only added'); END;

      DROP TABLE projection;
      CREATE TABLE projection (
        -- Grows with every change, so that what changed last comes last, whatever the clock did.
        touched INTEGER PRIMARY KEY,
        briefing TEXT NOT NULL,
        kind TEXT NOT NULL,
        scope TEXT NOT NULL,
        key TEXT NOT NULL,
        -- Of cards: the day on which they come back.
        due INTEGER,
        value TEXT NOT NULL,
        sum INTEGER NOT NULL,
        UNIQUE (briefing, kind, scope, key)
      ) STRICT;
      CREATE INDEX projection_due ON projection (briefing, due) WHERE due IS NOT NULL;

      DELETE FROM meta WHERE key = 'projection_version';
    `);
  },
};
