import { readSession } from '@svetionik/contracts/identity/session';
import { createOrganisation } from '@svetionik/contracts/network';
import { randomUUID } from 'node:crypto';
import { freshWord } from '../support/fresh-word';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

for (const width of ['phone', 'wide'] as const)
  test(`the network makes a member, which has pages of its own: ${width}`, async ({
    installation,
    openAs,
    browser,
    baseURL,
  }) => {
    const name = `Zaklon ${freshWord()}`;
    const slug = name.toLowerCase().replace(' ', '-');
    const page = await openAs(await installation.signInAs('administrator'));
    await page.setViewportSize(widths[width]);

    await test.step('writes it in both scripts, and sees the look while choosing', async () => {
      await page.goto('/network');
      await page.getByRole('link', { name: 'Dodajte organizaciju' }).click();
      const names = page.getByRole('group', { name: 'Naziv' });
      await names.getByLabel('Latinica').fill(name);
      await names.getByRole('button', { name: /^Prihvatite/ }).click();
      await expect(names.getByLabel('Ćirilica')).not.toHaveValue('');
      await page.getByRole('button', { name: new RegExp(`^Prihvatite\\s*: ${slug}`) }).click();
      await page.getByLabel('E-pošta').fill(`${randomUUID()}@primer.rs`);
      await page.locator('input[type=color]').fill('#ffff00');
      await page.getByRole('button', { name: 'Napravite organizaciju' }).click();
      await expect(page.getByText('Boja je presvetla')).toBeVisible();
      await page.getByRole('button', { name: 'zelena' }).click();
      await expect(page.locator('app-look-preview').getByText(name).first()).toBeVisible();
      await page.getByRole('button', { name: 'Napravite organizaciju' }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    });

    await test.step('finds it in the list, with no number of its people', async () => {
      await page.goto('/network');
      const row = page.getByRole('row', { name: new RegExp(name) });
      await expect(row.getByText('manje od 10')).toBeVisible();
      await expect(row.getByRole('link', { name: `/o/${slug}` })).toBeVisible();
    });

    await test.step('visitors meet it at its address, and nothing at another', async () => {
      const visitor = await browser.newPage({
        ...(baseURL && { baseURL }),
        viewport: widths[width],
      });
      await visitor.goto(`/o/${slug}`);
      await expect(visitor.getByRole('banner').getByText(name)).toBeAttached();
      await visitor
        .getByRole('contentinfo')
        .getByRole('link', { name: 'Kome da se obratim' })
        .click();
      await visitor.waitForURL(`**/o/${slug}/help`);
      const missing = await visitor.goto('/o/nema-je/courses/zdravstvo');
      expect(missing?.status()).toBe(404);
      await expect(
        visitor.getByRole('heading', { name: 'Nema organizacije na ovoj adresi' }),
      ).toBeVisible();
      await visitor.close();
    });
  });

for (const width of ['phone', 'wide'] as const)
  test(`a person of two organisations goes on in the other, and the tab of the first is told: ${width}`, async ({
    installation,
    openAs,
  }) => {
    const organisation = randomUUID();
    const name = `Zaklon ${freshWord()}`;
    const slug = name.toLowerCase().replace(' ', '-');
    const administrator = await installation.signInAs('administrator');
    await administrator.call(createOrganisation, {
      params: { organisation },
      body: {
        slug,
        name: { 'sr-Latn': name, 'sr-Cyrl': 'Заклон' },
        town: null,
        administrator: `${randomUUID()}@primer.rs`,
        language: 'sr-Latn',
        accent: '#8b3a3a',
      },
    });
    const learner = await installation.newLearner();
    const { person } = await learner.client.call(readSession, {});
    await installation.giveMembership(person?.id ?? '', organisation);
    const page = await openAs(learner.client);
    await page.setViewportSize(widths[width]);
    const first = await page.context().newPage();
    await first.setViewportSize(widths[width]);

    await test.step('writes something in the first, and goes on in the other from another tab', async () => {
      await first.goto('/account');
      await first
        .getByLabel(/^Ustanova/)
        .first()
        .fill('Dom zdravlja');
      await page.goto('/account');
      if (width === 'phone') await page.getByRole('button', { name: 'Meni', exact: true }).click();
      await page
        .getByRole('button', { name: /^Gde radite/ })
        .filter({ visible: true })
        .click();
      await page
        .getByRole('button', { name: new RegExp(name) })
        .filter({ visible: true })
        .click();
      await page.waitForURL(`**/o/${slug}/**`);
    });

    await test.step('the first says so, keeps what was written, and goes on when the person is back', async () => {
      await expect(
        first.getByRole('heading', { name: 'Sada radite u drugoj organizaciji' }),
      ).toBeVisible();
      await first
        .getByRole('button', { name: /^Pređite/ })
        .first()
        .click();
      await expect(first.getByLabel(/^Ustanova/).first()).toBeVisible();
      await expect(first.getByLabel(/^Ustanova/).first()).toHaveValue('Dom zdravlja');
    });

    await test.step('a link of the other offers to go on there, by keyboard too', async () => {
      await page.goto(`/o/${slug}/account`);
      await expect(
        page.getByRole('heading', { name: 'Stranica druge organizacije' }),
      ).toBeVisible();
      await page.getByRole('button', { name: new RegExp(`^Pređite\\s*: ${name}`) }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Moj nalog' })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`/o/${slug}/account`);
    });
  });
