import type { Bridge } from '../../electron/contract/bridge.ts';
import type { Reply } from '../../electron/contract/refusal.ts';
import { RefusedError, type Platform } from './platform.ts';

async function open<Value>(reply: Promise<Reply<Value>>): Promise<Value> {
  const answer = await reply;
  if (answer.ok) return answer.value;
  throw new RefusedError(answer.refusal.code, answer.refusal.detail);
}

/** The platform of the real program, over the bridge that the preload put in place. */
export function electronPlatform(bridge: Bridge): Platform {
  return {
    launch: () => open(bridge.shell.launch()),
    changeSettings: (change) => open(bridge.settings.change(change)),
    listBriefings: () => open(bridge.briefings.list()),
    readBriefing: (id) => open(bridge.briefings.read({ id })),
    places: (briefing) => open(bridge.progress.places({ briefing })),
    questions: (briefing, module) => open(bridge.progress.questions({ briefing, module })),
    record: (recorded) => open(bridge.progress.record(recorded)),
    events: (after, limit) => open(bridge.progress.events({ after, limit })),
    replaceProjections: (projections) => open(bridge.progress.replaceProjections(projections)),
    openLink: async (url) => (await open(bridge.links.open({ url }))).opened,
    reportBug(error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      const report = {
        message: message.slice(0, 2000),
        ...(stack ? { stack: stack.slice(0, 8000) } : {}),
      };
      bridge.log.report(report).catch(console.error);
    },
    onMenuCommand: bridge.menu.onCommand,
    now: () => Date.now(),
    zone: () => -new Date().getTimezoneOffset(),
    newId: () => crypto.randomUUID(),
    mediaAddress: (briefing, path) => `briefing://${briefing}/${path}`,
  };
}
