import { computed, nextTick, ref, shallowRef, type ShallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { usePointerDrag } from '../../composables/usePointerDrag.ts';

interface Ordered {
  /** The ids in the order that is kept. */
  readonly kept: () => readonly string[];
  readonly keep: (ids: readonly string[]) => void;
  readonly nameOf: (id: string) => string;
}

/**
 * Puts the entries of a list in order: by dragging, by buttons that move one place, or lifted by the keyboard, moved by
 * arrows and put down. Only what was put down is kept. What was moved keeps the focus, and its place is said.
 */
export function useOrdering(
  list: Readonly<ShallowRef<HTMLElement | null>>,
  { kept, keep, nameOf }: Ordered,
) {
  const { t } = useI18n();
  const lifted = ref<string | null>(null);
  const carried = shallowRef<readonly string[] | null>(null);
  const target = ref<number | null>(null);
  const said = ref('');
  const shown = computed(() => carried.value ?? kept());
  const { drag, begin } = usePointerDrag(dragOver, dragEnd);

  /** The row that shows where what is dragged will land; null where it stays. */
  const gap = computed(() => {
    const from = drag.value ? shown.value.indexOf(drag.value.id) : -1;
    return from < 0 || target.value === from ? null : target.value;
  });
  const gapSide = computed(() =>
    (target.value ?? 0) > shown.value.indexOf(drag.value?.id ?? '') ? 'after' : 'before',
  );

  function say(what: 'lifted' | 'place' | 'dropped' | 'back' | 'first' | 'last', id: string): void {
    const values = { item: nameOf(id), n: shown.value.indexOf(id) + 1, of: shown.value.length };
    said.value = t(`arrange.order.${what}`, values);
  }

  function moved(id: string, to: number): readonly string[] {
    const others = shown.value.filter((other) => other !== id);
    return [...others.slice(0, to), id, ...others.slice(to)];
  }

  const rows = (): Element[] => [...(list.value?.children ?? [])];
  const gripOf = (index: number): HTMLElement | null =>
    rows()[index]?.querySelector<HTMLElement>('[data-grip]') ?? null;

  function focusGrip(index: number): boolean {
    gripOf(index)?.focus();
    return gripOf(index) !== null;
  }

  /** A row that moves in the page loses the focus. */
  async function keepFocus(element: HTMLElement): Promise<void> {
    await nextTick();
    element.focus();
  }

  function step(event: Event, id: string, by: number): void {
    const from = shown.value.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= shown.value.length) return say(to < 0 ? 'first' : 'last', id);
    keep(moved(id, to));
    if (event.currentTarget instanceof HTMLElement) void keepFocus(event.currentTarget);
    void nextTick(() => say('place', id));
  }

  function lift(id: string): void {
    if (lifted.value === id) return putDown();
    putDown();
    carried.value = kept();
    lifted.value = id;
    say('lifted', id);
  }

  function putDown(): void {
    const id = lifted.value;
    if (id === null) return;
    if (shown.value.join() !== kept().join()) keep(shown.value);
    say('dropped', id);
    lifted.value = null;
    carried.value = null;
  }

  function key(event: KeyboardEvent, id: string): void {
    if (lifted.value !== id) return;
    const from = shown.value.indexOf(id);
    const last = shown.value.length - 1;
    const places: Record<string, number> = {
      ArrowUp: from - 1,
      ArrowDown: from + 1,
      Home: 0,
      End: last,
    };
    const to = places[event.key];
    if (event.key !== 'Escape' && to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) {
      lifted.value = null;
      carried.value = null;
      say('back', id);
    } else if (to < 0 || to > last) {
      return say(to < 0 ? 'first' : 'last', id);
    } else {
      carried.value = moved(id, to);
      say('place', id);
    }
    if (event.currentTarget instanceof HTMLElement) void keepFocus(event.currentTarget);
  }

  /** What is lifted is put down where it is when the learner goes elsewhere. */
  async function left(): Promise<void> {
    // A row that moves gets its focus back first.
    await nextTick();
    const index = shown.value.indexOf(lifted.value ?? '');
    if (index >= 0 && document.activeElement !== gripOf(index)) putDown();
  }

  function dragOver({ y }: { readonly y: number }, id: string): void {
    putDown();
    const others = rows().filter((_, index) => shown.value[index] !== id);
    target.value = others.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
  }

  function dragEnd(id: string, dropped: boolean): void {
    const to = target.value;
    target.value = null;
    if (!dropped || to === null || to === shown.value.indexOf(id)) return;
    keep(moved(id, to));
    void nextTick(() => {
      say('place', id);
      focusGrip(shown.value.indexOf(id));
    });
  }

  return { shown, drag, begin, lifted, gap, gapSide, said, focusGrip, step, lift, key, left };
}
