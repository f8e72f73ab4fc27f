import { computed, onScopeDispose, ref } from 'vue';
import type { TestAttempt } from '../learning/progress/projection.ts';
import { momentPassed, remainingSeconds } from '../learning/tests/clock.ts';
import { usePlatform } from '../stores/platform.ts';

const tick = 1000;

/** The time that is left of a running test, and the few moments at which it is said aloud. */
export function useTestClock(attempt: () => TestAttempt | null) {
  const platform = usePlatform();
  // Never back: a clock that is set back while the test is on the screen gives no time back either.
  const latest = ref(platform.now());
  /** The seconds that were left when they were last spoken of; null until then. */
  const spoken = ref<number | null>(null);

  /** Null where it may take as long as it takes. */
  const remaining = computed(() => {
    const test = attempt();
    return test && remainingSeconds(test, latest.value);
  });

  function look(): void {
    const before = remaining.value;
    latest.value = Math.max(latest.value, platform.now());
    const seconds = attempt()?.seconds ?? null;
    if (before === null || remaining.value === null || seconds === null) return;
    spoken.value = momentPassed(seconds, before, remaining.value) ?? spoken.value;
  }

  const timer = setInterval(look, tick);
  onScopeDispose(() => clearInterval(timer));
  return { remaining, spoken };
}
