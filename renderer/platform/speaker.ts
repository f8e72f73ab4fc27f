/** A voice that is installed on the machine. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** As the system has it: `nl-NL`, `nl_BE`. */
  readonly language: string;
  readonly isDefault: boolean;
}

export interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** What can read out on this machine. */
export interface Speaker {
  readonly voices: () => readonly Voice[];
  /** Systems find their voices in their own time. */
  readonly onVoicesChange: (listener: () => void) => () => void;
  /** Stops what it was saying and says this; `ended` is called unless it is stopped before its end. */
  readonly say: (utterance: Utterance, ended: () => void) => void;
  readonly stop: () => void;
}
