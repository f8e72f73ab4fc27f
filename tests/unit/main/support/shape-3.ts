/** The tables of shape 3 as they were released, written out for the same reason as those of shape 1. */
export const shape3 = `
  CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE "event" (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, moment INTEGER NOT NULL, at INTEGER NOT NULL,
    zone INTEGER NOT NULL, briefing TEXT NOT NULL, version TEXT NOT NULL, language TEXT NOT NULL, module TEXT,
    kind TEXT NOT NULL, body TEXT NOT NULL, sum INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX event_order ON event (moment, sequence);
  CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'events are only added'); END;
  CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'events are only added'); END;
  CREATE TABLE projection (
    touched INTEGER PRIMARY KEY, briefing TEXT NOT NULL, kind TEXT NOT NULL, scope TEXT NOT NULL,
    key TEXT NOT NULL, due INTEGER, value TEXT NOT NULL, sum INTEGER NOT NULL,
    UNIQUE (briefing, kind, scope, key)
  ) STRICT;
  CREATE INDEX projection_due ON projection (briefing, due) WHERE due IS NOT NULL;
`;
