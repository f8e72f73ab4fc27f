import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const settings = {
  change: (request) => ask('settings', 'change', request),
} satisfies Slice<'settings'>;
