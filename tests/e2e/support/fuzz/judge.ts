import { z } from 'zod';
import { refusalCodes } from '../../../../electron/contract/refusal.ts';
import type { Outcome } from './in-page.ts';
import type { Attempt, Stated } from './requests.ts';
import { specials, specialsIn } from './specials.ts';

const refusalSchema = z.strictObject({
  ok: z.literal(false),
  refusal: z.strictObject({ code: z.enum(refusalCodes), detail: z.string() }),
});

/** What came of an attempt. */
export type Verdict =
  | { readonly isRight: true; readonly how: string }
  | { readonly isRight: false; readonly fault: string };

const right = (how: string): Verdict => ({ isRight: true, how });
const wrong = (fault: string): Verdict => ({ isRight: false, fault });

/** A right answer and a typed refusal are right; so is an exception for what no bridge of Electron's carries. */
export function judge({ given }: Attempt, { reply: stated }: Stated, outcome: Outcome): Verdict {
  if (outcome.kind === 'hangs') return wrong('hangs');
  if (outcome.kind === 'thrown') {
    const isForeign = specialsIn(given).some((name) => !specials[name].isCarried);
    return isForeign ? right('not carried') : wrong(`throws ${outcome.message}`);
  }
  const refusal = refusalSchema.safeParse(outcome.reply);
  if (!refusal.success) {
    const answer = z.strictObject({ ok: z.literal(true), value: stated.optional() });
    const { error } = answer.safeParse(outcome.reply);
    return error ? wrong(`answers what is not in the contract: ${error.message}`) : right('done');
  }
  const { code, detail } = refusal.data.refusal;
  // The window is the right one, and nothing of this may be a bug.
  const isTyped = code !== 'internal' && code !== 'sender';
  return isTyped ? right(`refused: ${code}`) : wrong(`answers ${code}: ${detail}`);
}
