import JSZip from 'jszip';
import { sound } from './xml.ts';

/** A document of Office while it is mended: its parts by their path. */
export interface Archive {
  readonly has: (path: string) => boolean;
  /** @throws TypeError when the part is not there, or not as it is mended */
  readonly mend: (path: string, change: (xml: string) => string) => Promise<void>;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens a document that a library wrote. */
export async function openArchive(written: Uint8Array | ArrayBuffer): Promise<Archive> {
  const zip = await JSZip.loadAsync(written);
  return {
    has: (path) => zip.file(path) !== null,

    async mend(path, change) {
      const part = zip.file(path);
      if (!part) throw new TypeError(`The library wrote no ${path}`);
      zip.file(path, sound(change(await part.async('string'))));
    },
    async bytes() {
      return new Uint8Array(
        await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }),
      );
    },
  };
}
