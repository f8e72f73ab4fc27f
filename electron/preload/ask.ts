import { ipcRenderer } from 'electron';
import {
  channelOf,
  type CallName,
  type Domain,
  type ReplyOf,
  type RequestOf,
} from '../contract/bridge.ts';
import type { Reply } from '../contract/refusal.ts';

/** Sends one call to the shell. The shell checks it; a refusal comes back as a value. */
export const ask = <D extends Domain, C extends CallName<D>>(
  domain: D,
  call: C,
  request?: RequestOf<D, C>,
): Promise<Reply<ReplyOf<D, C>>> => ipcRenderer.invoke(channelOf(domain, call), request);
