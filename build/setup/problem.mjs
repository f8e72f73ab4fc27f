/** A failure that was foreseen: it says what happened, what is safe and what to do. */
export class Problem extends Error {
  /** @param {{ what: string, safe: string, todo: string }} parts */
  constructor({ what, safe, todo }) {
    super(`${what}\n  Safe:  ${safe}\n  To do: ${todo}`);
    this.name = 'Problem';
  }
}

/** The run was stopped by a signal, by Ctrl+C for one. */
export class Interrupted extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super('Stopped.');
    this.name = 'Interrupted';
    this.exitCode = exitCode;
  }
}

/**
 * The text of whatever was thrown.
 * @param {unknown} thrown
 */
export function reasonOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/**
 * What to print about an error: the message when it was foreseen, everything when it was not.
 * @param {unknown} thrown
 */
export function explain(thrown) {
  if (thrown instanceof Problem || thrown instanceof Interrupted) return thrown.message;
  return `This should not happen; please report it.\n${thrown instanceof Error ? thrown.stack : thrown}`;
}
