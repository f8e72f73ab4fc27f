import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, type TestContext } from 'vitest';
import { temporaryFolder } from '../../unit/main/support/temporary-folder.ts';

/** A disk of its own that can be filled up, emptied and made read-only. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it up until so many bytes are left. */
  readonly fill: (left: number) => void;
  readonly empty: () => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
}

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
};

function freeOn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Why no small disk can be had here; null when it can. */
function obstacle(): string | null {
  if (process.platform !== 'linux') return 'a small disk is only made on Linux';
  return process.getuid?.() === 0 ? null : 'a small disk takes root; the errors are injected';
}

/** Makes a disk in memory at a folder; skips the test, with the reason, where the machine does not let us. */
export function smallDisk(
  { skip }: TestContext,
  kilobytes: number,
  folder = temporaryFolder(),
): SmallDisk {
  const reason = obstacle();
  if (reason) skip(reason);
  try {
    mkdirSync(folder, { recursive: true });
    run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  } catch (error) {
    skip(`a small disk cannot be mounted: ${String(error)}`);
  }
  onTestFinished(() => run('umount', '--lazy', folder));
  const ballast = join(folder, '.ballast');
  const empty = (): void => rmSync(ballast, { force: true });
  return {
    folder,
    empty,
    fill(left) {
      empty();
      writeFileSync(ballast, Buffer.alloc(Math.max(0, freeOn(folder) - left)));
    },
    setReadOnly: (isReadOnly) => run('mount', '-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder),
  };
}
