import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';

/** What is being dragged, and how far from where it lies, in px. */
export interface Drag {
  readonly id: string;
  readonly across: number;
  readonly down: number;
}

/** A point in the window, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Less than this many px is a click of an unsteady hand. */
const steady = 5;
/** So many px from the edge of the window the page begins to scroll, at so many px a frame. */
const edge = 48;
const scrolled = 8;

/**
 * Lets something be dragged by mouse, pen or finger. A mouse may take it anywhere but on a control; a pen or finger
 * takes it by the part that carries `data-grip`, so that the page can still be scrolled over the rest. Escape stops it.
 *
 * @param over hears where the pointer is, again and again
 * @param end hears that it was let go, or not: then all is as it was
 */
export function usePointerDrag(
  over: (at: Point, id: string) => void,
  end: (id: string, dropped: boolean) => void,
) {
  const drag: ShallowRef<Drag | null> = shallowRef(null);
  let stop: (() => void) | null = null;
  onScopeDispose(() => stop?.());

  function begin(event: PointerEvent, id: string): void {
    const element = event.currentTarget;
    if (stop || event.button !== 0 || !event.isPrimary || !canTake(event)) return;
    if (!(element instanceof HTMLElement)) return;
    const start = { x: event.clientX + scrollX, y: event.clientY + scrollY };
    let at: Point = { x: event.clientX, y: event.clientY };
    let frame = 0;
    const listening = new AbortController();
    const { signal } = listening;

    function show(): void {
      drag.value = { id, across: at.x + scrollX - start.x, down: at.y + scrollY - start.y };
      over(at, id);
    }

    function scrollAtEdge(): void {
      const up = at.y < edge;
      if (up || at.y > innerHeight - edge) {
        scrollBy(0, up ? -scrolled : scrolled);
        show();
      }
      frame = requestAnimationFrame(scrollAtEdge);
    }

    function move({ clientX, clientY, pointerId }: PointerEvent): void {
      if (pointerId !== event.pointerId || !(element instanceof HTMLElement)) return;
      at = { x: clientX, y: clientY };
      const far = Math.hypot(at.x + scrollX - start.x, at.y + scrollY - start.y) >= steady;
      if (!drag.value && !far) return;
      if (!drag.value) {
        element.setPointerCapture(pointerId);
        frame = requestAnimationFrame(scrollAtEdge);
      }
      show();
    }

    function finish(dropped: boolean): void {
      const moved = drag.value !== null;
      stop?.();
      if (!moved) return;
      // Letting go also clicks, and that is no click on what was dragged.
      element?.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => element?.removeEventListener('click', swallow, { capture: true }));
      end(id, dropped);
    }

    stop = () => {
      stop = null;
      listening.abort();
      cancelAnimationFrame(frame);
      drag.value = null;
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', () => finish(true), { signal });
    addEventListener('pointercancel', () => finish(false), { signal });
    addEventListener('keydown', (key) => key.key === 'Escape' && finish(false), { signal });
  }

  return { drag, begin };
}

function canTake({ target, pointerType }: PointerEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[data-grip]')) return true;
  return pointerType === 'mouse' && !target.closest('a, button, input, select');
}

function swallow(click: Event): void {
  click.preventDefault();
  click.stopPropagation();
}

/** What lies under a point and carries `data-place`, by that name; null where nothing does. */
export const placeUnder = ({ x, y }: Point): string | null =>
  document.elementFromPoint(x, y)?.closest('[data-place]')?.getAttribute('data-place') ?? null;
