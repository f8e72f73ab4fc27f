import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import { defaultSettings } from '../../contract/setting-values.ts';
import { settingsSchema, type Settings, type SettingsChange } from '../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import { jsonText } from './json-text.ts';
import { inTransaction } from './transaction.ts';

/**
 * One stored value by its key; null where there is none. A damaged one counts as none, and is logged.
 *
 * @throws an SQLite error when the database cannot be read
 */
export function readSetting<Inner extends z.ZodType>(
  database: DatabaseSync,
  key: string,
  inner: Inner,
  log: Log,
): { readonly value: z.output<Inner> } | null {
  const row = database.prepare('SELECT value FROM setting WHERE key = ?').get(key);
  if (row === undefined) return null;
  const parsed = jsonText(inner).safeParse(row.value);
  if (parsed.success) return { value: parsed.data };
  log.warn(`The stored setting ${key} is damaged; its default is used.`);
  return null;
}

export function writeSetting(database: DatabaseSync, key: string, value: unknown): void {
  database
    .prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)')
    .run(key, JSON.stringify(value));
}

const schemas: { readonly [Key in keyof Settings]: z.ZodType<Settings[Key]> } =
  settingsSchema.shape;

/** What the learner set, with the default for each value that is not stored or damaged. */
export function readSettings(database: DatabaseSync, log: Log): Settings {
  const read = <Key extends keyof Settings>(key: Key): Settings[Key] =>
    readSetting(database, key, schemas[key], log)?.value ?? defaultSettings[key];
  return {
    language: read('language'),
    theme: read('theme'),
    textSize: read('textSize'),
    certainty: read('certainty'),
    reviewLimit: read('reviewLimit'),
    timeLimits: read('timeLimits'),
    voices: read('voices'),
    rate: read('rate'),
    notesSize: read('notesSize'),
    briefing: read('briefing'),
  };
}

/** Stores what the learner changed, all or nothing, and answers all settings. */
export function changeSettings(database: DatabaseSync, change: SettingsChange, log: Log): Settings {
  inTransaction(database, () => {
    for (const [key, value] of Object.entries(change)) {
      if (value !== undefined) writeSetting(database, key, value);
    }
  });
  return readSettings(database, log);
}
