import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
const inContainers = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Runs something in a browser of its own; without a Chromium it gives undefined. */
export async function withBrowser<Result>(
  use: (browser: Browser) => Promise<Result>,
  ...given: string[]
): Promise<Result | undefined> {
  const executablePath = process.env['CHROMIUM'];
  if (!executablePath) return undefined;
  const browser = await chromium.launch({
    executablePath,
    args: [...inContainers, ...quiet, ...given],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
