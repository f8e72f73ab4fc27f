import { idSchema } from '../../contract/events.ts';
import { rootOf, type Shelf } from '../briefings/shelf.ts';
import { mediaTypeOf } from '../briefings/media-types.ts';
import type { Log } from '../log/log.ts';
import { picturePolicy } from '../security/content-policy.ts';
import { ownOrigin } from '../security/own-address.ts';
import { answerWith, notFound } from './answer.ts';
import { fileBelow } from './confine.ts';

/** `briefing://<id>/media/<path>`, taken apart as text: a parser of web addresses would lower-case the id. */
const addressForm = /^briefing:\/\/([^/?#]+)\/media\/([^?#]+)$/;

/**
 * Answers a request for a picture of a briefing, and for nothing else in its folder. One that was installed has its own
 * pictures only.
 */
export async function answerBriefing(shelf: Shelf, address: string, log: Log): Promise<Response> {
  const [, id, path] = addressForm.exec(address) ?? [];
  if (id === undefined || path === undefined || !idSchema.safeParse(id).success) return notFound();
  const root = await rootOf(shelf, id, log);
  const file = await fileBelow(root, [id, 'media'], path, log);
  const type = file === null ? null : mediaTypeOf(file);
  if (file === null || type === null) return notFound();
  const headers = {
    'Content-Security-Policy': picturePolicy,
    // The page may read the points of a picture, to take it along in a document.
    'Access-Control-Allow-Origin': ownOrigin,
  };
  return answerWith(file, type, headers, log);
}
