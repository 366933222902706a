import type { Page } from '@playwright/test';
import { expect } from './test';

/** Opens the link of the mail to an address, once the mail is there. */
export async function openMail(page: Page, email: string): Promise<void> {
  const link = page.locator('article', { hasText: email }).getByRole('link').first();
  await expect(async () => {
    await page.goto('/mail');
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  await link.click();
}
