import { readSession, switchOrganisation } from '@svetionik/contracts/identity/session';
import { createOrganisation } from '@svetionik/contracts/network';
import { foundingRoles } from '@svetionik/domain/access/permissions';
import { unzipSync } from 'fflate';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

for (const width of ['phone', 'wide'] as const)
  test(`a member leaves the network and takes its file along: ${width}`, async ({
    installation,
    openAs,
    browser,
  }) => {
    const [organisation, mark] = [randomUUID(), randomUUID().slice(0, 8)];
    const [slug, name] = [`odlazi-${mark}`, `Zaklon ${mark}`];
    const network = await installation.signInAs('administrator');
    await network.call(createOrganisation, {
      params: { organisation },
      body: {
        slug,
        name: { 'sr-Latn': name, 'sr-Cyrl': `Заклон ${mark}` },
        town: null,
        administrator: `${randomUUID()}@primer.rs`,
        language: 'sr-Latn',
        accent: '#3d6a2a',
      },
    });
    const manager = await installation.newLearner();
    const { person } = await manager.client.call(readSession, {});
    await installation.giveMembership(person?.id ?? '', organisation, foundingRoles);
    await manager.client.call(switchOrganisation, { body: { organisation } });

    await test.step('the network sees what would end, and announces the last day', async () => {
      const page = await openAs(network);
      await page.setViewportSize(widths[width]);
      await page.goto(`/admin/network/${organisation}`);
      await page.getByRole('link', { name: 'Pogledajte šta bi prestalo' }).click();
      await expect(page.getByRole('heading', { name: 'Šta bi prestalo' })).toBeVisible();
      const day = page.getByLabel('Poslednji dan u mreži');
      await day.fill((await day.getAttribute('min')) ?? '');
      await page.getByLabel('Razlog').fill('Udruženje prestaje sa radom.');
      await page.getByRole('button', { name: 'Najavite napuštanje mreže' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Najavite napuštanje mreže' })
        .click();
      await expect(page.getByText('Napuštanje mreže je najavljeno.')).toBeVisible();
    });

    await test.step('whoever opens its pages reads until when', async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`/o/${slug}/`);
      await expect(page.getByText('je u mreži do')).toBeVisible();
      await page.close();
    });

    await installation.letOrganisationLeave(organisation);

    await test.step('its pages say that it has left', async () => {
      const page = await (await browser.newContext()).newPage();
      await expect(async () => {
        await page.goto(`/o/${slug}/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          `${name} više nije u mreži`,
          { timeout: 2_000 },
        );
      }).toPass();
      await page.getByRole('link', { name: 'Proverite dokument' }).click();
      await expect(page).toHaveURL(new RegExp(`/o/${slug}/v`));
      await page.close();
    });

    await test.step('its administrator fetches the file and confirms it', async () => {
      const page = await openAs(manager.client);
      await page.setViewportSize(widths[width]);
      await page.goto(`/o/${slug}/admin/organisation/leaving`);
      const link = page.getByRole('link', { name: /^Preuzmite datoteku/ });
      await expect(async () => {
        await page.reload();
        await expect(link).toBeVisible({ timeout: 2_000 });
      }).toPass();
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const files = unzipSync(readFileSync(await download.path()));
      expect(Object.keys(files)).toContain('SHA256SUMS.sig');
      await page.getByRole('button', { name: 'Potvrdite da je datoteka preuzeta' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Potvrdite/ })
        .click();
      await expect(page.getByText('Potvrđeno je da je datoteka preuzeta.')).toBeVisible();
    });
  });
