import { readSession } from '@svetionik/contracts/identity/session';
import { Keyboard } from '../support/keyboard';
import { expect, test } from '../support/test';

test('an administrator grants more time, breaks and larger steps in the middle of an attempt, by keyboard, and the learner takes a break', async ({
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
  await expect(taker.getByText(/Pitanje 1 od/)).toBeVisible();
  await expect(taker.getByRole('button', { name: 'Napravite pauzu' })).toHaveCount(0);

  const page = await openAs(await installation.signInAs('administrator'));
  const keyboard = new Keyboard(page);
  const email = (await learner.client.call(readSession, {})).person?.email ?? '';

  await test.step('grants it on the page of the member', async () => {
    await page.goto('/people/list');
    await page.getByRole('searchbox').fill(email);
    await page.getByRole('row', { name: email }).getByRole('link').click();
    await page.getByRole('link', { name: 'Odobrite prilagođavanje' }).click();
    await expect(page.getByText('Vreme i pravila su kao za sve.')).toBeVisible();
    await keyboard.tabTo(page.getByLabel('Produženo vreme'));
    for (const _ of Array(5).keys()) await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('Produženo vreme')).toHaveValue('2');
    await keyboard.tabTo(page.getByLabel('Broj pauza'));
    await page.keyboard.type('2');
    await keyboard.use(page.getByRole('button', { name: 'Odobrite prilagođavanje' }));
    await expect(page.getByText('Uz pauze upišite i minute')).toBeVisible();
    await page.getByLabel('Ukupno minuta za pauze').fill('10');
    await keyboard.use(page.getByRole('checkbox', { name: /^Veća dugmad/ }), 'Space');
    await page.getByLabel('Razlog').fill('Potvrda lekara.');
    await keyboard.use(page.getByRole('button', { name: 'Odobrite prilagođavanje' }));
    await expect(page.getByRole('status').filter({ hasText: 'Odobreno je.' })).toBeVisible();
    await expect(page.locator('ui-accommodation-words').first()).toContainText('60 min (30 + 30)');
    await expect(page.locator('ui-accommodation-words').first()).toContainText(
      'Veća dugmad i polja za označavanje',
    );
    await expect(page.getByText('vidljivo samo Vama')).toBeVisible();
  });

  await test.step('the attempt has it, and a break lasts through a reload', async () => {
    await taker.reload();
    await expect(taker.getByText(/80 min \(40 \+ 40\)/).filter({ visible: true })).toHaveCount(1);
    await expect
      .poll(
        async () =>
          (await taker.getByRole('button', { name: 'Napravite pauzu' }).boundingBox())?.height,
      )
      .toBeGreaterThanOrEqual(56);
    const left = new Keyboard(taker);
    await left.use(taker.getByRole('button', { name: 'Napravite pauzu' }));
    await expect(taker.getByRole('heading', { name: 'Pauza', exact: true })).toBeFocused();
    await expect(taker.locator('ui-item-control')).toHaveCount(0);
    await taker.reload();
    await expect(taker.getByRole('heading', { name: 'Pauza', exact: true })).toBeVisible();
    await left.use(taker.getByRole('button', { name: 'Nastavite test' }));
    await expect(taker.getByText(/Pitanje 1 od/)).toBeFocused();
    await expect(taker.getByText('Preostala je 1 pauza')).toBeVisible();
  });

  await test.step('lessons have larger targets too, and other pages do not', async () => {
    await taker.goto(`/learn/${enrolment}/opste-znanje/sta-je-trgovina-ljudima`);
    await expect(taker.locator('html')).toHaveClass(/large-targets/);
    await expect
      .poll(
        async () =>
          (await taker.locator('ui-knowledge-check .option').first().boundingBox())?.height,
      )
      .toBeGreaterThanOrEqual(56);
    await taker.goto('/learn');
    await expect(taker.locator('html')).not.toHaveClass(/large-targets/);
  });

  await test.step('the account and the rules say it, without the reason', async () => {
    await taker.goto('/account');
    await expect(taker.locator('app-own-accommodation')).toContainText(
      'Pauze koje zaustavljaju vreme: 2, ukupno do 10 min.',
    );
    await expect(taker.locator('body')).not.toContainText('Potvrda lekara');
    await taker.goto(`/learn/${enrolment}/assessment`);
    await expect(taker.locator('app-assessment-terms')).toContainText(
      /vreme je 80 min \(40 \+ 40\)/,
    );
  });
  await own.close();
});
