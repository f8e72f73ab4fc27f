import type { InjectionKey } from 'vue';
import type { BriefingFiles } from '../briefing/briefing.ts';
import type { ContentCall, ContentReply, ContentRequest } from './content-calls.ts';

/** Answers what is asked of one briefing at a time; a worker in the program, the same code in place in a test. */
export interface ContentReader {
  /**
   * What is asked from now on is asked of this briefing.
   *
   * @param folder the name of the briefing's folder, which is its id
   */
  readonly open: (folder: string, files: BriefingFiles) => void;
  /** Rejects when there is no answer: a bug, or a worker that could not start. */
  readonly ask: <Call extends ContentCall>(
    call: Call,
    request: ContentRequest<Call>,
  ) => Promise<ContentReply<Call>>;
  readonly end: () => void;
}

/** How the program starts a reader. */
export const contentReaderKey: InjectionKey<() => ContentReader> = Symbol('content reader');

export type ContentMessage =
  | { readonly kind: 'open'; readonly folder: string; readonly files: BriefingFiles }
  | {
      [Call in ContentCall]: {
        readonly kind: 'ask';
        readonly id: number;
        readonly call: Call;
        readonly request: ContentRequest<Call>;
      };
    }[ContentCall];

/** What comes back for the question with this id. */
export type ContentMessageBack<Reply> =
  | { readonly id: number; readonly ok: true; readonly reply: Reply }
  | { readonly id: number; readonly ok: false; readonly problem: string };
