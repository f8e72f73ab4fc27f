import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keepInfoSchema, type KeepInfo, type KnownInfo } from '../../contract/briefing-info.ts';
import type { Log } from '../log/log.ts';
import { logUnlessMissing } from '../log/unless-missing.ts';
import { writeWhole } from '../store/durable.ts';
import { filesBelow } from './read-folder.ts';

/** What kept info is good for: nothing else than what was read may have changed. */
interface Reader {
  readonly appVersion: string;
  /** The number of the page's code that reads. */
  readonly reader: number;
}

/**
 * In which state the files of a briefing are, in 64 signs. Whoever changes a file changes its time or its size.
 *
 * @throws a file system error
 */
async function stampOf(folder: string, { appVersion, reader }: Reader): Promise<string> {
  const paths = (await filesBelow(folder)).toSorted();
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await stat(join(folder, path));
      return [path, size, mtimeMs];
    }),
  );
  const state = JSON.stringify([appVersion, reader, folder, stamps]);
  return createHash('sha256').update(state).digest('hex');
}

/**
 * What pages read of briefings before, kept so that the first screen need not read every text again. All of it follows
 * from the briefings' files, and may be thrown away.
 */
export class KeptInfo {
  readonly #folder: string;
  readonly #appVersion: string;
  readonly #log: Log;

  constructor(folder: string, appVersion: string, log: Log) {
    this.#folder = folder;
    this.#appVersion = appVersion;
    this.#log = log;
  }

  /**
   * What is kept of the briefing in a folder, when its files are still the same.
   *
   * @throws a file system error when its files cannot be looked at
   */
  async find(root: string, id: string, reader: number): Promise<KnownInfo> {
    const stamp = await stampOf(join(root, id), { appVersion: this.#appVersion, reader });
    const kept = await this.#read(id);
    return { stamp, info: kept?.stamp === stamp ? kept.info : null };
  }

  /** Keeps what was read; when the disk refuses, it is read again the next time. */
  async keep(kept: KeepInfo): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true });
      writeWhole(this.#fileOf(kept.info.id), JSON.stringify(kept));
    } catch (error) {
      this.#log.warn(`What was read of ${kept.info.id} could not be kept.`, error);
    }
  }

  async #read(id: string): Promise<KeepInfo | null> {
    const file = this.#fileOf(id);
    try {
      return keepInfoSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      logUnlessMissing(this.#log, file, error);
      return null;
    }
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}
