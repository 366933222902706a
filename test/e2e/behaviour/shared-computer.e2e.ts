import { expect, test } from '../support/test';

test('a computer that others use too keeps nothing of whoever signed in', async ({
  installation,
  page,
  context,
}) => {
  const { email, password } = await installation.regularAccount();
  await page.goto('/account/sign-in');
  await page.getByLabel('Adresa e-pošte').fill(email);
  await page.getByLabel('Lozinka').fill(password);
  await page.getByRole('checkbox', { name: 'Ovo je zajednički računar' }).check();
  await page.getByRole('main').getByRole('button', { name: 'Prijavite se' }).click();
  await page.waitForURL('**/learn');
  const cookies = await context.cookies();
  expect(cookies.map(({ name, expires }) => [name, expires])).toEqual([['session', -1]]);

  await page.goto('/account');
  const here = page.getByRole('listitem').filter({ hasText: 'ovaj uređaj' });
  await expect(here).toContainText('zajednički računar');
  await expect(here).toContainText('Chrome');
  await page.evaluate(`sessionStorage.setItem('draft.proba', 'tekst')`);
  await page.getByRole('main').getByRole('button', { name: 'Odjavite se', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.locator('app-root h1')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate<number>('sessionStorage.length')).toBe(0);
});
