import { assignRoles, listMembers } from '@svetionik/contracts/identity/members';
import { readFile } from 'node:fs/promises';
import { demoAccount, openSession, registerLearner } from '../support/accounts';
import { examineOnTheWay } from '../support/examine-screen';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

/** As the field of a date takes it. */
const today = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Belgrade' }).format(new Date());

test('an auditor finds what was done by kind, day and person, takes it along signed, and proves the chain', async ({
  installation,
  browser,
}, { project }) => {
  const { address, dataFolder } = installation;
  const auditor = await registerLearner(address, dataFolder);
  const administrator = await openSession(await demoAccount('administrator', dataFolder), address);
  const { items } = await administrator.call(listMembers, { query: { search: auditor.email } });
  const [member] = items;
  if (member === undefined) throw new Error('Whoever has registered is no member.');
  await administrator.call(assignRoles, {
    params: { person: member.id },
    version: member.rolesVersion,
    body: { roles: ['learner', 'auditor'], reason: `Pregled zapisa ${auditor.email}` },
  });
  await administrator.close();

  const window = await Window.open(browser, project.use);
  const { page } = window;
  const main = page.getByRole('main');
  await page.goto('/account/sign-in?return=/admin/actions');
  await page.getByLabel('Adresa e-pošte').fill(auditor.email);
  await page.getByLabel('Lozinka').fill(auditor.password);
  await main.getByRole('button', { name: 'Prijavite se', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/admin/actions');

  await main.getByLabel('Radnja').selectOption('identity.assignRoles');
  await main.getByLabel('Od dana').fill(today());
  await main.getByLabel('Do dana').fill(today());
  const record = main.getByRole('listitem').filter({ hasText: `Pregled zapisa ${auditor.email}` });
  await expect(record).toHaveCount(1);
  await record.getByRole('button', { name: 'Ljiljana Đorđević' }).click();
  await expect(main.getByText('Samo radnje koje se tiču osobe: Ljiljana Đorđević')).toBeVisible();
  await expect(record).toHaveCount(1);
  await examineOnTheWay(window);

  const saving = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Preuzmite sa potpisom' }).click();
  const bytes = await readFile(await (await saving).path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');

  await expect(async () => {
    await installation.sealActions();
    await main.getByRole('button', { name: 'Proverite lanac' }).click();
    await expect(main.getByText('Lanac je ispravan')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await window.close();
});
