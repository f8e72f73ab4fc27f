import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { usePeople } from '../stores/people.ts';
import { useSearch } from '../stores/search.ts';

/** Whether one can search from the screen one is at, and the way in: not in a test, which search would answer. */
export function useSearchDoor() {
  const route = useRoute();
  const people = usePeople();
  const search = useSearch();
  const isThere = computed(() => !people.mustChoose && route.name !== 'test');

  function open(): void {
    if (isThere.value) search.open();
  }

  return { isThere, open };
}
