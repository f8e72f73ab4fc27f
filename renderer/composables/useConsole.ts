import { computed, readonly, ref, shallowRef, watch } from 'vue';
import { useRouter } from 'vue-router';
import type { BriefingInfo } from '../briefing/briefing.ts';
import { act, type Action } from '../presenting/act.ts';
import { countsOf } from '../presenting/counts.ts';
import { strokesOn } from '../presenting/drawing.ts';
import type { ConsoleCommand } from '../presenting/keys.ts';
import { paceOf } from '../presenting/pace.ts';
import type { Counts, PlaceOnSlide, Presentation } from '../presenting/presentation.ts';
import type { Deck, Slide } from '../presenting/slide.ts';
import { standing } from '../presenting/standing.ts';
import { usePlatform } from '../stores/platform.ts';
import { usePresenting } from '../stores/presenting.ts';
import type { WindowOfKeys } from './useConsoleKeys.ts';
import { useMoment } from './useMoment.ts';
import { useNotesSize } from './useNotesSize.ts';
import { usePresentationRecords } from './usePresentationRecords.ts';

const noCounts: Counts = {};

/**
 * All that a briefer sees of a presentation that runs, and can do with it.
 *
 * @param deck its slides, at least one
 * @param begun how it stands as the console opens
 */
export function useConsole(info: BriefingInfo, deck: Deck, begun: Presentation) {
  const router = useRouter();
  const platform = usePlatform();
  const presenting = usePresenting();
  const records = usePresentationRecords(() => info);
  const notes = useNotesSize();
  const now = useMoment();
  const isGridOpen = ref(false);
  /** Whether the console is in front for the overview alone. */
  let cameForward = false;
  /** Where the pointer is on the slide in this window; null where it is not. */
  const pointer = shallowRef<PlaceOnSlide | null>(null);

  // While this screen leaves there is none any more; then all stays as it was last.
  const last = shallowRef(begun);
  watch(
    () => presenting.presentation,
    (changed) => {
      if (changed) last.value = changed;
    },
    { immediate: true, flush: 'sync' },
  );
  const presentation = computed(() => last.value);

  const index = computed(() => standing(presentation.value, deck).index);
  const slide = computed((): Slide => {
    const found = deck[index.value];
    if (!found) throw new RangeError('A presentation without slides');
    return found;
  });
  const next = computed(() => deck[index.value + 1] ?? null);
  const pace = computed(() => paceOf(presentation.value, deck, now.value));
  const countsFor = (of: Slide): Counts =>
    of.kind === 'question'
      ? countsOf(presentation.value.rooms, { module: of.module, question: of.question.id })
      : noCounts;
  const strokes = computed(() => strokesOn(presentation.value.drawings, slide.value.id));

  function does(action: Action): void {
    presenting.change(act(presentation.value, deck, action, platform.now()));
  }

  /** What rooms answered goes among what is kept when the briefer moves on, not at every hand. */
  async function keepRooms(): Promise<void> {
    const asked = deck.flatMap((one) => (one.kind === 'question' ? [one] : []));
    for (const room of presentation.value.rooms) {
      const found = asked.find(
        ({ module, question }) => module === room.module && question.id === room.question,
      );
      if (found) await records.recordRoom(presentation.value, room, found.question.hash);
    }
  }
  watch([() => presentation.value.slide, () => presentation.value.shown], keepRooms, {
    immediate: true,
  });

  async function end(): Promise<void> {
    await keepRooms();
    if (!(await presenting.end())) return;
    void records.recordEnd(presentation.value);
    await router.replace({ name: 'present', params: { briefing: info.id } });
  }

  /**
   * Opens the overview. Where both windows share a display and the audience's is in front, nobody would see it; then the
   * console comes to the front for as long as it is open.
   */
  function openGrid(from: WindowOfKeys): void {
    isGridOpen.value = true;
    cameForward = from === 'audience' && !presenting.stage.hasOwnDisplay;
    if (cameForward) does({ kind: 'swap' });
  }

  function closeGrid(): void {
    isGridOpen.value = false;
    if (cameForward) does({ kind: 'swap' });
    cameForward = false;
  }

  /** @param from the window in which it was asked for */
  function command(wanted: ConsoleCommand, from: WindowOfKeys = 'console'): void {
    switch (wanted.kind) {
      case 'act':
        return does(wanted.action);
      case 'grid':
        return isGridOpen.value ? closeGrid() : openGrid(from);
      case 'notes':
        return notes.resize(wanted.by);
      case 'end':
        // In the console the overview hears its own keys.
        return isGridOpen.value ? closeGrid() : void end();
    }
  }

  /** The pointer is here, on this window's picture of the slide. */
  function point(at: PlaceOnSlide | null): void {
    pointer.value = at;
    const isLaser = presentation.value.tool === 'laser';
    if (isLaser) void presenting.spot(at);
  }
  watch(
    () => presentation.value.tool,
    (tool, before) => {
      if (tool === 'laser') void presenting.spot(pointer.value);
      else if (before === 'laser') void presenting.spot(null);
    },
  );

  return {
    info,
    deck,
    presentation,
    index,
    slide,
    next,
    now,
    pace,
    strokes,
    countsFor,
    notesSize: notes.size,
    isGridOpen: readonly(isGridOpen),
    closeGrid,
    pointer,
    does,
    command,
    point,
  };
}

export type ConsoleDesk = ReturnType<typeof useConsole>;
