import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as afterThis } from 'node:timers/promises';
import { presentationSchema, type Presentation } from '../../contract/presenting.ts';
import { writeFileWhole } from '../files/write.ts';
import type { Log } from '../log/log.ts';
import { logUnlessMissing } from '../log/unless-missing.ts';
import { storageFailureOf } from '../store/failure.ts';

/**
 * Where a person's presentation is kept, so that it comes back when the program is killed. Writing never keeps a slide
 * waiting: while one is being written only the latest of those that come waits.
 */
export class PresentationFile {
  readonly #file: string;
  readonly #log: Log;
  /** What has to be written yet: undefined for nothing, null for that there is none any more. */
  #waiting: Presentation | null | undefined;
  #writing: Promise<void> | null = null;
  #hasFailed = false;

  /** @param folder that of the person */
  constructor(folder: string, log: Log) {
    this.#file = join(folder, 'presentation.json');
    this.#log = log;
  }

  /** What was kept. A file that is damaged counts as none, and is logged. */
  read(): Presentation | null {
    try {
      return presentationSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch (error) {
      logUnlessMissing(this.#log, 'The presentation that was left off', error);
      return null;
    }
  }

  /** Keeps this from now on; null forgets. One that cannot be stored is logged, and is presented all the same. */
  keep(presentation: Presentation | null): void {
    this.#waiting = presentation;
    this.#writing ??= this.#writeAll();
  }

  /** Resolves when nothing is being written any more; null when nothing is. */
  get writing(): Promise<void> | null {
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    await afterThis();
    while (this.#waiting !== undefined) {
      const latest = this.#waiting;
      this.#waiting = undefined;
      await this.#write(latest);
    }
    this.#writing = null;
  }

  async #write(presentation: Presentation | null): Promise<void> {
    try {
      if (presentation === null) await rm(this.#file, { force: true });
      else {
        const text = JSON.stringify(presentation);
        await writeFileWhole(this.#file, (file) => file.writeFile(text));
      }
      this.#hasFailed = false;
    } catch (error) {
      this.#logOnce(error);
    }
  }

  /** A disk that is full stays so for every slide. */
  #logOnce(error: unknown): void {
    if (storageFailureOf(error) === null) this.#log.error('Keeping a presentation failed.', error);
    else if (!this.#hasFailed) this.#log.warn('A presentation could not be kept.', error);
    this.#hasFailed = true;
  }
}
