import { app, dialog } from 'electron';
import type { Log } from '../log/log.ts';
import type { Texts } from '../texts/texts.ts';

/** Says calmly that the program has to stop, and stops it. */
export function stopWith(texts: Texts['fatal']): void {
  dialog.showErrorBox(texts.title, texts.explanation);
  app.exit(1);
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
