import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeptInfo } from '../../../electron/main/briefings/kept-info.ts';
import { parseInfo } from '../../../renderer/briefing/parse-info.ts';
import type { BriefingInfo } from '../../../renderer/briefing/briefing.ts';
import { filesWith } from '../briefing/support/files.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let [root, kept] = ['', ''];
const { log } = quietLog();

const shelfOf = (appVersion = '1.0.0'): KeptInfo => new KeptInfo(kept, appVersion, log);

function infoOf(): BriefingInfo {
  const { info } = parseInfo(filesWith({}), 'proef');
  if (!info) throw new Error('The fixture cannot be read');
  return info;
}

async function keep(): Promise<void> {
  const { stamp } = await shelfOf().find(root, 'proef', 1);
  await shelfOf().keep({ stamp, info: infoOf() });
}

beforeEach(() => {
  [root, kept] = [temporaryFolder(), join(temporaryFolder(), 'kept')];
  for (const { path, text } of filesWith({}).texts) {
    mkdirSync(join(root, 'proef', path, '..'), { recursive: true });
    writeFileSync(join(root, 'proef', path), text);
  }
});

describe('what was read of a briefing', () => {
  it('is not there before it was read', async () => {
    expect((await shelfOf().find(root, 'proef', 1)).info).toBeNull();
  });

  it('comes back whole while the files are the same', async () => {
    await keep();
    expect((await shelfOf().find(root, 'proef', 1)).info).toEqual(infoOf());
  });

  it('is forgotten when a file was changed, also to one of the same length', async () => {
    await keep();
    const file = join(root, 'proef', 'briefing.yaml');
    utimesSync(file, new Date(), new Date(Date.now() + 5));
    expect((await shelfOf().find(root, 'proef', 1)).info).toBeNull();
  });

  it.each(['extra.md', 'nl/99-more.md'])('is forgotten when %s came in', async (path) => {
    await keep();
    writeFileSync(join(root, 'proef', path), '');
    expect((await shelfOf().find(root, 'proef', 1)).info).toBeNull();
  });

  it('is forgotten when another program or other code reads it', async () => {
    await keep();
    expect((await shelfOf('1.0.1').find(root, 'proef', 1)).info).toBeNull();
    expect((await shelfOf().find(root, 'proef', 2)).info).toBeNull();
  });

  it('is forgotten when what was kept is damaged', async () => {
    await keep();
    writeFileSync(join(kept, 'proef.json'), '{"stamp":');
    expect((await shelfOf().find(root, 'proef', 1)).info).toBeNull();
  });

  it('is read again the next time when the disk does not take it', async () => {
    writeFileSync(kept, 'a file in the place of the folder');
    await keep();
    expect((await shelfOf().find(root, 'proef', 1)).info).toBeNull();
  });
});
