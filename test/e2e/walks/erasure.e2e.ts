import { readSession } from '@svetionik/contracts/identity/session';
import { expect, test } from '../support/test';

test('somebody asks to be erased, an administrator types their address and does it, and they are signed out at once', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const learner = await installation.newLearner();
  await learner.enrol('mediji');
  const email = (await learner.client.call(readSession, {})).person?.email ?? '';
  const apart = await browser.newContext({
    baseURL,
    storageState: await learner.client.state(),
    locale: 'sr-Latn-RS',
  });
  const own = await apart.newPage();
  const page = await openAs(await installation.signInAs('administrator'));

  await test.step('asks, after seeing what goes and what stays', async () => {
    await own.goto('/account');
    await own.getByRole('link', { name: 'Pogledajte i odlučite' }).click();
    await expect(own.getByText('1 upis na kurs')).toBeVisible();
    await expect(own.getByText('u delovodniku nema upisa')).toBeVisible();
    await own.getByRole('button', { name: 'Zatražite brisanje naloga' }).click();
    await own.getByRole('button', { name: 'Pošaljite zahtev' }).click();
    await expect(own.getByRole('status').getByText('Zahtev je poslat')).toBeVisible();
  });

  await test.step('an administrator finds the request, and erases nobody by a slip', async () => {
    await page.goto('/people/erasure-requests');
    await page
      .getByRole('listitem')
      .filter({ hasText: email })
      .getByRole('link', { name: 'Pregledajte i odlučite' })
      .click();
    await page.getByLabel(/^Prepišite adresu/).fill(`x${email}`);
    await page.getByRole('button', { name: 'Izbrišite nalog zauvek' }).click();
    await expect(page.getByText('Ništa nije izbrisano.')).toBeVisible();
    await page.getByLabel(/^Prepišite adresu/).fill(email);
    await page.getByRole('button', { name: 'Izbrišite nalog zauvek' }).click();
    await expect(page.getByRole('status').getByText('Nalog je izbrisan')).toBeVisible();
  });

  await test.step('the account is no more', async () => {
    await own.goto('/account');
    await expect(own).toHaveURL(/sign-in/);
  });
  await apart.close();
});
