import type { TextKind, Saved } from '../../contract/files.ts';
import type { RefusalCode, Reply } from '../../contract/refusal.ts';
import type { WrittenKind } from '../files/kinds.ts';
import { readText, type FoundText } from '../files/read.ts';
import { writeFileWhole, type Fill } from '../files/write.ts';
import type { Log } from '../log/log.ts';
import { storageFailureOf } from '../store/failure.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';

/** What files for the learner need of the window. */
export interface FileEffects {
  /** Null when the learner thinks better of it. */
  readonly askWhereTo: (suggestedName: string, kind: WrittenKind) => Promise<string | null>;
  readonly askWhichFile: (kind: TextKind) => Promise<{ path: string; name: string } | null>;
  readonly pdf: () => Promise<Uint8Array>;
  /** The largest file that is read, in bytes. */
  readonly limit: number;
}

/** The path stays out of the log: it may hold the learner's name. */
function refusalFor(error: unknown, otherwise: RefusalCode, log: Log): Reply<never> {
  const failure = storageFailureOf(error);
  if (failure === null) throw error;
  log.warn(`A file of the learner's was refused: ${failure}.`);
  return refused(failure === 'full' ? 'file-full' : otherwise, failure);
}

const notText: Readonly<Record<Exclude<FoundText['kind'], 'text'>, RefusalCode>> = {
  'too-large': 'file-too-large',
  'no-text': 'file-not-read',
};

/** What a learner takes along to elsewhere, and brings in. */
export function filesHandlers(effects: FileEffects, log: Log): DomainHandlers<'files'> {
  async function save(name: string, kind: WrittenKind, fill: Fill): Promise<Reply<Saved>> {
    const path = await effects.askWhereTo(name, kind);
    if (path === null) return done({ saved: false });
    try {
      await writeFileWhole(path, fill);
      return done({ saved: true, path });
    } catch (error) {
      return refusalFor(error, 'file-not-written', log);
    }
  }

  return {
    save: (wanted) =>
      save(wanted.suggestedName, wanted.kind, (file) =>
        file.writeFile('text' in wanted ? wanted.text : wanted.bytes),
      ),

    savePdf: ({ suggestedName }) =>
      save(suggestedName, 'pdf', async (file) => file.writeFile(await effects.pdf())),

    async open({ kind }) {
      const picked = await effects.askWhichFile(kind);
      if (picked === null) return done({ opened: false });
      try {
        const found = await readText(picked.path, effects.limit);
        if (found.kind !== 'text') return refused(notText[found.kind], found.kind);
        return done({ opened: true, name: picked.name, text: found.text });
      } catch (error) {
        return refusalFor(error, 'file-not-read', log);
      }
    },
  };
}
