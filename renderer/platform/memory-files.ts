import type { Opened } from '../../electron/contract/files.ts';
import type { Platform } from './platform.ts';

type FileCalls = Pick<Platform, 'saveFile' | 'savePdf' | 'openFile'>;

export interface MemoryFiles {
  /** What was written, in order. */
  readonly saved: { readonly name: string; readonly text: string; readonly bytes: Uint8Array }[];
  /** What the learner picks next. */
  picked: Opened;
  /** Whether the learner thinks better of it. */
  isCancelled: boolean;
  readonly calls: FileCalls;
}

/** The files of a machine that is not there. */
export function memoryFiles(guard: () => void): MemoryFiles {
  async function save(
    name: string,
    text: string,
    bytes = new Uint8Array(),
  ): ReturnType<FileCalls['saveFile']> {
    guard();
    if (files.isCancelled) return { saved: false };
    files.saved.push({ name, text, bytes });
    return { saved: true, path: `/documents/${name}` };
  }

  const files: MemoryFiles = {
    saved: [],
    picked: { opened: false },
    isCancelled: false,
    calls: {
      saveFile: (wanted) =>
        'text' in wanted
          ? save(wanted.suggestedName, wanted.text)
          : save(wanted.suggestedName, '', wanted.bytes),
      savePdf: (suggestedName) => save(suggestedName, ''),
      openFile: async () => {
        guard();
        return files.picked;
      },
    },
  };
  return files;
}
