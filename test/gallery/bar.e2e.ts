import { expect, test } from '@playwright/test';
import { findObstacles } from '../e2e/support/obstacles';
import { readSeen } from '../e2e/support/seen';
import { widths } from '../e2e/support/widths';

test('the index leads to a page, and its bar chooses script, theme and width', async ({ page }) => {
  await page.goto('/');
  for (const size of [widths.wide, widths.phone]) {
    await page.setViewportSize(size);
    expect.soft((await readSeen(page)).sideways).toBeLessThanOrEqual(0);
    expect.soft(await findObstacles(page)).toEqual([]);
  }
  await page.getByRole('link', { name: 'notice' }).click();
  await page.getByRole('link', { name: 'Ћирилица' }).click();
  await expect(page.locator('ui-notice').first()).toContainText('Није сачувано');
  const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  await page.getByRole('link', { name: 'dark' }).click();
  await expect.poll(ground).toBe('rgb(16, 22, 31)');
  await page.getByRole('link', { name: 'light' }).click();
  await expect.poll(ground).toBe('rgb(251, 250, 246)');
  await page.getByRole('link', { name: '360 px' }).click();
  const framed = page.frameLocator('iframe[title=notice]');
  await expect(framed.locator('ui-notice').first()).toContainText('Није сачувано');
  await expect(framed.locator('gallery-bar')).toHaveCount(0);
  await expect(page).toHaveURL('/notice?language=sr-Cyrl&theme=light&width=360');
});
