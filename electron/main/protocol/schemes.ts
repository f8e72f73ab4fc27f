import { protocol, type Session } from 'electron';
import type { Shelf } from '../briefings/shelf.ts';
import type { Log } from '../log/log.ts';
import { ownScheme } from '../security/own-address.ts';
import { answerBriefing } from './briefing.ts';
import { answerProgram } from './program.ts';

const briefingScheme = 'briefing';

/** Tells Chromium what our schemes may do. Only before the app is ready. */
export function declareSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: ownScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
    // Not standard: Chromium would lower-case the ids, and read one of digits as an IP address.
    { scheme: briefingScheme, privileges: { secure: true, corsEnabled: true } },
  ]);
}

/** Where the files of both schemes lie. */
export interface Roots {
  readonly pages: string;
  readonly briefings: Shelf;
}

/** Answers the requests for both schemes. */
export function serve(
  { protocol: handlers }: Session,
  { pages, briefings }: Roots,
  log: Log,
): void {
  handlers.handle(ownScheme, ({ url }) => answerProgram(pages, url, log));
  handlers.handle(briefingScheme, ({ url }) => answerBriefing(briefings, url, log));
}
