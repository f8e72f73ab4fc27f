import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { channelOf, type CallName, type Domain } from '../../contract/bridge.ts';
import type { Log } from '../log/log.ts';
import { guard, type Sender } from './guard.ts';
import { requestSchemas, type DomainHandlers, type Handlers } from './handlers.ts';

/** Null when the frame is gone, or went to another page while its call was under way. */
function senderOf({ senderFrame, sender }: IpcMainInvokeEvent): Sender | null {
  if (!senderFrame || senderFrame.isDestroyed()) return null;
  return { address: senderFrame.url, isMainFrame: senderFrame === sender.mainFrame };
}

const keysOf = <Value extends object>(value: Value): (keyof Value & string)[] =>
  // TypeScript leaves open that an object has more keys than its type; ours are written out in full.
  Object.keys(value) as (keyof Value & string)[];

function registerCall<D extends Domain, C extends CallName<D>>(
  domain: D,
  call: C,
  handlers: DomainHandlers<D>,
  log: Log,
): void {
  const channel = channelOf(domain, call);
  const schema = requestSchemas[domain][call].request;
  ipcMain.handle(channel, (event, raw: unknown) =>
    guard(channel, schema, handlers[call], senderOf(event), raw, log),
  );
}

function registerDomain<D extends Domain>(domain: D, handlers: DomainHandlers<D>, log: Log): void {
  for (const call of keysOf(requestSchemas[domain])) registerCall(domain, call, handlers, log);
}

/** Opens every call of the contract to the pages, each behind the guard. */
export function registerHandlers(handlers: Handlers, log: Log): void {
  for (const domain of keysOf(requestSchemas)) registerDomain(domain, handlers[domain], log);
}
