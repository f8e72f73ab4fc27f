import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** How long a pointer lies still before it is out of the way, in milliseconds. */
const patience = 2000;

/** Whether the pointer lies still, so that it need not be seen. */
export function useRest(): {
  readonly isResting: Readonly<Ref<boolean>>;
  readonly stir: () => void;
} {
  const isResting = ref(true);
  let timer = 0;
  function stir(): void {
    isResting.value = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => (isResting.value = true), patience);
  }
  onScopeDispose(() => clearTimeout(timer));
  return { isResting: readonly(isResting), stir };
}
