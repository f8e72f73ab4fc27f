import { extname } from 'node:path';
import type { Install } from '../../contract/briefing-files.ts';
import { mostInstalled } from '../../contract/briefing-limits.ts';
import { arePlain } from '../protocol/confine.ts';
import { mark } from './list.ts';
import { mediaTypeOf } from './media-types.ts';

/** Names that Windows keeps for its devices, or does not write as they stand. */
const notOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$/i;
const deepest = 8;

function isAllowedPath(path: string): boolean {
  const parts = path.split('/');
  const isHidden = parts.some((part) => part.startsWith('.'));
  const isPlain = arePlain(parts) && !parts.some((part) => notOnWindows.test(part));
  const isText = ['.md', '.yaml'].includes(extname(path));
  const isPicture = parts[0] === 'media' && mediaTypeOf(path) !== null;
  return isPlain && !isHidden && parts.length <= deepest && (isText || isPicture);
}

/** Why the files of a briefing may not be written, whoever says that they were checked; null when they may. */
export function whyNotAllowed({ files }: Install): string | null {
  const bad = files.findIndex(({ path }) => !isAllowedPath(path));
  if (bad >= 0) return `the path of file ${bad}`;
  const names = new Set(files.map(({ path }) => path.toLowerCase().normalize('NFC')));
  if (names.size < files.length) return 'a path twice';
  if (!files.some(({ path }) => path === mark)) return `no ${mark}`;
  const size = files.reduce((total, { bytes }) => total + bytes.length, 0);
  return size > mostInstalled.bytes ? 'too large' : null;
}
