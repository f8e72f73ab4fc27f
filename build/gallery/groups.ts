import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { onlyPersonIn } from './person-folder.ts';
import { comingBack } from './scenes/coming-back.ts';
import { household, narrowHousehold } from './scenes/household.ts';
import { installing } from './scenes/install.ts';
import { kinds } from './scenes/kinds.ts';
import { narrowPresenting, presenting, smallConsole } from './scenes/presenting.ts';
import type { Scene } from './scenes/scene.ts';
import { large, narrow } from './scenes/small.ts';
import { narrowTakingAlong, takingAlong } from './scenes/taking-along.ts';
import { mending, troubled } from './scenes/troubled.ts';
import { walk } from './scenes/walk.ts';

const fixtures = fileURLToPath(new URL('../../tests/fixtures/briefings', import.meta.url));

/** Scenes that follow each other in one window. */
export interface Group {
  readonly scenes: readonly Scene[];
  readonly size?: readonly [width: number, height: number];
  readonly textSize?: 100 | 200;
  /** Does something to the data folder after a first visit, before the scenes. */
  readonly spoil?: (userData: string) => Promise<void> | void;
  readonly content?: string;
}

function makeNewer(userData: string): void {
  const database = new DatabaseSync(join(onlyPersonIn(userData), 'leidraad.db'));
  database.exec('PRAGMA user_version = 9999');
  database.close();
}

/**
 * Every screen and state that there is, in groups.
 *
 * @param contents an empty folder of their own for the briefings that are not as they should be
 */
export async function makeGroups(contents: string): Promise<readonly Group[]> {
  await mkdir(join(contents, 'empty'));
  await mkdir(join(contents, 'broken/proef'), { recursive: true });
  await writeFile(join(contents, 'broken/proef/briefing.yaml'), 'id: proef\ntitle: [\n');

  return [
    { scenes: walk },
    { scenes: comingBack },
    { scenes: kinds, content: fixtures },
    { scenes: presenting },
    { scenes: smallConsole, size: [1024, 600] },
    { scenes: narrowPresenting, size: [400, 800] },
    { scenes: takingAlong },
    { scenes: narrowTakingAlong, size: [400, 800] },
    { scenes: household },
    { scenes: narrowHousehold, size: [400, 800] },
    { scenes: installing(join(fixtures, 'proef')), content: fixtures },
    { scenes: narrow, size: [400, 800] },
    { scenes: large, textSize: 200 },
    {
      scenes: [troubled.damaged],
      spoil: (userData) =>
        writeFile(join(onlyPersonIn(userData), 'leidraad.db'), 'not a database at all'),
    },
    { scenes: [troubled.newer], spoil: makeNewer },
    { scenes: mending, content: fixtures },
    { scenes: [troubled.empty], content: join(contents, 'empty') },
    { scenes: [troubled.broken], content: join(contents, 'broken') },
  ];
}
