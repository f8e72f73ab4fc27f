import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const shell = {
  launch: () => ask('shell', 'launch'),
  restoreRead: () => ask('shell', 'restoreRead'),
  backUp: () => ask('shell', 'backUp'),
  lost: () => ask('shell', 'lost'),
  goOn: (request) => ask('shell', 'goOn', request),
} satisfies Slice<'shell'>;
