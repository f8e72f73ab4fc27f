import type { RegisteredKind } from '../../learning/questions/kind.ts';
import type { BriefingFiles, BriefingInfo } from '../briefing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { parseBriefing } from '../parse-briefing.ts';
import { fileLimits } from './limits.ts';
import {
  anyManifestSchema,
  formatVersion,
  manifestName,
  manifestSchema,
  type Manifest,
} from './manifest.ts';
import { checkPaths, largestAt } from './paths.ts';
import { BadFile, type FileProblem } from './problem.ts';
import { list, type Packed } from './unpack.ts';
import { compareVersions } from './version.ts';

/** A file of a briefing's folder. */
export interface PlainFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What came of reading a briefing's file: all that is in it, or why it is not taken. */
export type FileReading =
  | {
      readonly ok: true;
      readonly info: Pick<BriefingInfo, 'id' | 'version' | 'title' | 'languages' | 'moduleIds'>;
      readonly files: readonly PlainFile[];
      /** A briefing with mistakes opens all the same, with the broken parts marked. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** What reading needs of the world. */
export interface FileSurroundings {
  readonly appVersion: string;
  readonly kinds: ReadonlyMap<string, RegisteredKind>;
  /** The SHA-256 of some bytes, in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/** Reads a briefing that comes in one file, and believes nothing that it says before it is proved. */
export async function readBriefingFile(
  bytes: Uint8Array<ArrayBuffer>,
  surroundings: FileSurroundings,
): Promise<FileReading> {
  try {
    return await readOrThrow(bytes, surroundings);
  } catch (error) {
    if (error instanceof BadFile) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function readOrThrow(
  bytes: Uint8Array<ArrayBuffer>,
  { appVersion, kinds, sha256 }: FileSurroundings,
): Promise<FileReading> {
  const packed = await list(bytes);
  const manifestFile = packed.find(({ path }) => path === manifestName);
  if (!manifestFile) throw new BadFile({ code: 'not-ours' });
  const manifest = await readManifest(manifestFile, appVersion);

  const others = packed.filter((each) => each !== manifestFile);
  checkPaths(others.map(({ path }) => path));
  checkSizes(others);
  const files = await readAll(others, manifest, sha256);

  const { briefing, diagnostics } = parseBriefing(asFolder(files), kinds, manifest.id);
  if (!briefing) throw new BadFile({ code: 'unreadable', diagnostics });
  const { id, version, title, languages, moduleIds } = briefing;
  if (id !== manifest.id || version !== manifest.version) throw new BadFile({ code: 'damaged' });
  return { ok: true, info: { id, version, title, languages, moduleIds }, files, diagnostics };
}

async function readManifest(packed: Packed, appVersion: string): Promise<Manifest> {
  if (packed.size > fileLimits.manifest) throw new BadFile({ code: 'too-large' });
  const value = jsonIn(await packed.read());
  const any = anyManifestSchema.safeParse(value);
  if (!any.success) throw new BadFile({ code: 'not-ours' });
  const { formatVersion: form, minimumAppVersion: needs } = any.data;
  if (form > formatVersion || compareVersions(needs, appVersion) > 0) {
    throw new BadFile({ code: 'newer-app', needs });
  }
  const manifest = manifestSchema.safeParse(value);
  if (!manifest.success) throw new BadFile({ code: 'damaged' });
  return manifest.data;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new BadFile({ code: 'damaged' });
  }
}

/** By what the list says: nothing is unpacked for a file that is larger than allowed. */
function checkSizes(packed: readonly Packed[]): void {
  let all = 0;
  for (const { path, size } of packed) {
    all += size;
    if (size > (largestAt(path) ?? 0) || all > fileLimits.all) {
      throw new BadFile({ code: 'too-large' });
    }
  }
}

/** Each file as the manifest describes it: none more, none less, none changed. */
async function readAll(
  packed: readonly Packed[],
  manifest: Manifest,
  sha256: FileSurroundings['sha256'],
): Promise<PlainFile[]> {
  const described = new Map(manifest.files.map((file) => [file.path, file]));
  if (described.size !== packed.length || manifest.files.length !== packed.length) {
    throw new BadFile({ code: 'damaged' });
  }
  const files: PlainFile[] = [];
  for (const each of packed) {
    const expected = described.get(each.path);
    if (expected?.size !== each.size) throw new BadFile({ code: 'damaged' });
    const bytes = await each.read();
    if ((await sha256(bytes)) !== expected.sha256) throw new BadFile({ code: 'damaged' });
    files.push({ path: each.path, bytes });
  }
  return files;
}

/** The files as the shell would read them from a folder. */
function asFolder(files: readonly PlainFile[]): BriefingFiles {
  const isPicture = ({ path }: PlainFile): boolean => path.startsWith('media/');
  return {
    texts: files
      .filter((file) => !isPicture(file) || file.path.toLowerCase().endsWith('.svg'))
      .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) })),
    media: files.filter(isPicture).map(({ path }) => path),
  };
}
