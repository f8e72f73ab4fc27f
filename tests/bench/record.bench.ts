import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { progressHandlers } from '../../electron/main/ipc/progress.ts';
import { migrations } from '../../electron/main/store/migrations/index.ts';
import { openStore } from '../../electron/main/store/open.ts';
import { History } from '../../build/gallery/history.ts';
import type { Bench, Result } from './support/bench.ts';
import { inTurn, timeOf } from './support/in-turn.ts';
import { quiet } from './support/large-history.ts';
import { quantile, spread } from './support/statistics.ts';
import { inTemporaryFolder } from './support/temporary.ts';

const rounds = 400;

const measure = (): Promise<readonly Result[]> =>
  inTemporaryFolder(async (folder) => {
    const store = openStore({ folder, migrations, now: Date.now, random: () => 42, log: quiet });
    if (!store.database) throw new Error('The store did not open');
    const { record } = progressHandlers({ store }, quiet);
    const history = new History('migratiepact', Date.now());
    for (let at = 0; at <= rounds; at += 1) {
      history.answer(0, { module: 'm1', question: `q${at % 159}`, correct: at % 3 > 0 });
    }
    const records = history.records.values();
    const file = openSync(join(folder, 'line.log'), 'a');
    const samples = await inTurn(rounds, {
      append: () =>
        timeOf(() => {
          writeSync(file, `${randomUUID()} ${'x'.repeat(400)}\n`);
          fsyncSync(file);
        }),
      ours: () =>
        timeOf(async () => {
          const next = records.next().value;
          if (!next || !(await record(next)).ok) throw new Error('It was not recorded');
        }),
    });
    closeSync(file);
    store.database.close();
    return [
      {
        name: 'record an answer durably, 95th percentile',
        ours: quantile(samples.ours, 0.95),
        reference: quantile(samples.append, 0.95),
        spread: spread(samples.ours),
        unit: 'ms',
        n: rounds,
        mark: { on: 'ratio', most: 3 },
      },
    ];
  });

const record: Bench = {
  what: 'an answer with all that follows from it, safe on the disk; the reference is one line that is appended to a file and flushed.',
  measure,
};
export default record;
