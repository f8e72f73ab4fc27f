import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** What a package says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * Reads what a package says of itself.
 *
 * @param folder of the package
 * @throws when it names no licence, or cannot be read
 */
export function manifestIn(folder: string): Manifest {
  const file = join(folder, 'package.json');
  const manifest = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (manifest.success) return manifest.data;
  throw new Error(`${file} does not say under which licence it comes:\n${manifest.error.message}`);
}

/** The full text of a package's licence; null when it ships none. */
export function licenceTextIn(folder: string): string | null {
  const name = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8').trim();
}

/** The folder of the package that a module is a file of; null for our own files, and for what the build tool makes up. */
export function packageFolderOf(module: string): string | null {
  const [, folder = null] =
    /^([^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module) ?? [];
  return folder;
}

/**
 * The names of all that a package brings along, itself included, as far as it is installed.
 *
 * @param modules the folder `node_modules`
 */
export function broughtAlongBy(name: string, modules: string, known = new Set<string>()) {
  const folder = join(modules, name);
  if (known.has(name) || !existsSync(join(folder, 'package.json'))) return known;
  known.add(name);
  for (const each of Object.keys(manifestIn(folder).dependencies)) {
    broughtAlongBy(each, modules, known);
  }
  return known;
}
