import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

// In milliseconds. A machine that is busy with something else is no fault of the program.
const patience = 60_000;

const project = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: project,
  test: {
    reporters: ['default', ['json', { outputFile: 'out/reports/vitest.json' }]],
    projects: [
      {
        root: project,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: patience,
        },
      },
      {
        root: project,
        plugins: [vue()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.ts'],
          setupFiles: ['tests/component/support/setup.ts'],
          testTimeout: patience,
        },
      },
    ],
  },
});
