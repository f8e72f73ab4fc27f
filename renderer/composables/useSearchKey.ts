import { onScopeDispose } from 'vue';
import { useSearchDoor } from './useSearchDoor.ts';

/** Opens the search with Ctrl+K, on a Mac with Cmd+K: there Ctrl+K clears the rest of a line. */
export function useSearchKey(): void {
  const door = useSearchDoor();
  const isMac = navigator.userAgent.includes('Mac');
  function hear(event: KeyboardEvent): void {
    const isHeld = isMac ? event.metaKey : event.ctrlKey;
    if (!isHeld || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    door.open();
  }
  window.addEventListener('keydown', hear);
  onScopeDispose(() => window.removeEventListener('keydown', hear));
}
