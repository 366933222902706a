import type { Page } from '@playwright/test';

/** From the next page on the app asks the server also for what came with the page: where a test puts other replies in place. */
export async function askForAll(page: Page): Promise<void> {
  // before the program begins, which waits for the whole page
  await page.addInitScript(`document.addEventListener(
    'readystatechange',
    () => document.getElementById('preloaded')?.remove(),
    { once: true },
  )`);
}
