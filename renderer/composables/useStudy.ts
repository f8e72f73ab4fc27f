import type { Module } from '../briefing/briefing.ts';
import { attemptSeed } from '../learning/chance.ts';
import type {
  Certainty,
  LearnerEvent,
  Occasion,
  StoredResponse,
} from '../learning/progress/event.ts';
import type { QuestionState } from '../learning/progress/projection.ts';
import type { ProjectionScope } from '../learning/progress/tables.ts';
import { judge } from '../learning/questions/index.ts';
import type { Question } from '../learning/questions/question.ts';
import { wordingLines } from '../learning/questions/wording-lines.ts';
import { useBriefings } from '../stores/briefings.ts';
import type { NoticeKind } from '../stores/notices.ts';
import { usePlatform } from '../stores/platform.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';

type WithoutCommon<Event> = Event extends unknown
  ? Omit<Event, 'id' | 'at' | 'zone' | 'briefing' | 'version' | 'language' | 'module'>
  : never;

/**
 * What a learner can do in a module, each as an event that is kept.
 *
 * @param occasion where its questions are asked; each occasion has attempts of its own
 */
export function useStudy(module: () => Module, occasion: Occasion = 'lesson') {
  const platform = usePlatform();
  const briefings = useBriefings();
  const progress = useProgress();
  const settings = useSettings();
  const kind = occasion === 'review' ? 'review' : 'question';

  /** Records in this module, whatever the learner has moved on to by the time that its turn comes. */
  function record(
    notice: NoticeKind,
    make: () => WithoutCommon<Extract<LearnerEvent, { module: string }>> | null,
  ): Promise<boolean> {
    const { info } = briefings;
    if (!info) throw new Error('Nothing can be studied while no briefing is open');
    const { id: moduleId, language } = module();
    const scopes: readonly ProjectionScope[] = [
      { kind: 'place', briefing: info.id, scope: '' },
      { kind, briefing: info.id, scope: moduleId },
      { kind: 'wording', briefing: info.id, scope: moduleId },
    ];
    return progress.record(scopes, notice, () => {
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
          module: moduleId,
        }
      );
    });
  }

  const briefing = (): string => briefings.info?.id ?? '';
  const states = (): ReadonlyMap<string, QuestionState> =>
    progress.table(kind, briefing(), module().id);

  /** How a question stands, also before anything was done with it. */
  const stateOf = (question: string): QuestionState =>
    states().get(question) ?? {
      attempt: 1,
      seed: seedOf(question, 1),
      draft: null,
      certainty: null,
      hinted: false,
      missed: 0,
      given: null,
    };

  const seedOf = (question: string, attempt: number): number =>
    attemptSeed(settings.learnerSeed, `${occasion}/${module().id}/${question}`, attempt);

  function ofAttempt(question: string) {
    const { attempt, seed } = stateOf(question);
    return { question, attempt, seed, occasion };
  }

  const enter = (step: string): Promise<boolean> =>
    record('place-not-kept', () => ({ kind: 'step-entered', step }));

  /** Finishes the module when all of it was seen: whoever jumps to the end has not finished. */
  const finish = (): Promise<boolean> =>
    record('place-not-kept', () => {
      const visited = progress.places(briefing()).get(module().id)?.visited ?? [];
      const isSeen = module().steps.every(({ id }) => visited.includes(id));
      return isSeen ? { kind: 'module-finished' } : null;
    });

  const heldKey = (question: string): string => `${occasion}/${module().id}/${question}`;

  /** What was picked in this session and is not on the disk; null where all is. */
  const heldPick = (question: string): StoredResponse => progress.heldFor(heldKey(question));

  async function draft(
    question: Question,
    response: StoredResponse,
    certainty: Certainty | null,
  ): Promise<boolean> {
    const key = heldKey(question.id);
    progress.hold(key, response);
    const stored = await record('answer-not-kept', () => {
      // Who types faster than the disk writes is waited for: only the newest is worth storing.
      if (progress.heldFor(key) !== response) return null;
      return { kind: 'answer-drafted', ...ofAttempt(question.id), response, certainty };
    });
    if (stored && progress.heldFor(key) === response) progress.release(key);
    return stored;
  }

  /**
   * Marks an answer and stores it with its mark. A wrong one is only a try where the author allows another.
   *
   * @returns false when it could not be stored, and then nothing is shown
   */
  async function check(
    question: Question,
    response: StoredResponse,
    certainty: Certainty | null,
  ): Promise<boolean> {
    const mark = judge(question, response);
    if (!mark) throw new Error(`The answer does not fit question ${question.id}`);
    const { correct, score } = mark;
    const stored = await record('answer-not-kept', () => {
      const { missed, hinted, certainty: first } = stateOf(question.id);
      const attempt = ofAttempt(question.id);
      if (!correct && missed + 1 < question.tries) {
        return { kind: 'answer-tried', ...attempt, response, certainty };
      }
      return {
        kind: 'answer-given',
        ...attempt,
        hash: question.hash,
        response,
        hinted,
        certainty: missed > 0 ? first : certainty,
        tries: missed + 1,
        correct,
        score,
        wording: newWording(question),
      };
    });
    if (stored) progress.release(heldKey(question.id));
    return stored;
  }

  /** What the question says, where that is not kept yet. */
  function newWording(question: Question): string[] | null {
    const known = progress.table('wording', briefing(), module().id).get(question.id);
    return known?.hash === question.hash ? null : wordingLines(question);
  }

  const restart = (question: Question): Promise<boolean> =>
    record('attempt-not-restarted', () => {
      const attempt = stateOf(question.id).attempt + 1;
      const seed = seedOf(question.id, attempt);
      return { kind: 'attempt-restarted', question: question.id, attempt, seed, occasion };
    });

  /** Counts time that was studied. */
  const spend = (seconds: number): Promise<boolean> =>
    record('place-not-kept', () => ({ kind: 'time-studied', seconds }));

  /** Takes note of a question that was changed: it comes back, and is no longer announced. */
  const acceptChange = ({ id, hash }: Question): Promise<boolean> =>
    record('answer-not-kept', () => ({ kind: 'change-accepted', question: id, hash }));

  /** Shows the hint of a question from now on, and remembers that it was asked for. */
  const hint = (question: string): Promise<boolean> =>
    record('answer-not-kept', () => ({ kind: 'hint-opened', ...ofAttempt(question) }));

  return {
    states,
    stateOf,
    heldPick,
    enter,
    finish,
    draft,
    check,
    restart,
    hint,
    acceptChange,
    spend,
  };
}
