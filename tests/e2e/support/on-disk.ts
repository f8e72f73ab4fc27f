import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HostileBriefing } from '../../fixtures/hostile/hostile-briefing.ts';

/** Writes briefings in folders of their own below a folder. */
export async function writeBriefings(
  root: string,
  briefings: readonly HostileBriefing[],
): Promise<void> {
  for (const { id, files } of briefings) {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, id, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}
