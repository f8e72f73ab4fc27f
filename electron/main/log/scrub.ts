/** A text without the name of the user, which on most systems stands in the path of the home folder. */
export const scrub = (text: string, home: string): string =>
  home === '' || home === '/' ? text : text.replaceAll(home, '~');

/** What a log line says of an error. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** From the first mark to the last of its kind, for what is quoted may itself hold such marks. */
const quoted = [/".*"/s, /“.*”/s, /`.*`/s, /‘.*’/s, /(?<!\w)'.*'(?!\w)/s];

/** A line of a stack that says where in the program something happened. */
const frame = /^\s+at (?:[\w.$<>[\] ]+ \()?(?:app:\/\/leidraad\/[\w./-]*:\d+:\d+|<anonymous>)\)?$/;

/**
 * What may be kept of an error in a page. An engine quotes in its message what it stumbled over, as in `"Dear Anna" is
 * not valid JSON`, and that may be what a learner wrote: of the message everything in quotation marks goes, of the
 * stack all lines that name no place in the program.
 */
export function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => frame.test(line));
  const end = first < 0 ? lines.length : first;
  const message = quoted.reduce(
    (kept, mark) => kept.replace(mark, (found) => `${found.at(0)}…${found.at(-1)}`),
    lines.slice(0, end).join('\n'),
  );
  const frames = lines.slice(end).filter((line) => frame.test(line));
  return [message, ...frames].join('\n');
}
