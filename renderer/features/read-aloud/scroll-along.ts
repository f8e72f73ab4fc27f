import { watch } from 'vue';

/** How much of the window's height stays free above and below what is read. */
const margin = 0.15;

/**
 * Keeps what is read in sight: it scrolls only when that leaves the middle of the window, and at once where motion is
 * unwanted.
 */
export function useScrollAlong(target: () => Range | Element | null | undefined): void {
  watch(
    target,
    (found) => {
      if (!found) return;
      const { top, bottom } = found.getBoundingClientRect();
      const height = window.innerHeight;
      if (top >= height * margin && bottom <= height * (1 - margin)) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollBy({ top: top - height * 0.3, behavior: calm ? 'instant' : 'smooth' });
    },
    { flush: 'post' },
  );
}
