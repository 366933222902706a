import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { listOwnCertificates } from '@svetionik/contracts/checks';
import { readSession } from '@svetionik/contracts/identity/session';
import { readEnrolment } from '@svetionik/contracts/learning/enrolments';
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
import type { Client } from '../support/client';
import { freshSlug } from '../support/fresh-slug';
import { expect, test } from '../support/test';

const course = 'mediji';

test('somebody on a run finishes and is certified, and the run says so', async ({
  installation,
  openAs,
}) => {
  const manager = await installation.newStaff(['learner', 'training-manager']);
  const administrator = await installation.signInAs('administrator');
  const [done, waiting] = [await installation.newLearner(), await installation.newLearner()];
  const enrolment = await done.enrol(course);
  const { title } = (await done.client.call(readEnrolment, { params: { enrolment } })).course;
  const run = await openRun(manager, title['sr-Latn'], [done.client, waiting.client]);
  const page = await openAs(manager);
  const sums = async () => {
    await page.goto(`/runs/${run}/people/sums`);
    return page.getByRole('row', { name: /^Svi na izvođenju/ }).getByRole('cell');
  };

  await test.step('whoever passes counts as finished, not yet as certified', async () => {
    await done.finishModules(enrolment);
    await done.pass(enrolment, `${course}-zavrsna`);
    await expect(await sums()).toContainText(['2', '1', '0', '1', '0', '0']);
  });

  await test.step('their certificate is issued, and the numbers lead to them', async () => {
    const { counts } = await administrator.call(listEligible, {});
    const body = { course: null, expected: counts.complete };
    await administrator.call(issueCertificates, { params: { batch: randomUUID() }, body });
    await expect
      .poll(async () => (await done.client.call(listOwnCertificates, {})).items)
      .toHaveLength(1);
    const cells = await sums();
    await expect(cells).toContainText(['2', '1', '0', '1', '0', '1']);
    await cells.nth(5).getByRole('link').click();
    await expect(page).toHaveURL(/filter=certified/);
    await expect(page.getByRole('row').filter({ has: page.getByRole('checkbox') })).toHaveCount(2);
  });

  await test.step('the numbers that are taken along say the same', async () => {
    await sums();
    const began = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Obična tabela (CSV)' }).click();
    const table = readFileSync(await (await began).path(), 'utf8');
    expect(table.trimEnd().split('\r\n').at(-1)).toMatch(/^Svi na izvođenju;;2;1;0;1;0;1;/);
  });
});

/** A run of the course with these people on it. */
async function openRun(
  manager: Client,
  subject: string,
  people: readonly Client[],
): Promise<string> {
  const run = randomUUID();
  const { courses } = await manager.call(readRunChoices, {});
  const found = courses.find(({ name }) => name['sr-Latn'] === subject);
  const days = { startsOn: inDays(-5), endsOn: inDays(60), opensOn: null, closesOn: null };
  const none = { organiser: null, trainers: [], quotas: [], begin: null, professions: [] };
  const finish = { kind: 'day', on: inDays(30) } as const;
  await manager.call(addRun, {
    params: { run },
    body: {
      ...{ ...addRun.example.body, ...days, ...none, finish },
      ...{ title: `Ruma ${freshSlug('kraj')}`, course: found?.id ?? '' },
    },
  });
  const opening = { params: { run }, version: 1, body: { deed: 'open' } } as const;
  await manager.call(changeRunState, opening);
  const ids = await Promise.all(
    people.map(async (person) => (await person.call(readSession, {})).person?.id ?? ''),
  );
  const params = { run, enrolling: randomUUID() };
  const selection = { kind: 'chosen' as const, people: ids };
  await manager.call(proposeEnrolling, { params, body: { selection, overQuota: false } });
  await manager.call(startEnrolling, { params });
  await expect
    .poll(async () => (await manager.call(listParticipants, { params: { run } })).items.length, {
      timeout: 30_000,
    })
    .toBe(people.length);
  return run;
}
