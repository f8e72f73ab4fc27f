/** @type {NodeJS.WriteStream} */
let stream = process.stdout;

/**
 * Tells the person at the keyboard one thing.
 * @param {string} line
 */
export function say(line) {
  stream.write(`${line}\n`);
}

/** Keeps standard output free for a command whose answer another program reads. */
export function sayOnStandardError() {
  stream = process.stderr;
}
