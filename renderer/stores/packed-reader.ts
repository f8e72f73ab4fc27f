import type { InjectionKey } from 'vue';
import type { FileReading } from '../briefing/file/read.ts';

/** A file with a briefing that is being read. */
export interface PackedReading {
  /** Rejects when there is no answer: a bug, or a worker that could not start. */
  readonly done: Promise<FileReading>;
  readonly stop: () => void;
}

/**
 * Reads a file with a briefing; a worker in the program, the same code in place in a test.
 *
 * @param bytes are handed over: they are of no use to the caller afterwards
 */
export type PackedReader = (bytes: Uint8Array<ArrayBuffer>, appVersion: string) => PackedReading;

/** How the program reads one. */
export const packedReaderKey: InjectionKey<PackedReader> = Symbol('packed reader');

export interface PackedMessage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly appVersion: string;
}

export type PackedMessageBack =
  | { readonly ok: true; readonly reading: FileReading }
  | { readonly ok: false; readonly problem: string };
