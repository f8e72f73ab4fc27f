import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type {
  LearnerEvent,
  Place,
  QuestionState,
  StoredResponse,
} from '../learning/progress/event.ts';
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
  /** By `briefing/module`: an event of one module may still be on its way while another one is opened. */
  const questions = shallowRef<ReadonlyMap<string, ReadonlyMap<string, QuestionState>>>(new Map());
  /** What was read. Nothing is recorded on top of what is not known, or it would be overwritten. */
  const knownBriefing = ref<string | null>(null);
  /** Attempts in which the learner opened the hint, as `module/question/attempt`. */
  const hinted = ref<ReadonlySet<string>>(new Set());
  /** Picks that are not on the disk yet, or could not be stored, by `module/question`. */
  const held = new Map<string, StoredResponse>();
  let lastWrite: Promise<unknown> = Promise.resolve();

  /** Reads where the learner is in a briefing. False when it could not be read; a notice says so. */
  async function loadPlaces(briefing: string): Promise<boolean> {
    if (!settings.canStore) return false;
    const found = await notices.tryTo('progress-not-read', () => platform.places(briefing));
    if (!found) return false;
    places.value = new Map(found.map((place) => [place.module, place]));
    knownBriefing.value = briefing;
    return true;
  }

  /** Reads how a module's questions stand. False when it could not be read; a notice says so. */
  async function loadQuestions(briefing: string, module: string): Promise<boolean> {
    if (!settings.canStore) return false;
    const found = await notices.tryTo('progress-not-read', () =>
      platform.questions(briefing, module),
    );
    if (!found) return false;
    const states = new Map(found.map((state) => [state.question, state]));
    questions.value = new Map(questions.value).set(`${briefing}/${module}`, states);
    return true;
  }

  /** Sees to it that what is known is of this module. */
  async function know(briefing: string, module: string): Promise<boolean> {
    const isKnown = knownBriefing.value === briefing || (await loadPlaces(briefing));
    if (!isKnown) return false;
    return questions.value.has(`${briefing}/${module}`) || loadQuestions(briefing, module);
  }

  /**
   * Stores an event with what follows from it, one after the other.
   *
   * @param make makes the event when its turn has come, so that it rests on all that was stored before it; null when
   *   there is nothing to store after all
   * @returns whether it is safe on the disk; only then does the screen show what follows.
   */
  function record(
    briefing: string,
    module: string,
    notice: NoticeKind,
    make: () => LearnerEvent | null,
  ): Promise<boolean> {
    const write = lastWrite.then(async () => {
      if (!settings.canStore || !(await know(briefing, module))) return false;
      const event = make();
      return event !== null && store(event, notice);
    });
    // Whoever asked for this event hears of its failure; the next event is tried all the same.
    lastWrite = write.catch(() => undefined);
    return write;
  }

  /** How the questions of a module stand, by their ids; none before they were read. */
  const questionsIn = (briefing: string, module: string): ReadonlyMap<string, QuestionState> =>
    questions.value.get(`${briefing}/${module}`) ?? new Map();

  async function store(event: LearnerEvent, notice: NoticeKind): Promise<boolean> {
    const place = places.value.get(event.module) ?? null;
    const states = questionsIn(event.briefing, event.module);
    const question = 'question' in event ? (states.get(event.question) ?? null) : null;
    const effects = follow(event, { place, question });
    const stored = await notices.tryTo(notice, () => platform.record({ event, effects }));
    if (!stored) return false;
    if (effects.place) {
      const rest = [...places.value].filter(([module]) => module !== event.module);
      places.value = new Map([...rest, [event.module, effects.place]]);
    }
    if (effects.question) {
      const changed = new Map(states).set(effects.question.question, effects.question);
      questions.value = new Map(questions.value).set(`${event.briefing}/${event.module}`, changed);
    }
    return true;
  }

  function rememberHint(attempt: string): void {
    hinted.value = new Set([...hinted.value, attempt]);
  }

  /** Keeps a pick in sight until it is on the disk. */
  function hold(key: string, response: StoredResponse): void {
    held.set(key, response);
  }

  const heldFor = (key: string): StoredResponse => held.get(key) ?? null;

  function release(key: string): void {
    held.delete(key);
  }

  return {
    places,
    questionsIn,
    hinted,
    hold,
    heldFor,
    release,
    loadPlaces,
    know,
    record,
    rememberHint,
  };
});
