import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { signIn } from '@svetionik/contracts/identity/session';
import { readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { PresentedItem, Response } from '@svetionik/domain/items/item';
import type { AskedOption } from '@svetionik/domain/items/item-base';
import type { Page } from '@playwright/test';
import { readBank } from '../support/bank';
import { Client } from '../support/client';
import { Learner } from '../support/learner';
import { expect, test } from '../support/test';

const password = 'lasta na krovu doma';

test('a professional registers, takes a course, passes, and goes on on another device', async ({
  page,
  browser,
  installation,
}) => {
  const email = `osoba.${Date.now()}@primer.rs`;
  await test.step('registers and confirms the address by the mailed link', () =>
    register(page, email));
  await test.step('chooses a profession and confirms the name', () => completeAccount(page));
  const enrolment =
    await test.step('begins the course, and is asked for the licence number first', () =>
      beginCourse(page));
  await test.step('reads, is checked, and comes back to the same block', () =>
    readFirstLesson(page, enrolment));

  const client = await Client.open(installation.address);
  await client.call(signIn, { body: { email, password } });
  await new Learner(client).finishModules(enrolment);

  await test.step('starts the assessment and answers it', async () => {
    await page.goto(`/learn/${enrolment}/assessment`);
    await expect(page.getByText('Za prolaz je potrebno 70% bodova.')).toBeVisible();
    await page.getByRole('button', { name: 'Počnite test' }).click();
    await answerAll(page, client);
  });
  await test.step('finds every answer after a reload, hands in and passes', async () => {
    await page.reload();
    await expect(page.getByText('Odgovoreno 20 od 20.')).toBeVisible();
    await page.getByRole('button', { name: 'Pregled i predaja' }).first().click();
    await page.getByRole('button', { name: 'Predajte odgovore' }).click();
    await expect(page.getByRole('heading', { name: 'Test je položen' })).toBeVisible();
    await expect(page.getByText('Rezultat: 100%')).toBeVisible();
  });
  await test.step('keeps the receipt, and finds it valid', () => keepReceipt(page));
  await test.step('signs in elsewhere and is brought to where the course was left', async () => {
    const other = await browser.newPage();
    await other.goto(`/learn/${enrolment}`);
    await other.getByLabel('Adresa e-pošte').fill(email);
    await other.getByLabel('Lozinka').fill(password);
    await other.getByRole('main').getByRole('button', { name: 'Prijavite se' }).click();
    await expect(other.locator('#block-provera-pristanak')).toBeInViewport();
    await other.goto('/learn');
    await expect(other.getByText('položeno', { exact: true })).toBeVisible();
    await other.close();
  });
  await client.close();
});

async function keepReceipt(page: Page): Promise<void> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sačuvajte potvrdu' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('potvrda-o-predaji-1.txt');
  await page.getByRole('link', { name: 'Kako se potvrda proverava' }).click();
  await page.locator('input[type=file]').setInputFiles(await file.path());
  await expect(page.getByRole('heading', { name: 'Potvrda važi' })).toBeVisible();
  await expect(page.getByText('20 od 20')).toBeVisible();
  await page.getByLabel('Tekst potvrde').fill('SVETIONIK-1.1.e30.AAAA');
  await page.getByRole('button', { name: 'Proverite' }).click();
  await expect(page.getByRole('heading', { name: 'Potvrda nije prepoznata' })).toBeVisible();
}

