import type { Migration } from './migration.ts';

/**
 * Events get their place in time for replaying, so that those of two laptops can be merged, and may be about a whole
 * briefing. What follows from them stands in one table; it is built anew from the events at the next start.
 */
export const momentsAndOneProjectionTable: Migration = {
  version: 2,
  up(database) {
    database.exec(`
      CREATE TABLE new_event (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        -- The event's own moment, or that of the one before it where the clock was set back.
        moment INTEGER NOT NULL,
        at INTEGER NOT NULL,
        zone INTEGER NOT NULL,
        briefing TEXT NOT NULL,
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        module TEXT,
        kind TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;

      INSERT INTO new_event
      SELECT sequence, id, max(at) OVER (ORDER BY sequence), at, zone, briefing, version, language, module, kind, body
      FROM event;

      DROP TABLE event;
      ALTER TABLE new_event RENAME TO event;
      CREATE INDEX event_order ON event (moment, sequence);

      CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are only added'); END;

      CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are only added'); END;

      DROP TABLE place;
      DROP TABLE question_state;

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
        UNIQUE (briefing, kind, scope, key)
      ) STRICT;
      CREATE INDEX projection_due ON projection (briefing, due) WHERE due IS NOT NULL;

      DELETE FROM meta WHERE key = 'projection_version';
    `);
  },
};
