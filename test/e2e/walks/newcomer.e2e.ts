import { expect, test } from '../support/test';

const password = 'lasta na krovu doma';

test('a visitor who has to register on the way to a course arrives at it', async ({ page }) => {
  const email = `nova.osoba.${Date.now()}@primer.rs`;
  await page.goto('/courses/zdravstvo');
  await page.getByRole('main').locator('a[href*="sign-in"]').first().click();
  await page.getByRole('main').getByRole('link', { name: 'Otvorite ga' }).click();
  await expect(page.getByRole('heading', { name: 'Otvaranje naloga' })).toBeVisible();
  await page.getByLabel('Adresa e-pošte').fill(email);
  await page.getByLabel('Lozinka').fill(password);
  await page.getByRole('radio', { name: '18 ili više' }).check();
  await page.getByRole('button', { name: 'Otvorite nalog' }).click();
  await expect(page.getByRole('heading', { name: 'Proverite e-poštu' })).toBeVisible();

  const link = page.locator('article', { hasText: email }).getByRole('link').first();
  await expect(async () => {
    await page.goto('/mail');
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  await link.click();
  await page.getByRole('button', { name: 'Potvrdite adresu' }).click();
  await page.getByRole('link', { name: 'Nastavite tamo gde ste krenuli' }).click();
  await page.getByRole('radio', { name: 'Mediji' }).check();
  await page.getByRole('button', { name: 'Upišite se' }).click();
  await expect(page).toHaveURL(/\/learn\/[0-9a-f-]{36}/);
});
