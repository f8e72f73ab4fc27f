import { onMounted } from 'vue';
import { useRoute } from 'vue-router';

/**
 * The part of a screen that its address asks for. It is brought to the reader when the screen shows, and takes the
 * focus, so that a screen reader begins there.
 *
 * @param query the name in the address: `term` in `glossary?term=screening`
 * @param elementOf the id of the element that shows a part
 * @returns the wanted part's id; null when none is asked for
 */
export function useWanted(query: string, elementOf: (id: string) => string): string | null {
  const { [query]: wanted } = useRoute().query;
  if (typeof wanted !== 'string') return null;
  onMounted(() => {
    const element = document.getElementById(elementOf(wanted));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  });
  return wanted;
}
