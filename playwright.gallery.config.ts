import { defineConfig } from '@playwright/test';
import { browserOptions, patience, testPatience } from './test/e2e/support/browser-options';
import { widths } from './test/e2e/support/widths';
import { differsInDrawing } from './test/gallery/engine';

// the test script chooses a free port; this serves a run by hand
const port = process.env['E2E_PORT'] ?? '4310';
const address = `http://localhost:${port}`;

const difference = differsInDrawing(browserOptions.launchOptions.executablePath);
// a worker reads this file too
if (difference !== undefined && process.env['TEST_WORKER_INDEX'] === undefined)
  process.stdout.write(`${difference}: the gallery's pictures are not compared.\n`);

/** The gallery of libs/ui, as its files stand: nothing of the server is started. */
export default defineConfig({
  testDir: 'test/gallery',
  testMatch: '**/*.e2e.ts',
  timeout: testPatience,
  expect: {
    timeout: patience,
    // ADR 196 says what this lets pass and what it catches
    toHaveScreenshot: { threshold: 0.15, maxDiffPixels: 40, animations: 'disabled' },
  },
  ignoreSnapshots: difference !== undefined,
  snapshotPathTemplate: 'test/golden/gallery/{arg}{ext}',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  outputDir: '.cache/playwright/gallery',
  reporter:
    process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [['list']] : [['list'], ['json']],
  use: {
    ...browserOptions,
    baseURL: address,
    viewport: widths.phone,
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: 'node scripts/gallery/serve-built.mjs',
    url: address,
    env: { PORT: port },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
  projects: [{ name: 'gallery' }],
});
