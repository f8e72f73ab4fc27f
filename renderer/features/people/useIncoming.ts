import { shallowRef } from 'vue';
import type { FileMistake } from '../../learning/transfer/read.ts';
import type { LearnerFile } from '../../learning/transfer/learner-file.ts';
import type { Person, RefusalCode } from '../../platform/platform.ts';
import { RefusedError } from '../../platform/platform.ts';
import { useNotices } from '../../stores/notices.ts';
import { usePeople } from '../../stores/people.ts';
import { usePlatform } from '../../stores/platform.ts';
import { importLearner, type Imported } from '../../stores/import-learner.ts';
import { replayInWorker } from '../../stores/replay-worker.ts';

/** A file that was picked, from being read to being taken in. */
export type IncomingState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'mistake'; readonly mistake: FileMistake }
  | {
      readonly kind: 'ready';
      readonly name: string;
      readonly file: LearnerFile;
      /** Who it is on this laptop; null when they are not here yet. */
      readonly known: Person | null;
      readonly isWrongPin: boolean;
    }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly file: LearnerFile; readonly imported: Imported }
  | { readonly kind: 'failed'; readonly code: RefusalCode };

/** Takes in a learner's file, in steps that a dialog shows. */
export function useIncoming() {
  const platform = usePlatform();
  const notices = useNotices();
  const people = usePeople();
  const state = shallowRef<IncomingState | null>(null);

  async function pick(): Promise<void> {
    const picked = await notices.tryTo('file-not-opened', () => platform.openFile('learner'));
    if (!picked?.opened) return;
    state.value = { kind: 'reading' };
    const [{ readLearnerFile }, { readEvent }] = await Promise.all([
      import('../../learning/transfer/read.ts'),
      import('../../platform/schemas.ts'),
    ]);
    const { file, mistake } = readLearnerFile(picked.text, readEvent);
    if (mistake !== null) {
      state.value = { kind: 'mistake', mistake };
      return;
    }
    const everyone = await notices.tryTo('people-not-read', () => platform.listPeople());
    const known = everyone?.find(({ id }) => id === file.person.id) ?? null;
    state.value = everyone && { kind: 'ready', name: picked.name, file, known, isWrongPin: false };
  }

  /** @param pin of the person on this laptop, where they have one and are not at work now */
  async function take(pin?: string): Promise<void> {
    const ready = state.value;
    if (ready?.kind !== 'ready') return;
    state.value = { kind: 'busy' };
    const { file, known } = ready;
    try {
      const imported = await importLearner(
        { platform, current: people.current, startReplay: replayInWorker },
        file,
        known && { id: known.id, ...(pin === undefined ? {} : { pin }) },
      );
      state.value = { kind: 'done', file, imported };
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      if (error.code === 'wrong-pin') state.value = { ...ready, isWrongPin: true };
      else state.value = { kind: 'failed', code: error.code };
    }
  }

  function close(): void {
    // Someone else may be open by now; what the page holds is of who was.
    const isTaken = state.value?.kind === 'done' || state.value?.kind === 'failed';
    if (isTaken) platform.startAnew();
    else if (state.value?.kind !== 'busy') state.value = null;
  }

  return { state, pick, take, close };
}

export type Incoming = ReturnType<typeof useIncoming>;
