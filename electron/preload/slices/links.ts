import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const links = {
  open: (request) => ask('links', 'open', request),
} satisfies Slice<'links'>;
