import { createBank } from '@svetionik/contracts/banks';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { giftFile, longFile } from '../support/exchange';
import { freshSlug } from '../support/fresh-slug';
import { Keyboard } from '../support/keyboard';
import { expect, test } from '../support/test';

const upload = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

test('a trainer imports a file with bad questions, by keyboard, and exports what it brought', async ({
  installation,
  openAs,
}) => {
  const trainer = await installation.signInAs('trainer');
  const [bank, slug] = [randomUUID(), freshSlug('razmena')];
  await trainer.call(createBank, {
    params: { bank },
    body: { slug, title: 'Razmena' },
  });
  const page = await openAs(trainer);
  const keyboard = new Keyboard(page);
  let text = '';

  await test.step('chooses a file, whose format is recognised', async () => {
    await page.goto(`/author/banks/${bank}`);
    await keyboard.use(page.getByRole('link', { name: 'Uvezite pitanja' }));
    await expect(page.getByText('U ovu banku još ništa nije uvezeno.')).toBeVisible();
    await keyboard.tabTo(page.getByLabel('Izaberite datoteku'));
    await page.getByLabel('Izaberite datoteku').setInputFiles(upload('pitanja.txt', giftFile));
    await expect(page.getByRole('radio', { name: /^GIFT/ })).toBeChecked();
    await expect(page.getByText('prepoznato', { exact: true })).toBeVisible();
    await keyboard.use(page.getByRole('button', { name: 'Pregledajte pitanja' }));
  });

  await test.step('sees what becomes of each question, with its line', async () => {
    await expect(page.getByRole('heading', { name: 'Nađeno je 6 pitanja' })).toBeVisible();
    await expect(page.getByText('2 pitanja ne mogu da se preuzmu.')).toBeVisible();
    const bad = page.getByRole('article', { name: 'Pitanje 6' });
    await expect(bad).toContainText('red 12');
    await expect(bad).toContainText('Pitanje nije pravilno zapisano');
    await expect(bad.getByRole('checkbox')).toHaveCount(0);
    const first = page.getByRole('article', { name: 'Pitanje 1' });
    await keyboard.use(first.getByRole('button', { name: /Pogledajte kao polaznik/ }));
    await expect(first.getByRole('radio', { name: '194' })).toBeVisible();
    await expect(first).toContainText('Tačan odgovor: 194');
  });

  await test.step('leaves one out, leaves the page, and finds it as it was', async () => {
    await keyboard.tabTo(page.getByRole('article', { name: 'Pitanje 4' }).getByRole('checkbox'));
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Dodajte 3 pitanja u banku' })).toBeVisible();
    await page.getByRole('link', { name: 'Uvoz pitanja' }).click();
    await page.getByRole('link', { name: 'pitanja.txt' }).click();
    await expect(
      page.getByRole('article', { name: 'Pitanje 4' }).getByRole('checkbox'),
    ).not.toBeChecked();
  });

  await test.step('adds the others and goes to them', async () => {
    await keyboard.use(page.getByRole('button', { name: 'Dodajte 3 pitanja u banku' }));
    await expect(page.getByText('Dodata su 3 pitanja')).toBeVisible();
    await keyboard.use(page.getByRole('link', { name: 'Otvorite dodata pitanja' }));
    await expect(page.getByText('3 pitanja', { exact: true })).toBeVisible();
    await expect(page.locator('app-bank-item').first()).toContainText(
      'Koji broj zovete za hitnu medicinsku pomoć?',
    );
  });

  await test.step('exports one of them, told before what Aiken has no place for', async () => {
    await keyboard.use(page.getByRole('link', { name: 'Izvezite pitanja' }));
    await page.getByRole('radio', { name: /^GIFT/ }).check();
    await expect(page.getByText('U datoteci će biti 3 pitanja.')).toBeVisible();
    await page.getByRole('radio', { name: 'Samo izabrana' }).check();
    await page.getByRole('searchbox', { name: 'Nađite po tekstu' }).fill('hitnu');
    await page.getByRole('checkbox', { name: /hitnu medicinsku/ }).check();
    await page.getByRole('radio', { name: /^Aiken/ }).check();
    await expect(page.getByText('Ne prenosi se: oznake za pretragu.')).toBeVisible();
    await page.getByRole('radio', { name: /^GIFT/ }).check();
    await expect(page.getByText('Sve što piše u ovim pitanjima prenosi se.')).toBeVisible();
    const coming = page.waitForEvent('download');
    await keyboard.use(page.getByRole('button', { name: 'Preuzmite 1 pitanje' }));
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`${slug}.gift`);
    text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('hitnu medicinsku');
    expect(text).not.toContain('razgovaramo nasamo');
    await expect(page.getByText('Datoteka je preuzeta.')).toBeVisible();
  });

  await test.step('imports the exported file again, and nothing has changed', async () => {
    await page.goto(`/author/banks/${bank}/imports`);
    await page.getByLabel('Izaberite datoteku').setInputFiles(upload('nazad.gift', text));
    await page.getByRole('button', { name: 'Pregledajte pitanja' }).click();
    await expect(page.getByText('1 pitanje preuzima se celo.')).toBeVisible();
  });
});

test('a file that is none is one clear sentence, and thousands of questions are looked through page by page', async ({
  installation,
  openAs,
}) => {
  const trainer = await installation.signInAs('trainer');
  const bank = randomUUID();
  await trainer.call(createBank, {
    params: { bank },
    body: { slug: freshSlug('velika'), title: 'Velika' },
  });
  const page = await openAs(trainer);

  await test.step('is told what is wrong with the file as a whole', async () => {
    await page.goto(`/author/banks/${bank}/imports`);
    await page
      .getByLabel('Izaberite datoteku')
      .setInputFiles(upload('beleske.txt', 'Spisak obaveza\n\nKupiti papir.\n'));
    await page.getByRole('button', { name: 'Pregledajte pitanja' }).click();
    await expect(page.getByText('Format nije prepoznat. Izaberite ga.')).toBeVisible();
    await page.getByRole('radio', { name: /^CSV/ }).check();
    await page.getByRole('button', { name: 'Pregledajte pitanja' }).click();
    await expect(page.getByText('Sadržaj nije u izabranom formatu.')).toBeVisible();
    await page.getByRole('link', { name: 'Izaberite drugu datoteku ili drugi format' }).click();
  });

  await test.step('is told that a file is too large before it is sent', async () => {
    await page
      .getByLabel('Izaberite datoteku')
      .setInputFiles(upload('ogromno.gift', 'x'.repeat(10_000_001)));
    await expect(page.getByText('Datoteka je veća od 10 MB.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Pregledajte pitanja' })).toHaveCount(0);
  });

  await test.step('looks through three thousand, fifty at a time', async () => {
    await page
      .getByLabel('Izaberite drugu datoteku')
      .setInputFiles(upload('mnogo.gift', longFile(3_000)));
    await page.getByRole('button', { name: 'Pregledajte pitanja' }).click();
    await expect(page.getByRole('heading', { name: 'Nađeno je 3.000 pitanja' })).toBeVisible();
    await expect(page.getByText('1–50 od 3.000')).toBeVisible();
    await page.getByRole('button', { name: 'Sledeća' }).click();
    await expect(page.getByText('51–100 od 3.000')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(50);
    await expect(page.getByRole('heading', { name: 'Pitanja', exact: true })).toBeFocused();
  });
});
