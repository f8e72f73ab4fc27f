import type { Slice } from '../../contract/bridge.ts';
import { ask } from '../ask.ts';

export const progress = {
  places: (request) => ask('progress', 'places', request),
  questions: (request) => ask('progress', 'questions', request),
  record: (request) => ask('progress', 'record', request),
  events: (request) => ask('progress', 'events', request),
  replaceProjections: (request) => ask('progress', 'replaceProjections', request),
} satisfies Slice<'progress'>;
