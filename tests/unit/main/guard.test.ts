import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calls } from '../../../electron/contract/calls.ts';
import { done } from '../../../electron/main/ipc/answer.ts';
import { guard, type Sender } from '../../../electron/main/ipc/guard.ts';
import { answer } from './support/store.ts';
import { quietLog } from './support/quiet-log.ts';

const own: Sender = {
  address: 'app://leidraad/index.html#/home',
  isMainFrame: true,
  kind: 'learner',
};
const schema = z.strictObject({ id: z.string().max(5) });
const call = { channel: 'test.call', schema, windows: ['learner'] } as const;

async function ask(sender: Sender | null, raw: unknown) {
  const { log, lines } = quietLog();
  const seen: unknown[] = [];
  const handler = (request: { id: string }) => {
    seen.push(request);
    return done(request.id);
  };
  return { reply: await guard({ ...call, handler }, sender, raw, log), seen, lines };
}

describe('the guard', () => {
  it('lets a fitting request of an own page through', async () => {
    const { reply, seen, lines } = await ask(own, { id: 'a' });
    expect(reply).toEqual({ ok: true, value: 'a' });
    expect(seen).toEqual([{ id: 'a' }]);
    expect(lines).toEqual([]);
  });

  it.each<[string, Sender | null]>([
    ['a frame that is gone', null],
    ['an inner frame', { ...own, isMainFrame: false }],
    ...[
      'https://leidraad/index.html',
      'https://leidraad/app://leidraad/index.html',
      'https://evil.example/app://leidraad/',
      'app://leidraad.evil.example/',
      'app://evil@leidraad/',
      'app://leidraad:80/',
      'app://leidraadx/index.html',
      'app:leidraad',
      'about:blank',
      'file:///app://leidraad/',
      '',
    ].map((address): [string, Sender] => [address, { ...own, address }]),
  ])('refuses %s, and says so in the log', async (_, sender) => {
    const { reply, seen, lines } = await ask(sender, { id: 'a' });
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'sender' } });
    expect(seen).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it('refuses a call that is not for the window that makes it, and says so in the log', async () => {
    const { reply, seen, lines } = await ask({ ...own, kind: 'audience' }, { id: 'a' });
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'sender' } });
    expect(seen).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it.each([undefined, null, 'a', {}, { id: 1 }, { id: 'too long' }, { id: 'a', more: 1 }])(
    'refuses a request that does not fit: %j',
    async (raw) => {
      const { reply, seen } = await ask(own, raw);
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'request' } });
      expect(seen).toEqual([]);
    },
  );

  const inside = (levels: number, times: number): unknown => {
    let value: unknown = 'x';
    for (let level = 0; level < levels; level += 1) value = Array(times).fill(value);
    return value;
  };
  const itself: unknown[] = [];
  itself.push(itself);

  it.each([
    ['holds itself', itself],
    ['holds ten times the same, ten levels deep', inside(10, 10)],
    ['is nested deeper than anything of ours', inside(200, 1)],
  ])('refuses, in no time, a request that %s', async (_name, response) => {
    const { log, lines } = quietLog();
    const { event, projections } = answer(1);
    const record = { ...call, schema: calls.progress.record.request, handler: () => done(null) };
    const reply = await guard(record, own, { event: { ...event, response }, projections }, log);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'request' } });
    expect(lines).toHaveLength(1);
  });

  it('lets bytes through as one part, and the largest rebuilding there is', async () => {
    const { log } = quietLog();
    const schema = z.looseObject({});
    const raw = { bytes: new Uint8Array(20_000_000), projections: inside(6, 10) };
    const reply = await guard({ ...call, schema, handler: () => done(null) }, own, raw, log);
    expect(reply).toEqual({ ok: true, value: null });
  });

  it('names the first of a great many things that do not fit', async () => {
    const { log, lines } = quietLog();
    const list = { ...call, schema: z.array(z.string()), handler: () => done(null) };
    await guard(list, own, Array(100_000).fill(1), log);
    expect(lines.join().length).toBeLessThan(500);
  });

  it('names what does not fit by its path and kind', async () => {
    const { reply, lines } = await ask(own, { id: 'too long' });
    expect(reply).toMatchObject({ refusal: { detail: 'id: too_big' } });
    expect(lines).toEqual(['test.call was refused: id: too_big']);
  });

  it('answers a bug as such, without telling the page more, and logs it', async () => {
    const { log, lines } = quietLog();
    const handler = () => {
      throw new TypeError('secret');
    };
    const reply = await guard({ ...call, handler }, own, { id: 'a' }, log);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(lines).toHaveLength(1);
  });

  it('never repeats what a learner wrote', async () => {
    const { log, lines } = quietLog();
    const { event, projections } = answer(1);
    const raw = {
      event: { ...event, response: 'my own words', score: 'my own words' },
      projections,
    };
    const schema = calls.progress.record.request;
    const record = { ...call, schema, handler: () => done(null) };
    const reply = await guard(record, own, raw, log);
    expect(reply).toMatchObject({ ok: false });
    expect(JSON.stringify([reply, lines])).not.toContain('my own words');
  });
});
