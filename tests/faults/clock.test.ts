import { existsSync, readdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Projection } from '../../electron/contract/projections.ts';
import { backupsAmong } from '../../electron/main/store/backups/names.ts';
import { backupsIn, databaseIn } from '../../electron/main/store/open.ts';
import { dayOf } from '../../renderer/learning/day.ts';
import { forecast } from '../../renderer/learning/overview/forecast.ts';
import type { Card } from '../../renderer/learning/progress/projection.ts';
import { dueOn } from '../../renderer/learning/review/due.ts';
import { longestInterval } from '../../renderer/learning/review/memory.ts';
import { queueOf } from '../../renderer/learning/review/queue.ts';
import { remainingSeconds } from '../../renderer/learning/tests/clock.ts';
import { temporaryFolder } from '../unit/main/support/temporary-folder.ts';
import { dateOnTheWall, wall, zoneAt } from './support/clock.ts';
import { Count } from './support/counts.ts';
import { valueOf } from './support/house.ts';
import { databaseOf, keptEvents, keptProjections, rebuiltProjections } from './support/kept.ts';
import { TimedLearner } from './support/timed-learner.ts';

const testSeconds = 600;
const briefing = 'proef';

/** Where the clock stands each time that the learner sits down; the last time it is right. */
const clocks: Record<string, readonly string[]> = {
  'set back ten years for two days': [
    '2026-10-20T10:00+02:00',
    '2026-10-21T10:00+02:00',
    '2016-10-21T10:30+02:00',
    '2016-10-22T10:30+02:00',
    '2026-10-22T12:00+02:00',
    '2026-10-23T12:00+02:00',
    '2026-11-20T12:00+01:00',
  ],
  'set forward fifty years for two days': [
    '2026-10-20T10:00+02:00',
    '2076-10-20T10:05+02:00',
    '2076-10-21T10:05+02:00',
    '2026-10-21T12:00+02:00',
    '2026-10-22T12:00+02:00',
    '2026-11-20T12:00+01:00',
  ],
  'forward fifty years in the middle of a session, and back at once': [
    '2026-10-20T10:00+02:00',
    '2076-10-20T10:00+02:00',
    '2026-10-20T10:01+02:00',
    '2026-10-21T10:00+02:00',
  ],
  'empty battery: 1970, again and again': [
    '2026-10-20T10:00+02:00',
    '1970-01-01T01:00+01:00',
    '2026-10-21T10:00+02:00',
    '1970-01-01T01:02+01:00',
    '2026-10-22T10:00+02:00',
  ],
  'a leap day': [
    '2028-02-27T10:00+01:00',
    '2028-02-28T23:59+01:00',
    '2028-02-29T00:00+01:00',
    '2028-02-29T23:59+01:00',
    '2028-03-01T00:01+01:00',
    '2029-02-28T10:00+01:00',
    '2029-03-01T10:00+01:00',
  ],
  'the night in which summer time begins': [
    '2027-03-27T23:30+01:00',
    '2027-03-28T00:10+01:00',
    '2027-03-28T01:59+01:00',
    '2027-03-28T03:01+02:00',
    '2027-03-28T23:59+02:00',
    '2027-03-29T00:01+02:00',
  ],
  'the night in which summer time ends': [
    '2026-10-24T23:30+02:00',
    '2026-10-25T00:10+02:00',
    '2026-10-25T02:30+02:00',
    '2026-10-25T02:30+01:00',
    '2026-10-25T23:59+01:00',
    '2026-10-26T00:01+01:00',
  ],
};

/** The projections of a kind, as the page reads them. */
const projectionsOf = ({ house }: TimedLearner, kind: Projection['kind']): Promise<Projection[]> =>
  valueOf(house.progress.projections({ briefing, kind }));

const cardsOf = async (learner: TimedLearner): Promise<Map<string, Card>> =>
  new Map(
    (await projectionsOf(learner, 'card')).flatMap((one) =>
      one.kind === 'card' && one.value ? [[one.key, one.value]] : [],
    ),
  );

/** What comes back is what is due, and nothing is put off for longer than the longest interval. */
async function expectQueue(learner: TimedLearner): Promise<string[]> {
  const today = dayOf(learner.now, zoneAt(learner.now));
  const due = await valueOf(learner.house.progress.due({ briefing, ...dueOn(today) }));
  const cards = await cardsOf(learner);
  const ids = due.map(({ question }) => question);
  for (const [question, { dueDay }] of cards) {
    const isAhead = dueDay > today && dueDay <= today + longestInterval;
    expect(ids.includes(question), `${question} on ${dueDay}, today ${today}`).toBe(!isAhead);
  }
  const asked = due.flatMap((one) => {
    const card = cards.get(one.question);
    return card ? { ...one, card, confused: null } : [];
  });
  const queue = queueOf(asked, ['m1'], today, 100).map(({ question }) => question);
  expect(queue.toSorted()).toEqual(ids.toSorted());
  const ahead = forecast(cards.values(), today, longestInterval + 1);
  expect(ahead.reduce((sum, { questions }) => sum + questions, 0)).toBe(cards.size);
  return queue;
}

