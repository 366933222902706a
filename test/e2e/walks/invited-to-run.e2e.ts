import { randomUUID } from 'node:crypto';
import { addRun, changeRunState, readRunChoices } from '@svetionik/contracts/runs';
import { inDays } from '../../support/belgrade-time';
import { examineOnTheWay } from '../support/examine-screen';
import { freshSlug } from '../support/fresh-slug';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

test('a manager gives out a link to a run, and somebody who enters by it is on the run', async ({
  installation,
  openAs,
  browser,
}, { project }) => {
  const title = `Kikinda ${freshSlug('izvodjenje')}`;
  const manager = await installation.newStaff(['learner', 'training-manager']);
  const { courses } = await manager.call(readRunChoices, {});
  const run = randomUUID();
  const days = { startsOn: inDays(5), endsOn: inDays(60), opensOn: null, closesOn: null };
  await manager.call(addRun, {
    params: { run },
    body: {
      ...addRun.example.body,
      ...{ ...days, course: courses[0]?.id ?? '', title, organiser: null, trainers: [] },
      ...{ begin: null, finish: null, professions: [], quotas: [], joining: 'staff' },
    },
  });
  const page = await openAs(manager);
  let address = '';

  await test.step('the run is for whoever is invited, and is opened', async () => {
    await page.goto(`/runs/${run}`);
    await expect(page.getByRole('heading', { name: 'Ko može da se pridruži' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Pozovite ljude' })).toBeHidden();
    await page.goto(`/runs/${run}/edit`);
    await page
      .getByLabel('Ko može da se pridruži')
      .selectOption({ label: 'samo ko uđe pozivnicom, vezom ili kodom' });
    await page.getByRole('button', { name: 'Sačuvajte' }).click();
    await expect(page.getByText('samo ko uđe pozivnicom, vezom ili kodom')).toBeVisible();
    await manager.call(changeRunState, {
      ...{ params: { run }, version: 2, body: { deed: 'open' } },
    });
  });

  await test.step('a link is made that brings it', async () => {
    await page.getByRole('link', { name: 'Pozovite ljude na ovo izvođenje' }).click();
    await expect(page.getByLabel('Kurs ili izvođenje')).toHaveValue(run);
    const making = page.getByRole('region', { name: 'Veza i QR kod' });
    await making.getByRole('button', { name: 'Napravite vezu' }).click();
    address = (await making.locator('.address').innerText()).trim();
    await making.getByRole('button', { name: 'Kopirajte' }).isVisible();
  });

  await test.step('somebody enters by it on a phone, is told what it is, and is on the run', async () => {
    const learner = await installation.newLearner();
    const window = await Window.open(browser, project.use, learner.client);
    const own = window.page;
    await own.goto(`/join/${address.split('/').at(-1) ?? ''}`);
    await expect(own.getByText(title)).toBeVisible();
    await expect(own.getByText('Na izvođenju ste čim upis počne')).toBeVisible();
    await examineOnTheWay(window);
    await own.getByRole('button', { name: 'Uđite', exact: true }).click();
    await expect(own).toHaveURL(/\/learn\/[0-9a-f-]{36}/);
    await own.goto('/learn');
    await expect(own.getByText(title)).toBeVisible();
    await window.close();
  });
});
