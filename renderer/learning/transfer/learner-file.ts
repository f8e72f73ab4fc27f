import type { LearnerEvent } from '../progress/event.ts';

/** An event with its place in the order in which events are replayed. */
export interface TransferredEvent {
  /** Milliseconds since 1970; never before that of an event that was recorded earlier on the same laptop. */
  readonly moment: number;
  readonly event: LearnerEvent;
}

/** Whose file it is. */
export interface TransferredPerson {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

/** All of a file but the events. */
export interface LearnerFileHead {
  readonly person: TransferredPerson;
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Everything of one learner. */
export interface LearnerFile extends LearnerFileHead {
  readonly events: readonly TransferredEvent[];
}

/** Says what a file is; nothing else has it. */
export const format = 'leidraad-learner';

/** Of the format. A file with a higher one is refused. */
export const version = 1;
