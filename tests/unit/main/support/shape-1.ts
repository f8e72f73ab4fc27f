/**
 * A database of shape 1 as a learner may have it: written out, so that later migrations are tried on what was released
 * and not on what the code makes today.
 */
export const shape1 = `
  CREATE TABLE event (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, zone INTEGER NOT NULL,
    briefing TEXT NOT NULL, version TEXT NOT NULL, language TEXT NOT NULL, module TEXT NOT NULL,
    kind TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'events are only added'); END;
  CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'events are only added'); END;
  CREATE TABLE place (
    touched INTEGER PRIMARY KEY, briefing TEXT NOT NULL, module TEXT NOT NULL, step TEXT NOT NULL,
    visited TEXT NOT NULL, answered TEXT NOT NULL, entered_at INTEGER NOT NULL, finished_at INTEGER,
    at_end INTEGER NOT NULL,
    UNIQUE (briefing, module)
  ) STRICT;
  CREATE TABLE question_state (
    briefing TEXT NOT NULL, module TEXT NOT NULL, question TEXT NOT NULL, attempt INTEGER NOT NULL,
    seed INTEGER NOT NULL, draft TEXT, given TEXT, first_correct INTEGER,
    PRIMARY KEY (briefing, module, question)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO event VALUES (
    1, '00000000-0000-4000-8000-000000000001', 1795435200000, 60, 'pact', '1.0', 'nl', 'm1',
    'step-entered', '{"step":"s1"}'
  ), (
    2, '00000000-0000-4000-8000-000000000002', 1795435100000, 60, 'pact', '1.0', 'nl', 'm1',
    'answer-drafted', '{"question":"q1","attempt":1,"seed":7,"response":["a"]}'
  ), (
    3, '00000000-0000-4000-8000-000000000003', 1795435300000, 60, 'pact', '1.0', 'nl', 'm1',
    'answer-given', '{"question":"q1","attempt":1,"seed":7,"response":["a"],"hash":"h","hinted":false,"correct":true,"score":1}'
  );
  INSERT INTO place VALUES (1, 'pact', 'm1', 's1', '["s1"]', '[]', 1795435200000, NULL, 0);
  INSERT INTO question_state VALUES ('pact', 'm1', 'q1', 1, 7, '["a"]', NULL, NULL);
  INSERT INTO setting VALUES ('theme', '"dark"');
  INSERT INTO meta VALUES ('learner_seed', '99');
  PRAGMA user_version = 1;
`;
