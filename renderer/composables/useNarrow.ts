import { onBeforeUnmount, onMounted, ref, type Ref, type ShallowRef } from 'vue';

/**
 * Whether an element is narrower than a number of rem. It counts in the reader's text size, so that a larger text
 * folds the page as a smaller window does.
 */
export function useNarrow(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  rem: number,
): Readonly<Ref<boolean>> {
  const narrow = ref(false);
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isNarrow = entry.contentRect.width < rem * size;
    // In the next frame: what folds may change the size of what is watched.
    requestAnimationFrame(() => (narrow.value = isNarrow));
  });
  onMounted(() => element.value && observer.observe(element.value));
  onBeforeUnmount(() => observer.disconnect());
  return narrow;
}
