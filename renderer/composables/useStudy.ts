import type { Module } from '../briefing/briefing.ts';
import { attemptSeed } from '../learning/chance.ts';
import type { LearnerEvent, QuestionState, StoredResponse } from '../learning/progress/event.ts';
import { judge } from '../learning/questions/index.ts';
import type { Question } from '../learning/questions/question.ts';
import { useBriefings } from '../stores/briefings.ts';
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

  function event(what: WithoutCommon<LearnerEvent>): LearnerEvent {
    const info = briefings.info;
    if (!info) throw new Error('Nothing can be studied while no briefing is open');
    return {
      id: platform.newId(),
      at: platform.now(),
      zone: platform.zone(),
      briefing: info.id,
      version: info.version,
      language: module().language,
      module: module().id,
      ...what,
    };
  }

  /** How a question stands, also before anything was done with it. */
  function stateOf(question: string): Pick<QuestionState, 'attempt' | 'seed' | 'draft' | 'given'> {
    const kept = progress.questions.get(question);
    if (kept && kept.module === module().id) return kept;
    return { attempt: 1, seed: seedOf(question, 1), draft: null, given: null };
  }

  function seedOf(question: string, attempt: number): number {
    return attemptSeed(settings.learnerSeed, `${module().id}/${question}`, attempt);
  }

  const enter = (step: string): Promise<boolean> =>
    progress.record(event({ kind: 'step-entered', step }), 'place-not-kept');

  const finish = (): Promise<boolean> =>
    progress.record(event({ kind: 'module-finished' }), 'place-not-kept');

  function draft(question: Question, response: StoredResponse): Promise<boolean> {
    const { attempt, seed } = stateOf(question.id);
    const what = {
      kind: 'answer-drafted',
      question: question.id,
      attempt,
      seed,
      response,
    } as const;
    return progress.record(event(what), 'answer-not-kept');
  }

  /** Marks an answer and stores it with its mark; false when it could not be stored, and then nothing is shown. */
  function give(question: Question, response: StoredResponse, hinted: boolean): Promise<boolean> {
    const mark = judge(question, response);
    if (!mark) throw new Error(`The answer does not fit question ${question.id}`);
    const { attempt, seed } = stateOf(question.id);
    const of = { question: question.id, attempt, seed, hash: question.hash };
    const what = { kind: 'answer-given', ...of, response, hinted, ...mark } as const;
    return progress.record(event(what), 'answer-not-kept');
  }

  function restart(question: Question): Promise<boolean> {
    const attempt = stateOf(question.id).attempt + 1;
    const seed = seedOf(question.id, attempt);
    const what = { kind: 'attempt-restarted', question: question.id, attempt, seed } as const;
    return progress.record(event(what), 'answer-not-kept');
  }

  return { stateOf, enter, finish, draft, give, restart };
}
