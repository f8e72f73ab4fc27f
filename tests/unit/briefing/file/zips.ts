import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core.js';
import { sha256 } from '../../../../build/content/plain-files.ts';
import { manifestName, type Manifest } from '../../../../renderer/briefing/file/manifest.ts';
import { readBriefingFile, type PlainFile } from '../../../../renderer/briefing/file/read.ts';
import { questionKinds } from '../../../../renderer/learning/questions/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const encode = (text: string): Bytes => new TextEncoder().encode(text);
/** The smallest briefing that opens. */
export const smallBriefing = {
  'briefing.yaml': `id: klein
version: 1.2.0
languages: [nl]
title: { nl: Een kleine briefing }
summary: { nl: Over niets. }
documents:
  - id: stuk
    reference: COM(2099) 1
    date: 2099-01-01
    title: { nl: Een stuk }
    source: { nl: Bedacht }
passMark: 70
modules: [begin]
`,
  'passages.yaml': '[]\n',
  'nl/01-begin.md': `---
id: begin
title: Het begin
minutes: 1
goals: [Niets]
---

## Een stap {#stap}

Een zin.
`,
  'media/plaat.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
} as const;

interface Entry {
  readonly path: string;
  readonly bytes: Bytes;
  readonly unixMode?: number;
  readonly password?: string;
}

/** A ZIP of anything, also of what no honest program makes. */
export async function zipOf(entries: readonly Entry[]): Promise<Bytes> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const { path, bytes, ...options } of entries) {
    await zip.add(path, new Uint8ArrayReader(bytes), options);
  }
  return zip.close();
}

export const filesOf = (texts: Readonly<Record<string, string>>): PlainFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, bytes: encode(text) }));

/** What is to be different from an honest file. */
export interface Twist {
  /** In the place of the files of the small briefing. */
  readonly files?: readonly PlainFile[];
  readonly manifest?: (honest: Manifest) => unknown;
  readonly entries?: (honest: readonly Entry[]) => readonly Entry[];
}

/** A briefing's file with a twist, whose manifest tells the truth unless the twist says otherwise. */
export async function briefingZip({
  files = filesOf(smallBriefing),
  manifest = (honest) => honest,
  entries = (honest) => honest,
}: Twist = {}): Promise<Bytes> {
  const described = await Promise.all(
    files.map(async ({ path, bytes }) => ({
      path,
      size: bytes.length,
      sha256: await sha256(bytes),
    })),
  );
  const honest: Manifest = {
    format: 'leidraad-briefing',
    formatVersion: 1,
    minimumAppVersion: '0.1.0',
    id: 'klein',
    version: '1.2.0',
    files: described,
  };
  const text = encode(JSON.stringify(manifest(honest)));
  return zipOf(entries([{ path: manifestName, bytes: text }, ...files]));
}

/** What the program makes of a file. */
export const readZip = (bytes: Bytes, appVersion = '0.1.0') =>
  readBriefingFile(bytes, { appVersion, kinds: questionKinds, sha256 });

/** Writes a number of four bytes over another, wherever it stands. */
export function overwrite(bytes: Bytes, from: number, to: number): Bytes {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  }
  return copy;
}

/** A ZIP of this many empty files, written by hand: no library is as quick as a hostile one. */
export function manyEmptyFiles(count: number): Bytes {
  const names = Array.from({ length: count }, (_, n) => `${String(n).padStart(5, '0')}.md`);
  const local = (name: string): Buffer => {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(name.length, 26);
    return Buffer.concat([head, Buffer.from(name)]);
  };
  const listed = (name: string, offset: number): Buffer => {
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt32LE(offset, 42);
    return Buffer.concat([head, Buffer.from(name)]);
  };
  const files = Buffer.concat(names.map(local));
  const size = files.length / count;
  const list = Buffer.concat(names.map((name, n) => listed(name, n * size)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(files.length, 16);
  return new Uint8Array(Buffer.concat([files, list, end]));
}
