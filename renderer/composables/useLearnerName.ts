import { computed, type ComputedRef } from 'vue';

/** How the learner is called, to begin with on a certificate; empty where that is not known. */
export const useLearnerName = (): ComputedRef<string> => computed(() => '');
