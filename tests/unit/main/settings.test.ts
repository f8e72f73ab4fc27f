import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../electron/contract/settings.ts';
import { settingsHandlers } from '../../../electron/main/ipc/settings.ts';
import { changeSettings, readSettings } from '../../../electron/main/store/settings.ts';
import { readBounds, saveBounds } from '../../../electron/main/windows/saved-bounds.ts';
import { quietLog } from './support/quiet-log.ts';
import { freshDatabase } from './support/store.ts';

describe('settings', () => {
  it('are the defaults until the learner changes them, and stay what they were set to', () => {
    const [database, { log }] = [freshDatabase(), quietLog()];
    expect(readSettings(database, log)).toEqual(defaultSettings);
    changeSettings(database, { language: 'nl', textSize: 150 }, log);
    changeSettings(database, { theme: 'dark' }, log);
    expect(readSettings(database, log)).toEqual({ language: 'nl', theme: 'dark', textSize: 150 });
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

  it('are told to the shell after they were stored, and not when they were not', async () => {
    const [database, { log }] = [freshDatabase(), quietLog()];
    const told: string[] = [];
    const handlers = settingsHandlers({ database }, log, ({ theme }) => told.push(theme));
    await handlers.change({ theme: 'dark' });
    database.exec('PRAGMA query_only = ON');
    expect(await handlers.change({ theme: 'light' })).toMatchObject({ ok: false });
    expect(told).toEqual(['dark']);
  });
});

describe('the place of the window', () => {
  const bounds = { x: -5, y: 10, width: 800, height: 600, isMaximised: true };

  it('comes back as it was saved', () => {
    const [store, { log }] = [{ database: freshDatabase() }, quietLog()];
    expect(readBounds(store, log)).toBeNull();
    saveBounds(store, bounds, log);
    expect(readBounds(store, log)).toEqual(bounds);
  });

  it('is forgotten when it is damaged, and a store that is closed is no reason to fail', () => {
    const [store, { log }] = [{ database: freshDatabase() }, quietLog()];
    saveBounds(store, bounds, log);
    store.database.exec(`UPDATE setting SET value = '{"x":"left"}'`);
    expect(readBounds(store, log)).toBeNull();
    store.database.close();
    saveBounds(store, bounds, log);
  });
});
