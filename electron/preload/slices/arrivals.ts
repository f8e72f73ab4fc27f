import type { Bridge } from '../../contract/bridge.ts';
import { listenTo } from '../listen.ts';

export const arrivals = { onArrival: listenTo('briefings.arrival') } satisfies Bridge['arrivals'];
