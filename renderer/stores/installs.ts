import { defineStore } from 'pinia';
import { inject, shallowRef } from 'vue';
import type { FileProblem } from '../briefing/file/problem.ts';
import type { FileReading } from '../briefing/file/read.ts';
import { compareVersions } from '../briefing/file/version.ts';
import {
  largestPacked,
  RefusedError,
  type Arrived,
  type RefusalCode,
} from '../platform/platform.ts';
import { packedReaderKey, type PackedReading } from './packed-reader.ts';
import { usePlatform } from './platform.ts';
import { useSettings } from './settings.ts';

/** A briefing that was read whole, and can be installed. */
type Readable = Extract<FileReading, { ok: true }>;

/** How a briefing compares with the one with its id on this laptop, which is of version `here`. */
export type Standing =
  { readonly kind: 'new' } | { readonly kind: 'newer' | 'same' | 'older'; readonly here: string };

/** A file with a briefing, from coming in to being installed. */
export type InstallState =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: FileProblem }
  | { readonly kind: 'ready'; readonly briefing: Readable; readonly standing: Standing }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly info: Readable['info'] }
  | { readonly kind: 'failed'; readonly code: RefusalCode };

/** Installs a briefing that comes in one file, in steps that a dialog shows. */
export const useInstalls = defineStore('installs', () => {
  const platform = usePlatform();
  const settings = useSettings();
  const readPacked = inject(packedReaderKey);
  const state = shallowRef<InstallState | null>(null);
  let reading: PackedReading | null = null;

  /** What is being read counts no more when something else came in, or when it was closed. */
  function stopReading(): void {
    reading?.stop();
    reading = null;
  }

  /** Reads a file and says what it is; nothing is installed by that. */
  async function offer(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (!readPacked) throw new Error('No reader of files with a briefing was provided');
    stopReading();
    state.value = { kind: 'reading', name };
    const started = (reading = readPacked(bytes, settings.appVersion));
    try {
      const briefing = await started.done;
      const standing = briefing.ok ? await standingOf(briefing.info) : null;
      if (reading !== started) return;
      if (briefing.ok && standing) state.value = { kind: 'ready', briefing, standing };
      else if (!briefing.ok) state.value = { kind: 'refused', name, problem: briefing.problem };
    } catch (error) {
      if (reading !== started) return;
      platform.reportBug(error);
      state.value = { kind: 'failed', code: 'internal' };
    }
  }

  async function standingOf({ id, version }: Readable['info']): Promise<Standing> {
    const known = (await platform.listBriefings()).find((listed) => listed.id === id);
    if (!known) return { kind: 'new' };
    const here = known.installed?.version ?? (await ownVersionOf(id));
    // One that cannot be read is of no version, and anything is better.
    if (here === undefined) return { kind: 'new' };
    const difference = compareVersions(version, here);
    return { kind: difference > 0 ? 'newer' : difference < 0 ? 'older' : 'same', here };
  }

  /** The version of a briefing as it lies there; undefined when it cannot be read. */
  async function ownVersionOf(id: string): Promise<string | undefined> {
    const { parseInfo } = await import('../briefing/parse-info.ts');
    return parseInfo(await platform.readBriefing(id), id).info?.version;
  }

  /** Asks the machine for a file; none means that there is none, or that the learner thought better of it. */
  async function offerFrom(ask: () => Promise<Arrived>): Promise<void> {
    // What is being installed goes first; what waits is taken when the page begins anew.
    if (state.value?.kind === 'busy') return;
    try {
      const file = await ask();
      if (file.arrived) await offer(file.name, file.bytes);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      stopReading();
      const isLarge = error.code === 'file-too-large';
      state.value = isLarge ? tooLarge('') : { kind: 'failed', code: error.code };
    }
  }

  /** A file that was dropped on the window. */
  async function drop(file: File): Promise<void> {
    if (state.value?.kind === 'busy') return;
    if (file.size > largestPacked) {
      state.value = tooLarge(file.name);
      return;
    }
    try {
      await offer(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      // A folder looks like a file until one reads it.
      if (!(error instanceof DOMException)) throw error;
      state.value = { kind: 'failed', code: 'file-not-read' };
    }
  }

  async function install(): Promise<void> {
    if (state.value?.kind !== 'ready') return;
    const { info, files } = state.value.briefing;
    state.value = { kind: 'busy' };
    try {
      const { id, version } = info;
      await platform.installBriefing({ id, version, files: [...files] });
      state.value = { kind: 'done', info };
    } catch (error) {
      const isRefused = error instanceof RefusedError;
      if (!isRefused) platform.reportBug(error);
      state.value = { kind: 'failed', code: isRefused ? error.code : 'internal' };
    }
  }

  /** Once it is installed the page begins anew: it may hold the text of the one before. */
  function close(): void {
    const { value } = state;
    if (value?.kind === 'busy') return;
    stopReading();
    state.value = null;
    if (value?.kind === 'done') platform.startAnew(value.info.id);
  }

  return {
    state,
    /** The file that the program was opened with. */
    take: () => offerFrom(platform.takeBriefingFile),
    pick: () => offerFrom(platform.pickBriefingFile),
    drop,
    install,
    close,
  };
});

const tooLarge = (name: string): InstallState => ({
  kind: 'refused',
  name,
  problem: { code: 'too-large' },
});
