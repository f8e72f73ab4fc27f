import type { RefusalCode, Reply } from '../../contract/refusal.ts';

/** The call did what was asked. */
export const done = <Value>(value: Value): Reply<Value> => ({ ok: true, value });

/** The call did nothing, for a reason that the page can act on. `detail` is for programmers. */
export const refused = (code: RefusalCode, detail: string): Reply<never> => ({
  ok: false,
  refusal: { code, detail },
});
