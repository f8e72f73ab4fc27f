import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type dutch from '../../renderer/locales/nl/index.ts';

const messages = { nl: read('nl'), en: read('en') } as const;

/** The interface's texts, so that a test can ask for what a reader sees. */
export const textsOf = (language: 'nl' | 'en'): typeof messages.nl => messages[language];

function read(language: 'nl' | 'en'): typeof dutch {
  const folder = join(import.meta.dirname, '../../renderer/locales', language);
  const parts = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return JSON.parse(
    `{${parts
      .map((name) => `"${basename(name, '.json')}":${readFileSync(join(folder, name), 'utf8')}`)
      .join(',')}}`,
  );
}
