import { readSession } from '@svetionik/contracts/identity/session';
import { publishWithOneAttempt, useUpAttempt } from '../support/one-attempt-course';
import { expect, test } from '../support/test';

test('an administrator allows one more attempt to somebody who has none left, and the learner starts it', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const learner = await installation.newLearner();
  const { enrolment } = await useUpAttempt(
    learner,
    await publishWithOneAttempt(await installation.signInAs('trainer'), 'mediji'),
  );
  const own = await browser.newContext({
    baseURL,
    storageState: await learner.client.state(),
    locale: 'sr-Latn-RS',
  });
  const taker = await own.newPage();
  await taker.goto(`/learn/${enrolment}/assessment`);
  await expect(taker.getByText('Nema više pokušaja')).toBeVisible();
  await expect(taker.getByRole('button', { name: 'Počnite test' })).toHaveCount(0);

  const page = await openAs(await installation.signInAs('administrator'));
  await page.goto('/certify/issue');
  await page.getByRole('link', { name: 'Bez pokušaja' }).click();
  await page.getByRole('searchbox').fill('ђорђевић');
  const row = page.getByRole('row', {
    name: (await learner.client.call(readSession, {})).person?.email ?? '',
  });
  await expect(row).toContainText('jedan pokušaj');
  await row.getByRole('button', { name: /^Odobrite još jedan/ }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: 'Odobrite još jedan pokušaj' }).click();
  await expect(question).toContainText('Upišite kratak razlog.');
  await question.getByLabel('Razlog').fill('Broj je 0101990710008.');
  await expect(question).toContainText('JMBG');
  await question.getByLabel('Razlog').fill('Prekid struje u toku provere.');
  await question.getByRole('button', { name: 'Odobrite još jedan pokušaj' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Odobren je još jedan pokušaj' }),
  ).toBeVisible();
  await expect(row).toHaveCount(0);

  await taker.reload();
  await expect(taker.getByText('Odobren Vam je još jedan pokušaj')).toBeVisible();
  await taker.getByRole('button', { name: 'Počnite test' }).click();
  await expect(taker.getByText(/Pitanje 1 od/)).toBeVisible();
  await own.close();
});
