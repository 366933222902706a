import { readWorkplace } from '@svetionik/contracts/institutions';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { freshSlug } from '../support/fresh-slug';
import { giveInstitution } from '../support/institutions';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const ways = [
  ['at a desk, in Latin', 'wide', 'sr-Latn'],
  ['on a phone, in Cyrillic', 'phone', 'sr-Cyrl'],
] as const;

for (const [how, width, script] of ways)
  test(`a learner writes a missing institution; a manager makes it, merges two and parts them again: ${how}`, async ({
    installation,
    openAs,
    browser,
    baseURL,
  }) => {
    const say = (latin: string) => (script === 'sr-Cyrl' ? latinToCyrillic(latin) : latin);
    const mark = freshSlug('mesto').replaceAll(/[^a-z]/g, '');
    const name = `Dom zdravlja ${mark}`;
    const manager = await installation.signInAs('administrator');
    const doubled = await giveInstitution(manager, `Ambulanta ${mark}`);
    const learner = await installation.newLearner();
    const own = await browser.newContext({
      ...{ baseURL, storageState: await learner.client.state() },
      ...{ viewport: widths[width], locale: 'sr-Latn-RS' },
    });
    await own.addInitScript(`localStorage.setItem('language', '${script}')`);
    const account = await own.newPage();

    await test.step('the learner finds one by the beginning of a word, and writes another', async () => {
      await account.goto('/account');
      const line = account.getByRole('combobox', { name: say('Ustanova u kojoj radite') });
      await line.pressSequentially(latinToCyrillic(mark.slice(0, -1)));
      await expect(account.getByRole('option')).toHaveCount(1);
      await line.press('ArrowDown');
      await line.press('Enter');
      await expect(line).toHaveValue(say(doubled.name['sr-Latn']));
      await expect(account.getByText(say('Izabrano iz imenika.'))).toBeVisible();
      await line.fill(name);
      await line.press('Escape');
      await expect(account.getByText(say('Ove ustanove nema u imeniku.'))).toBeVisible();
      const form = account.locator('app-work-form');
      await form.getByRole('radio').first().check();
      await form.getByRole('button', { name: say('Sačuvajte') }).click();
      await expect(form.getByText(say('Sačuvano.'))).toBeVisible();
      const { written, institution } = await learner.client.call(readWorkplace, {});
      expect({ written, institution }).toEqual({ written: name, institution: null });
    });

    const page = await openAs(manager, script);
    await page.setViewportSize(widths[width]);
    await test.step('the manager makes an institution of it', async () => {
      await page.goto('/people/institutions');
      const row = page.getByRole('listitem').filter({ hasText: name });
      await row.getByRole('button', { name: say('Napravite novu') }).click();
      const dialog = page.getByRole('dialog');
      const town = dialog.getByRole('group', { name: say('Mesto') });
      await town.getByLabel(say('Latinica')).fill('Lipovac');
      await town.getByRole('button', { name: say('Prihvatite') }).click();
      await dialog.getByRole('button', { name: say('Dodajte ustanovu') }).click();
      await expect(page.getByText(say('je povezano'))).toBeVisible();
      const { institution } = await learner.client.call(readWorkplace, {});
      expect(institution?.name['sr-Latn']).toBe(name);
    });

    await test.step('two become one, and are parted again', async () => {
      await page.getByRole('searchbox').fill(mark);
      await expect(page.getByRole('row')).toHaveCount(3);
      await page
        .getByRole('row', { name: say(doubled.name['sr-Latn']) })
        .getByRole('checkbox')
        .check();
      await page
        .getByRole('row', { name: say(name) })
        .getByRole('checkbox')
        .check();
      await expect(page.getByText(say('Izdati dokumenti zadržavaju naziv'))).toBeVisible();
      await page.getByRole('button', { name: say('Zamenite strane') }).click();
      await page.getByRole('button', { name: say(`Spojite u: ${name}`) }).click();
      await expect(page.getByRole('row')).toHaveCount(2);
      await page
        .getByRole('listitem')
        .filter({ hasText: say(doubled.name['sr-Latn']) })
        .getByRole('button', { name: say('Razdvojte') })
        .click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('Razdvojte') })
        .click();
      await expect(page.getByRole('row')).toHaveCount(3);
    });
    await own.close();
  });
