import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { connectToRead } from '../../electron/main/store/connection.ts';
import { backupsIn } from '../../electron/main/store/open.ts';
import { isSound } from '../../electron/main/store/soundness.ts';
import { numbers, partSeed } from '../../renderer/learning/chance.ts';
import type { Acknowledged } from './support/acts.ts';
import { Count } from './support/counts.ts';
import { openHouse, valueOf } from './support/house.ts';
import { databaseOf, keptEvents, keptProjections, rebuiltProjections } from './support/kept.ts';
import { learnAndDie, type Moment } from './support/kill.ts';
import { temporaryFolder } from '../unit/main/support/temporary-folder.ts';

/** After so many rounds a new data folder is begun, so that the first start is killed often enough. */
const roundsOnOneFolder = 8;
/** How long a process needs to get going, about, in milliseconds. */
const longestStart = 900;

/** Half of the kills are any time after the start; the others in the midst of writing. */
function momentBy(chance: Generator<number, never>): Moment {
  const [kind, one, other] = [chance.next().value, chance.next().value, chance.next().value];
  return kind < 0.5
    ? { afterStored: null, delay: one * longestStart }
    : { afterStored: 1 + Math.floor(one * one * 400), delay: other * 8 };
}

/** The highest number that was acknowledged of a kind; -1 when there is none. */
const latest = (all: readonly Acknowledged[], kind: 'voice' | 'name'): number =>
  Math.max(-1, ...all.map((one) => Number(one[kind] ?? -1)));

/** Looks at a copy of the data folder as the next start of the program would find it. */
async function lookAt(dataFolder: string, acknowledged: readonly Acknowledged[], count: Count) {
  const copy = mkdtempSync(join(tmpdir(), 'leidraad-test-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(dataFolder, copy, { recursive: true });
  const house = openHouse(copy);
  try {
    const launch = await valueOf(house.shell.launch(undefined));
    expect(launch.store, house.lines.join('\n')).toEqual({ kind: 'ready' });
    const database = databaseOf(house.session.store);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);

    const found = new Set(keptEvents(database).map(({ id }) => id));
    const recorded = acknowledged.flatMap((one) => one.recorded ?? []);
    const missing = recorded.filter((id) => !found.has(String(id)));
    count.kept += recorded.length - missing.length;
    count.lost += missing.length;
    expect(missing).toEqual([]);
    if (launch.projectionVersion > 0) {
      expect(keptProjections(database)).toEqual(rebuiltProjections(database));
    }
    const voice = Number(launch.settings.voices.nl ?? -1);
    expect(voice).toBeGreaterThanOrEqual(latest(acknowledged, 'voice'));
    expect(Number(launch.person?.name || -1)).toBeGreaterThanOrEqual(latest(acknowledged, 'name'));
    count.note('backups, all sound', backupsThatAreSound(backupsIn(house.folder())));
  } finally {
    house.session.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

function backupsThatAreSound(folder: string): number {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const finished = names.filter((name) => name.endsWith('.db'));
  for (const name of finished) {
    const database = connectToRead(join(folder, name));
    expect(isSound(database), name).toBe(true);
    database.close();
  }
  return finished.length;
}

it('killed at any moment, nothing that was stored is missing', async (context) => {
  const { rounds, seed } = { rounds: inject('rounds'), seed: inject('seed') };
  const count = new Count(context, 'killed (SIGKILL) while starting, answering or backing up');
  const chance = numbers(partSeed(seed, 'kill'));
  let dataFolder = '';
  let acknowledged: Acknowledged[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % roundsOnOneFolder === 0) {
      dataFolder = temporaryFolder();
      acknowledged = [];
    }
    const moment = momentBy(chance);
    const killed = await learnAndDie(dataFolder, partSeed(seed, String(round)), round, moment);
    expect(killed.signal, killed.complaint).toBe('SIGKILL');
    count.tried += 1;
    if (killed.acknowledged.length === 0) count.note('before the first answer');
    acknowledged.push(...killed.acknowledged);
    await lookAt(dataFolder, acknowledged, count);
  }
});
