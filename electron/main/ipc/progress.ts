import type { Log } from '../log/log.ts';
import { eventsAfter } from '../store/events.ts';
import type { Store } from '../store/open.ts';
import { placesIn } from '../store/places.ts';
import { questionsIn } from '../store/question-states.ts';
import { record } from '../store/record.ts';
import { replaceProjections } from '../store/replace-projections.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';
import { withStore } from './with-store.ts';

/** What a learner did and where that leaves them. */
export const progressHandlers = (store: Store, log: Log): DomainHandlers<'progress'> => ({
  places: ({ briefing }) => withStore(store, log, (database) => done(placesIn(database, briefing))),

  questions: ({ briefing, module }) =>
    withStore(store, log, (database) => done(questionsIn(database, briefing, module))),

  record: ({ event, effects }) =>
    withStore(store, log, (database) => done({ sequence: record(database, event, effects) })),

  events: ({ after, limit }) =>
    withStore(store, log, (database) => done(eventsAfter(database, after, limit))),

  replaceProjections: (projections) =>
    withStore(store, log, (database) =>
      replaceProjections(database, projections)
        ? done(undefined)
        : refused('request', `upTo: another event has come since ${projections.upTo}`),
    ),
});
