import { confirmName } from '@svetionik/contracts/identity/account';
import { chooseWorkplace } from '@svetionik/contracts/institutions';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import type { Client } from '../support/client';
import { freshSlug } from '../support/fresh-slug';
import { giveInstitution } from '../support/institutions';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const ways = [
  ['at a desk, in Latin', 'wide', 'sr-Latn'],
  ['on a phone, in Cyrillic', 'phone', 'sr-Cyrl'],
] as const;

async function nameThem(client: Client, surname: string): Promise<void> {
  const latin = `Vida ${surname}`;
  await client.call(confirmName, {
    body: { latin, cyrillic: latinToCyrillic(latin), form: 'feminine' },
  });
}

for (const [how, width, script] of ways)
  test(`a coordinator sees their own people and nothing else, and these see who looked: ${how}`, async ({
    installation,
    openAs,
  }) => {
    const say = (latin: string) => (script === 'sr-Cyrl' ? latinToCyrillic(latin) : latin);
    const mark = freshSlug('bor').replaceAll(/[^a-pr-vz]/g, '');
    const surname = `${mark.charAt(0).toUpperCase()}${mark.slice(1)}`;
    const manager = await installation.signInAs('administrator');
    const institution = await giveInstitution(manager, `Dom zdravlja ${mark}`);
    const { client: own } = await installation.newLearner();
    await nameThem(own, surname);
    await own.call(chooseWorkplace, { body: { kind: 'chosen', institution: institution.id } });
    const coordinator = await installation.newStaff(['learner', 'institution-coordinator']);
    await nameThem(coordinator, `Kum${mark}`);

    const desk = await openAs(manager, script);
    await desk.setViewportSize(widths[width]);
    await test.step('a manager finds them by part of the name in the other script, and chooses the institution', async () => {
      await desk.goto('/people/list');
      await desk.getByRole('searchbox').fill(latinToCyrillic(`kum${mark}`));
      await desk.getByRole('link', { name: say(`Kum${mark} Vida`) }).click();
      await expect(desk.getByText(say('Ovo otvaranje je zabeleženo'))).toBeVisible();
      await desk.getByRole('combobox', { name: say('Dodajte ustanovu') }).pressSequentially(mark);
      await desk.getByRole('option').first().click();
      await expect(
        desk.getByRole('button', {
          name: new RegExp(`^${say('Uklonite')}.*${say(institution.name['sr-Latn'])}$`),
        }),
      ).toBeVisible();
    });

    await test.step('and writes to them, after seeing about how many it is', async () => {
      await desk.goBack();
      await expect(desk.getByRole('searchbox')).toHaveValue(latinToCyrillic(`kum${mark}`));
      await desk.getByRole('checkbox', { name: say(`Kum${mark} Vida`) }).check();
      await desk.getByRole('button', { name: say('Poruka'), exact: true }).click();
      const dialog = desk.getByRole('dialog');
      await dialog.getByLabel(say('Naslov')).fill(say('Nova grupa'));
      await dialog.getByLabel(say('Tekst')).fill(say('Počinjemo u ponedeljak.'));
      await dialog.getByRole('button', { name: say('Pogledajte na koga se odnosi') }).click();
      await dialog.getByRole('button', { name: say('Pošaljite 1 osobi') }).click();
      await expect(dialog.getByText(say('Obavljeno za 1 osobu.'))).toBeVisible();
      await dialog.getByRole('button', { name: say('Zatvorite'), exact: true }).click();
      await expect(desk.locator('app-selection-bar')).toHaveCount(0);
    });

    const theirs = await openAs(coordinator, script);
    await theirs.setViewportSize(widths[width]);
    await test.step('the coordinator sees one person, without their address', async () => {
      await theirs.goto('/people/list');
      const rows = theirs.getByRole('row').filter({ has: theirs.getByRole('link') });
      await expect(rows).toHaveCount(1);
      await expect(theirs.getByText('@')).toHaveCount(0);
      await rows.getByRole('link', { name: say(`${surname} Vida`) }).click();
      await expect(theirs.getByRole('heading', { name: say('Kursevi') })).toBeVisible();
      await expect(theirs.getByRole('heading', { name: say('Šta možete') })).toHaveCount(0);
      await expect(theirs.getByText('@')).toHaveCount(0);
    });

    await test.step('the person reads who opened their page', async () => {
      const account = await openAs(own, script);
      await account.goto('/account/data');
      await expect(
        account.locator('app-own-openings').getByText(say(`Vida Kum${mark}`)),
      ).toBeVisible();
    });
  });
