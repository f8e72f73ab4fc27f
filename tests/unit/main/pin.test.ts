import { describe, expect, it } from 'vitest';
import { PinGate, pauseAfter } from '../../../electron/main/people/pin-gate.ts';
import { hashPin, isPin } from '../../../electron/main/people/pin.ts';

describe('a PIN', () => {
  it('is known again, and no other passes for it', async () => {
    const kept = await hashPin('2468');
    expect(await isPin('2468', kept)).toBe(true);
    for (const other of ['2469', '24680', '246', '', ' 2468']) {
      expect(await isPin(other, kept)).toBe(false);
    }
  });

  it('cannot be read from what is kept, nor two alike be seen to be so', async () => {
    const [one, other] = [await hashPin('2468'), await hashPin('2468')];
    expect(JSON.stringify(one)).not.toContain('2468');
    expect(one.hash).not.toBe(other.hash);
  });

  it('that was kept badly lets nobody in', async () => {
    expect(await isPin('2468', { salt: '', hash: '' })).toBe(false);
  });
});

/** A gate with a clock that only moves while someone waits. */
function gateAt(start = 0) {
  const clock = { now: start, waited: [] as number[] };
  const gate = new PinGate({
    now: () => clock.now,
    pause: async (milliseconds) => {
      clock.waited.push(milliseconds);
      clock.now += milliseconds;
    },
  });
  return { clock, gate };
}

const id = 'anna';

describe('the gate', () => {
  it('lets in who has no PIN', async () => {
    expect(await gateAt().gate.lets({ id, pin: null })).toBe(true);
  });

  it('makes each wrong try cost a longer pause, and locks nobody out', async () => {
    const { clock, gate } = gateAt();
    const anna = { id, pin: await hashPin('1234') };
    for (let wrong = 0; wrong < 4; wrong += 1) expect(await gate.lets(anna, '0000')).toBe(false);
    expect(clock.waited).toEqual([1000, 2000, 4000]);
    expect(await gate.lets(anna, '1234')).toBe(true);
    expect(clock.waited).toEqual([1000, 2000, 4000, 8000]);
    expect(await gate.lets(anna, '1234')).toBe(true);
    expect(clock.waited).toHaveLength(4);
  });

  it('takes tries that come at once one after the other', async () => {
    const { clock, gate } = gateAt();
    const anna = { id, pin: await hashPin('1234') };
    const tries = ['1', '2', '1234'].map((typed) => gate.lets(anna, typed));
    expect(await Promise.all(tries)).toEqual([false, false, true]);
    expect(clock.waited).toEqual([1000, 2000]);
  });

  it('asks nothing when no PIN is typed, and makes one person not wait for another', async () => {
    const { clock, gate } = gateAt();
    const pin = await hashPin('1234');
    expect(await gate.lets({ id, pin })).toBe(false);
    expect(await gate.lets({ id: 'bram', pin }, '1234')).toBe(true);
    expect(clock.waited).toEqual([]);
  });

  it('does not wait for a clock that was set back a year', async () => {
    const { clock, gate } = gateAt(1e12);
    const anna = { id, pin: await hashPin('1234') };
    await gate.lets(anna, '0000');
    clock.now = 0;
    expect(await gate.lets(anna, '1234')).toBe(true);
    expect(clock.waited).toEqual([1000]);
  });

  it('never waits longer than a minute', () => {
    expect(pauseAfter(0)).toBe(0);
    expect(pauseAfter(1)).toBe(1000);
    expect(pauseAfter(500)).toBe(60_000);
  });
});
