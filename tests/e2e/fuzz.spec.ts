import { dirname } from 'node:path';
import { test as base } from '@playwright/test';
import fc from 'fast-check';
import { bridgeNames, type WindowKind } from '../../electron/contract/bridge.ts';
import type { Known } from './support/fuzz/fitting.ts';
import { tryAll } from './support/fuzz/in-page.ts';
import { judge } from './support/fuzz/judge.ts';
import { attempts, callsOf } from './support/fuzz/requests.ts';
import { Surroundings } from './support/fuzz/surroundings.ts';
import { audienceOf, presentOn } from './support/presenting.ts';
import { expect, type Page } from './support/program.ts';

/** More rounds and another seed try more; what is kept small is the time of an ordinary run. */
const rounds = Number(process.env['LEIDRAAD_FUZZ_ROUNDS'] ?? 20);
const seed = Number(process.env['LEIDRAAD_FUZZ_SEED'] ?? 20_260_101);
const callsInRound = 20;
/** Far beyond what any call takes: what takes longer hangs. In milliseconds. */
const patience = 20_000;

base.describe.configure({ timeout: 90_000 + rounds * patience });

const test = base.extend<{ world: Surroundings }>({
  // Playwright reads the names of the fixtures that this one needs from this pattern: none.
  // eslint-disable-next-line no-empty-pattern
  world: async ({}, use) => {
    const world = await Surroundings.make();
    await use(world);
    await world.remove();
  },
});

const ids = ['proef', 'begin', 'opening', 'hoe-laat', 'zondag', 'nergens', 'constructor'];

/** Opens someone where nobody is open, so that calls reach a store. Answers who it is. */
const beSomeone = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { leidraad } = window;
    const launch = await leidraad.shell.launch();
    if (launch.ok && launch.value.person) return launch.value.person.id;
    const made = await leidraad.people.create({ name: 'Ada', colour: 'teal' });
    if (!made.ok) throw new Error(made.refusal.detail);
    await leidraad.people.open({ id: made.value.id, here: true });
    return made.value.id;
  });

/** As much of a request as says what it was. */
const shortened = (given: unknown): string => (JSON.stringify(given) ?? '').slice(0, 500);

/**
 * Tries the bridge of a kind of window with some rounds of calls, and judges what comes of each.
 *
 * @param before makes ready for a round, and answers the window
 */
async function fuzz(kind: WindowKind, known: Known, before: () => Promise<Page>): Promise<void> {
  const stated = new Map(callsOf(kind).map((call) => [`${call.domain}.${call.call}`, call]));
  const size = { minLength: callsInRound, maxLength: callsInRound };
  const tried = fc.sample(fc.array(attempts(kind, known), size), { seed, numRuns: rounds });
  const counts = new Map<string, number>();
  process.stdout.write(`The ${kind}'s bridge: ${rounds} rounds from the seed ${seed}\n`);
  // Each leaves the program in another state, so that nothing can be shrunk.
  for (const round of tried) {
    const page = await before();
    const work = { bridge: bridgeNames[kind], attempts: round, patience };
    const outcomes = await page.evaluate(tryAll, work);
    round.forEach((attempt, index) => {
      const name = `${attempt.domain}.${attempt.call}`;
      const [call, outcome] = [stated.get(name), outcomes[index]];
      if (!call || !outcome) throw new Error(`${name} was not tried`);
      const verdict = judge(attempt, call, outcome);
      if (!verdict.isRight)
        throw new Error(`${name} ${verdict.fault}: ${shortened(attempt.given)}`);
      for (const what of [name, verdict.how]) counts.set(what, (counts.get(what) ?? 0) + 1);
    });
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(counts))}\n`);
  const all = [...stated.keys(), 'done', 'refused: request'];
  expect([...counts.keys()]).toEqual(expect.arrayContaining(all));
}

/** Checks that the program goes on, and that the world around it is as it was. */
async function nothingHappened(world: Surroundings): Promise<void> {
  const { proposed, opened, lost, documents } = await world.notes();
  expect(lost).toEqual([]);
  expect(opened.filter((address) => !address.startsWith('https://'))).toEqual([]);
  expect(proposed.filter((path) => dirname(path) !== documents)).toEqual([]);
  expect(await world.changedOutside()).toEqual([]);
  expect(world.program.faults).toEqual([]);
}

test('every call of a learner’s window answers rightly or refuses by type, whatever it is handed', async ({
  world,
}) => {
  const page = await world.start();
  const known = { ids, uuids: [await beSomeone(page)] };
  await fuzz('learner', known, async () => {
    await beSomeone(page);
    return page;
  });
  await nothingHappened(world);
  // What is kept by now is nothing that the page cannot start on.
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
});

test('so does every call of an audience’s window', async ({ world }) => {
  const page = await world.start();
  const known = { ids, uuids: [await beSomeone(page)] };
  await presentOn(world.program, page);
  const presentation = await page.evaluate(async () => {
    const stage = await window.leidraad.presenting.state();
    return stage.ok ? stage.value.presentation : null;
  });
  if (!presentation) throw new Error('Nothing is presented');
  await fuzz('audience', known, async () => {
    // A key that was pressed there may have closed it.
    await page.evaluate((as) => window.leidraad.presenting.start(as), presentation);
    return audienceOf(world.program);
  });
  await nothingHappened(world);
});
