import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core.js';
import { formatVersion, manifestFormat, manifestName, type Manifest } from './manifest.ts';
import { checkPaths } from './paths.ts';
import type { FileSurroundings, PlainFile } from './read.ts';

/** What is to be packed, besides the files. */
export interface Packing extends Pick<Manifest, 'id' | 'version' | 'minimumAppVersion'> {
  readonly sha256: FileSurroundings['sha256'];
}

/** No file tells when it was packed, so that packing the same folder twice gives the same file. */
const noMoment = new Date(1980, 0, 1);

/**
 * Packs a briefing's folder into one file.
 *
 * @throws BadFile when a path in it could not be unpacked everywhere, or is of a kind that no briefing needs
 */
export async function packBriefing(
  files: readonly PlainFile[],
  { id, version, minimumAppVersion, sha256 }: Packing,
): Promise<Uint8Array<ArrayBuffer>> {
  checkPaths(files.map(({ path }) => path));
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const described: Manifest['files'] = [];
  for (const { path, bytes } of sorted) {
    described.push({ path, size: bytes.length, sha256: await sha256(bytes) });
  }
  const form = { format: manifestFormat, formatVersion, minimumAppVersion } as const;
  const manifest: Manifest = { ...form, id, version, files: described };

  const options = { useWebWorkers: false, extendedTimestamp: false, lastModDate: noMoment };
  const zip = new ZipWriter(new Uint8ArrayWriter(), options);
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  await zip.add(manifestName, new Uint8ArrayReader(text));
  for (const { path, bytes } of sorted) await zip.add(path, new Uint8ArrayReader(bytes));
  return zip.close();
}
