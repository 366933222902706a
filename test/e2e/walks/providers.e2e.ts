import { addAuthenticator, beginAuthenticator } from '@svetionik/contracts/identity/factors';
import { assignRoles, listMembers } from '@svetionik/contracts/identity/members';
import { createOrganisation } from '@svetionik/contracts/network';
import { readSession, switchOrganisation } from '@svetionik/contracts/identity/session';
import { linkMember, setProvider } from '@svetionik/contracts/providers/settings';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { makeCode } from '../../support/authenticator-app';
import { startProvider } from '../../support/provider-process';
import { makeSamlKeys, standardSamlIssuer } from '../../support/saml-provider';
import { openSession, registerLearner } from '../support/accounts';
import { freshWord } from '../support/fresh-word';
import { answerAsSamlProvider, samlSignInAddress } from '../support/saml-page';
import { providerCertificate } from '../support/provider-certificate';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const client = { clientId: 'svetionik', clientSecret: 'tajna-koju-zna-i-pruzalac-0123456789' };

test('an administrator sets up a provider, by which a member signs in and gets into that organisation alone', async ({
  installation,
  openAs,
  browser,
  baseURL,
}) => {
  const organisation = randomUUID();
  const word = freshWord();
  const slug = `dom-${word.toLowerCase()}`;
  const at = (path: string) => `/o/${slug}${path}`;
  const owner = await installation.signInAs('administrator');
  await owner.call(createOrganisation, {
    params: { organisation },
    body: {
      slug,
      name: { 'sr-Latn': `Dom ${word}`, 'sr-Cyrl': `Дом ${word}` },
      town: null,
      administrator: `${randomUUID()}@primer.rs`,
      language: 'sr-Latn',
      accent: '#8b3a3a',
    },
  });
  const administrator = await installation.newLearner();
  const member = await registerLearner(installation.address, installation.dataFolder);
  const own = await openSession(member, installation.address);
  const [setter, { person }] = [
    await administrator.client.call(readSession, {}),
    await own.call(readSession, {}),
  ];
  const elsewhere = person?.organisations[0]?.name['sr-Latn'] ?? '';
  await installation.giveMembership(person?.id ?? '', organisation);
  await installation.giveMembership(setter.person?.id ?? '', organisation, [
    'learner',
    'administrator',
  ]);
  await administrator.client.call(switchOrganisation, { body: { organisation } });
  const provider = await startProvider({
    ...client,
    redirectAddress: new URL(at('/account/provider'), baseURL).href,
    certificate: await readFile(providerCertificate(), 'utf8'),
  });
  const page = await openAs(administrator.client);
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: 'sr-Latn-RS',
    viewport: widths.phone,
    ignoreHTTPSErrors: true,
  });
  const phone = await context.newPage();
  const button = (name: string | RegExp) => phone.getByRole('button', { name, exact: true });
  const heading = (name: string) => phone.getByRole('heading', { level: 1, name });
  const signOut = async (account = at('/account')) => {
    await phone.goto(account);
    await button('Odjavite se').last().click();
    await phone.waitForURL((url) => !url.pathname.endsWith('/account'));
  };
  const signInBy = async (name: string) => {
    await phone.goto(at('/account/sign-in'));
    await button(`Prijavite se preko ${name}`).click();
  };

  await test.step('the administrator enters what the provider is, and asks it', async () => {
    await page.goto(at('/admin/sign-in-provider'));
    const name = page.getByRole('group', { name: 'Naziv na dugmetu' });
    await name.getByLabel('Latinica').fill('Doma');
    await name.getByLabel('Ćirilica').fill('Дома');
    await page.getByLabel('Adresa servisa').fill(`https://127.0.0.1:${provider.port}`);
    await page.getByLabel('Oznaka programa').fill(client.clientId);
    await page.getByLabel('Tajna').fill(client.clientSecret);
    await page.getByRole('button', { name: 'Sačuvajte' }).click();
    await page.getByRole('button', { name: 'Proverite' }).click();
    await expect(page.getByText('Servis se odaziva')).toBeVisible();
  });

  await test.step('the member is named by the provider, and confirms it by their own way', async () => {
    await signInBy('Doma');
    await phone.getByLabel('Oznaka').fill('ljiljana');
    await button('Dalje').click();
    await expect(heading('Povezivanje sa Vašim nalogom')).toBeVisible();
    await phone.getByRole('link', { name: 'Prijavite se i povežite' }).click();
    await phone.getByLabel('Adresa e-pošte').fill(member.email);
    await phone.getByLabel('Lozinka').fill(member.password);
    await button('Prijavite se').click();
    await expect(heading('Povežite nalog sa organizacijom')).toBeVisible();
    await button('Povežite').click();
    await phone.waitForURL(`**${at('/learn')}`);
    await signOut();
  });

  await test.step('the provider lets them into its organisation, and their password into another', async () => {
    await signInBy('Doma');
    await phone.waitForURL(`**${at('/learn')}`);
    await button('Meni').click();
    await button(/^Gde radite/).click();
    await button(new RegExp(elsewhere)).click();
    const proof = phone.getByRole('dialog', { name: 'Potvrdite da ste to Vi' });
    await expect(proof).toContainText('Prijavljeni ste preko organizacije.');
    await proof.getByLabel('Lozinka').fill(member.password);
    await proof.getByRole('button', { name: 'Potvrdite' }).click();
    await phone.waitForURL((url) => !url.pathname.startsWith(at('')));
    await signOut('/account');
  });

  await test.step('what asks for a proof is opened by the provider in a window, and what was typed stays', async () => {
    const { items } = await administrator.client.call(listMembers, {
      query: { search: member.email },
    });
    await administrator.client.call(assignRoles, {
      params: { person: person?.id ?? '' },
      version: items[0]?.rolesVersion ?? 0,
      body: { roles: ['learner', 'administrator'], reason: 'Vodi dom' },
    });
    await signInBy('Doma');
    await phone.waitForURL((url) => !url.pathname.includes('/account'));
    await phone.goto(at('/people/invitations'));
    await phone.getByLabel('Adrese e-pošte').fill(`${randomUUID()}@primer.rs`);
    await phone.getByLabel('Ulogu', { exact: true }).selectOption('trainer');
    await phone.getByLabel('Zašto im dajete ovu ulogu').fill('Drži obuke u domu');
    await button('Pozovite 1 osobu').click();
    const proof = phone.getByRole('dialog', { name: 'Potvrdite da ste to Vi' });
    const opening = context.waitForEvent('page');
    await proof.getByRole('button', { name: 'Potvrdite preko Doma' }).click();
    const there = await opening;
    await there.getByLabel('Oznaka').fill('ljiljana');
    await there.getByRole('button', { name: 'Dalje' }).click();
    await expect(phone.getByText('Poslata je 1 pozivnica.')).toBeVisible();
    await expect(proof).toHaveCount(0);
    await signOut();
  });

  await test.step('a provider that speaks SAML posts its answer, and the browser that began is let in by a code', async () => {
    const keys = makeSamlKeys();
    const name = { 'sr-Latn': 'Zavoda', 'sr-Cyrl': 'Завода' };
    await administrator.client.call(setProvider, {
      version: 1,
      body: {
        kind: 'saml',
        name,
        issuer: standardSamlIssuer,
        signInAddress: samlSignInAddress,
        certificates: [keys.certificate],
        mailDomain: null,
        secondFactor: null,
      },
    });
    await administrator.client.call(linkMember, {
      body: { email: member.email, subject: 'ljiljana', reason: 'provider-changed' },
    });
    await answerAsSamlProvider(phone, keys, 'ljiljana');
    const { step, secret } = await own.call(beginAuthenticator, {});
    await own.call(addAuthenticator, { body: { step, code: makeCode(secret, new Date()) } });
    await signInBy(name['sr-Latn']);
    await expect(heading('Još jedan korak')).toBeVisible();
    const next = makeCode(secret, new Date(Date.now() + 30_000));
    await phone.getByLabel('Kod iz aplikacije').fill(next);
    await button('Potvrdite kodom').click();
    await phone.waitForURL(
      (url) => url.pathname.startsWith(at('')) && !url.pathname.includes('/account'),
    );
  });
  await context.close();
  await provider.end();
});
