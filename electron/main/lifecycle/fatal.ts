import { app, dialog } from 'electron';
import type { Log } from '../log/log.ts';
import type { Texts } from '../texts/texts.ts';

/** Says calmly that the program has to stop, and stops it. */
export function stopWith(texts: Texts['fatal']): void {
  dialog.showErrorBox(texts.title, texts.explanation);
  app.exit(1);
}

/**
 * As `stopWith`, for a program that cannot start and has no log. It waits until the app is ready: before that Linux
 * shows no dialog, and exiting crashes. Whoever started it in a terminal reads it there as well.
 */
export async function stopBeforeStart(texts: Texts['fatal']): Promise<void> {
  process.stderr.write(`${texts.title}: ${texts.explanation}\n`);
  await app.whenReady();
  stopWith(texts);
}

/** Logs every bug that nothing caught; the program stops when it may be in a state that it should not be in. */
export function watchForBugs(log: Log, texts: () => Texts['fatal']): void {
  process.on('uncaughtException', (error) => {
    log.error('A bug that nothing caught.', error);
    stopWith(texts());
  });
  process.on('unhandledRejection', (reason) => {
    log.error('A promise failed and nothing caught it.', reason);
  });
}
