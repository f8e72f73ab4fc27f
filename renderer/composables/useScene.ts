import { onMounted, onScopeDispose } from 'vue';

/** Gives the page the colours of a scene of its own for as long as a screen is there. */
export function useScene(scene: 'console'): void {
  const page = document.documentElement.dataset;
  onMounted(() => (page['scene'] = scene));
  onScopeDispose(() => delete page['scene']);
}
