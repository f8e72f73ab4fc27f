import type { z } from 'zod';
import type { calls } from './calls.ts';
import type { Reply } from './refusal.ts';

type Calls = typeof calls;
export type Domain = keyof Calls;
export type CallName<D extends Domain> = keyof Calls[D] & string;

type Spec<D extends Domain, C extends CallName<D>> = Calls[D][C] extends {
  request: infer Request extends z.ZodType;
  reply: infer Answer extends z.ZodType;
}
  ? { request: z.output<Request>; reply: z.output<Answer> }
  : never;

export type RequestOf<D extends Domain, C extends CallName<D>> = Spec<D, C>['request'];
export type ReplyOf<D extends Domain, C extends CallName<D>> = Spec<D, C>['reply'];

/** One domain's calls as a page sees them. */
export type Slice<D extends Domain> = {
  readonly [C in CallName<D>]: RequestOf<D, C> extends undefined
    ? () => Promise<Reply<ReplyOf<D, C>>>
    : (request: RequestOf<D, C>) => Promise<Reply<ReplyOf<D, C>>>;
};

/** What a choice in the native menu asks of the page. */
export type MenuCommand = 'home' | 'search' | 'settings' | 'back' | 'forward' | 'install' | 'about';

/** All that the learner's window can reach of the machine. */
export type Bridge = { readonly [D in Domain]: Slice<D> } & {
  readonly menu: {
    /** Calls `listener` for each choice; the answer stops that. */
    readonly onCommand: (listener: (command: MenuCommand) => void) => () => void;
  };
  readonly arrivals: {
    /** Calls `listener` when there is a file with a briefing to take; the answer stops that. */
    readonly onArrival: (listener: () => void) => () => void;
  };
};

/** The name under which the bridge stands on `window`. */
export const bridgeName = 'leidraad';

/** The name of the channel of one call. */
export const channelOf = <D extends Domain>(domain: D, call: CallName<D>): string =>
  `${domain}.${call}`;

/** The channel on which the shell tells the page of a choice in the menu. */
export const menuChannel = 'menu.command';

/** The channel on which the shell tells the page that a file with a briefing came in. */
export const arrivalChannel = 'briefings.arrival';
