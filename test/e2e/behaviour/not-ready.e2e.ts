import { makeDrafts } from '../support/drafts';
import { expect, test } from '../support/test';

/** Who asks to publish stands at the end of a long page: they are led to what keeps the draft from it. */

test('a draft that is not whole leads to what is missing', async ({ installation, openAs }) => {
  const trainer = await installation.signInAs('trainer');
  const { course } = await makeDrafts(trainer);
  const page = await openAs(trainer);
  await page.goto(`/author/courses/${course}`);
  await page.getByRole('button', { name: 'Objavite izdanje 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pokažite šta nedostaje' }).click();
  const missing = page.getByRole('heading', { name: '1 stvar za doradu' });
  await expect(missing).toBeFocused();
  await expect(missing).toBeInViewport();
});

test('a draft that is not saved leads to what says so, each time', async ({
  installation,
  openAs,
}) => {
  const trainer = await installation.signInAs('trainer');
  const { course } = await makeDrafts(trainer);
  const page = await openAs(trainer);
  await page.route('**/api/v1/authoring/courses/**', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.fallback(),
  );
  await page.goto(`/author/courses/${course}`);
  await page.getByLabel('Naslov', { exact: true }).fill('Nesačuvan kurs');
  for (const _ of Array(2).keys()) {
    await page.getByRole('button', { name: 'Objavite izdanje 1' }).click();
    const notice = page.locator('app-held-notice');
    await expect(notice).toBeFocused();
    await expect(notice).toBeInViewport({ ratio: 1 });
  }
});
