import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue';
import { readColumn } from '../../composables/column-text.ts';
import type { Span } from '../../learning/annotations/annotation.ts';

/** Words that the reader selected, and where they stand in the window. */
export interface SelectedWords {
  readonly span: Span;
  readonly box: DOMRect;
}

/** The words of a column that are selected. While the mouse is still selecting there are none. */
export function useSelectedWords(column: () => HTMLElement | null) {
  const selected: ShallowRef<SelectedWords | null> = shallowRef(null);
  let isPressed = false;

  function read(): SelectedWords | null {
    const selection = document.getSelection();
    const element = column();
    if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const text = readColumn(element);
    const span = text.spanOf(range);
    const words = span && text.text.slice(span.from, span.to).trim();
    return span && words ? { span, box: range.getBoundingClientRect() } : null;
  }

  function update(): void {
    selected.value = isPressed ? null : read();
  }
  function press({ target }: PointerEvent): void {
    isPressed = target instanceof Node && (column()?.contains(target) ?? false);
  }
  function release(): void {
    if (!isPressed) return;
    isPressed = false;
    update();
  }

  onMounted(() => {
    document.addEventListener('selectionchange', update);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('selectionchange', update);
    document.removeEventListener('pointerdown', press);
    document.removeEventListener('pointerup', release);
    document.removeEventListener('pointercancel', release);
  });

  /** Lets go of the words, on the page too. */
  function clear(): void {
    document.getSelection()?.removeAllRanges();
    selected.value = null;
  }

  const dismiss = (): void => void (selected.value = null);

  return { selected, clear, dismiss };
}
