import type { Log } from '../log/log.ts';
import { done } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';

/** Bugs that a page found in itself. */
export const logHandlers = (log: Log): DomainHandlers<'log'> => ({
  report({ message, stack }) {
    log.error(`In the page: ${stack ?? message}`);
    return done(undefined);
  },
});
