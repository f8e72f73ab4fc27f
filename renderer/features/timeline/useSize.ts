import { onBeforeUnmount, onMounted, reactive, type ShallowRef } from 'vue';

/**
 * How wide an element is, and how large the reader's text: both in pixels. Before it is known, what a usual window has.
 *
 * @param element one whose height does not depend on the outcome, or the browser would measure in circles
 */
export function useSize(element: Readonly<ShallowRef<HTMLElement | null>>): {
  readonly width: number;
  readonly rem: number;
} {
  const size = reactive({ width: 1100, rem: 16 });
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    size.width = entry.contentRect.width;
    size.rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  });
  onMounted(() => element.value && observer.observe(element.value));
  onBeforeUnmount(() => observer.disconnect());
  return size;
}
