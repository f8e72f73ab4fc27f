import type { DiagnosticCode, Position, Severity } from '../../briefing/diagnostic.ts';
import type { Block, Inline } from '../../briefing/tree.ts';
import type { StoredResponse } from '../progress/event.ts';
import type { Question, QuestionCommon } from './question.ts';

/** A piece of an author's file, and where its first character stands. Later lines start at column 1. */
export interface SourceText extends Position {
  readonly text: string;
}

/** What the parser hands to a kind of question, once it has read what all kinds have in common. */
export interface QuestionSource {
  /** The body without the lines of `hint:`, `why:` and the kind's own words. */
  readonly body: SourceText;
  /** `answer: false` and the like, for the words that the kind names in `words`. */
  readonly words: ReadonlyMap<string, SourceText>;
  /** `select=many` and the like, without `cites` and `level`. */
  readonly settings: ReadonlyMap<string, SourceText>;
  /** Where the container opens. */
  readonly opening: Position;
  readonly inline: (text: SourceText) => readonly Inline[];
  /** `gap` hears of every `{{id}}` in order, and answers what is wrong with it; without it braces are text. */
  readonly blocks: (
    text: SourceText,
    gap?: (id: string) => DiagnosticCode | null,
  ) => readonly Block[];
  /** Splits `Text {#id}`, or `Text {#id mark}` with a known mark; null where no `{#…}` stands at the end. */
  readonly splitId: (
    text: string,
    known?: readonly string[],
  ) => { readonly text: string; readonly id: string; readonly marks: readonly string[] } | null;
  /** Whether a text can be an id. */
  readonly isId: (text: string) => boolean;
  /**
   * `<hash of the rules>-<hash of the wording>`, see `changes.ts`.
   *
   * @param rules what must be equal in every language: what `key` gives
   * @param wording what a learner reads before answering
   */
  readonly hash: (rules: unknown, wording: unknown) => string;
  readonly report: (
    severity: Severity,
    code: DiagnosticCode,
    at: Position,
    values?: Readonly<Record<string, string>>,
  ) => void;
}

/** What is judged of an answer. */
export interface Mark {
  readonly correct: boolean;
  /** From 0 to 1. */
  readonly score: number;
  /**
   * What a typed answer deserves to hear beside right or wrong: it is right with a slip of the pen, or wrong by little
   * more than that.
   */
  readonly nuance?: 'slip' | 'near';
}

/**
 * Everything a kind of question knows how to do, in one file; the screen that shows it is elsewhere.
 * `Response` is what a learner gave, as JSON that can be stored.
 */
export interface QuestionKind<Q extends Question, Response extends StoredResponse> {
  readonly kind: Q['kind'];
  /** Words such as `answer:` that this kind reads beside `hint:` and `why:`. */
  readonly words: readonly string[];
  /** Settings such as `select` that this kind reads beside `cites` and `level`. */
  readonly settings: readonly string[];
  /** Reads the body. Null when it cannot be shown at all; what is wrong was reported. */
  readonly parse: (
    source: QuestionSource,
    common: Omit<QuestionCommon, 'prompt' | 'hash'>,
  ) => Q | null;
  /** What must be the same in every language, as text that can be compared: ids and answers. */
  readonly key: (question: Q) => { readonly ids: string; readonly answers: string };
  /** What a learner gave, from storage; null when it does not fit this question any more. */
  readonly readResponse: (question: Q, stored: unknown) => Response | null;
  /** Whether all was done that the question asks. An unfinished response is kept, and cannot be checked yet. */
  readonly isComplete: (question: Q, response: Response) => boolean;
  /** Total: every response gets a mark. */
  readonly mark: (question: Q, response: Response) => Mark;
  /** What stands there before the learner did anything, for kinds in which that can be an answer. */
  readonly initial?: (question: Q, seed: number) => Response;
}

/** A kind as the registry holds it: it takes any question, and refuses those of another kind. */
export interface RegisteredKind {
  readonly kind: Question['kind'];
  readonly words: readonly string[];
  readonly settings: readonly string[];
  readonly parse: QuestionKind<Question, StoredResponse>['parse'];
  readonly key: QuestionKind<Question, StoredResponse>['key'];
  /** The mark of a stored response; null when the response does not fit the question any more. */
  readonly judge: (question: Question, stored: unknown) => Mark | null;
  /** Whether a stored response fits the question and can be checked. */
  readonly isComplete: (question: Question, stored: unknown) => boolean;
  /** What counts as the response before the learner did anything; null where that is none. */
  readonly initial: (question: Question, seed: number) => StoredResponse;
}

/** Hides the types of one kind behind those that all kinds share. */
export function register<Q extends Question, Response extends StoredResponse>(
  kind: QuestionKind<Q, Response>,
): RegisteredKind {
  const own = (question: Question): question is Q => question.kind === kind.kind;
  return {
    kind: kind.kind,
    words: kind.words,
    settings: kind.settings,
    parse: kind.parse,
    key(question) {
      if (!own(question)) throw new TypeError(`${kind.kind} cannot compare a ${question.kind}`);
      return kind.key(question);
    },
    judge(question, stored) {
      if (!own(question)) throw new TypeError(`${kind.kind} cannot mark a ${question.kind}`);
      const response = kind.readResponse(question, stored);
      return response === null ? null : kind.mark(question, response);
    },
    isComplete(question, stored) {
      if (!own(question)) throw new TypeError(`${kind.kind} cannot read a ${question.kind}`);
      const response = kind.readResponse(question, stored);
      return response !== null && kind.isComplete(question, response);
    },
    initial(question, seed) {
      if (!own(question)) throw new TypeError(`${kind.kind} cannot begin a ${question.kind}`);
      return kind.initial?.(question, seed) ?? null;
    },
  };
}