async function register(page: Page, email: string): Promise<void> {
  await page.goto('/account/register');
  await page.getByLabel('Adresa e-pošte').fill(email);
  await page.getByLabel('Lozinka').fill(password);
  await page.getByRole('radio', { name: '18 ili više' }).check();
  await page.getByRole('button', { name: 'Otvorite nalog' }).click();
  await expect(page.getByRole('heading', { name: 'Proverite e-poštu' })).toBeVisible();
  const link = page.locator('article', { hasText: email }).getByRole('link').first();
  await expect(async () => {
    await page.goto('/mail');
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  await link.click();
  await expect(page.getByRole('button', { name: 'Potvrdite adresu' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Potvrdite adresu' }).click();
  await expect(page.getByRole('heading', { name: 'Adresa je potvrđena' })).toBeFocused();
}

async function completeAccount(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Izaberite profesiju' }).click();
  await page.getByLabel('Latinicom').fill('Đurđica Ljubičić');
  await page.getByRole('button', { name: 'Preuzmite predlog' }).click();
  await expect(page.getByLabel('Ćirilicom')).toHaveValue('Ђурђица Љубичић');
  await page.getByRole('button', { name: 'Potvrdite ime' }).click();
  await expect(page.getByText('Ime je potvrđeno.')).toBeVisible();
  await page.getByRole('radio', { name: 'Zdravstvo' }).check();
  const employer = page.getByLabel('Ustanova u kojoj radite');
  await employer.fill('Ordinacija 0101990710008');
  await page.getByRole('button', { name: 'Sačuvajte' }).click();
  await expect(page.getByText('Tekst sadrži JMBG.')).toBeVisible();
  await employer.fill('Dom zdravlja Zvezdara');
  await page.getByRole('button', { name: 'Sačuvajte' }).click();
  await expect(page.getByText('Sačuvano.', { exact: true })).toBeVisible();
}

async function beginCourse(page: Page): Promise<string> {
  await page.goto('/courses/zdravstvo');
  await page.getByRole('link', { name: 'Upišite se na kurs' }).click();
  await page.waitForURL('**/learn/begin/zdravstvo');
  await page.reload();
  await page.getByLabel('Broj licence').fill('301-7');
  await page.getByRole('button', { name: 'Upišite se' }).click();
  await page.waitForURL(/\/learn\/[0-9a-f-]{36}\/opste-znanje\/sta-je-trgovina-ljudima$/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

async function readFirstLesson(page: Page, enrolment: string): Promise<void> {
  const blocks = page.locator('app-lesson-block');
  await expect(blocks.first()).toBeVisible();
  for (const block of (await blocks.all()).slice(0, 3)) {
    await block.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await page.waitForTimeout(1_300);
  }
  await expect(page.getByText(/[1-9] od 12/)).toBeAttached();
  const check = page.locator('#block-provera-pristanak');
  await check.getByRole('radio').first().check();
  await check.getByRole('button', { name: 'Proverite odgovor' }).click();
  await expect(check.locator('.outcome')).toBeFocused();
  await check.evaluate((element) => element.scrollIntoView());
  await expect.poll(() => keptPlace(page, enrolment)).toBe('provera-pristanak');
  await expect(page.locator('ui-saved-state')).toContainText('Sačuvano u');
  await page.goto(`/learn/${enrolment}`);
  await expect(check).toBeInViewport();
  await expect(check).toContainText('Ovo ste već uradili');
  await expect(check.getByRole('radio').first()).toBeChecked();
  await expect(check.locator('.outcome')).toBeVisible();
  await expect(check.getByRole('button', { name: 'Odgovorite ponovo' })).toBeVisible();
}

/** The block at which another device would open. */
async function keptPlace(page: Page, enrolment: string): Promise<string | undefined> {
  const reply = await page.request.get(readEnrolment.path.replace(':enrolment', enrolment));
  return readEnrolment.replies[200].schema.parse(await reply.json()).place?.block;
}

/** Answers by the key of the bank; the items are read over the API, where they stand in the same order. */
async function answerAll(page: Page, client: Client): Promise<void> {
  await page.waitForURL(/\/learn\/attempts\/[0-9a-f-]{36}$/);
  const bank = readBank('zdravstvo-zavrsna');
  const { items } = await client.call(readAttempt, {
    params: { attempt: page.url().split('/').at(-1) ?? '' },
  });
  for (const [index, item] of items.entries()) {
    await expect(
      page.getByRole('heading', { name: `Pitanje ${index + 1} od ${items.length}` }),
    ).toBeVisible();
    await answer(page, item, bank.answer(item));
    if (index < items.length - 1)
      await page.getByRole('button', { name: 'Sledeće', exact: true }).click();
  }
  await expect(page.locator('ui-saved-state')).toContainText('Sačuvano u');
}

async function answer(page: Page, item: PresentedItem, response: Response): Promise<void> {
  const inputs = page.locator('ui-item-control').locator('input');
  const options = 'options' in item ? item.options : [];
  const placeOf = (wanted: string) => options.findIndex(({ id }) => id === wanted);
  if (response.kind === 'ordering') return putInOrder(page, options, response.order);
  if (response.kind === 'true-false-reason') {
    await inputs.nth(response.verdict ? 0 : 1).check();
    return inputs.nth(2 + placeOf(response.reason)).check();
  }
  const chosen =
    'choice' in response ? [response.choice] : 'choices' in response ? response.choices : [];
  for (const choice of chosen) await inputs.nth(placeOf(choice)).check();
}

async function putInOrder(
  page: Page,
  options: readonly AskedOption[],
  wanted: readonly string[],
): Promise<void> {
  const entries = page.locator('ui-ordering .entry');
  const order = options.map(({ id, text }) => ({ id, words: plainText(text) }));
  for (const [place, id] of wanted.entries()) {
    for (let at = order.findIndex((entry) => entry.id === id); at > place; at -= 1) {
      await entries.nth(at).getByRole('button', { name: 'Gore' }).click();
      order.splice(at - 1, 0, ...order.splice(at, 1));
      await expect(entries.nth(at - 1)).toContainText(order[at - 1]?.words ?? '');
    }
  }
  const keep = page.getByRole('button', { name: 'Potvrdite ovaj redosled' });
  if (await keep.isVisible()) await keep.click();
}
