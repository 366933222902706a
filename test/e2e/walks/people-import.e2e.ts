import type { Page } from '@playwright/test';
import { addGroup, listGroupMembers } from '@svetionik/contracts/groups';
import { readSession } from '@svetionik/contracts/identity/session';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import { encodeWindows } from '../support/encode-windows';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const ways = [
  ['at a desk, in Latin', 'wide', 'sr-Latn', 'windows-1250'],
  ['on a phone, in Cyrillic', 'phone', 'sr-Cyrl', 'windows-1251'],
] as const;

for (const [how, width, script, encoding] of ways)
  test(`200 people are imported, looked at, applied and taken back: ${how}`, async ({
    installation,
    openAs,
  }) => {
    const say = (latin: string) => (script === 'sr-Cyrl' ? latinToCyrillic(latin) : latin);
    const learner = await installation.newLearner();
    const known = (await learner.client.call(readSession, {})).person?.email ?? '';
    const administrator = await installation.signInAs('administrator');
    const stamp = `${Date.now()}`;
    const group = { id: randomUUID(), name: say(`Sestre ${stamp}`) };
    const body = { name: group.name, rule: null };
    await administrator.call(addGroup, { params: { group: group.id }, body });
    const inGroup = async () =>
      (await administrator.call(listGroupMembers, { params: { group: group.id } })).items.length;
    const page = await openAs(administrator, script);
    await page.setViewportSize(widths[width]);

    await test.step('the columns are recognised, and one waits', async () => {
      await page.goto('/people/import');
      await page.getByLabel(say('Izaberite datoteku')).setInputFiles({
        name: `zaposleni-${stamp}.csv`,
        mimeType: 'text/csv',
        buffer: encodeWindows(list(stamp, known, say), encoding),
      });
      await expect(page.getByRole('heading', { name: say('Šta je u kojoj koloni') })).toBeVisible();
      await expect(page.getByText(say('Đorđevićaa')).first()).toBeVisible();
      await expect(page.getByRole('combobox', { name: say('Šta je u koloni Mejl') })).toHaveValue(
        'mail',
      );
      const phone = page.getByRole('combobox', { name: say(`Šta je u koloni Telefon ${stamp}`) });
      await expect(phone).toHaveAttribute('aria-invalid', 'true');
      await phone.selectOption('none');
      await page.getByRole('button', { name: say('Proverite 202 reda') }).click();
    });

    await test.step('each row says what would become of it', async () => {
      const heading = page.getByRole('heading', { name: say('Provera pre primene') });
      await expect(heading).toBeVisible();
      await expect(filter(page, say('Novo'))).toContainText('200');
      await expect(filter(page, say('Menja se'))).toContainText('1');
      await filter(page, say('Odbijeno')).click();
      await expect(page.getByText(say('nije adresa e-pošte'))).toBeVisible();
      await filter(page, say('Menja se')).click();
      await expect(page.getByRole('row', { name: known })).toContainText(say('načelnica'));
    });

    await test.step('everybody gets into a group', async () => {
      const choice = page.getByLabel(say('Grupa'), { exact: true });
      await choice.selectOption({ label: group.name });
      await expect(page.getByText(say('Grupa: 0 osoba je već tu.'))).toBeVisible();
    });

    await test.step('it is applied, and taken back', async () => {
      await page.getByRole('button', { name: say('Pozovite 200 i izmenite 1 članstvo') }).click();
      const applied = page.getByRole('heading', { name: say('Uvoz je primenjen') });
      await expect(applied).toBeVisible();
      await expect(filter(page, say('Pozvano'))).toContainText('200');
      await expect(page.getByText(group.name)).toBeVisible();
      expect(await inGroup()).toBe(1);
      await page.getByRole('button', { name: say('Vratite ceo uvoz') }).click();
      await page.getByRole('button', { name: say('Vratite uvoz'), exact: true }).click();
      const undone = page.getByRole('heading', { name: say('Uvoz je vraćen') });
      await expect(undone).toBeVisible();
      await expect(filter(page, say('Pozivnica povučena'))).toContainText('200');
      await expect(filter(page, say('Vraćeno kako je bilo'))).toContainText('1');
      expect(await inGroup()).toBe(0);
    });
  });

function filter(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`${name}$`) });
}

function list(stamp: string, known: string, say: (latin: string) => string): string {
  const people = Array.from({ length: 200 }, (_, place) => [
    say(`Đorđević${letters(place)}`),
    say('Šejla'),
    `osoba${place}.${stamp}@uvoz.example`,
    say('lekar'),
    '024 555 011',
  ]);
  const others = [
    [say('Polaznica'), say('Neko'), known, say('načelnica'), ''],
    [say('Greška'), say('Neko'), 'neko(at)uvoz.example', '', ''],
  ];
  const headings = [say('Prezime'), say('Ime'), say('Mejl'), say('Posao'), say(`Telefon ${stamp}`)];
  return [headings, ...people, ...others].map((row) => row.join(';')).join('\r\n');
}

/** A number in letters: names have no digits. */
function letters(place: number): string {
  const alphabet = 'abcdefghiklmoprstuvz';
  return `${alphabet.charAt(place % 20)}${alphabet.charAt(Math.floor(place / 20))}`;
}
