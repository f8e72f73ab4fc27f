import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../electron/contract/setting-values.ts';
import { settingsHandlers } from '../../../electron/main/ipc/settings.ts';
import type { Store } from '../../../electron/main/store/open.ts';
import { changeSettings, readSettings } from '../../../electron/main/store/settings.ts';
import { quietLog } from './support/quiet-log.ts';
import { freshDatabase, freshStore } from './support/store.ts';

function readOnly(): Store {
  const store = freshStore();
  store.database.exec('PRAGMA query_only = ON');
  return store;
}

const newer = (): Store => ({ database: null, state: { kind: 'newer', file: 'leidraad.db' } });

describe('settings', () => {
  it('are the defaults until the learner changes them, and stay what they were set to', () => {
    const [database, { log }] = [freshDatabase(), quietLog()];
    expect(readSettings(database, log)).toEqual(defaultSettings);
    changeSettings(database, { language: 'nl', textSize: 150 }, log);
    changeSettings(database, { theme: 'dark' }, log);
    expect(readSettings(database, log)).toEqual({
      ...defaultSettings,
      language: 'nl',
      theme: 'dark',
      textSize: 150,
    });
    changeSettings(database, { language: null }, log);
    expect(readSettings(database, log).language).toBeNull();
  });

  it.each(["'not json'", `'"purple"'`, "'7'", "''"])(
    'fall back by themselves where one is damaged: %s',
    (value) => {
      const [database, { log, lines }] = [freshDatabase(), quietLog()];
      changeSettings(database, { language: 'nl', theme: 'dark' }, log);
      database.exec(`UPDATE setting SET value = ${value} WHERE key = 'theme'`);
      expect(readSettings(database, log)).toEqual({ ...defaultSettings, language: 'nl' });
      expect(lines).toEqual([expect.stringContaining('theme')]);
    },
  );

  /** The handlers on a store, and the settings that the shell goes by. */
  function inForce(store: Store) {
    const held = { settings: defaultSettings };
    const handlers = settingsHandlers({ store }, quietLog().log, {
      current: () => held.settings,
      apply: (settings) => (held.settings = settings),
    });
    return { held, handlers };
  }

  it('hold at once, and are stored', async () => {
    const store = freshStore();
    const { held, handlers } = inForce(store);
    const expected = { ...defaultSettings, language: 'nl', theme: 'dark' };
    await handlers.change({ language: 'nl' });
    expect(await handlers.change({ theme: 'dark' })).toEqual({ ok: true, value: expected });
    expect(held.settings).toEqual(expected);
    expect(readSettings(store.database, quietLog().log)).toEqual(expected);
  });

  it.each<[string, () => Store, string]>([
    ['the disk refuses', readOnly, 'store-read-only'],
    ['the data are those of a newer program', newer, 'store-unavailable'],
  ])('hold at once when %s, and the page hears that they will not stay', async (_, make, code) => {
    const { held, handlers } = inForce(make());
    expect(await handlers.change({ theme: 'light' })).toMatchObject({ refusal: { code } });
    expect(await handlers.change({ language: 'en' })).toMatchObject({ refusal: { code } });
    expect(held.settings).toEqual({ ...defaultSettings, theme: 'light', language: 'en' });
  });

  it('hold while nobody is chosen yet, and nobody hears a complaint', async () => {
    const { held, handlers } = inForce({ database: null, state: { kind: 'closed' } });
    const expected = { ...defaultSettings, language: 'en' };
    expect(await handlers.change({ language: 'en' })).toEqual({ ok: true, value: expected });
    expect(held.settings).toEqual(expected);
  });
});
