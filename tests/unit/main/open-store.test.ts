import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsHandlers } from '../../../electron/main/ipc/settings.ts';
import { defaultSettings } from '../../../electron/contract/setting-values.ts';
import { progressHandlers } from '../../../electron/main/ipc/progress.ts';
import { makeBackup } from '../../../electron/main/store/backups/make.ts';
import { connect } from '../../../electron/main/store/connection.ts';
import { lastSequence } from '../../../electron/main/store/events.ts';
import { clearRestoreNotice, projectionVersion } from '../../../electron/main/store/meta.ts';
import { backupsIn, databaseIn, type Store } from '../../../electron/main/store/open.ts';
import { record } from '../../../electron/main/store/record.ts';
import { quietLog } from './support/quiet-log.ts';
import { launchOn } from './support/launch.ts';
import { answer, databaseOf, noon, openIn } from './support/store.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const hour = 60 * 60 * 1000;

/** A closed store with three events, of which two are in a backup of an hour before noon. */
function usedFolder(): string {
  const folder = temporaryFolder();
  const database = databaseOf(openIn(folder));
  for (const n of [1, 2]) record(database, answer(n).event, answer(n).projections);
  makeBackup(database, backupsIn(folder), noon - hour);
  record(database, answer(3).event, answer(3).projections);
  database.close();
  return folder;
}

async function launchStateOf(store: Store): Promise<unknown> {
  const reply = await launchOn(store);
  return reply.ok ? reply.value.store : reply.refusal;
}

describe('a sound store', () => {
  it('is ready, with what was in it', async () => {
    const store = openIn(usedFolder());
    expect(lastSequence(databaseOf(store))).toBe(3);
    expect(await launchStateOf(store)).toEqual({ kind: 'ready' });
  });

  it('survives a program that was killed: the log beside it is read', () => {
    const [folder, crashed] = [temporaryFolder(), temporaryFolder()];
    const database = databaseOf(openIn(folder));
    record(database, answer(1).event, answer(1).projections);
    for (const name of readdirSync(folder)) {
      if (name.startsWith('leidraad.db')) copyFileSync(join(folder, name), join(crashed, name));
    }
    expect(existsSync(`${databaseIn(crashed)}-wal`)).toBe(true);
    expect(lastSequence(databaseOf(openIn(crashed)))).toBe(1);
  });
});

