import { writeSync } from 'node:fs';
import { backUpWhenDue } from '../../../electron/main/store/backups/make.ts';
import { backupsIn } from '../../../electron/main/store/open.ts';
import { follow } from '../../../renderer/learning/progress/follow.ts';
import { projectionVersion } from '../../../renderer/learning/progress/projection-version.ts';
import { Projections } from '../../../renderer/learning/progress/projections.ts';
import { Replay } from '../../../renderer/learning/progress/replay.ts';
import { actsOf, type Acknowledged, type Act } from './acts.ts';
import { openHouse, valueOf } from './house.ts';
import { databaseOf, keptProjections } from './kept.ts';

/**
 * A learner in a process of its own, which is killed: `node learner.ts <data folder> <seed> <round>`. What was stored is
 * written to standard output, a line each, when the store has answered and not before.
 */
const [dataFolder = '', seed = '', round = ''] = process.argv.slice(2);
const actsInRound = 2000;
const day = 24 * 60 * 60 * 1000;

const acknowledge = (what: Acknowledged): void => void writeSync(1, `${JSON.stringify(what)}\n`);

const house = openHouse(dataFolder);
await valueOf(house.shell.launch(undefined));
const database = databaseOf(house.session.store);
const projections = new Projections();
await rebuild();
keptProjections(database).forEach((projection) => projections.put(projection));
for (const act of actsOf(Number(seed), Number(round), actsInRound)) await perform(act);

/** As the page does at its start, when other code made the projections. */
async function rebuild(): Promise<void> {
  const launch = await valueOf(house.shell.launch(undefined));
  if (launch.projectionVersion === projectionVersion) return;
  const replay = new Replay();
  const events = await valueOf(house.progress.events({ after: null, limit: 10_000 }));
  events.forEach(({ event }) => replay.add(event));
  const upTo = Math.max(0, ...events.map(({ sequence }) => sequence));
  const rebuilt = { version: projectionVersion, upTo, projections: replay.projections() };
  await valueOf(house.progress.replaceProjections(rebuilt));
}

async function perform(act: Act): Promise<void> {
  switch (act.kind) {
    case 'record': {
      const { event } = act;
      const follows = follow(event, (name) => projections.get(name));
      await valueOf(house.progress.record({ event, projections: follows }));
      acknowledge({ recorded: event.id });
      follows.forEach((projection) => projections.put(projection));
      return;
    }
    case 'set-voice': {
      const voices = { nl: String(act.number), en: null };
      await valueOf(house.settings.change({ voices }));
      return acknowledge({ voice: act.number });
    }
    case 'rename': {
      const id = house.session.person?.id ?? '';
      await valueOf(house.people.change({ id, name: String(act.number) }));
      return acknowledge({ name: act.number });
    }
    case 'back-up':
      backUpWhenDue(database, backupsIn(house.folder()), act.day * day);
  }
}
