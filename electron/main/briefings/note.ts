import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Log } from '../log/log.ts';
import { logUnlessMissing } from '../log/unless-missing.ts';

const noteSchema = z.object({
  version: z.string().min(1).max(50),
  /** The version of the program that installed it. */
  by: z.string(),
});

/** What the shell remembers of a briefing that was installed. */
export type Note = z.infer<typeof noteSchema>;

/** The note lies in the briefing's folder, hidden, so that both come and go together. */
export const noteName = '.installed.json';

/** Of one that someone put there by hand nothing is known; any version is newer. */
const nothingKnown: Note = { version: '0', by: '' };

/** Reads the note in the folder of a briefing that was installed. */
export async function readNote(folder: string, log: Log): Promise<Note> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(join(folder, noteName), 'utf8')));
  } catch (error) {
    logUnlessMissing(log, join(folder, noteName), error);
    return nothingKnown;
  }
}
