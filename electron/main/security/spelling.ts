import type { Session } from 'electron';

/**
 * Chromium fetches a dictionary from a server as soon as a session can check spelling, before any page asks and past
 * every request handler. Without languages there is nothing to fetch.
 * https://www.electronjs.org/docs/latest/tutorial/spellchecker#does-the-spellchecker-use-any-google-services
 */
export function denyDictionaries(session: Session): void {
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}
