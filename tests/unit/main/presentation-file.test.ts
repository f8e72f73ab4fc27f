import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PresentationFile } from '../../../electron/main/presenting/presentation-file.ts';
import { presentation } from './support/presentation.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

function fileIn(folder: string) {
  const { log, lines } = quietLog();
  return {
    file: new PresentationFile(folder, log),
    lines,
    path: join(folder, 'presentation.json'),
  };
}

describe('what is kept of a presentation', () => {
  it('comes back whole', async () => {
    const folder = temporaryFolder();
    const { file, lines } = fileIn(folder);
    file.keep(presentation);
    await file.writing;
    expect(fileIn(folder).file.read()).toEqual(presentation);
    expect(readdirSync(folder)).toEqual(['presentation.json']);
    expect(lines).toEqual([]);
  });

  it('is the latest of many, and whoever keeps does not wait', async () => {
    const { file, path } = fileIn(temporaryFolder());
    for (let shown = 0; shown < 500; shown += 1) file.keep({ ...presentation, shown });
    expect(existsSync(path)).toBe(false);
    await file.writing;
    expect(file.read()?.shown).toBe(499);
    expect(file.writing).toBeNull();
  });

  it('is the latest also when it came while another was being written', async () => {
    const { file } = fileIn(temporaryFolder());
    file.keep(presentation);
    const first = file.writing;
    await new Promise((resolve) => setImmediate(resolve));
    file.keep({ ...presentation, shown: 2 });
    file.keep({ ...presentation, shown: 3 });
    expect(file.writing).toBe(first);
    await file.writing;
    expect(file.read()?.shown).toBe(3);
  });

  it('is gone when it is forgotten', async () => {
    const folder = temporaryFolder();
    const { file } = fileIn(folder);
    file.keep(presentation);
    await file.writing;
    file.keep(null);
    await file.writing;
    expect(readdirSync(folder)).toEqual([]);
    expect(file.read()).toBeNull();
  });

  it('is nothing at first, without a word in the log', () => {
    const { file, lines } = fileIn(temporaryFolder());
    expect(file.read()).toBeNull();
    expect(lines).toEqual([]);
  });

  it.each(['', '{}', JSON.stringify({ ...presentation, shown: -1 })])(
    'counts as nothing when it is damaged, and is logged: %j',
    (text) => {
      const { file, lines, path } = fileIn(temporaryFolder());
      writeFileSync(path, text);
      expect(file.read()).toBeNull();
      expect(lines).toHaveLength(1);
    },
  );

  it('is not there after a half write of a program that was killed, and what was before is', () => {
    const { file, path } = fileIn(temporaryFolder());
    writeFileSync(path, JSON.stringify(presentation));
    writeFileSync(`${path}.unfinished`, '{"id":');
    expect(file.read()).toEqual(presentation);
  });
});

describe('a folder that cannot be written', () => {
  it('is said once, and again after it went well', async () => {
    const folder = temporaryFolder();
    const { file, lines } = fileIn(join(folder, 'below'));
    for (const shown of [1, 2, 3]) {
      file.keep({ ...presentation, shown });
      await file.writing;
    }
    expect(lines).toEqual([expect.stringContaining('A presentation could not be kept.')]);
  });

  it('makes no folder for someone who is gone', async () => {
    const folder = temporaryFolder();
    const { file } = fileIn(folder);
    file.keep(presentation);
    rmSync(folder, { recursive: true });
    await file.writing;
    expect(existsSync(folder)).toBe(false);
  });
});

it('holds nothing but what the contract knows', async () => {
  const { file, path } = fileIn(temporaryFolder());
  file.keep(presentation);
  await file.writing;
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(presentation);
});
