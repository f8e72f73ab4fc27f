import { describe, expect, it } from 'vitest';
import type { Pushes, WindowKind } from '../../../electron/contract/bridge.ts';
import type { Reply } from '../../../electron/contract/refusal.ts';
import { presentingHandlers } from '../../../electron/main/ipc/presenting.ts';
import type { OpenStore } from '../../../electron/main/people/session.ts';
import { PresentationFile } from '../../../electron/main/presenting/presentation-file.ts';
import { Presenting, type Screens } from '../../../electron/main/presenting/presenting.ts';
import { otherId, presentation } from './support/presentation.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Screens that are not there, and what was done with them. */
function noScreens() {
  const told: { kind: WindowKind; push: keyof Pushes; value: unknown }[] = [];
  const done: string[] = [];
  let isShown = false;
  let shape = 16 / 9;
  const screens: Screens = {
    isShown: () => isShown,
    hasOwnDisplay: () => true,
    shape: () => shape,
    open: (isSwapped) => {
      isShown = true;
      done.push(isSwapped ? 'open swapped' : 'open');
    },
    swap: (isSwapped) => {
      shape = isSwapped ? 16 / 10 : 16 / 9;
      done.push(isSwapped ? 'swap' : 'swap back');
    },
    close: () => {
      if (isShown) done.push('close');
      isShown = false;
    },
    tell: (kind, push, value) => void told.push({ kind, push, value }),
  };
  return { screens, told, done };
}

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.refusal.code);
  return reply.value;
}

/** Someone whose data is open, and who can present. */
function briefer(folder = temporaryFolder()) {
  const { screens, told, done } = noScreens();
  const presenting = new Presenting(screens);
  presenting.enter(new PresentationFile(folder, quietLog().log));
  const unstored: OpenStore = {
    store: { database: null, state: { kind: 'unavailable', file: '', detail: '', isFull: false } },
  };
  const handlers = presentingHandlers(unstored, presenting);
  return { presenting, handlers, told, done, folder };
}

const hidden = { isShown: false, hasOwnDisplay: true, shape: 16 / 9 };
const shown = { isShown: true, hasOwnDisplay: true, shape: 16 / 9 };

describe('a presentation', () => {
  it('opens the audience’s window and is told to both', async () => {
    const { handlers, told, done } = briefer();
    const stage = { presentation, ...shown };
    expect(valueOf(await handlers.start(presentation))).toEqual(stage);
    expect(done).toEqual(['open']);
    expect(told).toEqual([
      { kind: 'audience', push: 'presenting.changed', value: stage },
      { kind: 'learner', push: 'presenting.changed', value: stage },
    ]);
    expect(valueOf(await handlers.state(undefined))).toEqual(stage);
  });

  it('is changed by the console, and the audience hears of it first', async () => {
    const { handlers, told, done } = briefer();
    await handlers.start(presentation);
    const next = { ...presentation, slide: 'm1/s1', shown: 1 };
    expect(valueOf(await handlers.change(next)).presentation).toEqual(next);
    expect(told.slice(2).map(({ kind }) => kind)).toEqual(['audience', 'learner']);
    expect(done).toEqual(['open']);
  });

  it('lets the windows change places only when that changes', async () => {
    const { handlers, done } = briefer();
    await handlers.start(presentation);
    for (const isSwapped of [true, true, false])
      await handlers.change({ ...presentation, isSwapped });
    expect(done).toEqual(['open', 'swap', 'swap back']);
  });

  it('tells what shape the audience’s window has when they have changed places', async () => {
    const { handlers, told } = briefer();
    await handlers.start(presentation);
    const stage = valueOf(await handlers.change({ ...presentation, isSwapped: true }));
    expect(stage.shape).toBe(16 / 10);
    expect(told.at(-1)?.value).toEqual(stage);
  });

  it('is not changed by what comes late from another one, or after its end', async () => {
    const { handlers, presenting } = briefer();
    const refusal = { ok: false, refusal: { code: 'request' } };
    expect(await handlers.change(presentation)).toMatchObject(refusal);
    await handlers.start(presentation);
    expect(await handlers.change({ ...presentation, id: otherId })).toMatchObject(refusal);
    expect(presenting.stage.presentation).toEqual(presentation);
    await handlers.end(undefined);
    expect(await handlers.change(presentation)).toMatchObject(refusal);
    expect(presenting.stage).toEqual({ presentation: null, ...hidden });
  });

  it('can be started again when its window was closed by hand', async () => {
    const { handlers, done } = briefer();
    await handlers.start(presentation);
    await handlers.start({ ...presentation, isSwapped: true });
    expect(done).toEqual(['open', 'open swapped']);
  });
});

describe('what passes between the windows', () => {
  it('is the spot to the audience and what is done there to the console, and nothing is kept', async () => {
    const { handlers, told } = briefer();
    await handlers.start(presentation);
    told.length = 0;
    await handlers.spot({ x: 10, y: 20 });
    await handlers.gesture({ kind: 'key', key: 'PageDown', at: null });
    expect(told).toEqual([
      { kind: 'audience', push: 'presenting.spotted', value: { x: 10, y: 20 } },
      {
        kind: 'learner',
        push: 'presenting.gestured',
        value: { kind: 'key', key: 'PageDown', at: null },
      },
    ]);
  });
});

describe('a presentation that was left off', () => {
  it('is there again for the same person, with its window closed', async () => {
    const { handlers, presenting, folder } = briefer();
    await handlers.start(presentation);
    await handlers.change({ ...presentation, slide: 'm1/s1' });
    await presenting.writing;
    expect(briefer(folder).presenting.stage).toEqual({
      presentation: { ...presentation, slide: 'm1/s1' },
      ...hidden,
    });
  });

  it('is gone once it was ended', async () => {
    const { handlers, presenting, folder } = briefer();
    await handlers.start(presentation);
    await handlers.end(undefined);
    await presenting.writing;
    expect(briefer(folder).presenting.stage.presentation).toBeNull();
  });

  it('is not another person’s, whose audience sees nothing of it', async () => {
    const { handlers, presenting, done, folder } = briefer();
    await handlers.start(presentation);
    const other = temporaryFolder();
    await presenting.leave();
    presenting.enter(new PresentationFile(other, quietLog().log));
    expect(presenting.stage).toEqual({ presentation: null, ...hidden });
    expect(done).toEqual(['open', 'close']);
    expect(briefer(folder).presenting.stage.presentation).toEqual(presentation);
    expect(briefer(other).presenting.stage.presentation).toBeNull();
  });

  it('is on the disk by the time that someone has left, and that is waited for', async () => {
    const { handlers, presenting, folder } = briefer();
    await handlers.start(presentation);
    const left = presenting.leave();
    expect(presenting.writing).not.toBeNull();
    await left;
    expect(presenting.writing).toBeNull();
    expect(briefer(folder).presenting.stage.presentation).toEqual(presentation);
  });
});

it('a page that was drawn for someone else reaches nothing', async () => {
  const { presenting, done } = briefer();
  const closed: OpenStore = { store: { database: null, state: { kind: 'closed' } } };
  const handlers = presentingHandlers(closed, presenting);
  const replies = [
    await handlers.state(undefined),
    await handlers.start(presentation),
    await handlers.change(presentation),
    await handlers.spot(null),
    await handlers.gesture({ kind: 'erase', at: { x: 1, y: 1 } }),
    await handlers.end(undefined),
  ];
  for (const reply of replies) {
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'store-unavailable' } });
  }
  expect(done).toEqual([]);
});
