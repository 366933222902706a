import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--js-flags=--no-turbofan',
];
const inContainers = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/**
 * Milliseconds after which what has not come counts as missing, and after which a whole test hangs. They end what will never be,
 * however slow the machine: how long something takes is for the bench to say.
 */
export const patience = 60_000;
export const testPatience = 600_000;

/** How Chromium is started by every test that needs one. */
export const browserOptions = {
  browserName: 'chromium',
  actionTimeout: patience,
  locale: 'sr-Latn-RS',
  timezoneId: 'Europe/Belgrade',
  screenshot: 'only-on-failure',
  // a fifth of the time of a screen, so only where somebody looks for the cause of a failure
  trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
  launchOptions: {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...inContainers, ...quiet],
  },
} as const satisfies Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;
