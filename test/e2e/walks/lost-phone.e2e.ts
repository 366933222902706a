import { addAuthenticator, beginAuthenticator } from '@svetionik/contracts/identity/factors';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { makeCode } from '../../support/authenticator-app';
import { openSession, registerLearner } from '../support/accounts';
import { examineOnTheWay } from '../support/examine-screen';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

/** The files of JSON in a ZIP, by their names. */
async function readJson(path: string): Promise<Map<string, Record<string, unknown>>> {
  const zip = await fromBufferPromise(await readFile(path));
  const found = new Map<string, Record<string, unknown>>();
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('.json')) continue;
    const text = (await buffer(await zip.openReadStreamPromise(entry))).toString();
    found.set(entry.fileName, JSON.parse(text));
  }
  return found;
}

test('two administrators let in whoever has lost their phone, who takes their data along as their schema says', async ({
  installation,
  browser,
}, { project }) => {
  const { email, password } = await registerLearner(installation.address, installation.dataFolder);
  const theirs = await openSession({ email, password }, installation.address);
  const { step, secret } = await theirs.call(beginAuthenticator, {});
  await theirs.call(addAuthenticator, { body: { step, code: makeCode(secret, new Date()) } });

  const one = await Window.open(browser, project.use, await installation.signInAs('administrator'));
  await one.page.goto('/admin/lost-factors');
  await one.page.getByLabel('Adresa osobe').fill(email);
  await one.page.getByRole('button', { name: 'Predložite' }).click();
  await expect(one.page.getByRole('listitem').filter({ hasText: email })).toContainText(
    'Potvrđuje neko drugi.',
  );
  await one.close();

  const other = await Window.open(
    browser,
    project.use,
    await installation.newStaff(['learner', 'administrator']),
  );
  await other.page.goto('/admin/lost-factors');
  await examineOnTheWay(other);
  await other.page.getByRole('button', { name: `Potvrdite: ${email}` }).click();
  const question = other.page.getByRole('dialog', { name: 'Uklanjanje drugog koraka' });
  await question.getByRole('button', { name: 'Potvrdite' }).click();
  await expect(other.page.getByText('Uklonjeno je. Osobi je poslata poruka.')).toBeVisible();
  await other.close();

  const window = await Window.open(browser, project.use);
  const { page } = window;
  const main = page.getByRole('main');
  await page.goto('/account/sign-in?return=/account/data');
  await page.getByLabel('Adresa e-pošte').fill(email);
  await page.getByLabel('Lozinka').fill(password);
  await main.getByRole('button', { name: 'Prijavite se', exact: true }).click();
  await main.getByRole('button', { name: 'Pripremite datoteku' }).click();
  const saving = page.waitForEvent('download');
  await main.getByRole('link', { name: 'Preuzmite' }).click();
  const files = await readJson(await (await saving).path());
  const [schema, data] = [files.get('šema.json'), files.get('podaci.json')];
  const isOwnData = addFormats(new Ajv2020({ strict: true })).compile(schema ?? false);
  expect([isOwnData(data), isOwnData.errors]).toEqual([true, null]);
  expect(data).toMatchObject({ account: { email } });
  await examineOnTheWay(window);
  await window.close();
});
