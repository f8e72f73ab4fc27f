/** A text without the name of the user, which on most systems stands in the path of the home folder. */
export const scrub = (text: string, home: string): string =>
  home === '' || home === '/' ? text : text.replaceAll(home, '~');

/** What a log line says of an error. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
