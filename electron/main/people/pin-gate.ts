import { isPin, type PinHash } from './pin.ts';

/** The pause after the first wrong try, and the longest, in milliseconds. Each one is twice the one before. */
const firstPause = 1000;
const longestPause = 60_000;

interface Tries {
  readonly wrong: number;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
}

/** The clock, and how to wait. */
export interface GateTime {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** How long the next try has to wait after this many wrong ones in a row, in milliseconds. */
export const pauseAfter = (wrong: number): number =>
  wrong === 0 ? 0 : Math.min(longestPause, firstPause * 2 ** (wrong - 1));

/**
 * Lets in who knows the PIN. A wrong try makes the next one wait, longer each time, until the program ends; nobody is
 * ever locked out.
 */
export class PinGate {
  readonly #time: GateTime;
  readonly #tries = new Map<string, Tries>();
  /** The tries for one person go one after the other, or they could be made all at once. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(time: GateTime) {
    this.#time = time;
  }

  /** Whether a person may be opened with what was typed; whoever has no PIN may. */
  lets(
    person: { readonly id: string; readonly pin: PinHash | null },
    typed = '',
  ): Promise<boolean> {
    const { id, pin } = person;
    if (pin === null) return Promise.resolve(true);
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(() => this.#try(id, pin, typed));
    this.#turns.set(
      id,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async #try(id: string, pin: PinHash, typed: string): Promise<boolean> {
    const { wrong, notBefore } = this.#tries.get(id) ?? { wrong: 0, notBefore: 0 };
    // A clock that was set back makes nobody wait longer than the pause.
    const wait = Math.min(notBefore - this.#time.now(), pauseAfter(wrong));
    if (wait > 0) await this.#time.pause(wait);
    const isRight = await isPin(typed, pin);
    if (isRight) this.#tries.delete(id);
    else {
      const notBefore = this.#time.now() + pauseAfter(wrong + 1);
      this.#tries.set(id, { wrong: wrong + 1, notBefore });
    }
    return isRight;
  }
}
