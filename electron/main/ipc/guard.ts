import type { z } from 'zod';
import type { WindowKind } from '../../contract/bridge.ts';
import type { Reply } from '../../contract/refusal.ts';
import type { Log } from '../log/log.ts';
import { isOwnAddress } from '../security/own-address.ts';
import { refused } from './answer.ts';
import { isTree } from './tree.ts';

/** Who makes a call: the address of the frame, whether it is the window's main frame, and what window that is. */
export interface Sender {
  readonly address: string;
  readonly isMainFrame: boolean;
  readonly kind: WindowKind;
}

/** What a call does with a request that fits its schema. */
export type Handler<Request, Value> = (request: Request) => Reply<Value> | Promise<Reply<Value>>;

/** A call as it stands behind the guard. */
export interface GuardedCall<Request, Value> {
  readonly channel: string;
  readonly schema: z.ZodType<Request>;
  /** The windows that may make it. */
  readonly windows: readonly WindowKind[];
  readonly handler: Handler<Request, Value>;
}

const mostDescribed = 10;

/** The paths and codes of what is wrong, without the values: those may be what a learner wrote. */
const describe = (error: z.ZodError): string =>
  error.issues
    .slice(0, mostDescribed)
    .map(({ path, code }) => `${path.join('.') || '(all)'}: ${code}`)
    .join('; ');

/**
 * Stands before every handler: own page, main frame, a window that may, a request that fits. Rejects loudly, and never
 * throws: a bug in a schema or a handler is logged and answered as `internal`.
 */
export async function guard<Request, Value>(
  { channel, schema, windows, handler }: GuardedCall<Request, Value>,
  sender: Sender | null,
  raw: unknown,
  log: Log,
): Promise<Reply<Value>> {
  if (!sender?.isMainFrame || !isOwnAddress(sender.address)) {
    log.error(`${channel} was refused: not a page of ours.`);
    return refused('sender', 'not a page of ours');
  }
  if (!windows.includes(sender.kind)) {
    log.error(`${channel} was refused: not for the ${sender.kind}'s window.`);
    return refused('sender', `not for the ${sender.kind}'s window`);
  }
  const wrong = (detail: string): Reply<never> => {
    log.error(`${channel} was refused: ${detail}`);
    return refused('request', detail);
  };
  try {
    if (!isTree(raw)) return wrong('(all): too large, or it holds itself');
    const request = schema.safeParse(raw);
    if (!request.success) return wrong(describe(request.error));
    return await handler(request.data);
  } catch (error) {
    log.error(`${channel} failed.`, error);
    return refused('internal', 'a bug, see the log');
  }
}
