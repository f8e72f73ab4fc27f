import { onBeforeUnmount, onMounted } from 'vue';
import { countTime, signOfLife, startClock } from '../learning/study-time.ts';
import { usePlatform } from '../stores/platform.ts';

/** How often the time is stored, in milliseconds: what a kill can cost at most. */
const period = 30_000;
const leastSeconds = 5;
const mostSeconds = 60;
const signs = ['keydown', 'pointerdown', 'wheel', 'scroll', 'focus'] as const;

/**
 * Counts the time that a learner studies while the component is there.
 *
 * @param keep stores a number of seconds, from 5 to 60
 */
export function useStudyTime(keep: (seconds: number) => unknown): void {
  const platform = usePlatform();
  let clock = startClock(platform.now());
  let timer = 0;

  function count(): void {
    const counted = countTime(clock, platform.now(), mostSeconds);
    if (counted.seconds < leastSeconds) return;
    clock = counted.clock;
    keep(counted.seconds);
  }

  const alive = (): void => {
    clock = signOfLife(clock, platform.now());
  };
  onMounted(() => {
    signs.forEach((sign) => window.addEventListener(sign, alive, { passive: true }));
    timer = window.setInterval(count, period);
  });
  onBeforeUnmount(() => {
    signs.forEach((sign) => window.removeEventListener(sign, alive));
    window.clearInterval(timer);
    count();
  });
}
