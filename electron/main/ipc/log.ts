import type { Log } from '../log/log.ts';
import { withoutQuotes } from '../log/scrub.ts';
import { done } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';

/** What the calls about the log do in the world. */
export interface LogEffects {
  readonly file: string;
  readonly read: () => Promise<string>;
  readonly openFolder: () => Promise<void>;
}

/** Bugs that a page found in itself, and the log as whoever has to hand it over sees it. */
export const logHandlers = (effects: LogEffects, log: Log): DomainHandlers<'log'> => ({
  report({ message, stack }) {
    log.error(`In the page: ${withoutQuotes(stack ?? message)}`);
    return done(undefined);
  },

  async read() {
    return done({ file: effects.file, text: await effects.read() });
  },

  async openFolder() {
    await effects.openFolder();
    return done(undefined);
  },
});
