import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isBuilt, stampBuild } from '../../../build/setup/built-output.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const before = new Date('2026-01-01T10:00:00Z');
const built = new Date('2026-01-01T11:00:00Z');
const after = new Date('2026-01-01T12:00:00Z');

describe('the build output', () => {
  let root: string;
  const at = (...parts: string[]): string => join(root, ...parts);

  beforeEach(() => {
    root = temporaryFolder();
    mkdirSync(at('renderer', 'ui'), { recursive: true });
    mkdirSync(at('out', 'main'), { recursive: true });
    writeFileSync(at('out', 'main', 'index.js'), '');
    writeFileSync(at('renderer', 'ui', 'a.ts'), '');
    stampBuild(root, built);
    for (const path of [['renderer', 'ui', 'a.ts'], ['renderer', 'ui'], ['renderer']]) {
      utimesSync(at(...path), before, before);
    }
  });

  it('is new when it is newer than every source', () => {
    expect(isBuilt(root)).toBe(true);
  });

  it('is old when a source changed', () => {
    utimesSync(at('renderer', 'ui', 'a.ts'), after, after);
    expect(isBuilt(root)).toBe(false);
  });

  it('is old when a source was removed', () => {
    rmSync(at('renderer', 'ui', 'a.ts'));
    expect(isBuilt(root)).toBe(false);
  });

  it('is not there when the program is gone', () => {
    rmSync(at('out', 'main', 'index.js'));
    expect(isBuilt(root)).toBe(false);
  });
});
