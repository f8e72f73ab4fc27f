import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TransferredEvent } from '../../../../renderer/learning/transfer/learner-file.ts';
import { readLearnerFile } from '../../../../renderer/learning/transfer/read.ts';
import { writeLearnerFile } from '../../../../renderer/learning/transfer/write.ts';
import { readEvent } from '../../../../renderer/platform/schemas.ts';
import { anyEvents, given } from '../progress/events.ts';

const head = {
  person: { id: '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c11', name: 'Anna', colour: 'red' },
  exportedAt: Date.UTC(2026, 10, 23),
  settings: { language: 'nl', theme: 'dark' },
};

async function* oneByOne(events: readonly TransferredEvent[]) {
  yield* events;
}

const textOf = (events: readonly TransferredEvent[]): Promise<string> =>
  writeLearnerFile(head, oneByOne(events));

const entered = { moment: 5, event: given('step-entered', { step: 's1' }) };

/** The file with one event, changed as JSON. */
async function changed(change: (file: Record<string, unknown>) => void): Promise<string> {
  const file = JSON.parse(await textOf([entered]));
  change(file);
  return JSON.stringify(file);
}

describe('a learner’s file', () => {
  it('gives back what was put in, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, fc.string(), async (events, name) => {
        const placed = events.map((event, moment) => ({ moment, event }));
        const person = { ...head.person, name };
        const text = await writeLearnerFile({ ...head, person }, oneByOne(placed));
        expect(readLearnerFile(text, readEvent)).toEqual({
          file: { ...head, person, events: placed },
          mistake: null,
        });
      }),
    );
  });

  it('can be read by others: it is JSON, with one event a line', async () => {
    const text = await textOf([entered, entered]);
    expect(JSON.parse(text)).toMatchObject({ format: 'leidraad-learner', version: 1 });
    expect(text.split('\n').filter((line) => line.includes('step-entered'))).toHaveLength(2);
  });

  it.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, text.length / 2)],
    ['nothing', () => ''],
    ['a picture', () => '\u0089PNG'],
  ])('that is %s is not read', async (_, spoil) => {
    expect(readLearnerFile(spoil(await textOf([entered])), readEvent).mistake).toBe('not-json');
  });

  it.each([
    'null',
    '[]',
    '7',
    '{}',
    '{"format":"h5p","version":1}',
    '{"format":"leidraad-learner"}',
  ])('that is something else is said to be so: %s', (text) => {
    expect(readLearnerFile(text, readEvent).mistake).toBe('not-ours');
  });

  it('of a newer version is refused as such, whatever is in it', async () => {
    const text = await changed((file) => {
      file['version'] = 2;
      delete file['events'];
    });
    expect(readLearnerFile(text, readEvent)).toEqual({ file: null, mistake: 'newer' });
  });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['no person', (file) => delete file['person']],
    ['a person without an id', (file) => (file['person'] = { name: 'Anna', colour: 'red' })],
    [
      'an id that leads out of a folder',
      (file) => (file['person'] = { ...head.person, id: '../x' }),
    ],
    ['no events', (file) => delete file['events']],
    ['an event that is nothing', (file) => (file['events'] = [null])],
    ['an event without a moment', (file) => (file['events'] = [{ event: entered.event }])],
    [
      'one event of a kind that nobody knows, after a good one',
      (file) =>
        (file['events'] = [entered, { moment: 6, event: { ...entered.event, kind: 'flew' } }]),
    ],
  ])('with %s is damaged, and nothing of it is taken in', async (_, spoil) => {
    expect(readLearnerFile(await changed(spoil), readEvent)).toEqual({
      file: null,
      mistake: 'damaged',
    });
  });

  it('may hold what a later program adds to its head', async () => {
    const text = await changed((file) => (file['madeBy'] = 'Leidraad 9'));
    expect(readLearnerFile(text, readEvent).mistake).toBeNull();
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readLearnerFile(text, readEvent).file).toBeNull();
      }),
    );
  });
});
