import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { silenceRevisions } from '../support/conflicts';
import { expect, test } from '../support/test';

const picture = join(__dirname, '../../support/files/picture.png');

async function named(page: Page, title: string, kind: 'modul' | 'kurs' | 'banka'): Promise<void> {
  const open = { modul: 'Novi modul', kurs: 'Novi kurs', banka: 'Nova banka pitanja' }[kind];
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naslov').fill(title);
  await dialog.getByRole('button', { name: 'Napravite' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** On a phone the outline is folded into one line. */
async function openOutline(page: Page): Promise<void> {
  const folded = page.getByRole('button', { name: /Sve lekcije/ });
  if ((page.viewportSize()?.width ?? 0) < 800) await folded.click();
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator('ui-saved-state')).toHaveText(/Sačuvano u \d\d:\d\d/);
}

async function publish(page: Page, number: number): Promise<void> {
  await page
    .getByRole('button', { name: `Objavite izdanje ${number}` })
    .filter({ visible: true })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: `Objavite izdanje ${number}` }).click();
  await expect(dialog).toContainText(`Izdanje ${number} je objavljeno.`);
  await dialog.getByRole('button', { name: 'Zatvorite' }).click();
}

function before(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Pre objavljivanja' });
}

function block(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

test('a trainer writes a module and a course, adds what is missing, and publishes', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const mark = Date.now().toString(36);
  const names = {
    module: `Razgovor ${mark}`,
    bank: `Pitanja ${mark}`,
    course: `Probni kurs ${mark}`,
  };
  const trainer = await installation.signInAs('trainer');
  const page = await openAs(trainer);

  await test.step('names a module and says what it is about', async () => {
    await page.goto('/author/modules');
    await named(page, names.module, 'modul');
    await page.getByLabel('Sažetak').fill('Kako se razgovara nasamo.');
    await page.getByLabel('Vrsta modula').selectOption({ label: 'opšti' });
    await expect(before(page)).toContainText('Modul nema lekcija');
  });

  await test.step('writes a lesson, and sees each block as a learner will', async () => {
    await openOutline(page);
    await page.getByRole('button', { name: '+ Lekcija' }).click();
    await page.getByLabel('Naslov lekcije').fill('Prva lekcija');
    await page.getByRole('button', { name: 'Dodajte lekciju' }).click();
    await page.getByRole('button', { name: 'Tekst', exact: true }).click();
    const text = block(page, 'Blok 1: Tekst');
    await text
      .getByRole('textbox', { name: 'Tekst' })
      .fill('Pravilo važi za **svakoga**.\n\n- prvo\n- drugo');
    await expect(text.locator('ui-rich-text strong')).toHaveText('svakoga');
    await expect(text.locator('ui-rich-text li')).toHaveText(['prvo', 'drugo']);
    await text.getByRole('textbox', { name: 'Tekst' }).fill('Pravilo važi za **svakoga.');
    await expect(text).toContainText('oznaka nije zatvorena');
    await text.getByRole('textbox', { name: 'Tekst' }).fill('Pravilo važi za **svakoga**.');
  });

  await test.step('is led to the picture that has no description', async () => {
    await page.getByLabel('Slika', { exact: true }).setInputFiles(picture);
    const shown = block(page, 'Blok 2: Slika');
    await expect(shown.locator('img')).toHaveJSProperty('complete', true);
    await shown.getByRole('button', { name: 'Zatvorite' }).click();
    const problem = page.getByRole('button', { name: /Slika bez opisa/ });
    await expect(problem).toContainText('Lekcija „Prva lekcija“, blok 2');
    await problem.click();
    await shown.getByLabel('Opis slike').fill('Dve stolice uz prozor.');
    await expect(problem).toHaveCount(0);
  });

  await test.step('asks a question with a key and feedback', async () => {
    await page.getByRole('button', { name: 'Pitanje', exact: true }).click();
    const question = block(page, 'Blok 3: Pitanje');
    await expect(before(page)).toContainText('Nije označen tačan odgovor');
    await question.getByLabel('Pitanje', { exact: true }).fill('Šta prvo činite?');
    for (const [number, text] of [
      [1, 'Pitam nasamo.'],
      [2, 'Čekam.'],
    ] as const) {
      const answer = question.getByRole('group', { name: `Odgovor ${number}` });
      await answer.getByLabel('Tekst odgovora').fill(text);
      await answer.getByLabel(/^Obrazloženje/).fill('Zato što je bezbednije.');
    }
    await question.getByLabel('Tačan odgovor').first().check();
    await question
      .getByRole('textbox', { name: 'Obrazloženje posle odgovora' })
      .fill('Nasamo je bezbednije.');
    await expect(page.getByRole('heading', { name: 'Sve je spremno' })).toBeVisible();
    await saved(page);
  });

  await test.step('moves a block with the keyboard, and the focus stays with it', async () => {
    const up = page.getByRole('button', { name: 'Pomerite gore: Blok 3: Pitanje' });
    await up.focus();
    await up.press('Enter');
    await expect(
      page.getByRole('button', { name: 'Pomerite gore: Blok 2: Pitanje' }),
    ).toBeFocused();
    await saved(page);
  });

  await test.step('is never written over by somebody in the same lesson', async () => {
    const other = await browser.newContext({
      baseURL,
      storageState: await trainer.state(),
      locale: 'sr-Latn-RS',
    });
    const colleague = await other.newPage();
    await silenceRevisions(page);
    await colleague.goto(page.url());
    await colleague.getByLabel('Naslov lekcije').fill('Naslov koleginice');
    await saved(colleague);
    await page.getByLabel('Naslov lekcije').fill('Moj naslov');
    const conflict = page
      .getByRole('alert')
      .filter({ hasText: 'I neko drugi je izmenio naslov lekcije' });
    await expect(conflict).toContainText('Moj naslov');
    await expect(conflict).toContainText('Naslov koleginice');
    await conflict.getByRole('button', { name: 'Zadržite svoju verziju' }).click();
    await expect(conflict).toHaveCount(0);
    await saved(page);
    await page.unroute('**/revision');
    await other.close();
  });

  await test.step('loses nothing without a network', async () => {
    await page.context().setOffline(true);
    await page.getByLabel('Naslov lekcije').fill('Naslov bez mreže');
    await expect(page.locator('ui-saved-state')).toHaveText(/čeka vezu/);
    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    await expect(page.getByLabel('Naslov lekcije')).toHaveValue('Naslov bez mreže');
  });

  await test.step('loses nothing when the sign-in ends', async () => {
    await page.context().clearCookies();
    await page.getByLabel('Naslov lekcije').fill('Naslov bez prijave');
    await expect(page.getByRole('alert')).toContainText('Prijava na nalog je istekla');
    await page.context().addCookies((await trainer.state()).cookies);
    await page.reload();
    await expect(page.getByLabel('Naslov lekcije')).toHaveValue('Naslov bez prijave');
    await saved(page);
  });

  await test.step('looks at it as a learner, in Cyrillic', async () => {
    await page.getByRole('button', { name: 'Kao polaznik/ca' }).filter({ visible: true }).click();
    await page.getByRole('button', { name: 'Ćirilica', exact: true }).click();
    await expect(page.getByRole('article')).toContainText('Правило важи за свакога.');
    await page.getByRole('link', { name: 'Nazad na uređivanje' }).first().click();
  });

  await test.step('publishes the module', async () => {
    await publish(page, 1);
  });

  await test.step('makes a bank and a course of them', async () => {
    await page.goto('/author/banks');
    await named(page, names.bank, 'banka');
    await page.goto('/author/courses');
    await named(page, names.course, 'kurs');
    await page.getByLabel('Naslov na sertifikatu').fill('Komunikacija');
    await page.getByLabel('Sažetak').fill('O razgovoru.');
    await page.getByLabel('Kome je namenjen').fill('Svima.');
    await page.getByLabel('Mediji').check();
    await page.getByLabel('Organizator').selectOption({ index: 1 });
    await page.getByLabel('Dodajte modul').selectOption({ label: names.module });
    await page.getByRole('button', { name: 'Dodajte cilj' }).click();
    await page.getByLabel('Cilj 1', { exact: true }).fill('Razgovara nasamo');
    await page.getByLabel('Banka pitanja').selectOption({ label: names.bank });
    await saved(page);
    await expect(before(page)).toContainText('Nije određeno koliko pitanja se izvlači');
  });

  await test.step('writes a question of the bank and the rules', async () => {
    await page.getByRole('link', { name: 'Otvorite banku pitanja' }).click();
    await page.getByRole('button', { name: 'Dodajte pitanje' }).click();
    const item = page.getByRole('region', { name: 'Pitanje 1' });
    await item.getByLabel('Pitanje', { exact: true }).fill('Kada se razgovara nasamo?');
    for (const number of [1, 2]) {
      const answer = item.getByRole('group', { name: `Odgovor ${number}` });
      await answer.getByLabel('Tekst odgovora').fill(`Odgovor broj ${number}.`);
      await answer.getByLabel(/^Obrazloženje/).fill('Zbog bezbednosti.');
    }
    await item.getByLabel('Tačan odgovor').first().check();
    await item.getByRole('textbox', { name: 'Obrazloženje posle odgovora' }).fill('Uvek.');
    await item.getByLabel('Cilj', { exact: true }).selectOption({ label: 'Razgovara nasamo' });
    await expect(item).not.toContainText('za doradu');
    await saved(page);
    await page.getByRole('link', { name: names.course }).click();
    await page.getByRole('group', { name: 'Razgovara nasamo' }).getByLabel('bilo koje').fill('1');
    await page
      .getByRole('group', { name: 'Razgovara nasamo' })
      .getByLabel('bilo koje')
      .press('Tab');
    await expect(page.getByText('Polaznik/ca dobija 1 pitanje.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sve je spremno' })).toBeVisible();
  });

  await test.step('publishes the course, and visitors find it', async () => {
    await publish(page, 1);
    await page.goto('/tracks/media');
    await expect(page.getByRole('link', { name: names.course })).toBeVisible();
  });
});
