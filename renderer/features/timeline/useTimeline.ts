import { computed, shallowRef, watch } from 'vue';
import type { TimelineEvent } from '../../briefing/briefing.ts';
import {
  contains,
  enlargement,
  momentOf,
  panned,
  showing,
  wholeOf,
  zoomed,
  type Span,
} from './span.ts';

/** An event with the moment that it stands at. */
export interface Dated {
  readonly event: TimelineEvent;
  readonly moment: number;
}

const zoomStep = 2;
const panStep = 0.25;

/** Which part of the timeline is in sight, and which event was selected. */
export function useTimeline(events: () => readonly TimelineEvent[]) {
  const dated = computed<Dated[]>(() =>
    events()
      .map((event) => ({ event, moment: momentOf(event.date) }))
      .sort((a, b) => a.moment - b.moment),
  );
  const whole = computed(() => wholeOf(dated.value.map(({ moment }) => moment)));
  const span = shallowRef<Span>(whole.value);
  const index = shallowRef(
    Math.max(
      0,
      dated.value.findIndex(({ event }) => event.highlight),
    ),
  );
  watch(whole, showAll);

  const selected = computed(() => dated.value[index.value] ?? null);
  const inSight = computed(() => dated.value.filter(({ moment }) => contains(span.value, moment)));
  const level = computed(() => enlargement(span.value, whole.value));

  function showAll(): void {
    span.value = whole.value;
  }

  /** Around the selected event where that is in sight, or else around the middle. */
  function zoom(direction: 1 | -1, around?: number): void {
    const { from, to } = span.value;
    const moment = selected.value?.moment;
    const middle = moment !== undefined && contains(span.value, moment) ? moment : (from + to) / 2;
    span.value = zoomed(span.value, whole.value, zoomStep ** direction, around ?? middle);
  }

  function pan(direction: 1 | -1): void {
    span.value = panned(span.value, whole.value, panStep * direction);
  }

  /** Selects an event by its place in time, the first or last where that is out of range, and brings it in sight. */
  function select(place: number): void {
    index.value = Math.max(0, Math.min(dated.value.length - 1, place));
    if (selected.value) span.value = showing(span.value, whole.value, selected.value.moment);
  }

  return { dated, whole, span, index, selected, inSight, level, showAll, zoom, pan, select };
}

export type Timeline = ReturnType<typeof useTimeline>;
