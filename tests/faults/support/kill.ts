import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Acknowledged } from './acts.ts';

const learner = fileURLToPath(new URL('learner.ts', import.meta.url));

/** When to kill: so long after the start or, where that is given, after so many things were stored. */
export interface Moment {
  readonly afterStored: number | null;
  /** Milliseconds. */
  readonly delay: number;
}

/** How a learner's process ended, and what it had said was stored. */
export interface Killed {
  readonly acknowledged: readonly Acknowledged[];
  readonly signal: NodeJS.Signals | null;
  /** What it wrote to standard error. */
  readonly complaint: string;
}

/** Lets a learner learn in a process, and kills that at a moment as a power cut would. */
export async function learnAndDie(
  dataFolder: string,
  seed: number,
  round: number,
  moment: Moment,
): Promise<Killed> {
  const child = spawn(process.execPath, [learner, dataFolder, String(seed), String(round)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = async (): Promise<void> => {
    await pause(moment.delay);
    child.kill('SIGKILL');
  };
  const acknowledged: Acknowledged[] = [];
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  createInterface(child.stdout).on('line', (line) => {
    acknowledged.push(JSON.parse(line));
    if (acknowledged.length === moment.afterStored) void kill();
  });
  if (moment.afterStored === null) void kill();
  await once(child, 'close');
  return { acknowledged, signal: child.signalCode, complaint };
}
