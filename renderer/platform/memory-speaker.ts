import type { Speaker, Utterance, Voice } from './speaker.ts';

export interface MemorySpeaker extends Speaker {
  /** What it was asked to say, in order. */
  readonly said: Utterance[];
  /** What it is saying now. */
  readonly saying: () => string | null;
  /** Comes to the end of what it is saying. */
  readonly finish: () => void;
  /** Finds voices, or loses them. */
  readonly install: (...voices: Voice[]) => void;
}

/** A voice that makes no sound: for tests. */
export function memorySpeaker(): MemorySpeaker {
  const listeners = new Set<() => void>();
  const said: Utterance[] = [];
  let voices: readonly Voice[] = [];
  let now: { text: string; ended: () => void } | null = null;
  return {
    said,
    saying: () => now?.text ?? null,
    finish: () => {
      const ended = now?.ended;
      now = null;
      ended?.();
    },
    install: (...installed) => {
      voices = installed;
      listeners.forEach((listener) => listener());
    },
    voices: () => voices,
    onVoicesChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (utterance, ended) => {
      said.push(utterance);
      now = { text: utterance.text, ended };
    },
    stop: () => {
      now = null;
    },
  };
}
