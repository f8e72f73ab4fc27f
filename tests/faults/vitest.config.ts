import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CountsReporter } from './support/counts-reporter.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root: project,
  test: {
    include: ['tests/faults/*.test.ts'],
    environment: 'node',
    // Each test waits for processes and disks, for as many rounds as are wanted.
    testTimeout: 0,
    reporters: [
      'default',
      ['json', { outputFile: 'out/reports/faults.json' }],
      new CountsReporter(),
    ],
  },
});
