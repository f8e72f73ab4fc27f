import { onMounted, onScopeDispose } from 'vue';
import { commandOf, isRepeated, keyName, type ConsoleCommand } from '../presenting/keys.ts';
import type { PlaceOnSlide } from '../presenting/presentation.ts';
import { usePlatform } from '../stores/platform.ts';

/** The window in which a key was pressed. */
export type WindowOfKeys = 'console' | 'audience';

/** Keys that go to the presentation also from a field: those of a clicker. */
const clicker: readonly string[] = ['PageDown', 'PageUp', 'Shift+PageDown', 'Shift+PageUp'];
const pressing: readonly string[] = ['Space', 'Shift+Space', 'Enter'];
const scrolling: readonly string[] = ['ArrowUp', 'ArrowDown'];

/**
 * Hears the keys of a presentation, in this window and in the audience's.
 *
 * @param does does what a key asks for
 * @param pointer where the pointer is on the slide in this window
 */
export function useConsoleKeys(
  does: (command: ConsoleCommand, from: WindowOfKeys) => void,
  pointer: () => PlaceOnSlide | null,
): void {
  const platform = usePlatform();

  function press(event: KeyboardEvent): void {
    const name = keyName(event);
    if (event.defaultPrevented || event.isComposing || name === null) return;
    if (isForItsTarget(event.target, name)) return;
    const command = commandOf(name, pointer());
    if (!command) return;
    event.preventDefault();
    if (!event.repeat || isRepeated(command)) does(command, 'console');
  }

  onMounted(() => addEventListener('keydown', press));
  onScopeDispose(() => removeEventListener('keydown', press));
  onScopeDispose(
    platform.presenting.onGesture((gesture) => {
      if (gesture.kind === 'stroke') does({ kind: 'act', action: gesture }, 'audience');
      if (gesture.kind === 'erase') does({ kind: 'act', action: gesture }, 'audience');
      const command = gesture.kind === 'key' ? commandOf(gesture.key, gesture.at) : null;
      if (command) does(command, 'audience');
    }),
  );
}

/** Whether a key means something to what has the focus, and not to the presentation. */
function isForItsTarget(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog')) return true;
  if (target.matches('input, select, textarea')) return !clicker.includes(name);
  if (target.matches('button, a, summary')) return pressing.includes(name);
  // Who came here by Tab scrolls; who clicked here did not ask for other keys.
  return target.matches('[data-scrolls]:focus-visible') && scrolling.includes(name);
}
