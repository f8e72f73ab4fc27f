import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const briefings = {
  list: () => ask('briefings', 'list'),
  read: (request) => ask('briefings', 'read', request),
} satisfies Slice<'briefings'>;
