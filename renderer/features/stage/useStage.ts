import { computed, inject, onMounted, onScopeDispose, ref, shallowRef } from 'vue';
import { audiencePlatformKey } from '../../platform/audience-platform.ts';
import type { Spot, Stage } from '../../platform/presenting.ts';

/** Follows what is presented, in the audience's window. */
export function useStage() {
  const platform = inject(audiencePlatformKey);
  if (!platform) throw new Error('No platform was provided');
  const stage = shallowRef<Stage | null>(null);
  const hasFailed = ref(false);
  /** Where the console has the laser spot. */
  const spot = shallowRef<Spot>(null);

  const leave = [
    platform.onChange((told) => (stage.value = told)),
    platform.onSpot((told) => (spot.value = told)),
  ];
  onScopeDispose(() => leave.forEach((stop) => stop()));
  onMounted(async () => {
    try {
      const now = await platform.stage();
      // What was told meanwhile is newer.
      stage.value ??= now;
    } catch (error) {
      hasFailed.value = true;
      platform.reportBug(error);
    }
  });

  return {
    platform,
    presentation: computed(() => stage.value?.presentation ?? null),
    isKnown: computed(() => stage.value !== null),
    hasFailed,
    spot,
  };
}
