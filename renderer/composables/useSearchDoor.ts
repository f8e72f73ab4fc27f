import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { usePeople } from '../stores/people.ts';
import { useSearch } from '../stores/search.ts';

/** Screens without search: a test, which it would answer, and the console, which has the window and the keys to itself. */
const without: readonly unknown[] = ['test', 'console'];

/** Whether one can search from the screen one is at, and the way in. */
export function useSearchDoor() {
  const route = useRoute();
  const people = usePeople();
  const search = useSearch();
  const isThere = computed(() => !people.mustChoose && !without.includes(route.name));

  function open(): void {
    if (isThere.value) search.open();
  }

  return { isThere, open };
}
