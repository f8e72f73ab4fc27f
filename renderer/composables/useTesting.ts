import type { BriefingInfo, Language, Module } from '../briefing/briefing.ts';
import { attemptSeed } from '../learning/chance.ts';
import type {
  LearnerEvent,
  StoredResponse,
  TestQuestion,
  TestType,
} from '../learning/progress/event.ts';
import type { TestAttempt } from '../learning/progress/projection.ts';
import type { Question } from '../learning/questions/question.ts';
import { drawTest } from '../learning/tests/draw.ts';
import { finishTest } from '../learning/tests/finish.ts';
import type { TestTerms } from '../learning/tests/plan.ts';
import { keyOf, testableQuestions } from '../learning/tests/testable.ts';
import type { NoticeKind } from '../stores/notices.ts';
import { usePlatform } from '../stores/platform.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';

type TestEvent = Extract<LearnerEvent, { test: string }>;
type WithoutCommon<Event> = Event extends unknown
  ? Omit<Event, 'id' | 'at' | 'zone' | 'briefing' | 'version' | 'language'>
  : never;

/** What a test is about and in which language it is taken. */
export interface TestSubject {
  readonly type: TestType;
  /** Null where it is about the whole briefing. */
  readonly module: string | null;
  readonly language: Language;
  readonly modules: readonly Module[];
}

/** What a learner can do in a test, each as an event that is kept. */
export function useTesting(info: BriefingInfo) {
  const platform = usePlatform();
  const progress = useProgress();
  const settings = useSettings();

  const attempt = (test: string): TestAttempt | null =>
    progress.table('test', info.id, '').get(test) ?? null;

  function record(
    notice: NoticeKind,
    language: Language,
    make: () => WithoutCommon<TestEvent> | null,
  ): Promise<boolean> {
    return progress.record([{ kind: 'test', briefing: info.id, scope: '' }], notice, () => {
      const what = make();
      return (
        what && {
          id: platform.newId(),
          at: platform.now(),
          zone: platform.zone(),
          briefing: info.id,
          version: info.version,
          language,
          ...what,
        }
      );
    });
  }

  /** Draws the questions and starts the clock. The id of the test; null when it could not be stored. */
  async function begin(subject: TestSubject, terms: TestTerms): Promise<string | null> {
    const { type, module, language } = subject;
    const test = platform.newId();
    const candidates = [...testableQuestions(subject.modules).values()].map((found) => ({
      module: found.module.id,
      question: found.question.id,
      passages: found.question.cites,
    }));
    const questions = drawTest(
      candidates,
      terms.wanted,
      attemptSeed(settings.learnerSeed, test, 1),
    );
    const { seconds, passMark } = terms;
    const stored = await record('test-not-begun', language, () => ({
      kind: 'test-started',
      module,
      test,
      type,
      questions,
      seconds,
      passMark,
    }));
    return stored ? test : null;
  }

  const heldKey = (test: string, one: TestQuestion): string => `test/${test}/${keyOf(one)}`;

  /** What was answered, also where that is not on the disk; null where nothing was. */
  const responseTo = (test: string, one: TestQuestion): StoredResponse =>
    progress.heldFor(heldKey(test, one)) ?? attempt(test)?.answers[keyOf(one)] ?? null;

  /** Keeps an answer as it stands, finished or not. */
  async function answer(test: string, one: TestQuestion, response: StoredResponse): Promise<void> {
    const key = heldKey(test, one);
    progress.hold(key, response);
    const { module, question } = one;
    const stored = await recordIn('answer-not-kept', test, () => ({
      kind: 'test-answered',
      module,
      test,
      question,
      response,
    }));
    if (stored && progress.heldFor(key) === response) progress.release(key);
  }

  /** Records in a test that is not over, in the language in which it was begun. */
  function recordIn(
    notice: NoticeKind,
    test: string,
    make: (running: TestAttempt) => WithoutCommon<TestEvent>,
  ): Promise<boolean> {
    const language = attempt(test)?.language ?? settings.language;
    return record(notice, language, () => {
      const running = attempt(test);
      return running && !running.finished ? make(running) : null;
    });
  }

  const flag = (test: string, one: TestQuestion, flagged: boolean): Promise<boolean> =>
    recordIn('flag-not-kept', test, () => ({
      kind: 'test-flagged',
      module: one.module,
      test,
      question: one.question,
      flagged,
    }));

  /** Judges the test as it stands and hands it in. False when that could not be stored: then it still runs. */
  function finish(
    test: string,
    questions: ReadonlyMap<string, Question>,
    reason: 'handed-in' | 'time-over',
  ): Promise<boolean> {
    return recordIn('test-not-finished', test, ({ module, questions: asked, passMark }) => {
      const responses = Object.fromEntries(asked.map((one) => [keyOf(one), responseTo(test, one)]));
      const judged = finishTest(asked, responses, questions, passMark);
      return { kind: 'test-finished', module, test, reason, ...judged };
    });
  }

  return { attempt, begin, responseTo, answer, flag, finish };
}
