import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BriefingFiles } from '../../renderer/briefing/briefing.ts';
import type { PlainFile } from '../../renderer/briefing/file/read.ts';
import { languageOf } from '../../renderer/briefing/module-head.ts';

/** The SHA-256 of some bytes, in lower-case hexadecimal. */
export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  createHash('sha256').update(bytes).digest('hex');

/** Notes that authors keep beside the briefing stay at home. */
const isNote = (path: string): boolean => path.endsWith('.md') && !languageOf(path);

/** The files of a briefing's folder as they lie on the disk, for packing. */
export const plainFilesOf = (folder: string, files: BriefingFiles): Promise<PlainFile[]> =>
  Promise.all(
    // Drawings are in both.
    [...new Set([...files.texts.map(({ path }) => path), ...files.media])]
      .filter((path) => !isNote(path))
      .map(async (path) => ({ path, bytes: new Uint8Array(await readFile(join(folder, path))) })),
  );
