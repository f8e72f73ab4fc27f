import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const files = {
  save: (request) => ask('files', 'save', request),
  savePdf: (request) => ask('files', 'savePdf', request),
  open: (request) => ask('files', 'open', request),
} satisfies Slice<'files'>;
