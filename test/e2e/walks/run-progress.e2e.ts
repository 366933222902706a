import { readSession } from '@svetionik/contracts/identity/session';
import {
  addRun,
  changeRunState,
  listParticipants,
  proposeEnrolling,
  readRunChoices,
  startEnrolling,
} from '@svetionik/contracts/runs';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inDays } from '../../support/belgrade-time';
import { freshSlug } from '../support/fresh-slug';
import { expect, test } from '../support/test';

test('a manager reads a run in numbers, takes it along, and goes on with its people', async ({
  installation,
  openAs,
}) => {
  const mark = freshSlug('napredak');
  const manager = await installation.newStaff(['learner', 'training-manager']);
  const { client } = await installation.newLearner();
  const person = (await client.call(readSession, {})).person?.id ?? '';
  const { courses } = await manager.call(readRunChoices, {});
  const [run, next] = [randomUUID(), randomUUID()];
  for (const [id, title, course] of [
    [run, `Ruma ${mark}`, courses[0]?.id],
    [next, `Irig ${mark}`, courses[1]?.id],
  ] as const) {
    const days = { startsOn: inDays(-5), endsOn: inDays(60), opensOn: null, closesOn: null };
    const none = { organiser: null, trainers: [], quotas: [], begin: null, professions: [] };
    const finish = { kind: 'day', on: inDays(-1) } as const;
    await manager.call(addRun, {
      params: { run: id },
      body: { ...addRun.example.body, ...days, ...none, finish, title, course: course ?? '' },
    });
    const opening = { params: { run: id }, version: 1, body: { deed: 'open' } } as const;
    await manager.call(changeRunState, opening);
  }
  const params = { run, enrolling: randomUUID() };
  const selection = { kind: 'chosen' as const, people: [person] };
  await manager.call(proposeEnrolling, { params, body: { selection, overQuota: false } });
  await manager.call(startEnrolling, { params });
  await expect
    .poll(async () => (await manager.call(listParticipants, { params: { run } })).items.length, {
      timeout: 30_000,
    })
    .toBe(1);
  const page = await openAs(manager);

  await test.step('the number of those who are late leads to them', async () => {
    await page.goto(`/runs/${run}/people`);
    await page.getByRole('link', { name: 'U brojevima' }).click();
    const row = page.getByRole('row', { name: /^ustanova nije poznata/ });
    await row.getByRole('link').nth(2).click();
    await expect(page).toHaveURL(/institution=none&filter=late|filter=late&institution=none/);
    await expect(page.getByText('kasni 1 dan')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Kasne/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  await test.step('what is shown is taken along', async () => {
    await page.getByText('Preuzmite', { exact: true }).click();
    const began = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Obična tabela (CSV)' }).click();
    const table = readFileSync(await (await began).path(), 'utf8');
    expect(table.trimEnd().split('\r\n')).toHaveLength(2);
  });

  await test.step('whoever is chosen is proposed for the next run', async () => {
    await page.getByRole('checkbox', { name: /^Izaberite: / }).check();
    await page.getByRole('button', { name: 'Upišite u sledeće izvođenje' }).click();
    const question = page.getByRole('dialog');
    const where = question.getByLabel('U koje izvođenje');
    const there = await where.locator('option', { hasText: `Irig ${mark}` }).getAttribute('value');
    await where.selectOption(there);
    await question.getByRole('button', { name: 'Pogledajte ko ulazi' }).click();
    await expect(page.getByText('Biće upisana 1 osoba')).toBeVisible();
  });
});
