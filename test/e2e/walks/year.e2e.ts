import { addRun, changeRunState, readRunChoices } from '@svetionik/contracts/runs';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inDays } from '../../support/belgrade-time';
import { freshSlug } from '../support/fresh-slug';
import { expect, test } from '../support/test';

test('a manager reads the year, finds a run in the calendar, and renews its address', async ({
  installation,
  openAs,
}) => {
  const title = `Bor ${freshSlug('godina')}`;
  const manager = await installation.newStaff(['learner', 'training-manager']);
  const { courses } = await manager.call(readRunChoices, {});
  const run = randomUUID();
  const days = { startsOn: inDays(0), endsOn: inDays(10), opensOn: null, closesOn: null };
  const none = { organiser: null, trainers: [], quotas: [], begin: null, professions: [] };
  const text = { ...addRun.example.body, ...days, ...none, finish: null, title };
  await manager.call(addRun, { params: { run }, body: { ...text, course: courses[0]?.id ?? '' } });
  await manager.call(changeRunState, { params: { run }, version: 1, body: { deed: 'open' } });
  const page = await openAs(manager);

  await test.step('the number of runs leads to them', async () => {
    await page.goto('/runs');
    await page.getByRole('link', { name: 'Godina u brojevima' }).click();
    await expect(page.getByRole('heading', { name: /^Godina \d{4}\. u brojevima$/ })).toBeVisible();
    await page.getByRole('link', { name: /^\d+ izvođenj/ }).click();
    await expect(page.getByText(/^Izvođenja iz \d{4}\. godine/)).toBeVisible();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await page.goBack();
  });

  await test.step('the year is taken along as a table', async () => {
    const began = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Preuzmite kao CSV' }).click();
    const table = readFileSync(await (await began).path(), 'utf8');
    expect(table).toMatch(/Ukupno;Izvođenja;\d+;/);
  });

  await test.step('the run stands in the calendar', async () => {
    await page.goto('/runs/calendar');
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Spisak' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
  });

  await test.step('of two addresses the first leads nowhere any more', async () => {
    const address = page.getByLabel('Vaša adresa');
    const follow = async () => (await page.request.get(await address.inputValue())).status();
    await page.getByRole('button', { name: 'Napravite adresu' }).click();
    const first = await address.inputValue();
    expect(await follow()).toBe(200);
    await page.getByRole('button', { name: 'Zamenite je novom' }).click();
    await expect(address).not.toHaveValue(first);
    expect(await follow()).toBe(200);
    expect((await page.request.get(first)).status()).toBe(404);
  });
});
