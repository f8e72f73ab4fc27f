import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Replay } from '../../../renderer/learning/progress/replay.ts';
import { follow, projectionVersion } from '../../../renderer/learning/progress/follow.ts';
import { memoryPlatform } from '../../../renderer/platform/memory.ts';
import { rebuildIfOld, replayInPlace } from '../../../renderer/stores/rebuild.ts';
import { anyEvents } from '../learning/progress/events.ts';

describe('rebuilding the projections', () => {
  it('gives what was kept while the events came in, after any events', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const platform = memoryPlatform({});
        const live = new Replay();
        const replaced = vi.spyOn(platform, 'replaceProjections');
        for (const event of events) {
          const { places, questions } = live.projections();
          const { module, briefing } = event;
          const ofModule = <Kept extends { module: string; briefing: string }>(kept: Kept) =>
            kept.module === module && kept.briefing === briefing;
          const question = 'question' in event ? event.question : null;
          const effects = follow(event, {
            place: places.find(ofModule) ?? null,
            question: questions.filter(ofModule).find((q) => q.question === question) ?? null,
          });
          await platform.record({ event, effects });
          live.add(event);
        }
        await rebuildIfOld(platform, projectionVersion - 1, replayInPlace);
        expect(replaced).toHaveBeenCalledWith({
          version: projectionVersion,
          upTo: events.length,
          ...live.projections(),
        });
      }),
      { numRuns: 50 },
    );
  });

  it('does nothing when the same code made them', async () => {
    const platform = memoryPlatform({});
    const replaced = vi.spyOn(platform, 'replaceProjections');
    await rebuildIfOld(platform, projectionVersion, replayInPlace);
    expect(replaced).not.toHaveBeenCalled();
  });

  it('ends the replay also when the shell refuses', async () => {
    const platform = memoryPlatform({});
    platform.refuse = 'store-full';
    const end = vi.fn();
    const failing = rebuildIfOld(platform, 0, () => ({ ...replayInPlace(), end }));
    await expect(failing).rejects.toThrow('store-full');
    expect(end).toHaveBeenCalledOnce();
  });
});
