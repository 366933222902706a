import { readSession } from '@svetionik/contracts/identity/session';
import { openMail } from '../support/open-mail';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../support/test';

const password = 'lasta na krovu doma';

test('people are invited by a pasted list: one of 16 opens an account and waits for a consent, one enters with theirs', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const stamp = Date.now();
  const [fresh, other] = [`ana.${stamp}@primer.rs`, `sluzbena.${stamp}@primer.rs`];
  const page = await openAs(await installation.signInAs('administrator'));

  await test.step('the list is answered before anything is sent', async () => {
    await page.goto('/people/invitations');
    await page
      .getByLabel('Adrese e-pošte')
      .fill(`Ana Kos <${fresh}>\n${other}; ivan.horvat@dzs,primer\nnije adresa`);
    await expect(page.getByText('2 osobe će biti pozvane.')).toBeVisible();
    await expect(page.getByText('zarez umesto tačke')).toBeVisible();
    await page.getByRole('button', { name: 'Pozovite 2 osobe' }).click();
    await expect(page.getByText('Poslate su 2 pozivnice.')).toBeVisible();
    await expect(page.getByRole('row', { name: fresh })).toContainText('čeka do');
  });

  let minor: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;

  await test.step('who has no account opens one on a phone', async () => {
    const phone = await browser.newContext({
      baseURL,
      locale: 'sr-Latn-RS',
      viewport: { width: 360, height: 740 },
    });
    const visitor = await phone.newPage();
    await openMail(visitor, fresh);
    await expect(visitor.getByRole('heading', { name: 'Pozivnica' })).toBeVisible();
    await expect(visitor.getByText(fresh)).toBeVisible();
    await visitor.getByRole('radio', { name: 'manje od 15' }).check();
    await expect(visitor.getByText('Nalog se otvara od 15. godine')).toBeVisible();
    await expect(visitor.getByRole('button', { name: 'Prihvatite pozivnicu' })).toHaveCount(0);
    await visitor.getByRole('radio', { name: 'od 15 do 17' }).check();
    await visitor.getByLabel('Lozinka').fill('kratka');
    await visitor.getByRole('button', { name: 'Prihvatite pozivnicu' }).click();
    await expect(visitor.getByText('Lozinka mora da ima najmanje')).toBeVisible();
    await visitor.getByLabel('Lozinka').fill(password);
    await visitor.getByRole('button', { name: 'Prihvatite pozivnicu' }).click();
    await expect(
      visitor.getByRole('heading', { name: 'Čeka se saglasnost roditelja ili staratelja' }),
    ).toBeVisible();
    minor = await phone.storageState();
    await openMail(visitor, fresh);
    await expect(
      visitor.getByRole('heading', { name: 'Pozivnica je već prihvaćena' }),
    ).toBeVisible();
    await phone.close();
  });

  await test.step('the consent on paper is recorded, and the courses open', async () => {
    await page.goto('/people/list');
    await page.getByRole('checkbox', { name: /saglasnost roditelja ili staratelja/ }).check();
    await page.getByRole('link', { name: fresh }).click();
    const consent = page.locator('app-guardian-consent');
    await consent.getByLabel('Datum na papiru').fill('2026-11-02');
    await consent.getByRole('button', { name: 'Zabeležite saglasnost' }).click();
    await expect(consent.getByText('zabeležena', { exact: true })).toBeVisible();
    const context = await browser.newContext({
      baseURL,
      locale: 'sr-Latn-RS',
      ...(minor && { storageState: minor }),
    });
    const own = await context.newPage();
    await own.goto('/consent-awaited');
    await expect(own).toHaveURL(/\/learn$/);
    await context.close();
  });

  await test.step('who is signed in says that another address is meant', async () => {
    const learner = await installation.newLearner();
    const email = (await learner.client.call(readSession, {})).person?.email ?? '';
    const context = await browser.newContext({
      baseURL,
      storageState: await learner.client.state(),
      locale: 'sr-Latn-RS',
    });
    const own = await context.newPage();
    await openMail(own, other);
    await expect(own.getByText('Vaš nalog ima drugu adresu.')).toBeVisible();
    await own.getByRole('button', { name: 'Ћирилица' }).click();
    await own.getByRole('button', { name: 'Прихватите позивницу' }).click();
    await expect(own).toHaveURL(/\/learn/);
    await context.close();
    await page.goto('/people/invitations');
    await expect(page.getByRole('row', { name: other })).toContainText('prihvaćena');
    await expect(page.getByRole('table').filter({ hasText: other })).not.toContainText(email);
  });
});
