import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backUpWhenDue } from '../../../electron/main/store/backups/make.ts';
import { backupName, backupsAmong } from '../../../electron/main/store/backups/names.ts';
import { backupsToRemove, isBackupDue } from '../../../electron/main/store/backups/schedule.ts';
import { connectToRead } from '../../../electron/main/store/connection.ts';
import { lastSequence } from '../../../electron/main/store/events.ts';
import { record } from '../../../electron/main/store/record.ts';
import { answer, freshDatabase, noon } from './support/store.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const day = 24 * 60 * 60 * 1000;

describe('when a backup is due', () => {
  it.each([
    ['none was made', [], true],
    ['one is a minute old', [noon - 60_000], false],
    ['one is a day old', [noon - day], true],
    ['one is from the future', [noon + day], true],
    ['one is from the future and one from an hour ago', [noon + day, noon - day / 24], false],
  ])('%s', (_, moments, expected) => {
    expect(isBackupDue(moments, noon)).toBe(expected);
  });
});

describe('thinning', () => {
  const moment = fc.integer({ min: noon - 200 * day, max: noon + 200 * day });
  const moments = fc.uniqueArray(moment, { maxLength: 80 });

  it('keeps the newest of 7 days and of 4 weeks', () => {
    const daily = Array.from({ length: 60 }, (_, index) => noon - index * day);
    const removed = new Set(backupsToRemove(daily, noon));
    // Noon is a Monday: the week before ends on the Sunday, which is among the 7 days.
    const expected = [0, 1, 2, 3, 4, 5, 6, 8, 15].map((age) => noon - age * day);
    expect(daily.filter((each) => !removed.has(each))).toEqual(expected);
  });

  it('never removes the newest, nor the newest that is not from the future', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 80 }), moment, (all, now) => {
        const removed = backupsToRemove(all, now);
        const past = all.filter((each) => each <= now);
        expect(removed).not.toContain(Math.max(...all));
        if (past.length > 0) expect(removed).not.toContain(Math.max(...past));
      }),
    );
  });

  it('leaves at most 11 on each side of now, and only ever removes what is there', () => {
    fc.assert(
      fc.property(moments, moment, (all, now) => {
        const removed = new Set(backupsToRemove(all, now));
        const left = all.filter((each) => !removed.has(each));
        expect(left.length + removed.size).toBe(all.length);
        expect(left.filter((each) => each <= now).length).toBeLessThanOrEqual(11);
        expect(left.filter((each) => each > now).length).toBeLessThanOrEqual(11);
      }),
    );
  });

  it('costs nothing more when done twice', () => {
    fc.assert(
      fc.property(moments, moment, (all, now) => {
        const removed = new Set(backupsToRemove(all, now));
        const left = all.filter((each) => !removed.has(each));
        expect(backupsToRemove(left, now)).toEqual([]);
      }),
    );
  });
});

describe('names', () => {
  it('carry the moment, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        expect(backupsAmong([backupName(seconds * 1000)])).toMatchObject([
          { moment: seconds * 1000 },
        ]);
      }),
    );
  });

  it('of other files are passed over', () => {
    expect(
      backupsAmong(['leidraad.db', 'leidraad-20269999T000000Z.db', 'leidraad-x.db', 'a']),
    ).toEqual([]);
  });
});

describe('making a backup', () => {
  it('writes a sound copy, once a day', () => {
    const [database, folder] = [freshDatabase(), join(temporaryFolder(), 'backups')];
    record(database, answer(1).event, answer(1).projections);
    expect(backUpWhenDue(database, folder, noon)).toBe(true);
    expect(backUpWhenDue(database, folder, noon + 1000)).toBe(false);
    expect(readdirSync(folder)).toEqual(['leidraad-20261123T120000Z.db']);
    const copy = connectToRead(join(folder, 'leidraad-20261123T120000Z.db'));
    expect(lastSequence(copy)).toBe(1);
    copy.close();
  });

  it('leaves the old ones as they are when it fails', () => {
    const [database, folder] = [freshDatabase(), temporaryFolder()];
    const old = join(folder, backupName(noon - 2 * day));
    writeFileSync(old, 'old');
    database.close();
    expect(() => backUpWhenDue(database, folder, noon)).toThrow();
    expect(readFileSync(old, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('thins, and clears what a crash left behind', () => {
    const [database, folder] = [freshDatabase(), temporaryFolder()];
    for (let age = 1; age <= 40; age += 1) {
      writeFileSync(join(folder, backupName(noon - age * day)), '');
    }
    writeFileSync(join(folder, `${backupName(noon - day)}.unfinished`), '');
    backUpWhenDue(database, folder, noon);
    expect(readdirSync(folder)).toHaveLength(9);
    expect(readdirSync(folder)).toContain(backupName(noon));
  });
});
