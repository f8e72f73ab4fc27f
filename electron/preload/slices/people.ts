import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const people = {
  list: () => ask('people', 'list'),
  open: (request) => ask('people', 'open', request),
  close: () => ask('people', 'close'),
  create: (request) => ask('people', 'create', request),
  change: (request) => ask('people', 'change', request),
  remove: (request) => ask('people', 'remove', request),
} satisfies Slice<'people'>;
