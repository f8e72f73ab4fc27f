import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const log = {
  report: (request) => ask('log', 'report', request),
  read: () => ask('log', 'read'),
  openFolder: () => ask('log', 'openFolder'),
} satisfies Slice<'log'>;
