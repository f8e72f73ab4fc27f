import type { Module } from '../briefing/briefing.ts';
import { attemptSeed } from '../learning/chance.ts';
import type { LearnerEvent, QuestionState, StoredResponse } from '../learning/progress/event.ts';
import { judge } from '../learning/questions/index.ts';
import type { Question } from '../learning/questions/question.ts';
import { useBriefings } from '../stores/briefings.ts';
import type { NoticeKind } from '../stores/notices.ts';
import { usePlatform } from '../stores/platform.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';

type WithoutCommon<Event> = Event extends unknown
  ? Omit<Event, 'id' | 'at' | 'zone' | 'briefing' | 'version' | 'language' | 'module'>
  : never;

/** What a learner can do in a module, each as an event that is kept. */
export function useStudy(module: () => Module) {
  const platform = usePlatform();
  const briefings = useBriefings();
  const progress = useProgress();
  const settings = useSettings();

  /** Records in this module, whatever the learner has moved on to by the time that its turn comes. */
  function record(
    notice: NoticeKind,
    make: () => WithoutCommon<LearnerEvent> | null,
  ): Promise<boolean> {
    const { info } = briefings;
    if (!info) throw new Error('Nothing can be studied while no briefing is open');
    const { id: moduleId, language } = module();
    return progress.record(info.id, moduleId, notice, () => {
      const what = make();
      return (
        what && {
          id: platform.newId(),
          at: platform.now(),
          zone: platform.zone(),
          briefing: info.id,
          version: info.version,
          language,
          module: moduleId,
          ...what,
        }
      );
    });
  }

  const states = (): ReadonlyMap<string, QuestionState> =>
    progress.questionsIn(briefings.info?.id ?? '', module().id);

  /** How a question stands, also before anything was done with it. */
  function stateOf(question: string): Pick<QuestionState, 'attempt' | 'seed' | 'draft' | 'given'> {
    const unseen = { attempt: 1, seed: seedOf(question, 1), draft: null, given: null };
    return states().get(question) ?? unseen;
  }

  function seedOf(question: string, attempt: number): number {
    return attemptSeed(settings.learnerSeed, `${module().id}/${question}`, attempt);
  }

  function ofAttempt(question: string) {
    const { attempt, seed } = stateOf(question);
    return { question, attempt, seed };
  }

  const hintKey = (question: string): string =>
    `${module().id}/${question}/${stateOf(question).attempt}`;

  const enter = (step: string): Promise<boolean> =>
    record('place-not-kept', () => ({ kind: 'step-entered', step }));

  /** Finishes the module when all of it was seen: whoever jumps to the end has not finished. */
  const finish = (): Promise<boolean> =>
    record('place-not-kept', () => {
      const visited = progress.places.get(module().id)?.visited ?? [];
      const isSeen = module().steps.every(({ id }) => visited.includes(id));
      return isSeen ? { kind: 'module-finished' } : null;
    });

  const heldKey = (question: string): string => `${module().id}/${question}`;

  /** What was picked in this session and is not on the disk; null where all is. */
  const heldPick = (question: string): StoredResponse => progress.heldFor(heldKey(question));

  async function draft(question: Question, response: StoredResponse): Promise<boolean> {
    const key = heldKey(question.id);
    progress.hold(key, response);
    const stored = await record('answer-not-kept', () => ({
      kind: 'answer-drafted',
      ...ofAttempt(question.id),
      response,
    }));
    if (stored && progress.heldFor(key) === response) progress.release(key);
    return stored;
  }

  /** Marks an answer and stores it with its mark; false when it could not be stored, and then nothing is shown. */
  async function give(question: Question, response: StoredResponse): Promise<boolean> {
    const mark = judge(question, response);
    if (!mark) throw new Error(`The answer does not fit question ${question.id}`);
    const stored = await record('answer-not-kept', () => ({
      kind: 'answer-given',
      ...ofAttempt(question.id),
      hash: question.hash,
      response,
      hinted: isHinted(question.id),
      correct: mark.correct,
      score: mark.score,
    }));
    if (stored) progress.release(heldKey(question.id));
    return stored;
  }

  const restart = (question: Question): Promise<boolean> =>
    record('attempt-not-restarted', () => {
      const attempt = stateOf(question.id).attempt + 1;
      const seed = seedOf(question.id, attempt);
      return { kind: 'attempt-restarted', question: question.id, attempt, seed };
    });

  const isHinted = (question: string): boolean => progress.hinted.has(hintKey(question));
  const hint = (question: string): void => progress.rememberHint(hintKey(question));

  return { states, stateOf, heldPick, enter, finish, draft, give, restart, isHinted, hint };
}
