import type { Reporter, TestModule } from 'vitest/node';
import type { Counts } from './counts.ts';

/** Prints what was tried and what was lost, after the tests. */
export class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const all = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test) => test.meta().counts ?? []),
    );
    const lines = [heading, ...all.map(lineOf), lineOf({ what: 'all', ...sumOf(all) })];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

const column = (value: string | number): string => String(value).padStart(9);
const heading = `${'broken on purpose'.padEnd(64)}${['tried', 'kept', 'lost'].map(column).join('')}`;

function lineOf({ what, tried, kept, lost, note = '' }: Counts): string {
  const figures = [tried, kept, lost].map(column).join('');
  return `${what.padEnd(64)}${figures}${note === '' ? '' : `   ${note}`}`;
}

function sumOf(all: readonly Counts[]): Pick<Counts, 'tried' | 'kept' | 'lost'> {
  const total = (key: 'tried' | 'kept' | 'lost'): number =>
    all.reduce((sum, counts) => sum + counts[key], 0);
  return { tried: total('tried'), kept: total('kept'), lost: total('lost') };
}
