/** Which call to the file system fails, and how. Nothing fails while `at` is 0. */
export interface Failing {
  at: number;
  code: string;
  /** The names of the calls since it was armed. */
  calls: string[];
}

type AnyFunction = (...given: never[]) => unknown;

/** What writes: each of these can fail on a disk that is full, read-only or dying. */
export const writing = [
  'writeFileSync',
  'openSync',
  'fsyncSync',
  'renameSync',
  'mkdirSync',
  'copyFileSync',
  'truncateSync',
] as const;

function fail(failing: Failing, name: string): void {
  if (failing.at === 0) return;
  failing.calls.push(name);
  if (failing.calls.length !== failing.at) return;
  const { code } = failing;
  throw Object.assign(new Error(`${code}: injected into ${name}`), { code, syscall: name });
}

/** A function that fails when its turn has come, and else does what it did. */
export const failingAt =
  (failing: Failing, name: string, original: AnyFunction) =>
  (...given: never[]): unknown => {
    fail(failing, name);
    return original(...given);
  };

/** The same for one that promises. */
export const failingLater =
  (failing: Failing, name: string, original: AnyFunction) =>
  async (...given: never[]): Promise<unknown> => {
    fail(failing, name);
    return original(...given);
  };
