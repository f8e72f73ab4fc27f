import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { follow } from '../../../renderer/learning/progress/follow.ts';
import { projectionVersion } from '../../../renderer/learning/progress/projection-version.ts';
import { Projections } from '../../../renderer/learning/progress/projections.ts';
import { memoryPlatform } from '../../../renderer/platform/memory.ts';
import { rebuildIfOld } from '../../../renderer/stores/rebuild.ts';
import { replayInPlace } from '../../../renderer/stores/replay-in-place.ts';
import { anyEvents } from '../learning/progress/events.ts';

describe('rebuilding the projections', () => {
  it('gives what was kept while the events came in, after any events', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const platform = memoryPlatform({});
        const live = new Projections();
        const replaced = vi.spyOn(platform, 'replaceProjections');
        for (const event of events) {
          const known = platform.recorded.some(({ id }) => id === event.id);
          const projections = follow(event, (name) => live.get(name));
          await platform.record({ event, projections });
          if (!known) for (const projection of projections) live.put(projection);
        }
        await rebuildIfOld(platform, projectionVersion - 1, replayInPlace);
        expect(replaced).toHaveBeenCalledWith({
          version: projectionVersion,
          upTo: platform.recorded.length,
          projections: live.all(),
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
