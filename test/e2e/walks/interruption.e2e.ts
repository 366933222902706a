import { readSession } from '@svetionik/contracts/identity/session';
import { belgradeTime } from '../support/belgrade-time';
import { Keyboard } from '../support/keyboard';
import { expect, test } from '../support/test';

test('an administrator declares an interruption, and the time of those whom it touched moves', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const learner = await installation.newLearner();
  const enrolment = await learner.enrol('mediji');
  await learner.finishModules(enrolment);
  const own = await browser.newContext({
    baseURL,
    storageState: await learner.client.state(),
    locale: 'sr-Latn-RS',
  });
  const taker = await own.newPage();
  await taker.goto(`/learn/${enrolment}/assessment`);
  await taker.getByRole('button', { name: 'Počnite test' }).click();
  await expect(taker.getByRole('timer')).toContainText(/(39|40):\d\d/);

  const page = await openAs(await installation.signInAs('administrator'));
  const email = (await learner.client.call(readSession, {})).person?.email ?? '';
  await page.goto('/admin/interruptions');
  await expect(page.getByRole('button', { name: 'Proglasite prekid' })).toHaveCount(0);
  await page.getByLabel('Od', { exact: true }).fill(belgradeTime(-5));
  await page.getByLabel('Do', { exact: true }).fill(belgradeTime(-20));
  await page.getByLabel('Razlog').click();
  await expect(page.getByText('Kraj mora da bude posle početka.')).toBeVisible();
  await page.getByLabel('Do', { exact: true }).fill(belgradeTime(10));
  await page.getByLabel('Razlog').fill('Prekid struje u zgradi.');

  const keyboard = new Keyboard(page);
  await keyboard.tabTo(page.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expect(page.getByText('Izabrano: 0 od')).toBeVisible();
  await page.getByRole('row', { name: email }).getByRole('checkbox').check();
  await expect(page.getByText('Izabrano: 1 od')).toBeVisible();
  await keyboard.use(page.getByRole('button', { name: 'Proglasite prekid' }));
  await expect(page.getByRole('heading', { name: 'Proglašavate prekid za 1 test' })).toBeFocused();
  await page.getByRole('dialog').getByRole('button', { name: 'Proglasite prekid' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Pomeren je rok za 1 test.' }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Prekid struje u zgradi\./ })).toBeVisible();

  // a draw begins with a question of any kind: the last option of a choice, or the order as it stands
  await taker.locator('ui-item-control').locator('input, button').last().click();
  await expect(taker.getByRole('timer')).toContainText(/(48|49|50):\d\d/);
  await own.close();
});
