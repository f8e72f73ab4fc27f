import type { InjectionKey } from 'vue';
import type { AudienceBridge, ReplyOf } from '../../electron/contract/bridge.ts';
import type { Gesture, Spot, Stage } from '../../electron/contract/presenting.ts';
import { mediaAddress, open, reportTo } from './bridged.ts';

/** The machine as the audience's window sees it: it follows, and hands on what is done in it. */
export interface AudiencePlatform {
  readonly readBriefing: (id: string) => Promise<ReplyOf<'briefings', 'read'>>;
  readonly stage: () => Promise<Stage>;
  /** Hands a key or a stroke to the console, which decides what comes of it. */
  readonly gesture: (gesture: Gesture) => Promise<void>;
  readonly onChange: (listener: (stage: Stage) => void) => () => void;
  readonly onSpot: (listener: (spot: Spot) => void) => () => void;
  /** Logs a bug. Never pass what someone wrote. */
  readonly reportBug: (error: unknown) => void;
  readonly mediaAddress: (briefing: string, path: string) => string;
}

export const audiencePlatformKey: InjectionKey<AudiencePlatform> = Symbol('audience-platform');

/** The platform of the real program, over the bridge that the preload of this window put in place. */
export const electronAudiencePlatform = (bridge: AudienceBridge): AudiencePlatform => ({
  readBriefing: (id) => open(bridge.briefings.read({ id })),
  stage: () => open(bridge.presenting.state()),
  gesture: (gesture) => open(bridge.presenting.gesture(gesture)),
  onChange: bridge.presenting.onChange,
  onSpot: bridge.presenting.onSpot,
  reportBug: reportTo(bridge.log),
  mediaAddress,
});
