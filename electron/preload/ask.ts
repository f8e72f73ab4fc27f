import { ipcRenderer } from 'electron';
import {
  channelOf,
  type CallName,
  type Domain,
  type ReplyOf,
  type RequestOf,
} from '../contract/bridge.ts';
import type { Reply } from '../contract/refusal.ts';

/** Electron's words for a request that holds something which cannot be sent, such as a function. */
const notSendable = 'An object could not be cloned.';

/** Sends one call to the shell. The shell checks it; a refusal comes back as a value. */
export async function ask<D extends Domain, C extends CallName<D>>(
  domain: D,
  call: C,
  request?: RequestOf<D, C>,
): Promise<Reply<ReplyOf<D, C>>> {
  try {
    return await ipcRenderer.invoke(channelOf(domain, call), request);
  } catch (error) {
    if (!(error instanceof Error) || error.message !== notSendable) throw error;
    return { ok: false, refusal: { code: 'request', detail: '(all): cannot be sent' } };
  }
}
