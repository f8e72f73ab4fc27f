import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file and folder below a folder, with its size and when it was last written. */
export async function fileTree(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found = new Map<string, string>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const facts = await stat(path).catch(() => null);
    const about = facts?.isFile() ? `${facts.size} bytes, ${facts.mtimeMs}` : 'folder';
    found.set(relative(root, path).split(sep).join('/'), about);
  }
  return found;
}

/** What was added, taken away or written between two looks at a folder, but for what is below some folders in it. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  except: readonly string[],
): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => before.get(path) !== after.get(path))
    .filter((path) => !except.some((folder) => path === folder || path.startsWith(`${folder}/`)));
}
