/**
 * Why the shell did not do what the page asked.
 *
 * - `sender`: the call did not come from a page of ours, or from a window that may not make it
 * - `request`: the request does not fit the call's schema
 * - `unknown-briefing`: there is no briefing with that id, or it cannot be read
 * - `briefing-not-allowed`: something in the briefing may not be written there; nothing was
 * - `link-not-allowed`: the address is not one that may be opened
 * - `store-unavailable`: the learner's data could not be opened; see the store's state at launch
 * - `store-full`: the disk is full; nothing was stored
 * - `store-read-only`: the data folder cannot be written; nothing was stored
 * - `store-gone`: the learner's data was moved or deleted while the program ran; nothing was stored
 * - `store-damaged`: the learner's data turned out to be damaged; nothing was stored, and the next start replaces it
 * - `unknown-person`: there is no person with that id, or there is one already who should be new
 * - `wrong-pin`: the PIN is not that of the person
 * - `file-full`: the disk that the learner picked is full; nothing was written
 * - `file-not-written`: the learner's file cannot be written there; nothing was written
 * - `file-not-read`: the learner's file cannot be read, or is no text
 * - `file-too-large`: the learner's file is larger than any that the program writes
 * - `internal`: a bug; it was logged
 */
export const refusalCodes = [
  'sender',
  'request',
  'unknown-briefing',
  'briefing-not-allowed',
  'link-not-allowed',
  'store-unavailable',
  'store-full',
  'store-read-only',
  'store-gone',
  'store-damaged',
  'unknown-person',
  'wrong-pin',
  'file-full',
  'file-not-written',
  'file-not-read',
  'file-too-large',
  'internal',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A typed refusal. `detail` is for the log and for programmers, never for a learner. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly detail: string;
}

/** What every call of the bridge answers with: a bridge cannot carry an exception's type. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };
