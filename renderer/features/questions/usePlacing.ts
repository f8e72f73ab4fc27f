import { computed, nextTick, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { plainText } from '../../briefing/plain-text.ts';
import { placeUnder, usePointerDrag } from '../../composables/usePointerDrag.ts';
import type { StoredResponse } from '../../learning/progress/event.ts';
import { placeOf, placing } from '../../learning/questions/placing.ts';
import type { Item, PlacedItem, Placing } from '../../learning/questions/question.ts';

interface Placed {
  readonly question: () => Placing;
  readonly response: () => StoredResponse;
  readonly keep: (response: StoredResponse) => void;
  /** What a drag from one thing to another says: which item goes to which place. Null where it says nothing. */
  readonly dropped: (
    dragged: string,
    onto: string,
  ) => { item: string; place: string | null } | null;
  /** Hears which item went somewhere else, once it is there. */
  readonly moved?: (item: string) => void;
}

/** Puts items in places: by a choice for each, or by dragging. Where something went is said. */
export function usePlacing({ question, response, keep, dropped, moved }: Placed) {
  const { t } = useI18n();
  const said = ref('');
  /** What lies under that which is dragged. */
  const over = ref<string | null>(null);
  const { drag, begin } = usePointerDrag(
    (at) => (over.value = placeUnder(at)),
    (id, isDropped) => {
      const onto = over.value;
      over.value = null;
      const wish = isDropped && onto !== null ? dropped(id, onto) : null;
      if (wish) put(wish.item, wish.place);
    },
  );

  const given = computed(() => placing.readResponse(question(), response()) ?? {});
  const nameOf = (items: readonly Item[], id: string): string =>
    plainText(items.find((item) => item.id === id)?.content ?? []);

  /** Where an item was put; null where it has no place yet. */
  const putIn = (item: string): string | null => placeOf(given.value, item);

  function put(item: string, place: string | null): void {
    const others = Object.entries(given.value).filter(([id]) => id !== item);
    const entries = place === null ? others : [...others, [item, place]];
    keep(entries.length > 0 ? Object.fromEntries(entries) : null);
    void nextTick(() => moved?.(item));
    const { items, places } = question();
    const left = items.length - entries.length;
    const what = place === null ? 'taken' : 'put';
    const names = { item: nameOf(items, item), place: nameOf(places, place ?? '') };
    said.value = `${t(`arrange.${what}`, names)} ${t('arrange.left', { n: left }, left)}`;
  }

  /** Whether an item was put where it belongs. */
  const isRight = ({ id, place }: PlacedItem): boolean => putIn(id) === place;
  /** The place an item belongs in. */
  const homeOf = ({ place }: PlacedItem): Item | null =>
    question().places.find(({ id }) => id === place) ?? null;
  const choices = computed(() =>
    question().places.map(({ id, content }) => ({ id, text: plainText(content) })),
  );

  return { said, over, drag, begin, putIn, put, isRight, homeOf, choices };
}
