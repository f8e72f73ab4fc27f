import type { Reply } from '../../contract/refusal.ts';
import type { OpenStore } from '../people/session.ts';
import type { Presenting } from '../presenting/presenting.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';

/** What is presented, and what both windows do with it. A page that was drawn for someone else reaches nothing of it. */
export function presentingHandlers(
  session: OpenStore,
  presenting: Presenting,
): DomainHandlers<'presenting'> {
  function here<Value>(work: () => Reply<Value>): Reply<Value> {
    const { store } = session;
    const isClosed = store.database === null && store.state.kind === 'closed';
    return isClosed ? refused('store-unavailable', 'closed') : work();
  }

  const does = (work: () => void): Reply<undefined> =>
    here(() => {
      work();
      return done(undefined);
    });

  return {
    state: () => here(() => done(presenting.stage)),
    start: (presentation) => here(() => done(presenting.start(presentation))),
    change: (presentation) =>
      here(() => {
        const stage = presenting.change(presentation);
        return stage ? done(stage) : refused('request', 'id: this is not what is presented');
      }),
    spot: (spot) => does(() => presenting.spot(spot)),
    gesture: (gesture) => does(() => presenting.gesture(gesture)),
    end: () => does(() => presenting.end()),
  };
}
