import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { LearnerEvent, Place, QuestionState } from '../learning/progress/event.ts';
import { follow } from '../learning/progress/follow.ts';
import { useNotices, type NoticeKind } from './notices.ts';
import { usePlatform } from './platform.ts';
import { useSettings } from './settings.ts';

/** Where the learner is and what was answered; every change is an event that the shell stores first. */
export const useProgress = defineStore('progress', () => {
  const platform = usePlatform();
  const notices = useNotices();
  const settings = useSettings();
  // Shallow: what crosses the bridge is copied, and a reactive proxy cannot be.
  const places = shallowRef<ReadonlyMap<string, Place>>(new Map());
  const questions = shallowRef<ReadonlyMap<string, QuestionState>>(new Map());
  /** The module whose questions were read; what follows from an event is only known after that. */
  const loadedModule = ref<string | null>(null);
  let lastWrite: Promise<unknown> = Promise.resolve();

  /** The place that was touched last. */
  const latest = computed(() => [...places.value.values()].at(-1) ?? null);

  async function loadPlaces(briefing: string): Promise<void> {
    if (!settings.canStore) return;
    const found = await notices.watch('progress-not-read', () => platform.places(briefing));
    places.value = new Map((found ?? []).map((place) => [place.module, place]));
  }

  async function loadQuestions(briefing: string, module: string): Promise<void> {
    if (!settings.canStore) return;
    const found = await notices.watch('progress-not-read', () =>
      platform.questions(briefing, module),
    );
    questions.value = new Map((found ?? []).map((state) => [state.question, state]));
    loadedModule.value = found ? module : null;
  }

  /**
   * Stores an event with what follows from it, one after the other.
   *
   * @returns whether it is safe on the disk; only then does the screen show what follows.
   */
  function record(event: LearnerEvent, notice: NoticeKind): Promise<boolean> {
    const write = lastWrite.then(() => store(event, notice));
    // Whoever asked for this event hears of its failure; the next event is tried all the same.
    lastWrite = write.catch(() => undefined);
    return write;
  }

  async function store(event: LearnerEvent, notice: NoticeKind): Promise<boolean> {
    if (loadedModule.value !== event.module) await loadQuestions(event.briefing, event.module);
    // Where nothing can be stored the shell says so itself.
    if (loadedModule.value !== event.module && settings.canStore) return false;
    const place = places.value.get(event.module) ?? null;
    const question = 'question' in event ? (questions.value.get(event.question) ?? null) : null;
    const effects = follow(event, { place, question });
    const stored = await notices.watch(notice, () => platform.record({ event, effects }));
    if (!stored) return false;
    if (effects.place) {
      const rest = [...places.value].filter(([module]) => module !== event.module);
      places.value = new Map([...rest, [event.module, effects.place]]);
    }
    if (effects.question) {
      questions.value = new Map(questions.value).set(effects.question.question, effects.question);
    }
    return true;
  }

  return { places, questions, latest, loadPlaces, loadQuestions, record };
});
