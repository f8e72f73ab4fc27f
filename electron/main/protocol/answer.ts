import { readFile } from 'node:fs/promises';
import type { Log } from '../log/log.ts';
import { logUnlessMissing } from '../log/unless-missing.ts';

/** What every answer says, whatever it holds. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
} as const;

/** Says that there is no such thing, and nothing else. */
export const notFound = (): Response => new Response(null, { status: 404, headers: always });

/** Answers with a file; `notFound` when it cannot be read, for the page can do nothing with the difference. */
export async function answerWith(
  file: string,
  type: string,
  headers: Readonly<Record<string, string>>,
  log: Log,
): Promise<Response> {
  try {
    const body = await readFile(file);
    return new Response(body, { headers: { ...always, ...headers, 'Content-Type': type } });
  } catch (error) {
    logUnlessMissing(log, file, error);
    return notFound();
  }
}