/** Every answer counts for the day that it was on the wall. */
async function expectDays(learner: TimedLearner): Promise<void> {
  const expected = new Map<string, number>();
  for (const { kind, at } of learner.recorded) {
    if (kind !== 'answer-given') continue;
    expected.set(dateOnTheWall(at), (expected.get(dateOnTheWall(at)) ?? 0) + 1);
  }
  const days = (await projectionsOf(learner, 'study-day')).flatMap((one): [string, number][] =>
    one.kind === 'study-day' && one.value ? [[one.key, one.value.answers]] : [],
  );
  expect(new Map(days.filter(([, count]) => count > 0))).toEqual(expected);
}

/** What is left of a test's time; never more than before. */
async function expectTestClock(learner: TimedLearner, test: string, before: number) {
  const tests = await projectionsOf(learner, 'test');
  const [attempt] = tests.flatMap((one) =>
    one.kind === 'test' && one.key === test && one.value ? [one.value] : [],
  );
  const left = attempt && remainingSeconds(attempt, learner.now);
  if (typeof left !== 'number') throw new Error('The test is gone, or has no limit');
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left).toBeLessThanOrEqual(before);
  return left;
}

function backupsOf(learner: TimedLearner) {
  const folder = backupsIn(learner.house.folder());
  return existsSync(folder) ? backupsAmong(readdirSync(folder)) : [];
}

/** A backup is there that is no older than a day by the clock of now, and there are not too many. */
async function expectBackup(learner: TimedLearner): Promise<void> {
  await valueOf(learner.house.shell.backUp(undefined));
  const ages = backupsOf(learner).map(({ moment }) => learner.now - moment);
  const day = 24 * 60 * 60 * 1000;
  expect(ages.some((age) => age >= 0 && age < day)).toBe(true);
  expect(ages.length).toBeLessThanOrEqual(22);
}

/** In the order in which it was recorded, and as a rebuild makes it. */
function expectOrder(learner: TimedLearner): void {
  const database = databaseOf(learner.house.session.store);
  const ids = keptEvents(database).map(({ id }) => id);
  expect(ids).toEqual(learner.recorded.map(({ id }) => id));
  expect(keptProjections(database)).toEqual(rebuiltProjections(database));
}

it('these tests run where there is summer time', () => {
  expect(zoneAt(wall('2026-07-01T12:00Z'))).toBe(120);
  expect(zoneAt(wall('2026-12-01T12:00Z'))).toBe(60);
});

describe('a clock', () => {
  it.for(Object.entries(clocks))('%s', async ([what, moments], context) => {
    const count = new Count(context, `clock: ${what}`);
    const learner = new TimedLearner(temporaryFolder(), wall(moments[0] ?? ''));
    await learner.begin(learner.now);
    const test = await learner.beginTest(testSeconds);
    let left = testSeconds;
    let backedUp = 0;
    for (const [session, moment] of moments.entries()) {
      await learner.begin(wall(moment));
      count.tried += 1;
      for (const question of await expectQueue(learner)) {
        await learner.answer(question, session % 2 === 0, 'review');
      }
      await learner.answer(`q${session}`, session % 3 !== 0, 'lesson');
      await learner.study(60);
      await learner.answerTest(test, session);
      expectOrder(learner);
      await expectQueue(learner);
      await expectDays(learner);
      left = await expectTestClock(learner, test, left);
      const before = backupsOf(learner).length;
      await expectBackup(learner);
      if (backupsOf(learner).length !== before) backedUp = learner.recorded.length;
      count.kept = learner.recorded.length;
    }
    await expectBestBackup(learner, backedUp);
  });
});

/** The backup that comes back is the one with the most in it, whatever its name says. */
async function expectBestBackup(learner: TimedLearner, backedUp: number): Promise<void> {
  const file = databaseIn(learner.house.folder());
  learner.house.session.close();
  rmSync(file);
  await learner.begin(learner.now);
  const { store } = await valueOf(learner.house.shell.launch(undefined));
  expect(store).toMatchObject({ kind: 'restored', asideAt: null });
  expect(keptEvents(databaseOf(learner.house.session.store))).toHaveLength(backedUp);
}
