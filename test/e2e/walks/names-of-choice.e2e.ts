import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { listOwnCertificates } from '@svetionik/contracts/checks';
import { listCertificates } from '@svetionik/contracts/register';
import { randomUUID } from 'node:crypto';
import { openSession } from '../support/accounts';
import { Learner } from '../support/learner';
import { openMail } from '../support/open-mail';
import { freshWord } from '../support/fresh-word';
import { expect, test } from '../support/test';

const course = 'prosveta';

test('somebody takes a course under a name of their choice, and is asked for another when the document is due', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const account = { email: `mira.${Date.now()}@primer.rs`, password: `duga-${randomUUID()}` };
  const surname = `Kos${freshWord()}`;
  const phone = { width: 360, height: 740 };
  const context = await browser.newContext({ baseURL, locale: 'sr-Latn-RS', viewport: phone });
  const own = await context.newPage();
  let client = await installation.signInAs('administrator');
  const administrator = client;

  await test.step('one name of choice is enough for an account', async () => {
    await own.goto('/account/register');
    await own.getByRole('radio', { name: '18 ili više' }).check();
    await own.getByLabel('Adresa e-pošte').fill(account.email);
    await own.getByLabel('Lozinka').fill(account.password);
    await own.getByLabel('Latinicom').fill('Mira');
    await own.getByRole('button', { name: 'Preuzmite predlog' }).click();
    await expect(own.getByLabel('Ćirilicom')).toHaveValue('Мира');
    await own.getByRole('button', { name: 'Otvorite nalog' }).click();
    await expect(own.getByRole('heading', { name: 'Proverite e-poštu' })).toBeVisible();
    await openMail(own, account.email);
    await own.getByRole('button', { name: 'Potvrdite adresu' }).click();
    await expect(own.getByRole('heading', { name: 'Adresa je potvrđena' })).toBeVisible();
    client = await openSession(account, String(baseURL));
  });

  await test.step('the name for the document is asked for after passing', async () => {
    const learner = new Learner(client);
    const enrolment = await learner.enrol(course);
    await learner.finishModules(enrolment);
    await own.goto('/learn');
    await expect(own.getByRole('link', { name: 'Navedite ime za dokument' })).toHaveCount(0);
    await learner.pass(enrolment, `${course}-zavrsna`);
    await own.goto('/learn');
    await own.getByRole('link', { name: 'Navedite ime za dokument' }).click();
    await expect(own.getByLabel('Latinicom')).toHaveValue('Mira');
    await own.getByLabel('Latinicom').fill(`Jelena ${surname}`);
    await own.getByLabel('Ćirilicom').fill('Јелена Косовац');
    await own.getByRole('radio', { name: 'završila' }).check();
    await own.getByRole('button', { name: 'Sačuvajte ime za dokument' }).click();
    await expect(own.getByText('Ime za dokument je sačuvano')).toBeVisible();
  });

  const page = await openAs(administrator);

  await test.step('whoever issues sees it in the preview, and the list calls the person as ever', async () => {
    await page.goto('/certify/issue?search=Mira');
    const row = page.getByRole('row', { name: account.email });
    await expect(row).toContainText('Mira');
    await expect(row).toContainText('ime na dokumentu je navedeno posebno');
    await expect(page.getByText(surname)).toHaveCount(0);
  });

  await test.step('the document and the register bear it', async () => {
    const { counts } = await administrator.call(listEligible, {});
    const batch = randomUUID();
    const body = { course: null, expected: counts.complete };
    await administrator.call(issueCertificates, { params: { batch }, body });
    await expect
      .poll(async () => (await client.call(listOwnCertificates, {})).items)
      .toHaveLength(1);
    const { items } = await administrator.call(listCertificates, { query: { search: surname } });
    expect(items.map(({ holder }) => holder.latin)).toEqual([`Jelena ${surname}`]);
  });

  await test.step('no list of people and no page of a person has it', async () => {
    await page.goto('/people/list');
    const search = page.getByRole('searchbox');
    await search.fill(surname);
    await expect(page.getByText('Niko ne odgovara onome što tražite.')).toBeVisible();
    await search.fill(account.email);
    await page.getByRole('link', { name: 'Mira' }).click();
    await expect(page.getByRole('heading', { name: 'Mira' })).toBeVisible();
    await expect(page.getByText(surname)).toHaveCount(0);
  });
  await context.close();
});
