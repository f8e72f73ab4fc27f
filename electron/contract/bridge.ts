import type { z } from 'zod';
import type { calls, WindowKind } from './calls.ts';
import type { Gesture, Spot, Stage } from './presenting.ts';
import type { Reply } from './refusal.ts';

export type { WindowKind } from './calls.ts';

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

/** The windows that may make a call. */
type WindowsOf<D extends Domain, C extends CallName<D>> = Calls[D][C] extends {
  windows: readonly (infer Kind)[];
}
  ? Kind
  : 'learner';

/** One domain's calls as a page sees them: those that its kind of window may make. */
export type Slice<D extends Domain, Kind extends WindowKind = 'learner'> = {
  readonly [C in CallName<D> as Kind extends WindowsOf<D, C> ? C : never]: RequestOf<
    D,
    C
  > extends undefined
    ? () => Promise<Reply<ReplyOf<D, C>>>
    : (request: RequestOf<D, C>) => Promise<Reply<ReplyOf<D, C>>>;
};

/** The domains in which a kind of window may make a call. */
type CallsOf<Kind extends WindowKind> = {
  readonly [D in Domain as keyof Slice<D, Kind> extends never ? never : D]: Slice<D, Kind>;
};

/** What a choice in the native menu asks of the page. */
export type MenuCommand =
  'home' | 'present' | 'search' | 'settings' | 'back' | 'forward' | 'install' | 'about';

/** What the shell tells a page unasked, by the name of its channel. */
export interface Pushes {
  readonly 'menu.command': MenuCommand;
  /** There is a file with a briefing to take. */
  readonly 'briefings.arrival': undefined;
  /** To both windows, at every change, the console's own included. */
  readonly 'presenting.changed': Stage;
  /** To the audience's window. */
  readonly 'presenting.spotted': Spot;
  /** To the console. */
  readonly 'presenting.gestured': Gesture;
}

/** Calls `listener` each time that the shell tells this; the answer stops that. */
export type Listen<Push extends keyof Pushes> = (
  listener: (told: Pushes[Push]) => void,
) => () => void;

/** All that the learner's window can reach of the machine. */
export type Bridge = CallsOf<'learner'> & {
  readonly menu: { readonly onCommand: Listen<'menu.command'> };
  readonly presenting: {
    readonly onChange: Listen<'presenting.changed'>;
    readonly onGesture: Listen<'presenting.gestured'>;
  };
  readonly arrivals: { readonly onArrival: Listen<'briefings.arrival'> };
};

/** All that the audience's window can reach of the machine. */
export type AudienceBridge = CallsOf<'audience'> & {
  readonly presenting: {
    readonly onChange: Listen<'presenting.changed'>;
    readonly onSpot: Listen<'presenting.spotted'>;
  };
};

/** The names under which the bridges stand on `window`. */
export const bridgeNames = { learner: 'leidraad', audience: 'leidraadAudience' } as const;

/** The name of the channel of one call. */
export const channelOf = <D extends Domain>(domain: D, call: CallName<D>): string =>
  `${domain}.${call}`;
