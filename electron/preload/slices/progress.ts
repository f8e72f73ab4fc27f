import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const progress = {
  projections: (request) => ask('progress', 'projections', request),
  due: (request) => ask('progress', 'due', request),
  record: (request) => ask('progress', 'record', request),
  events: (request) => ask('progress', 'events', request),
  addEvents: (request) => ask('progress', 'addEvents', request),
  replaceProjections: (request) => ask('progress', 'replaceProjections', request),
} satisfies Slice<'progress'>;
