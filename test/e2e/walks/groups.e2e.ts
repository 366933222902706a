import { listOwnGroups } from '@svetionik/contracts/groups';
import { chooseProfession } from '@svetionik/contracts/identity/account';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { freshSlug } from '../support/fresh-slug';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const ways = [
  ['at a desk, in Latin', 'wide', 'sr-Latn'],
  ['on a phone, in Cyrillic', 'phone', 'sr-Cyrl'],
] as const;

for (const [how, width, script] of ways)
  test(`a manager makes a group by rule, sees who and why, saves it and enrols: ${how}`, async ({
    installation,
    openAs,
  }) => {
    const say = (latin: string) => (script === 'sr-Cyrl' ? latinToCyrillic(latin) : latin);
    const name = `Grupa ${freshSlug('pravilo')}`;
    const learner = await installation.newLearner();
    const { body } = chooseProfession.example;
    await learner.client.call(chooseProfession, { body: { ...body, profession: 'media' } });
    const page = await openAs(await installation.signInAs('administrator'), script);
    await page.setViewportSize(widths[width]);

    await test.step('the rule shows what remains and whom it chooses', async () => {
      await page.goto('/people/groups');
      await page.getByRole('link', { name: say('Nova grupa po pravilu') }).click();
      // the page before has a field of the same name
      await expect(page.getByRole('heading', { name: say('Nova grupa po pravilu') })).toBeVisible();
      await page.getByLabel(say('Naziv grupe')).fill(name);
      await page.getByRole('combobox', { name: say('Profesija') }).selectOption('media');
      await expect(page.getByText(say('ostaje od'))).toBeVisible();
      await expect(page.getByRole('list').getByText(say('Mediji')).first()).toBeVisible();
    });

    await test.step('it is saved, and enrols in a course', async () => {
      const courses = page.getByRole('combobox', { name: say('Upis na kurs') });
      await courses.selectOption({ index: 1 });
      await page.getByRole('button', { name: say('Sačuvajte pravilo i upišite') }).click();
      await expect(page.getByText(say('upisuje i one koji dođu kasnije'))).toBeVisible();
      await expect(page).toHaveURL(/people\/groups\/[0-9a-f-]{36}$/);
    });

    await test.step('the learner knows of it', async () => {
      const { items } = await learner.client.call(listOwnGroups, {});
      const own = items.find((group) => group.name === name);
      expect(own).toMatchObject({ because: [{ kind: 'profession' }] });
    });
  });
