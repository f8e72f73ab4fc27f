import { extname } from 'node:path';
import type { Log } from '../log/log.ts';
import { contentPolicy } from '../security/content-policy.ts';
import { isOwnAddress } from '../security/own-address.ts';
import { answerWith, notFound } from './answer.ts';
import { fileBelow } from './confine.ts';

/** What the program's own pages are made of. Anything else is not served. */
const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/**
 * Answers a request for `app://leidraad/…` with a file below `root`, under the content policy.
 *
 * @param root the folder of the built pages
 */
export async function answerProgram(root: string, address: string, log: Log): Promise<Response> {
  if (!isOwnAddress(address)) return notFound();
  const { pathname } = new URL(address);
  const file = await fileBelow(root, [], pathname === '/' ? '/index.html' : pathname, log);
  const type = file === null ? undefined : types.get(extname(file));
  if (file === null || type === undefined) return notFound();
  const headers = {
    'Content-Security-Policy': contentPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  return answerWith(file, type, headers, log);
}
