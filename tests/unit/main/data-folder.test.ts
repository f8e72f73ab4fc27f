import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderProblem } from '../../../electron/main/lifecycle/data-folder.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('a data folder that was moved', () => {
  it('is made, with what is above it, and is fine when it is there', () => {
    const folder = join(temporaryFolder(), 'a/b');
    expect(dataFolderProblem(folder)).toBeNull();
    expect(existsSync(folder)).toBe(true);
    expect(dataFolderProblem(folder)).toBeNull();
  });

  it('has a problem with a name when a file is in its way', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(dataFolderProblem(file)).toContain(file);
    expect(dataFolderProblem(join(file, 'below'))).toContain(file);
  });
});
