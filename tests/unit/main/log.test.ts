import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logHandlers } from '../../../electron/main/ipc/log.ts';
import { newestLines } from '../../../electron/main/log/newest.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('the newest lines of the log', () => {
  it('are whole, and all of them where there are few', async () => {
    const file = join(temporaryFolder(), 'leidraad.log');
    writeFileSync(file, 'one\ntwo €\nthree\n');
    expect(await newestLines(file)).toBe('one\ntwo €\nthree\n');
    expect(await newestLines(file, 9)).toBe('three\n');
    // From the middle of a letter of three bytes.
    expect(await newestLines(file, 8)).toBe('three\n');
  });

  it('are none where nothing was logged, and a log that cannot be read is no empty one', async () => {
    const folder = temporaryFolder();
    expect(await newestLines(join(folder, 'leidraad.log'))).toBe('');
    mkdirSync(join(folder, 'folder.log'));
    await expect(newestLines(join(folder, 'folder.log'))).rejects.toThrow('EISDIR');
  });
});

describe('a bug that a page reports', () => {
  it('is logged without what the error quotes', async () => {
    const { log, lines } = quietLog();
    const effects = { file: '', read: async () => '', openFolder: async () => undefined };
    await logHandlers(effects, log).report({ message: 'No "Beste Anna" here' });
    expect(lines.join()).toContain('In the page: No "…" here');
    expect(lines.join()).not.toContain('Anna');
  });
});
