/** Where the shell says what happened. Nothing a learner wrote and no name of a person goes in. */
export interface Log {
  readonly info: (message: string) => void;
  readonly warn: (message: string, error?: unknown) => void;
  readonly error: (message: string, error?: unknown) => void;
}
