import { computed, type ComputedRef } from 'vue';
import { usePeople } from '../stores/people.ts';

/** How the learner is called, to begin with on a certificate; empty where that is not known. */
export function useLearnerName(): ComputedRef<string> {
  const people = usePeople();
  return computed(() => people.current?.name ?? '');
}
