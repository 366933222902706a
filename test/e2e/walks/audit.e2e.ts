import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { examine } from '../support/examine';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

test('an auditor finds what somebody did, proves the chain and takes the records along, signed', async ({
  browser,
  installation,
}, { project }) => {
  const auditor = await installation.newStaff(['learner', 'auditor']);
  const window = await Window.open(browser, project.use, auditor);
  const { page } = window;
  await window.goTo('/certify/register');
  await window.speak('sr-Latn');
  await page.getByRole('link', { name: 'Zapisi o radnjama' }).click();
  await expect(page).toHaveTitle(/^Zapisi o radnjama/);

  await page.getByRole('searchbox', { name: 'Ime' }).fill('ilic mari');
  await page.getByRole('status').getByRole('button', { name: 'Marija Ilić' }).click();
  await expect(page.getByText('Samo radnje koje se tiču osobe: Marija Ilić')).toBeVisible();
  await page.getByRole('combobox', { name: /^Radnja/ }).selectOption('identity.assignRoles');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ljiljana' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Proverite lanac' }).click();
  await expect(page.getByText('Lanac je ispravan')).toBeVisible();
  await examine(window, 'sr-Latn');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Preuzmite sa potpisom' }).click(),
  ]);
  const files = unzipSync(await readFile(await download.path()));
  const [readme, table, ...signed] = Object.keys(files);
  expect([readme, table]).toEqual(['README.txt', 'actions-1.csv']);
  expect(signed).toEqual(['SHA256SUMS', 'SHA256SUMS.sig', 'public-key.pem']);
  expect(Buffer.from(files['actions-1.csv'] ?? []).toString()).toContain('Marija Ilić');
  await window.close();
});
