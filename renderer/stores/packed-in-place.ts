import { readBriefingFile, type FileReading } from '../briefing/file/read.ts';
import { questionKinds } from '../learning/questions/index.ts';
import type { PackedMessage, PackedReader } from './packed-reader.ts';

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads a file with a briefing on the spot. */
export const readPacked = ({ bytes, appVersion }: PackedMessage): Promise<FileReading> =>
  readBriefingFile(bytes, { appVersion, kinds: questionKinds, sha256 });

export const packedInPlace: PackedReader = (bytes, appVersion) => ({
  done: readPacked({ bytes, appVersion }),
  stop: () => undefined,
});