describe('a store of a newer program', () => {
  const makeNewer = (folder: string): void => {
    const database = connect(databaseIn(folder));
    database.exec('PRAGMA user_version = 99');
    database.close();
  };

  it('is left untouched, byte for byte', async () => {
    const folder = usedFolder();
    makeNewer(folder);
    const before = readFileSync(databaseIn(folder));
    const names = readdirSync(folder);
    const store = openIn(folder);
    expect(await launchStateOf(store)).toEqual({ kind: 'newer', file: databaseIn(folder) });
    expect(readFileSync(databaseIn(folder)).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(names);
  });

  it('is left untouched when its newness is still in the log beside it', async () => {
    const [folder, crashed] = [usedFolder(), temporaryFolder()];
    const database = connect(databaseIn(folder));
    database.exec('PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99');
    for (const end of ['', '-wal']) {
      copyFileSync(databaseIn(folder) + end, databaseIn(crashed) + end);
    }
    database.close();
    const read = () => ['', '-wal'].map((end) => readFileSync(databaseIn(crashed) + end, 'hex'));
    const before = read();
    expect(await launchStateOf(openIn(crashed))).toMatchObject({ kind: 'newer' });
    expect(read()).toEqual(before);
    expect(readdirSync(crashed)).toHaveLength(2);
  });

  it('refuses every call that needs it', async () => {
    const folder = usedFolder();
    makeNewer(folder);
    const store = openIn(folder);
    const { log } = quietLog();
    const refusal = { ok: false, refusal: { code: 'store-unavailable' } };
    const progress = progressHandlers({ store }, log);
    expect(await progress.record(answer(1))).toMatchObject(refusal);
    expect(await progress.projections({ briefing: 'pact', kind: 'place' })).toMatchObject(refusal);
    const settings = settingsHandlers({ store }, log, {
      current: () => defaultSettings,
      apply: () => undefined,
    });
    expect(await settings.change({ theme: 'dark' })).toMatchObject(refusal);
  });
});

describe('a damaged store', () => {
  const overwrite = (folder: string, from: number, to?: number): void => {
    const bytes = readFileSync(databaseIn(folder));
    writeFileSync(databaseIn(folder), bytes.fill(7, from, to));
  };
  const damages: Record<string, (folder: string) => void> = {
    'is no database at all': (folder) => writeFileSync(databaseIn(folder), 'hello '.repeat(100)),
    'is cut short': (folder) => {
      const bytes = readFileSync(databaseIn(folder));
      writeFileSync(databaseIn(folder), bytes.subarray(0, bytes.length / 2));
    },
    'is a few letters': (folder) => writeFileSync(databaseIn(folder), 'x'),
    'is overwritten after its header': (folder) => overwrite(folder, 200),
    'is overwritten in a later page': (folder) => overwrite(folder, 4096),
    // SQLite opens this one without a word; only its check finds it.
    'has an event overwritten': (folder) => overwrite(folder, 4096 + 8, 4096 + 300),
    'is empty': (folder) => writeFileSync(databaseIn(folder), ''),
    'is a folder': (folder) => {
      rmSync(databaseIn(folder));
      mkdirSync(databaseIn(folder));
    },
    'has lost its tables': (folder) => {
      rmSync(databaseIn(folder));
      const database = connect(databaseIn(folder));
      database.exec('CREATE TABLE other (a); PRAGMA user_version = 1');
      database.close();
    },
  };

  it.each(Object.entries(damages))('that %s is replaced by the backup', async (_, damage) => {
    const folder = usedFolder();
    damage(folder);
    const store = openIn(folder);
    expect(lastSequence(databaseOf(store))).toBeGreaterThanOrEqual(2);
    expect(await launchStateOf(store)).toMatchObject({
      kind: 'restored',
      asideAt: join(folder, 'damaged', '20261123T120000Z'),
      backupAt: noon - hour,
    });
  });

  it('that is gone is replaced by the backup, and nothing is said to be set aside', async () => {
    const folder = usedFolder();
    rmSync(databaseIn(folder));
    expect(await launchStateOf(openIn(folder))).toEqual({
      kind: 'restored',
      asideAt: null,
      backupAt: noon - hour,
      rescued: 0,
      lost: null,
    });
    expect(existsSync(join(folder, 'damaged'))).toBe(false);
  });

  it('gives back what can still be read of it, and says that nothing is lost', async () => {
    const folder = usedFolder();
    // SQLite opens it without a word, and so does its check: only the use of the index would fail.
    writeFileSync(`${databaseIn(folder)}-suspect`, '');
    const store = openIn(folder);
    expect(lastSequence(databaseOf(store))).toBe(3);
    expect(await launchStateOf(store)).toMatchObject({ kind: 'restored', rescued: 1, lost: 0 });
    expect(projectionVersion(databaseOf(store))).toBe(0);
  });

  it('is set aside whole, with what lies beside it', () => {
    const folder = usedFolder();
    writeFileSync(databaseIn(folder), 'not a database, and longer than a header: '.repeat(10));
    writeFileSync(`${databaseIn(folder)}-wal`, 'a log');
    const before = readFileSync(databaseIn(folder));
    openIn(folder);
    const aside = join(folder, 'damaged', '20261123T120000Z');
    expect(readdirSync(aside).toSorted()).toEqual(['leidraad.db', 'leidraad.db-wal']);
    expect(readFileSync(join(aside, 'leidraad.db')).equals(before)).toBe(true);
  });

  it('does not overwrite one that was set aside in the same second', () => {
    const folder = usedFolder();
    for (const text of ['first', 'second']) {
      writeFileSync(databaseIn(folder), text);
      databaseOf(openIn(folder)).close();
    }
    const read = (name: string): string =>
      readFileSync(join(folder, 'damaged', name, 'leidraad.db'), 'utf8');
    expect([read('20261123T120000Z'), read('20261123T120000Z-2')]).toEqual(['first', 'second']);
  });

  it('passes over a backup that is damaged too', async () => {
    const folder = usedFolder();
    const newest = join(backupsIn(folder), 'leidraad-20261123T113000Z.db');
    writeFileSync(newest, 'SQLite format 3\0 but not really'.repeat(20));
    writeFileSync(databaseIn(folder), 'x');
    const store = openIn(folder);
    expect(lastSequence(databaseOf(store))).toBe(2);
    expect(existsSync(newest)).toBe(true);
    expect(await launchStateOf(store)).toMatchObject({ backupAt: noon - hour });
  });

  it('starts empty where there is no backup, and says so', async () => {
    const folder = usedFolder();
    rmSync(backupsIn(folder), { recursive: true });
    writeFileSync(databaseIn(folder), 'x');
    const store = openIn(folder);
    expect(lastSequence(databaseOf(store))).toBe(0);
    expect(await launchStateOf(store)).toMatchObject({ kind: 'restored', backupAt: null });
  });

  it('with a log but no database starts anew, and keeps the log', async () => {
    const folder = temporaryFolder();
    writeFileSync(`${databaseIn(folder)}-wal`, 'a log');
    expect(await launchStateOf(openIn(folder))).toMatchObject({ kind: 'restored' });
    const aside = join(folder, 'damaged', '20261123T120000Z', 'leidraad.db-wal');
    expect(readFileSync(aside, 'utf8')).toBe('a log');
  });

  it('is told until it was read, even when the program ended before it could be told', async () => {
    const folder = usedFolder();
    writeFileSync(databaseIn(folder), 'x');
    databaseOf(openIn(folder)).close();
    const store = openIn(folder);
    expect(await launchStateOf(store)).toMatchObject({ kind: 'restored' });
    expect(await launchStateOf(store)).toMatchObject({ kind: 'restored' });
    clearRestoreNotice(databaseOf(store));
    expect(await launchStateOf(store)).toEqual({ kind: 'ready' });
  });
});

describe('a store that cannot be opened', () => {
  it('says why, and launch still answers', async () => {
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, 'in the way');
    const store = openIn(join(folder, 'below'));
    expect(await launchStateOf(store)).toMatchObject({ kind: 'unavailable' });
    expect(await progressHandlers({ store }, quietLog().log).record(answer(1))).toMatchObject({
      refusal: { code: 'store-unavailable', detail: 'unavailable' },
    });
  });
});

describe('a new store', () => {
  it('is ready and keeps its random number', async () => {
    const folder = temporaryFolder();
    databaseOf(openIn(folder)).close();
    expect(await launchOn(openIn(folder))).toMatchObject({
      ok: true,
      value: { store: { kind: 'ready' }, learnerSeed: 42 },
    });
  });
});
