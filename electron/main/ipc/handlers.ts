import type { z } from 'zod';
import type { CallName, Domain, ReplyOf, RequestOf, WindowKind } from '../../contract/bridge.ts';
import { calls } from '../../contract/calls.ts';
import type { Handler } from './guard.ts';

/** The handlers of one domain: each call has one, or the types do not fit. */
export type DomainHandlers<D extends Domain> = {
  readonly [C in CallName<D>]: Handler<RequestOf<D, C>, ReplyOf<D, C>>;
};

/** The handlers of all domains. */
export type Handlers = { readonly [D in Domain]: DomainHandlers<D> };

/** The calls with the type that each schema has for its own handler, and the windows that may make them. */
export const callSpecs: {
  readonly [D in Domain]: {
    readonly [C in CallName<D>]: {
      readonly request: z.ZodType<RequestOf<D, C>>;
      readonly windows?: readonly WindowKind[];
    };
  };
} = calls;
