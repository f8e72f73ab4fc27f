import { z } from 'zod';
import { endings } from '../files/kinds.ts';

/**
 * The file with a briefing that the program was opened with.
 *
 * @param args of the program, itself included
 */
export const packedFileIn = (args: readonly string[]): string | null =>
  args
    .slice(1)
    .findLast((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(endings.briefing.name)) ??
  null;

const handedOverSchema = z.object({ file: z.string().nullable() });

/** The file that a second start of the program hands over to the first; null when it has none. */
export const packedFileOf = (handedOver: unknown): string | null =>
  handedOverSchema.safeParse(handedOver).data?.file ?? null;

/** The last file that the program was opened with, until the page takes it. Of two that were not, the last counts. */
export class Arrivals {
  #waiting: string | null = null;
  readonly #announce: () => void;

  /** @param announce tells the page that there is something to take */
  constructor(announce: () => void) {
    this.#announce = announce;
  }

  readonly add = (path: string): void => {
    this.#waiting = path;
    this.#announce();
  };

  /** Hands it over, once. */
  readonly take = (): string | null => {
    const path = this.#waiting;
    this.#waiting = null;
    return path;
  };
}
