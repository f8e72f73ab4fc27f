import { onScopeDispose, ref, type Ref } from 'vue';
import { usePlatform } from '../stores/platform.ts';

const tick = 500;

/** The moment that it is, for a clock on the screen: milliseconds since 1970, renewed twice a second. */
export function useMoment(): Readonly<Ref<number>> {
  const platform = usePlatform();
  const now = ref(platform.now());
  const timer = setInterval(() => (now.value = platform.now()), tick);
  onScopeDispose(() => clearInterval(timer));
  return now;
}
