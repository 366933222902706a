import { openMail } from '../support/open-mail';
import { expect, test } from '../support/test';

const password = 'lasta na krovu doma';

test('a manager opens a code for a classroom, and people come in by it', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const email = `ucesnica.${Date.now()}@primer.rs`;
  const page = await openAs(await installation.signInAs('administrator'));
  let code = '';

  await test.step('the code is made, and shown on the wall', async () => {
    await page.goto('/people/invitations');
    const making = page.getByRole('region', { name: 'Kod u učionici' });
    await making.getByLabel('Mesta').fill('30');
    await making.getByRole('button', { name: 'Napravite kod' }).click();
    await expect(making.getByText('0 od 30 je ušlo')).toBeVisible();
    await making.getByRole('link', { name: 'Prikaz za projektor' }).click();
    await expect(page.getByRole('img', { name: /QR kod/ })).toBeVisible();
    code = (await page.locator('app-code-words').innerText()).replace(/\s+/g, ' ');
    expect(code).toMatch(/^[A-Z]{4,6} [0-9]{2} [A-Z]{4,6}$/);
  });

  const phone = await browser.newContext({
    baseURL,
    locale: 'sr-Latn-RS',
    viewport: { width: 360, height: 740 },
  });
  const visitor = await phone.newPage();

  await test.step('somebody types it on a phone, and opens an account', async () => {
    await visitor.goto('/join');
    await visitor.getByLabel('Kod').fill('brod 10 brod');
    await visitor.getByRole('button', { name: 'Dalje' }).click();
    await expect(visitor.getByText('Takav kod ili veza ne postoji.')).toBeVisible();
    await visitor.getByLabel('Kod').fill(code.toLowerCase());
    await visitor.getByRole('button', { name: 'Dalje' }).click();
    await expect(visitor.getByRole('heading', { name: 'Ulaz' })).toBeVisible();
    await visitor.getByRole('radio', { name: '18 ili više' }).check();
    await visitor.getByLabel('Adresa e-pošte').fill(email);
    await visitor.getByLabel('Lozinka').fill(password);
    await visitor.getByRole('button', { name: 'Otvorite nalog i uđite' }).click();
    await expect(visitor.getByText(email)).toBeVisible();
    await expect(page.getByText('0 od 30 je ušlo')).toBeVisible();
    await openMail(visitor, email);
    await visitor.getByRole('button', { name: 'Potvrdite adresu' }).click();
    await expect(visitor.getByRole('link', { name: 'Nastavite' })).toBeVisible();
    await phone.close();
  });

  await test.step('the count on the wall rises', async () => {
    await expect(page.getByText('1 od 30 je ušlo')).toBeVisible();
  });

  await test.step('who is signed in enters by one press', async () => {
    const learner = await installation.newLearner();
    const context = await browser.newContext({
      baseURL,
      storageState: await learner.client.state(),
      locale: 'sr-Latn-RS',
    });
    const own = await context.newPage();
    await own.goto(`/join/${code.toLowerCase().replaceAll(' ', '-')}`);
    await own.getByRole('button', { name: 'Uđite', exact: true }).click();
    await expect(own).toHaveURL(/\/learn/);
    await context.close();
    await expect(page.getByText('2 od 30 je ušlo')).toBeVisible();
  });

  await test.step('the manager sees who came, and closes the entry', async () => {
    await page.getByRole('link', { name: 'Nazad' }).click();
    await page
      .getByRole('region', { name: 'Kod u učionici' })
      .getByRole('link', { name: 'Ko je ušao' })
      .click();
    await expect(page.getByText(email)).toBeVisible();
    await page.getByRole('button', { name: 'Zatvorite ulaz' }).click();
    await expect(page.getByRole('button', { name: 'Otvorite ponovo' })).toBeVisible();
    const late = await browser.newContext({ baseURL, locale: 'sr-Latn-RS' });
    const visitor = await late.newPage();
    await visitor.goto(`/join/${code.toLowerCase().replaceAll(' ', '-')}`);
    await expect(visitor.getByRole('heading', { name: 'Ulaz je završen' })).toBeVisible();
    await late.close();
  });
});
