import type { AudienceBridge } from '../../electron/contract/bridge.ts';
import type { Reply } from '../../electron/contract/refusal.ts';
import { RefusedError } from './platform.ts';

/** What the shell answers; rejects with a `RefusedError` when it refuses. */
export async function open<Value>(reply: Promise<Reply<Value>>): Promise<Value> {
  const answer = await reply;
  if (answer.ok) return answer.value;
  throw new RefusedError(answer.refusal.code, answer.refusal.detail);
}

/** Hands a bug to the shell's log. */
export const reportTo =
  (log: AudienceBridge['log']) =>
  (error: unknown): void => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const report = {
      message: message.slice(0, 2000),
      ...(stack ? { stack: stack.slice(0, 8000) } : {}),
    };
    log.report(report).catch(console.error);
  };

/** Where a picture of a briefing can be loaded from. */
export const mediaAddress = (briefing: string, path: string): string =>
  `briefing://${briefing}/${path}`;
