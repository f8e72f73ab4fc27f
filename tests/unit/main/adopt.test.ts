import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adoptFormerLearner } from '../../../electron/main/people/adopt.ts';
import { everyoneIn, folderOf, peopleIn } from '../../../electron/main/people/folders.ts';
import { makeBackup } from '../../../electron/main/store/backups/make.ts';
import { lastSequence } from '../../../electron/main/store/events.ts';
import { backupsIn } from '../../../electron/main/store/open.ts';
import { record } from '../../../electron/main/store/record.ts';
import { householdIn } from './support/household.ts';
import { quietLog } from './support/quiet-log.ts';
import { answer, databaseOf, noon, openIn } from './support/store.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** A data folder from before there were several people: one answer, a backup, and a damaged file that was set aside. */
function formerFolder(): string {
  const folder = temporaryFolder();
  const database = databaseOf(openIn(folder));
  record(database, answer(1).event, answer(1).projections);
  makeBackup(database, backupsIn(folder), noon);
  database.close();
  mkdirSync(join(folder, 'damaged', '20261123T120000Z'), { recursive: true });
  writeFileSync(join(folder, 'damaged', '20261123T120000Z', 'leidraad.db'), 'damaged');
  // As a crash leaves it.
  writeFileSync(join(folder, 'leidraad.db-shm'), '');
  return folder;
}

function expectOnePerson(folder: string): void {
  const { household, session } = householdIn(folder);
  household.begin();
  session.begin();
  expect(session.person).toMatchObject({ name: '', pin: null });
  expect(lastSequence(databaseOf(session.store))).toBe(1);
  const [id, ...others] = readdirSync(peopleIn(folder));
  expect(others).toEqual([]);
  const own = folderOf(peopleIn(folder), id ?? '');
  expect(readdirSync(backupsIn(own))).toHaveLength(1);
  const aside = join(own, 'damaged', '20261123T120000Z', 'leidraad.db');
  expect(readFileSync(aside, 'utf8')).toBe('damaged');
  expect(readdirSync(folder).toSorted()).toEqual(['device.json', 'people']);
}

describe('a data folder from before there were several people', () => {
  it('becomes the first person, with all that was there', () => {
    expectOnePerson(formerFolder());
  });

  // Four parts and the folder that holds them.
  it.each([0, 1, 2, 3, 4])('does so too when it is interrupted after %i moves', (done) => {
    const folder = formerFolder();
    const people = peopleIn(folder);
    mkdirSync(people);
    let moves = 0;
    const move = (from: string, to: string): void => {
      if (moves === done) throw new Error('the power went');
      moves += 1;
      renameSync(from, to);
    };
    expect(() => adoptFormerLearner(folder, people, randomUUID, move)).toThrow('the power went');
    expect(everyoneIn(people, quietLog().log)).toEqual([]);
    expectOnePerson(folder);
  });

  it('takes as many moves as the test above interrupts', () => {
    const folder = formerFolder();
    mkdirSync(peopleIn(folder));
    const moves: string[] = [];
    adoptFormerLearner(folder, peopleIn(folder), randomUUID, (from, to) => {
      moves.push(from);
      renameSync(from, to);
    });
    expect(moves).toHaveLength(5);
  });

  it('loses neither when an earlier version was used in the middle of it', () => {
    const folder = formerFolder();
    const people = peopleIn(folder);
    mkdirSync(people);
    let moves = 0;
    const stopAfterOne = (from: string, to: string): void => {
      if (moves === 1) throw new Error('the power went');
      moves += 1;
      renameSync(from, to);
    };
    expect(() => adoptFormerLearner(folder, people, randomUUID, stopAfterOne)).toThrow();
    writeFileSync(join(folder, 'leidraad.db'), 'of the earlier version');
    adoptFormerLearner(folder, people, randomUUID);
    const databases = everyoneIn(people, quietLog().log).map(({ id }) =>
      readFileSync(join(folderOf(people, id), 'leidraad.db'), 'latin1').slice(0, 22),
    );
    expect(databases).toHaveLength(2);
    expect(databases).toContain('of the earlier version');
    expect(existsSync(join(folder, 'leidraad.db'))).toBe(false);
  });

  it('that is empty makes nobody', () => {
    const folder = temporaryFolder();
    mkdirSync(peopleIn(folder));
    adoptFormerLearner(folder, peopleIn(folder), randomUUID);
    expect(readdirSync(peopleIn(folder))).toEqual([]);
  });
});
