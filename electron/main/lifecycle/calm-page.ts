import type { WebContents } from 'electron';
import type { Log } from '../log/log.ts';
import { isSamePage, lostPage, ownPage } from '../security/own-address.ts';
import { watchForLoss } from './lost-page.ts';

/**
 * The calm page, which takes the place of the learner's page when the process of that was lost. It is a page of its
 * own, in a process of its own, so that what made the other one fail is not in it.
 */
export class CalmPage {
  readonly #contents: WebContents;
  #isRepeated = false;

  /** @param giveUp when the calm page itself is lost: nothing can be shown then */
  constructor(contents: WebContents, log: Log, giveUp: () => void) {
    this.#contents = contents;
    watchForLoss(contents, log, (isRepeated) => {
      if (this.#isShown) return giveUp();
      this.#isRepeated = isRepeated;
      void contents.loadURL(lostPage);
    });
  }

  /** Whether the page that it stands in for was lost again and again. */
  get isRepeated(): boolean {
    return this.#isRepeated;
  }

  /** Goes back to the page as it was, or to home. Nobody comes back to the calm page by going back or forward. */
  async goOn(to: 'place' | 'home'): Promise<void> {
    if (!this.#isShown) return;
    const { navigationHistory } = this.#contents;
    if (to === 'home' || !navigationHistory.canGoBack()) {
      await this.#contents.loadURL(ownPage);
      navigationHistory.clear();
      return;
    }
    this.#contents.once('did-navigate', () => {
      navigationHistory.removeEntryAtIndex(navigationHistory.getActiveIndex() + 1);
    });
    navigationHistory.goBack();
  }

  get #isShown(): boolean {
    return isSamePage(lostPage, this.#contents.getURL());
  }
}
