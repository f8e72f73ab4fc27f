import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const shell = {
  launch: () => ask('shell', 'launch'),
  restoreRead: () => ask('shell', 'restoreRead'),
  backUp: () => ask('shell', 'backUp'),
} satisfies Slice<'shell'>;
