import { defineConfig } from '@playwright/test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOptions, patience, testPatience } from './test/e2e/support/browser-options';
import { providerCertificate } from './test/e2e/support/provider-certificate';
import { widths } from './test/e2e/support/widths';

// the test script chooses a free port and a folder of its own; these serve a run by hand
const port = process.env['E2E_PORT'] ?? '3107';
const dataFolder = process.env['E2E_DATA_FOLDER'] ?? join(tmpdir(), 'svetionik-e2e-by-hand');
const address = `http://localhost:${port}`;

const phone = { viewport: widths.phone, hasTouch: true };
const wide = { viewport: widths.wide };

/** Looked at in every width by each test. */
const everyWidth = ['**/screens.e2e.ts', '**/item-kinds.e2e.ts'];

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  timeout: testPatience,
  expect: { timeout: patience, toPass: { timeout: patience } },
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  outputDir: '.cache/playwright',
  metadata: { dataFolder },
  reporter:
    process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [['list']] : [['list'], ['json']],
  use: {
    ...browserOptions,
    baseURL: address,
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: address,
    env: { PORT: port, DATA_FOLDER: dataFolder, NODE_EXTRA_CA_CERTS: providerCertificate() },
    timeout: 240_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
  projects: [
    { name: 'path', testDir: 'test/e2e/paths', use: wide },
    { name: 'screens', testMatch: '**/screens.e2e.ts', use: phone },
    { name: 'kinds', testMatch: '**/item-kinds.e2e.ts', use: phone },
    {
      name: 'phone',
      testIgnore: ['**/walks/**', '**/behaviour/**', ...everyWidth],
      use: phone,
    },
    // what the browser keeps, sends and loses is the same at every width
    { name: 'behaviour', testDir: 'test/e2e/behaviour', use: phone },
    {
      name: 'wide',
      // the paths are walked at this width by `path`
      testIgnore: ['**/walks/**', '**/paths/**', '**/behaviour/**', ...everyWidth],
      use: wide,
    },
    {
      name: 'firefox',
      testDir: 'test/e2e/paths',
      testMatch: 'learner.e2e.ts',
      use: {
        browserName: 'firefox',
        // the browser itself by WebDriver BiDi, not a build of Playwright
        channel: 'moz-firefox',
        ...wide,
        launchOptions: { executablePath: join(__dirname, 'test/e2e/support/firefox-process.mjs') },
      },
    },
    { name: 'walks', testDir: 'test/e2e/walks', use: wide },
  ],
});
