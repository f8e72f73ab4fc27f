import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const briefings = {
  list: () => ask('briefings', 'list'),
  read: (request) => ask('briefings', 'read', request),
  info: (request) => ask('briefings', 'info', request),
  keepInfo: (request) => ask('briefings', 'keepInfo', request),
  take: () => ask('briefings', 'take'),
  pick: () => ask('briefings', 'pick'),
  install: (request) => ask('briefings', 'install', request),
  remove: (request) => ask('briefings', 'remove', request),
} satisfies Slice<'briefings'>;
