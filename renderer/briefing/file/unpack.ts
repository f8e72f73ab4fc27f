import {
  ERR_UNSAFE_FILENAME,
  Uint8ArrayReader,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core.js';
import { fileLimits } from './limits.ts';
import { BadFile } from './problem.ts';

/** A file inside a briefing's file: what its list says of it, and the way to its bytes. */
export interface Packed {
  readonly path: string;
  /** In bytes, as the list says; reading proves it. */
  readonly size: number;
  /** Reads it. Rejects with a `BadFile` when it is not what the list says, and as soon as it is more. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Reject whatever two programs could read in two ways; check sums; no workers, for this runs in one. */
const strictly = {
  strictness: 'strict',
  checkCrc32: true,
  checkOverlappingEntry: true,
  useWebWorkers: false,
} as const;

/** How every ZIP with something in it begins. One that begins so and goes wrong further on was one before. */
const beginning = [0x50, 0x4b, 0x03, 0x04];

/** The methods that every program can read: stored and deflated. */
const methods: ReadonlySet<number> = new Set([0, 8]);

/**
 * Lists what is in a ZIP, without unpacking any of it.
 *
 * @throws BadFile
 */
export async function list(bytes: Uint8Array<ArrayBuffer>): Promise<Packed[]> {
  if (bytes.length > fileLimits.packed) throw new BadFile({ code: 'too-large' });
  if (!beginning.every((byte, at) => bytes[at] === byte)) throw new BadFile({ code: 'not-ours' });
  const packed: Packed[] = [];
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes), strictly);
    for await (const entry of reader.getEntriesGenerator()) {
      // A list of a million names is small, and would become large here.
      if (packed.length > fileLimits.files) throw new BadFile({ code: 'too-large' });
      if (!entry.directory) packed.push(packedOf(entry));
    }
  } catch (error) {
    throw badFileOf(error);
  }
  return packed;
}

function packedOf(entry: FileEntry): Packed {
  const { filename: path, uncompressedSize: size } = entry;
  if (entry.symlink) throw new BadFile({ code: 'unsafe', path });
  if (entry.encrypted || !methods.has(entry.compressionMethod)) {
    throw new BadFile({ code: 'damaged' });
  }
  return { path, size, read: () => bytesOf(entry) };
}

async function bytesOf(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(entry.uncompressedSize);
  let filled = 0;
  const collect = new WritableStream<Uint8Array>({
    write(chunk) {
      // What unpacks to more than it said is stopped here, and not when the memory is full.
      if (filled + chunk.length > bytes.length) throw new BadFile({ code: 'damaged' });
      bytes.set(chunk, filled);
      filled += chunk.length;
    },
  });
  try {
    await entry.getData(collect);
  } catch (error) {
    throw badFileOf(error);
  }
  if (filled !== bytes.length) throw new BadFile({ code: 'damaged' });
  return bytes;
}

/** The problem that an error of the library stands for. It throws nothing else: its input is all that can be wrong. */
function badFileOf(error: unknown): BadFile {
  if (error instanceof BadFile) return error;
  if (!(error instanceof Error)) return new BadFile({ code: 'damaged' });
  if (error.message !== ERR_UNSAFE_FILENAME) return new BadFile({ code: 'damaged' });
  const path = 'filename' in error ? String(error.filename) : '';
  return new BadFile({ code: 'unsafe', path });
}
