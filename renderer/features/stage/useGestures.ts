import { onScopeDispose, shallowRef } from 'vue';
import type { AudiencePlatform } from '../../platform/audience-platform.ts';
import type { Gesture, Spot } from '../../platform/presenting.ts';
import { commandOf, isRepeated, keyName } from '../../presenting/keys.ts';
import type { PlaceOnSlide, Stroke } from '../../presenting/presentation.ts';

/** Hands what is done in the audience's window to the console, which decides what comes of it. */
export function useGestures(platform: AudiencePlatform) {
  /** Where the pointer is; null where it is not on the slide. */
  const pointer = shallowRef<Spot>(null);
  /** Drawn here, and not yet heard of from the console. */
  const drawn = shallowRef<readonly Stroke[]>([]);
  let erasing: PlaceOnSlide | null = null;

  function hand(gesture: Gesture): void {
    platform.gesture(gesture).catch(platform.reportBug);
  }

  function press(event: KeyboardEvent): void {
    const key = keyName(event);
    const command = key === null ? null : commandOf(key, pointer.value);
    if (key === null || !command) return;
    event.preventDefault();
    if (!event.repeat || isRepeated(command)) hand({ kind: 'key', key, at: pointer.value });
  }

  function draw(places: Stroke): void {
    drawn.value = [...drawn.value, places];
    hand({ kind: 'stroke', places });
  }

  /** Once for each picture that is drawn: a pointer moves more often than anybody sees. */
  function erase(at: PlaceOnSlide): void {
    if (!erasing) {
      requestAnimationFrame(() => {
        if (erasing) hand({ kind: 'erase', at: erasing });
        erasing = null;
      });
    }
    erasing = at;
  }

  window.addEventListener('keydown', press);
  onScopeDispose(() => window.removeEventListener('keydown', press));
  return { pointer, drawn, draw, erase };
}
