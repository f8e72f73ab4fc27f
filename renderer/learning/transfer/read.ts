import * as z from 'zod/mini';
import type { LearnerEvent } from '../progress/event.ts';
import { format, version, type LearnerFile, type TransferredEvent } from './learner-file.ts';

// The page's policy forbids code made from strings, which zod would try for speed.
z.config({ jitless: true });

/**
 * Why a file is not taken in, as a whole.
 *
 * - `not-json`: cut short, or something else altogether
 * - `not-ours`: no learner's file
 * - `newer`: in a format that a newer program writes
 * - `damaged`: something in it cannot be read
 */
export type FileMistake = 'not-json' | 'not-ours' | 'newer' | 'damaged';

export type ReadFile =
  | { readonly file: LearnerFile; readonly mistake: null }
  | { readonly file: null; readonly mistake: FileMistake };

/** An event as it may be stored; null when it cannot be. */
export type ReadEvent = (value: unknown) => LearnerEvent | null;

const markSchema = z.object({ format: z.literal(format), version: z.int().check(z.minimum(1)) });

const fileSchema = z.object({
  person: z.object({ id: z.uuid(), name: z.string(), colour: z.string() }),
  exportedAt: z.int().check(z.nonnegative()),
  settings: z.record(z.string(), z.unknown()),
  events: z.array(z.object({ moment: z.int().check(z.nonnegative()), event: z.unknown() })),
});

const wrong = (mistake: FileMistake): ReadFile => ({ file: null, mistake });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a learner's file: all of it, or the reason why nothing of it is taken in. */
export function readLearnerFile(text: string, readEvent: ReadEvent): ReadFile {
  const value = parseJson(text);
  if (value === undefined) return wrong('not-json');
  const mark = markSchema.safeParse(value);
  if (!mark.success) return wrong('not-ours');
  if (mark.data.version > version) return wrong('newer');
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return wrong('damaged');
  const events: TransferredEvent[] = [];
  for (const { moment, event } of parsed.data.events) {
    const read = readEvent(event);
    if (!read) return wrong('damaged');
    events.push({ moment, event: read });
  }
  return { file: { ...parsed.data, events }, mistake: null };
}
