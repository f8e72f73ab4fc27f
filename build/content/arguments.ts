import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { languages, type Language } from '../../renderer/briefing/briefing.ts';

const bundled = fileURLToPath(new URL('../../content', import.meta.url));

/** Reads `[folder] [--language nl]` from the command line. */
export function contentArguments(): { readonly root: string; readonly language: Language } {
  const { values, positionals } = parseArgs({
    options: { language: { type: 'string', default: 'en' } },
    allowPositionals: true,
  });
  const language = languages.find((known) => known === values.language);
  if (!language) throw new Error(`--language takes one of: ${languages.join(', ')}`);
  const [root = relative(process.cwd(), bundled) || '.'] = positionals;
  return { root, language };
}
