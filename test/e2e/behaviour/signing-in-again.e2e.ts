import { listModules, readModule } from '@svetionik/contracts/authoring';
import { readAccount } from '@svetionik/contracts/identity/account';
import { signOut } from '@svetionik/contracts/identity/session';
import type { Page } from '@playwright/test';
import type { Account } from '../support/accounts';
import { freshWord } from '../support/fresh-word';
import { expect, test } from '../support/test';

/** What a person was at when the sign-in ended is there after it, and goes out in nobody else's name. */

async function signInOver(page: Page, { email, password }: Account): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Prijavite se' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(email);
  await dialog.getByLabel('Lozinka').fill('nije-ova-lozinka');
  await dialog.getByRole('button', { name: 'Prijavite se' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Lozinka').fill(password);
  await dialog.getByRole('button', { name: 'Prijavite se' }).click();
  await expect(dialog).toHaveCount(0);
}

test('in the forms of an account', async ({ installation, openAs }) => {
  const { client } = await installation.regularLearner();
  const page = await openAs(client);
  await page.goto('/account');
  await page.getByLabel('Latinicom', { exact: true }).fill('Ljiljana Marić');
  await page.getByLabel('Ustanova u kojoj radite').fill('Dom zdravlja');
  await page.getByRole('radio', { name: 'Zdravstvo' }).check();
  await client.call(signOut, {});
  await page.getByRole('button', { name: 'Sačuvajte' }).click();
  await signInOver(page, await installation.regularAccount());
  await expect(page.getByText('Sačuvano.')).toBeVisible();
  await expect(page.getByLabel('Latinicom', { exact: true })).toHaveValue('Ljiljana Marić');
  await expect(page.getByLabel('Ustanova u kojoj radite')).toHaveValue('Dom zdravlja');
});

test('in a draft', async ({ installation, openAs }) => {
  const trainer = await installation.signInAs('trainer');
  const module = (await trainer.call(listModules, {})).items[1]?.id ?? '';
  const page = await openAs(trainer);
  await page.goto(`/author/modules/${module}`);
  const [summary, text] = [page.getByLabel('Sažetak'), `Sažetak ${freshWord()}`];
  await summary.waitFor();
  await trainer.call(signOut, {});
  await summary.fill(text);
  await signInOver(page, await installation.demoAccount('trainer'));
  await expect(page.locator('ui-saved-state')).toContainText('Sačuvano u');
  await expect(summary).toHaveValue(text);
  const again = await installation.signInAs('trainer');
  expect((await again.call(readModule, { params: { module } })).content.summary).toBe(text);
});

test('in a lesson, and in an assessment', async ({ installation, openAs }) => {
  const learner = await installation.regularLearner();
  const [account, enrolment] = [
    await installation.regularAccount(),
    await learner.enrol('tuzilastvo'),
  ];
  const page = await openAs(learner.client);
  await page.goto(`/learn/${enrolment}/opste-znanje/sta-je-trgovina-ljudima`);
  const check = page.locator('ui-knowledge-check').first();
  await check.locator('input').first().check();
  await page.context().clearCookies();
  await check.getByRole('button', { name: 'Proverite odgovor' }).click();
  await signInOver(page, account);
  await expect(page.locator('ui-saved-state')).toContainText('Sačuvano u');

  await learner.finishModules(enrolment);
  await page.goto(`/learn/attempts/${await learner.startAttempt(enrolment)}`);
  await page.getByRole('button', { name: 'Nastavite ovde' }).click();
  await page.locator('ui-item-control').waitFor();
  await page.context().clearCookies();
  await page.getByText('Vratiću se na ovo').click();
  await signInOver(page, account);
  await expect(page.locator('.saved ui-saved-state')).toContainText('Sačuvano u');
  await expect(page.locator('.foot input[type=checkbox]')).toBeChecked();
});

test('what one wrote is not saved for another who signs in beside it', async ({
  installation,
  openAs,
}) => {
  const { client } = await installation.regularLearner();
  const other = await installation.signInAs('learner');
  const before = await other.call(readAccount, {});
  const page = await openAs(client);
  await page.goto('/account');
  const written = `Ustanova ${freshWord()}`;
  await page.getByLabel('Ustanova u kojoj radite').fill(written);
  await page.getByRole('radio', { name: 'Policija' }).check();
  await page.context().addCookies((await other.state()).cookies);
  await page.getByRole('button', { name: 'Sačuvajte' }).click();
  await expect(page.locator('app-problem')).toBeVisible();
  expect((await other.call(readAccount, {})).employer).toBe(before.employer);

  await signInOver(page, await installation.regularAccount());
  await expect(page.getByText('Sačuvano.')).toBeVisible();
  const they = await installation.signInAs('learner');
  expect([
    (await they.call(readAccount, {})).employer,
    (await (await installation.regularLearner()).client.call(readAccount, {})).employer,
  ]).toEqual([before.employer, written]);
});

test('in what asks for a fresh proof, which is sent after it as it was typed', async ({
  installation,
  openAs,
}) => {
  const { password } = await installation.demoAccount('administrator');
  const page = await openAs(await installation.signInAs('administrator'));
  await page.goto('/admin/organisation');
  const form = page.getByRole('region', { name: 'Ko može da otvori nalog' });
  await form.getByRole('radio', { name: /Samo adrese određenih domena/ }).check();
  await form.getByLabel('Domeni').fill('dzs.example');
  await installation.letProofsAge();
  await form.getByRole('button', { name: 'Sačuvajte' }).click();
  const dialog = page.getByRole('dialog', { name: 'Potvrdite da ste to Vi' });
  await dialog.getByLabel('Lozinka').fill('nije-ova-lozinka');
  await dialog.getByRole('button', { name: 'Potvrdite' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Lozinka').fill(password);
  await dialog.getByRole('button', { name: 'Potvrdite' }).click();
  await expect(form.getByRole('status')).toContainText('Sačuvano');
  await form.getByRole('radio', { name: /^Svako Ko potvrdi/ }).check();
  await form.getByRole('button', { name: 'Sačuvajte' }).click();
  await expect(form.getByRole('status')).toContainText('Sačuvano');
});
