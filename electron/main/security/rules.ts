import type { App, Session } from 'electron';
import type { Log } from '../log/log.ts';
import { limitNavigation } from './navigation.ts';
import { denyNetwork } from './network.ts';
import { denyNewWindows } from './new-windows.ts';
import { denyPeerConnections } from './peer-connections.ts';
import { limitPermissions } from './permissions.ts';
import { denyDictionaries } from './spelling.ts';
import { denyWebviews } from './webviews.ts';

/** Puts the rules on every page that will ever be made. */
export function ruleContents(app: App, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    limitNavigation(contents, log);
    denyNewWindows(contents, log);
    denyWebviews(contents, log);
    denyPeerConnections(contents);
  });
}

/** Puts the rules on the session that all pages share. */
export function ruleSession(session: Session, hasDevTools: boolean, log: Log): void {
  denyDictionaries(session);
  limitPermissions(session);
  denyNetwork(session, hasDevTools, log);
}
