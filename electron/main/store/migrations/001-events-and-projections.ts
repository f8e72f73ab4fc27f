import type { Migration } from './migration.ts';

/** What a learner did (only ever added), what follows from it, and what the learner set. */
export const eventsAndProjections: Migration = {
  version: 1,
  up(database) {
    database.exec(`
      CREATE TABLE event (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at INTEGER NOT NULL,
        zone INTEGER NOT NULL,
        briefing TEXT NOT NULL,
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        module TEXT NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;

      CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are only added'); END;

      CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are only added'); END;

      CREATE TABLE place (
        -- Grows with every change, so that the place touched last comes last, whatever the clock did.
        touched INTEGER PRIMARY KEY,
        briefing TEXT NOT NULL,
        module TEXT NOT NULL,
        step TEXT NOT NULL,
        visited TEXT NOT NULL,
        answered TEXT NOT NULL,
        entered_at INTEGER NOT NULL,
        finished_at INTEGER,
        at_end INTEGER NOT NULL,
        UNIQUE (briefing, module)
      ) STRICT;

      CREATE TABLE question_state (
        briefing TEXT NOT NULL,
        module TEXT NOT NULL,
        question TEXT NOT NULL,
        attempt INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        draft TEXT,
        given TEXT,
        first_correct INTEGER,
        PRIMARY KEY (briefing, module, question)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `);
  },
};
