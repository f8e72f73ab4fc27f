import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const log = {
  report: (request) => ask('log', 'report', request),
} satisfies Slice<'log'>;
