import { readSession } from '@svetionik/contracts/identity/session';
import { readProgrammeChoices } from '@svetionik/contracts/programmes';
import { inDays } from '../../support/belgrade-time';
import { freshSlug } from '../support/fresh-slug';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

for (const width of ['phone', 'wide'] as const)
  test(`a manager publishes a programme, and learners find their path: ${width}`, async ({
    installation,
    openAs,
  }) => {
    const title = `Program ${freshSlug('program')}`;
    const manager = await installation.newStaff(['learner', 'training-manager']);
    const enrolled = await installation.newLearner();
    const joining = await installation.newLearner();
    const { person } = await enrolled.client.call(readSession, {});
    const { courses } = await manager.call(readProgrammeChoices, {});
    const titles = courses.map(({ name }) => name['sr-Latn']);
    const first = titles[0] ?? '';
    const second = titles.find((each) => !each.includes(first) && !first.includes(each)) ?? '';
    const page = await openAs(manager);
    await page.setViewportSize(widths[width]);

    await test.step('its path is written and published', async () => {
      await page.goto('/runs');
      await page.locator('main').getByRole('link', { name: 'Programi', exact: true }).click();
      await page.getByRole('link', { name: 'Napravite program' }).click();
      await page.getByLabel('Naziv programa').fill(title);
      for (const name of [first, second])
        await page.getByLabel('Dodajte deo').selectOption({ label: name });
      await page.getByRole('button', { name: `Pomerite naniže: ${first}` }).click();
      await page.getByRole('button', { name: 'Sačuvajte program' }).click();
      await page.getByRole('button', { name: 'Objavite program' }).click();
      const question = page.getByRole('dialog');
      await expect(question.getByText('U programu još nema nikoga.')).toBeVisible();
      await question.getByRole('button', { name: 'Objavite', exact: true }).click();
      await expect(page.getByText('izdanje 1', { exact: false }).first()).toBeVisible();
      await page.getByLabel('pridružuje se ko želi').check();
    });

    await test.step('somebody is enrolled after a preview', async () => {
      await page.getByRole('link', { name: 'Ljudi', exact: true }).last().click();
      await page.getByLabel('Ili izaberite ljude').fill(person?.email ?? '');
      await page.getByRole('button', { name: person?.email ?? '' }).click();
      await page.getByRole('button', { name: 'Pogledajte za 1 osobu' }).click();
      await page.getByRole('button', { name: 'Upišite 1 osobu' }).click();
      await expect(page.getByText('Upisana je 1 osoba', { exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: /^Otvorite put/ })).toHaveCount(1);
    });

    await test.step('who is enrolled goes on in the first part', async () => {
      const own = await openAs(enrolled.client);
      await own.setViewportSize(widths[width]);
      await own.goto('/learn');
      await own.getByRole('article').getByRole('link', { name: title }).click();
      await expect(own.getByRole('listitem').filter({ hasText: second })).toContainText('ovde ste');
      await expect(own.getByRole('listitem').filter({ hasText: first })).toContainText(
        'Otvara se kada završite',
      );
      await own.getByRole('button', { name: 'Započnite', exact: true }).click();
      await expect(own).toHaveURL(/\/learn\/[0-9a-f-]{36}/);
    });

    await test.step('who wants to joins by themselves, and finds it among the courses', async () => {
      const own = await openAs(joining.client);
      await own.goto('/');
      const open = own.getByRole('listitem').filter({ hasText: title }).first();
      await open.getByRole('link', { name: 'Pogledajte program' }).click();
      await own.getByRole('button', { name: 'Pridružite se programu' }).click();
      await expect(own.getByText('ovde ste')).toBeVisible();
    });

    await test.step('it is held in a town: who gets onto that run sees its days, and the manager who is late', async () => {
      await openAs(manager);
      await page.goto('/runs/new');
      await page.getByLabel('Kurs ili program').selectOption({ label: title });
      await page.getByLabel('Naziv izvođenja').fill(`Zaječar ${title}`);
      await page.getByLabel('Počinje').fill(inDays(-10));
      await page.getByLabel('Završava se').fill(inDays(30));
      await page.getByLabel('Završiti do').selectOption({ label: 'isti dan za sve' });
      await page.getByLabel('Dan', { exact: true }).fill(inDays(-2));
      await page.getByRole('button', { name: 'Sačuvajte u planu' }).click();
      await page.getByRole('button', { name: 'Otvorite izvođenje' }).click();
      const question = page.getByRole('dialog');
      await question.getByRole('button', { name: 'Otvorite izvođenje' }).click();
      await page.getByLabel('Ili izaberite ljude').fill(person?.email ?? '');
      await page.getByRole('button', { name: person?.email ?? '' }).click();
      await page.getByRole('button', { name: 'Pogledajte za 1 osobu' }).click();
      await page.getByRole('button', { name: 'Upišite 1 osobu' }).click();
      await expect(page.getByText('Upisana je 1 osoba')).toBeVisible();
      await page.getByRole('link', { name: 'Napredak', exact: true }).click();
      await expect(page.getByText('kasni 2 dana')).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: 'još zatvoreno' })).toHaveCount(1);
      const own = await openAs(enrolled.client);
      await own.goto('/learn');
      const dues = own.getByRole('region', { name: 'Sledeći rokovi' });
      await expect(dues.getByRole('listitem').filter({ hasText: title })).toContainText(
        'kasni 2 dana',
      );
    });

    await test.step('a later edition leaves whoever is inside where they are, until they are moved', async () => {
      await openAs(manager);
      await page.goto('/programmes');
      await page.locator('main').getByRole('link', { name: title }).click();
      await page.getByRole('button', { name: `Uklonite: ${first}` }).click();
      await page.getByRole('button', { name: 'Sačuvajte izmene' }).click();
      await page.getByRole('button', { name: 'Objavite program' }).click();
      const question = page.getByRole('dialog');
      await expect(question.getByText('2 osobe ostaju u izdanju 1.')).toBeVisible();
      await question.getByRole('button', { name: 'Objavite', exact: true }).click();
      await expect(page.getByText('izdanje 2', { exact: false }).first()).toBeVisible();
      await page.getByRole('link', { name: 'Ljudi', exact: true }).last().click();
      await page.getByRole('button', { name: 'Premestite ljude u izdanje 2' }).click();
      await question.getByRole('button', { name: 'Premestite 2 osobe' }).click();
      await expect(page.getByRole('row').filter({ hasText: 'izdanje 2' })).toHaveCount(2);
    });
  });
