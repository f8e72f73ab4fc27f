import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const out = fileURLToPath(new URL('../out/', import.meta.url));

export default defineConfig({
  testDir: './e2e',
  // The same on every system: what is kept is text.
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  outputDir: `${out}e2e`,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { testIdAttribute: 'data-test' },
  reporter: [['list'], ['json', { outputFile: `${out}reports/playwright.json` }]],
});
