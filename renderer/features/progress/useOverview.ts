import { computed, ref, shallowRef, watch } from 'vue';
import { useKnowledge } from '../../composables/useKnowledge.ts';
import { useToday } from '../../composables/useToday.ts';
import { noCalibration } from '../../learning/certainty/calibration.ts';
import type { Calibration, ProjectionKind } from '../../learning/progress/projection.ts';
import { useBriefings } from '../../stores/briefings.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProgress } from '../../stores/progress.ts';
import { useSettings } from '../../stores/settings.ts';

/** What is kept once for a whole briefing, and shown. */
const wholeKinds = ['place', 'study-day', 'calibration'] as const satisfies ProjectionKind[];

/** Everything that the learner's progress in a briefing is shown from. */
export function useOverview(briefing: () => string) {
  const briefings = useBriefings();
  const notices = useNotices();
  const progress = useProgress();
  const settings = useSettings();
  const knowledge = useKnowledge();
  const { today } = useToday();
  const state = ref<'loading' | 'failed' | 'open'>('loading');
  /** The day that it was when the screen opened; what it shows is of that day. */
  const day = shallowRef(today());

  const places = computed(() => progress.places(briefing()));
  const days = computed(() => progress.table('study-day', briefing(), ''));
  const calibration = computed(
    (): Calibration => progress.table('calibration', briefing(), '').get('') ?? noCalibration,
  );
  const isEmpty = computed(
    () => places.value.size === 0 && days.value.size === 0 && knowledge.cards.value.size === 0,
  );

  async function load(): Promise<void> {
    state.value = 'loading';
    day.value = today();
    await read();
  }

  async function read(): Promise<void> {
    try {
      if (briefings.ids.length === 0) await briefings.loadList();
      await briefings.open(briefing());
      const scopes = wholeKinds.map((kind) => ({ kind, briefing: briefing(), scope: '' }));
      const isKnown = (await progress.know(...scopes)) && (await knowledge.find());
      state.value = isKnown ? 'open' : 'failed';
    } catch (error) {
      notices.admit(error);
      state.value = 'failed';
    }
  }

  // The screen stays while the modules are read in the other language.
  watch(() => settings.language, read);

  return { ...knowledge, state, day, places, days, calibration, isEmpty, load };
}
