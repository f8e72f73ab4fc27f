import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { plainFilesOf, sha256 } from '../../../build/content/plain-files.ts';
import { readBriefings } from '../../../build/content/read-briefing.ts';
import { packBriefing } from '../../../renderer/briefing/file/pack.ts';

const folder = fileURLToPath(new URL('../../fixtures/briefings/proef', import.meta.url));

/**
 * Packs the fixture briefing `proef` as a version of its own.
 *
 * @param change what is another in its texts
 */
export async function packProef(
  file: string,
  version: string,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  const [found] = await readBriefings(folder);
  if (!found) throw new Error(`There is no briefing in ${folder}`);
  const files = (await plainFilesOf(folder, found.files)).map(({ path, bytes }) => {
    if (path.startsWith('media/')) return { path, bytes };
    const text = new TextDecoder().decode(bytes).replace(/^version: .*$/m, `version: ${version}`);
    return { path, bytes: new TextEncoder().encode(change(text)) };
  });
  const packing = { id: 'proef', version, minimumAppVersion: '0.1.0', sha256 };
  await writeFile(file, await packBriefing(files, packing));
}
