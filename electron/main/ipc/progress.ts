import type { Log } from '../log/log.ts';
import { eventsAfter } from '../store/events.ts';
import type { Store } from '../store/open.ts';
import { dueQuestions, projectionsOf } from '../store/projections.ts';
import { addEvents, record } from '../store/record.ts';
import { replaceProjections } from '../store/replace-projections.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';
import { withStore } from './with-store.ts';

/** What a learner did and where that leaves them. */
export const progressHandlers = (store: Store, log: Log): DomainHandlers<'progress'> => ({
  projections: (wanted) =>
    withStore(store, log, (database) => done(projectionsOf(database, wanted))),

  due: (wanted) => withStore(store, log, (database) => done(dueQuestions(database, wanted))),

  record: ({ event, projections }) =>
    withStore(store, log, (database) => done({ sequence: record(database, event, projections) })),

  events: ({ after, limit }) =>
    withStore(store, log, (database) => done(eventsAfter(database, after, limit))),

  addEvents: ({ events }) =>
    withStore(store, log, (database) => done({ added: addEvents(database, events) })),

  replaceProjections: (rebuilt) =>
    withStore(store, log, (database) =>
      replaceProjections(database, rebuilt)
        ? done(undefined)
        : refused('request', `upTo: another event has come since ${rebuilt.upTo}`),
    ),
});
