import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../renderer/learning/progress/event.ts';
import type { LearnerFile } from '../../../renderer/learning/transfer/learner-file.ts';
import { readLearnerFile } from '../../../renderer/learning/transfer/read.ts';
import { memoryPlatform, type MemoryPlatform } from '../../../renderer/platform/memory.ts';
import { defaultSettings, type Person } from '../../../renderer/platform/platform.ts';
import { readEvent } from '../../../renderer/platform/schemas.ts';
import { importLearner } from '../../../renderer/stores/import-learner.ts';
import { replayInPlace } from '../../../renderer/stores/replay-in-place.ts';
import { exportLearner } from '../../../renderer/stores/transfer.ts';
import { anyEvents, given } from '../learning/progress/events.ts';

const anna: Person = {
  id: '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c11',
  name: 'Anna',
  colour: 'red',
  hasPin: false,
};

/** A laptop on which one person has done this; an id that comes twice is kept once, as the store does. */
async function laptopOf(person: Person, events: readonly LearnerEvent[]): Promise<MemoryPlatform> {
  const platform = memoryPlatform({}, { person });
  for (const event of events) await platform.record({ event, projections: [] });
  return platform;
}

async function fileOf(platform: MemoryPlatform, person = anna): Promise<LearnerFile> {
  const settings = { ...defaultSettings, theme: 'dark' as const };
  const { file } = readLearnerFile(await exportLearner(platform, person, settings), readEvent);
  if (!file) throw new Error('the file cannot be read');
  return file;
}

const takeIn = (platform: MemoryPlatform, file: LearnerFile, pin?: string) => {
  const known = platform.people.everyone.find(({ id }) => id === file.person.id);
  return importLearner(
    { platform, current: platform.people.open, startReplay: replayInPlace },
    file,
    known ? { id: known.id, ...(pin === undefined ? {} : { pin }) } : null,
  );
};

const entered = (n: number): LearnerEvent =>
  given('step-entered', { id: `00000000-0000-4000-8000-00000000000${n}`, at: n, step: `s${n}` });

describe('taking in a file on another laptop', () => {
  it('is the identity: exported again, the events are the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const file = await fileOf(await laptopOf(anna, events));
        const other = memoryPlatform({});
        expect(await takeIn(other, file)).toEqual({ added: file.events.length, known: 0 });
        expect((await fileOf(other)).events).toEqual(file.events);
      }),
      { numRuns: 50 },
    );
  });

  it('twice doubles nothing', async () => {
    const file = await fileOf(await laptopOf(anna, [entered(1), entered(2)]));
    const other = memoryPlatform({});
    await takeIn(other, file);
    expect(await takeIn(other, file)).toEqual({ added: 0, known: 2 });
    expect(other.recorded).toHaveLength(2);
    expect(other.people.everyone).toHaveLength(1);
  });

  it('crosses the bridge in parts when there is much', async () => {
    const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const many = Array.from({ length: 4001 }, (_, n) => ({ ...entered(1), id: id(n), at: n }));
    const file = await fileOf(await laptopOf(anna, many));
    expect(file.events).toHaveLength(4001);
    const other = memoryPlatform({});
    expect(await takeIn(other, file)).toEqual({ added: 4001, known: 0 });
  });

  it('makes the person with their id, name, colour and settings, and opens them', async () => {
    const file = await fileOf(await laptopOf(anna, [entered(1)]));
    const other = memoryPlatform({});
    await takeIn(other, file);
    expect(other.people.open).toEqual(anna);
    expect((await other.launch()).settings.theme).toBe('dark');
    // Nobody had said who they were or done a thing there.
    expect(other.people.everyone).toEqual([anna]);
  });

  it('lets whoever was there stay who had a name, or had done something', async () => {
    const file = await fileOf(await laptopOf(anna, [entered(1)]));
    const bram = { ...anna, id: '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c12', name: 'Bram' };
    const named = memoryPlatform({}, { person: bram });
    await takeIn(named, file);
    expect(named.people.everyone).toEqual([bram, anna]);
    const busy = await laptopOf({ ...bram, name: '' }, [entered(2)]);
    await takeIn(busy, file);
    expect(busy.people.everyone).toHaveLength(2);
  });

  it('leaves the settings of who is here already as they are', async () => {
    const file = await fileOf(await laptopOf(anna, [entered(1)]));
    const other = await laptopOf(anna, [entered(2)]);
    expect(await takeIn(other, file)).toEqual({ added: 1, known: 0 });
    expect((await other.launch()).settings.theme).toBe('system');
  });

  it('asks the PIN of who is here already and not at work', async () => {
    const file = await fileOf(await laptopOf(anna, [entered(1)]));
    const other = memoryPlatform({});
    await takeIn(other, file);
    await other.changePerson({ id: anna.id, newPin: '2468' });
    await other.closePerson();
    await expect(takeIn(other, file, '1111')).rejects.toMatchObject({ code: 'wrong-pin' });
    expect(other.people.open).toBeNull();
    expect(await takeIn(other, file, '2468')).toEqual({ added: 0, known: 1 });
    expect(other.people.open?.id).toBe(anna.id);
  });

  it('leaves out settings, a name and a colour that this program cannot use', async () => {
    const file = await fileOf(await laptopOf(anna, []));
    const other = memoryPlatform({});
    await takeIn(other, {
      ...file,
      person: { ...file.person, name: 'x'.repeat(61), colour: 'gold' },
      settings: { theme: 'neon', textSize: 150, smell: 'roses' },
    });
    expect(other.people.open).toMatchObject({ name: '', colour: 'teal' });
    expect((await other.launch()).settings).toEqual({ ...defaultSettings, textSize: 150 });
  });

  it('that the disk refuses says so, and can be done again', async () => {
    const file = await fileOf(await laptopOf(anna, [entered(1)]));
    const other = memoryPlatform({}, { person: anna });
    other.refuse = 'store-full';
    await expect(takeIn(other, file)).rejects.toMatchObject({ code: 'store-full' });
    other.refuse = null;
    expect(await takeIn(other, file)).toEqual({ added: 1, known: 0 });
  });
});
