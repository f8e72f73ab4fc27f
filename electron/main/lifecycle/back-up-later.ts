import type { Log } from '../log/log.ts';
import { backUpWhenDue } from '../store/backups/make.ts';
import { backupsIn, type Store } from '../store/open.ts';

/** How long after someone's data was opened, in milliseconds: the first screen goes before the backup. */
const delay = 1500;

/** Makes the backup of the day when the learner already sees the screen. One that fails is logged; work goes on. */
export function backUpLater(store: Store, folder: string, log: Log): void {
  const backUp = (): void => {
    if (!store.database?.isOpen) return;
    try {
      if (backUpWhenDue(store.database, backupsIn(folder), Date.now())) log.info('Backed up.');
    } catch (error) {
      log.error('The backup failed.', error);
    }
  };
  setTimeout(backUp, delay);
}
