import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { channelOf, type CallName, type Domain, type WindowKind } from '../../contract/bridge.ts';
import type { Log } from '../log/log.ts';
import { guard, type Sender } from './guard.ts';
import { callSpecs, type DomainHandlers, type Handlers } from './handlers.ts';

/** The kind of window that shows these contents; null when it is none of ours. */
export type KindOf = (contents: WebContents) => WindowKind | null;

/** Null when the frame is gone, or went to another page while its call was under way. */
function senderOf({ senderFrame, sender }: IpcMainInvokeEvent, kindOf: KindOf): Sender | null {
  const kind = kindOf(sender);
  if (!kind || !senderFrame || senderFrame.isDestroyed()) return null;
  return { address: senderFrame.url, isMainFrame: senderFrame === sender.mainFrame, kind };
}

const keysOf = <Value extends object>(value: Value): (keyof Value & string)[] =>
  // TypeScript leaves open that an object has more keys than its type; ours are written out in full.
  Object.keys(value) as (keyof Value & string)[];

function registerCall<D extends Domain, C extends CallName<D>>(
  domain: D,
  call: C,
  handlers: DomainHandlers<D>,
  kindOf: KindOf,
  log: Log,
): void {
  const channel = channelOf(domain, call);
  const { request: schema, windows = ['learner'] } = callSpecs[domain][call];
  const guarded = { channel, schema, windows, handler: handlers[call] };
  ipcMain.handle(channel, (event, raw: unknown) =>
    guard(guarded, senderOf(event, kindOf), raw, log),
  );
}

function registerDomain<D extends Domain>(
  domain: D,
  handlers: DomainHandlers<D>,
  kindOf: KindOf,
  log: Log,
): void {
  for (const call of keysOf(callSpecs[domain])) registerCall(domain, call, handlers, kindOf, log);
}

/** Opens every call of the contract to the pages, each behind the guard. */
export function registerHandlers(handlers: Handlers, kindOf: KindOf, log: Log): void {
  for (const domain of keysOf(callSpecs)) registerDomain(domain, handlers[domain], kindOf, log);
}
