import type { Bridge } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';
import { listenTo } from '../listen.ts';

export const presenting = {
  state: () => ask('presenting', 'state'),
  start: (request) => ask('presenting', 'start', request),
  change: (request) => ask('presenting', 'change', request),
  spot: (request) => ask('presenting', 'spot', request),
  end: () => ask('presenting', 'end'),
  onChange: listenTo('presenting.changed'),
  onGesture: listenTo('presenting.gestured'),
} satisfies Bridge['presenting'];
