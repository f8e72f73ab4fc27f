import { defineStore } from 'pinia';
import { ref } from 'vue';
import { RefusedError, type RefusalCode } from '../platform/platform.ts';
import { usePlatform } from './platform.ts';

/** What went wrong, by the name of its message. */
export type NoticeKind =
  | 'settings-not-kept'
  | 'place-not-kept'
  | 'answer-not-kept'
  | 'attempt-not-restarted'
  | 'test-not-begun'
  | 'test-not-finished'
  | 'flag-not-kept'
  | 'file-not-saved'
  | 'briefing-not-read'
  | 'briefing-not-removed'
  | 'progress-not-read'
  | 'backup-not-made'
  | 'link-not-opened'
  | 'projections-not-rebuilt'
  | 'people-not-read'
  | 'person-not-opened'
  | 'person-not-made'
  | 'person-not-changed'
  | 'person-not-removed'
  | 'file-not-saved'
  | 'file-not-opened'
  | 'person-not-imported'
  | 'note-not-kept'
  | 'notes-not-saved'
  | 'agenda-not-kept'
  | 'presentation-not-started'
  | 'presentation-not-shown'
  | 'presentation-not-ended'
  | 'presentation-not-kept'
  | 'room-not-kept'
  | 'counts-not-saved'
  | 'unexpected';

export interface Notice {
  readonly kind: NoticeKind;
  readonly code: RefusalCode;
}

/** Messages for the learner about what the machine would not do. Each kind stands once. */
export const useNotices = defineStore('notices', () => {
  const platform = usePlatform();
  const notices = ref<readonly Notice[]>([]);

  function dismiss(kind: NoticeKind): void {
    notices.value = notices.value.filter((notice) => notice.kind !== kind);
  }

  function say(kind: NoticeKind, code: RefusalCode): void {
    dismiss(kind);
    notices.value = [...notices.value, { kind, code }];
  }

  /**
   * Does something with the machine. A refusal becomes a notice and null; success takes an earlier notice of the same
   * kind away. Anything else is a bug and is thrown on.
   */
  async function tryTo<Value>(kind: NoticeKind, act: () => Promise<Value>): Promise<Value | null> {
    try {
      const value = await act();
      dismiss(kind);
      return value;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      if (error.code === 'internal' || error.code === 'request') platform.reportBug(error);
      say(kind, error.code);
      return null;
    }
  }

  /** A bug: it goes to the log, and the learner hears that something went wrong. */
  function admit(error: unknown): void {
    platform.reportBug(error);
    say('unexpected', 'internal');
  }

  /** Whether the screen threw while it was drawn, so that there is nothing to see of it. */
  const isBroken = ref(false);

  /** A bug that broke the screen: it goes to the log, and another screen takes its place. */
  function admitBroken(error: unknown): void {
    platform.reportBug(error);
    isBroken.value = true;
  }

  /** Another screen is being drawn. */
  function forgetBroken(): void {
    isBroken.value = false;
  }

  return { notices, isBroken, dismiss, say, tryTo, admit, admitBroken, forgetBroken };
});
