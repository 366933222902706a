import type { Browser, Page } from '@playwright/test';
import { listOwnCertificates } from '@svetionik/contracts/checks';
import { readSession } from '@svetionik/contracts/identity/session';
import { readFile } from 'node:fs/promises';
import type { Learner } from '../support/learner';
import { expect, test, type Installation } from '../support/test';

const course = 'zdravstvo';
const name = { latin: 'Ljiljana Đorđević', cyrillic: 'Љиљана Ђорђевић' };

/** Somebody who has passed the course and waits for a certificate. */
async function passed(installation: Installation): Promise<{ learner: Learner; email: string }> {
  const learner = await installation.newLearner();
  const enrolment = await learner.enrol(course);
  await learner.finishModules(enrolment);
  await learner.pass(enrolment, 'zdravstvo-zavrsna');
  const { person } = await learner.client.call(readSession, {});
  return { learner, email: person?.email ?? '' };
}

/** What somebody who holds the document sees, without an account. */
async function check(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'sr-Latn-RS' })).newPage();
  await page.goto(path);
  return page;
}

async function wait(page: Page, email: string): Promise<void> {
  await page.getByRole('searchbox').fill('ђорђевић');
  await expect(page.getByRole('row', { name: email })).toBeVisible();
}

test('an administrator issues, finds, replaces and revokes a certificate that anybody can check', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const [holder, left] = [await passed(installation), await passed(installation)];
  const { password } = await installation.demoAccount('administrator');
  const page = await openAs(await installation.signInAs('administrator'));

  await test.step('sees what the document will say and leaves somebody out', async () => {
    await page.goto('/certify/issue');
    await wait(page, holder.email);
    await page
      .getByRole('row', { name: holder.email })
      .getByRole('button', { name: 'Pregled' })
      .click();
    const sheet = page.getByRole('dialog').getByRole('article');
    for (const said of ['Sertifikat', name.latin, 'uspešno je završila kurs', 'godine'])
      await expect(sheet).toContainText(said);
    await page.getByRole('button', { name: 'Zatvorite' }).click();
    await page.getByRole('row', { name: left.email }).getByRole('checkbox').uncheck();
  });

  await test.step('issues the rest in one action, after a fresh proof, and watches the documents being made', async () => {
    await page.getByRole('button', { name: /^Izdajte \d+ sertifikat/ }).click();
    const question = page.getByRole('dialog');
    await expect(question).toContainText(/br\.\s\d+\/\d{4}/);
    await installation.letProofsAge();
    await question.getByRole('button', { name: /^Izdajte \d+ sertifikat/ }).click();
    const proof = page.getByRole('dialog', { name: 'Potvrdite da ste to Vi' });
    await proof.getByLabel('Lozinka').fill(password);
    await proof.getByRole('button', { name: 'Potvrdite' }).click();
    await expect(page.getByText('Svi dokumenti su gotovi.')).toBeVisible();
    await expect(page.getByRole('row', { name: left.email })).toBeVisible();
    await expect(page.getByRole('row', { name: holder.email })).toHaveCount(0);
    expect((await left.learner.client.call(listOwnCertificates, {})).items).toEqual([]);
  });

  const [certificate] = (await holder.learner.client.call(listOwnCertificates, {})).items;
  const number = `br. ${certificate?.number}/${certificate?.year}`;

  await test.step('finds it in the register and opens the document', async () => {
    await page.goto('/certify/register');
    await page.getByRole('searchbox').fill(`${certificate?.number}/${certificate?.year}`);
    await page.getByRole('row', { name: number }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.latin);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Preuzmite dokument' }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    expect(download.suggestedFilename()).toBe(
      `sertifikat-${certificate?.number}-${certificate?.year}.pdf`,
    );
  });

  await test.step('anybody checks it, and learns the name only by knowing it', async () => {
    const visitor = await check(browser, `${baseURL}/v/${certificate?.checkCode}`);
    await expect(visitor.getByRole('heading', { name: 'Sertifikat važi' })).toBeVisible();
    await expect(visitor.locator('main')).not.toContainText('Ljiljana');
    const field = visitor.getByLabel('Da li glasi na osobu koju očekujete?');
    for (const [typed, answer] of [
      ['Ljiljana Jovanović', 'Ne, sertifikat ne glasi'],
      [name.cyrillic, 'Da, sertifikat glasi'],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect(visitor.getByText(answer)).toBeVisible();
    }
    await expect(visitor.getByText('još 9 pogrešnih imena')).toBeVisible();
    await visitor.context().close();
  });

  await test.step('replaces it with a corrected one', async () => {
    await page.getByRole('button', { name: 'Zamenite ispravljenim' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('button', { name: 'Izdajte ispravljeni' }).click();
    await expect(question).toContainText('Izaberite razlog.');
    await question.getByRole('radio', { name: 'pogrešan podatak na dokumentu' }).check();
    await question.getByLabel('Obrazloženje').fill('Broj je 0101990710008.');
    await question.getByRole('button', { name: 'Izdajte ispravljeni' }).click();
    await expect(question).toContainText('JMBG');
    await question.getByLabel('Obrazloženje').fill('');
    await question.getByRole('button', { name: 'Izdajte ispravljeni' }).click();
    await expect(page.getByText('Ovaj sertifikat zamenjuje raniji.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Preuzmite dokument' })).toBeVisible();
    const visitor = await check(browser, `${baseURL}/v/${certificate?.checkCode}`);
    await expect(visitor.getByRole('heading', { name: 'Sertifikat je zamenjen' })).toBeVisible();
    await visitor.context().close();
  });

  await test.step('revokes the corrected one', async () => {
    const [newer] = (await holder.learner.client.call(listOwnCertificates, {})).items;
    await page.getByRole('button', { name: 'Opozovite' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('radio', { name: 'izdat greškom' }).check();
    await question.getByRole('button', { name: /^Opozovite br/ }).click();
    await expect(
      page.getByRole('region', { name: 'Šta je bilo i šta sledi' }).getByText('Opozvan'),
    ).toBeVisible();
    const visitor = await check(browser, `${baseURL}/v/${newer?.checkCode}`);
    await expect(visitor.getByRole('heading', { name: 'Sertifikat je opozvan' })).toBeVisible();
    await visitor.context().close();
  });
});
