import { onBeforeUnmount, onMounted } from 'vue';

interface ReadingActs {
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly previous: () => void;
  readonly next: () => void;
}

/**
 * The keys that read aloud, wherever the focus is. Bare function keys: screen readers keep to keys with a modifier of
 * their own and to letters, and the menu has F11 alone.
 */
export function useReadingKeys(acts: ReadingActs, canRead: () => unknown): void {
  const keys: Readonly<Record<string, () => void>> = {
    F7: acts.previous,
    F8: acts.toggle,
    'Shift+F8': acts.stop,
    F9: acts.next,
  };
  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = keys[event.shiftKey ? `Shift+${event.key}` : event.key];
    if (!act || !canRead()) return;
    event.preventDefault();
    act();
  }
  onMounted(() => window.addEventListener('keydown', press));
  onBeforeUnmount(() => window.removeEventListener('keydown', press));
}
