import { extname } from 'node:path';

/** The kinds of picture that a briefing may hold, with their content type. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  // As which the page looked at it, whatever the file says itself.
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
]);

/** The content type of a picture by its name; null when it is none that a briefing may hold. */
export const mediaTypeOf = (path: string): string | null =>
  mediaTypes.get(extname(path).toLowerCase()) ?? null;
