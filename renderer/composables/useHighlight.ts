import { onBeforeUnmount, watch } from 'vue';

/** What is painted in the text without touching it; `ui/styles/highlights.css` says how each looks. */
export type HighlightName = 'speaking' | 'marked' | 'noted';

/**
 * Paints parts of the page for as long as the component is there.
 * https://developer.mozilla.org/en-US/docs/Web/API/CSS_Custom_Highlight_API
 *
 * @param ranges asked again, when the page is up to date, after anything changed that it rests on
 */
export function useHighlight(name: HighlightName, ranges: () => readonly Range[]): void {
  watch(ranges, (found) => CSS.highlights.set(name, new Highlight(...found)), {
    flush: 'post',
    immediate: true,
  });
  onBeforeUnmount(() => CSS.highlights.delete(name));
}
