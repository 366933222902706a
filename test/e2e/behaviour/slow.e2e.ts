import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { readEnrolment } from '@svetionik/contracts/learning/enrolments';
import type { Page } from '@playwright/test';
import { askForAll } from '../support/ask-for-all';
import { expect, test } from '../support/test';

const lesson = 'opste-znanje/sta-je-trgovina-ljudima';

test('a slow lesson says so and comes', async ({ installation, openAs }) => {
  const learner = await installation.regularLearner();
  const page = await openAs(learner.client);
  await page.route('**/api/v1/documents/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await route.continue();
  });
  await page.goto(`/learn/${await learner.enrol('zdravstvo')}/${lesson}`);
  await expect(page.getByText('Veza je spora. Još čekamo odgovor.').first()).toBeVisible();
  await expect(page.locator('ui-knowledge-check').first()).toBeVisible();
  await expect(page.getByText('Veza je spora. Još čekamo odgovor.')).toHaveCount(0);
});

test('what starts an assessment stands still from when it is seen, although the course comes later', async ({
  installation,
  openAs,
}) => {
  const learner = await installation.newLearner();
  const enrolment = await learner.enrol('mediji');
  await learner.finishModules(enrolment);
  const page = await openAs(learner.client);
  await askForAll(page);
  await page.route(`**/api/v1/enrolments/${enrolment}`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.goto(`/learn/${enrolment}/assessment`);
  await page.getByRole('button', { name: 'Počnite test' }).waitFor();
  expect(await page.getByRole('link', { name: /^Nazad na kurs ?: / }).count()).toBe(1);
});

test('what is practised without a network is saved when it is back', async ({
  context,
  installation,
  openAs,
}) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('prosveta');
  const page = await openAs(learner.client);
  await page.goto(`/learn/${enrolment}/${lesson}`);
  const check = page.locator('ui-knowledge-check').first();
  await check.locator('input').first().check();

  await context.setOffline(true);
  await expect(page.getByText('Nema veze sa mrežom.')).toBeVisible();
  await check.getByRole('button', { name: 'Proverite odgovor' }).click();
  await expect(check.locator('.outcome')).toBeVisible();
  await expect(page.locator('ui-saved-state')).toContainText('čeka vezu');

  await context.setOffline(false);
  await expect(page.locator('ui-saved-state')).toContainText('Sačuvano u');
  await expect(page.getByText('Nema veze sa mrežom.')).toBeHidden();
  const { done } = await learner.client.call(readEnrolment, { params: { enrolment } });
  expect(done.length).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByText('Ovo ste već uradili').first()).toBeVisible();
  await expect(check.locator('.outcome')).toBeVisible();
});

test('answers given without a network are sent when it is back, even after the page was closed', async ({
  context,
  installation,
  openAs,
}) => {
  const learner = await installation.newLearner();
  const enrolment = await learner.enrol('tuzilastvo');
  await learner.finishModules(enrolment);
  const attempt = await learner.startAttempt(enrolment);
  const answered = async () =>
    (await learner.client.call(readAttempt, { params: { attempt } })).answers.map(
      ({ position }) => position,
    );
  const page = await openAs(learner.client);
  await page.goto(`/learn/attempts/${attempt}`);
  await page.getByRole('button', { name: 'Nastavite ovde' }).click();
  await answer(page);
  await expect(page.locator('.saved ui-saved-state')).toContainText('Sačuvano u');

  await context.setOffline(true);
  await next(page, 2);
  await answer(page);
  await expect(page.locator('.saved ui-saved-state')).toContainText('čeka vezu');
  await context.setOffline(false);
  await expect(page.locator('.saved ui-saved-state')).toContainText('Sačuvano u');
  expect(await answered()).toEqual([1, 2]);

  await context.setOffline(true);
  await next(page, 3);
  await answer(page);
  await expect(page.locator('.saved ui-saved-state')).toContainText('čeka vezu');
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/learn/attempts/${attempt}`);
  await expect(again.getByRole('button', { name: 'Pitanje 3, odgovoreno' })).toBeVisible();
  await expect.poll(answered).toEqual([1, 2, 3]);
});

async function next(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Sledeće', exact: true }).click();
  await expect(page.locator('h1')).toContainText(`Pitanje ${number} od`);
}

async function answer(page: Page): Promise<void> {
  const choice = page
    .locator('ui-item-control')
    .locator('input, button[aria-label^="Dole"]')
    .first();
  await choice.click();
}
