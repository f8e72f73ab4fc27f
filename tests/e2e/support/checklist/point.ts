import type { Program } from '../../../../build/gallery/program.ts';
import type { Page } from '../program.ts';

/** A point of Electron's checklist: https://www.electronjs.org/docs/latest/tutorial/security */
export interface Point {
  readonly number: number;
  readonly title: string;
  /** Tries it from inside the page, as script that got there would: of the running program and of the packaged one. */
  readonly inPage?: (page: Page) => Promise<void>;
  /**
   * Looks at it in the shell, which no driver reaches in the packaged program. That runs the same shell, byte for byte.
   */
  readonly inShell?: (program: Program) => Promise<void>;
}

/** What every window of the program was made with. */
export const preferencesOf = ({ running }: Program): Promise<Record<string, unknown>[]> =>
  running.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const last: unknown = Reflect.get(contents, 'getLastWebPreferences');
      return typeof last === 'function' ? Reflect.apply(last, contents, []) : {};
    }),
  );
