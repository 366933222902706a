import { listFactorEndings } from '@svetionik/contracts/identity/factor-endings';
import { readSession } from '@svetionik/contracts/identity/session';
import { readProvider } from '@svetionik/contracts/providers/settings';
import { finishProviderSignIn } from '@svetionik/contracts/providers/sign-in';
import { randomUUID } from 'node:crypto';
import type { Window } from '../window';
import type { ScreenRow } from './screen-row';

const proposal = {
  proposedBy: 'marija.ilic@primer.rs',
  proposedAt: '2026-11-30T09:00:00.000Z',
  openUntil: '2026-12-03T09:00:00.000Z',
};
const lostFactors = [
  { ...proposal, id: randomUUID(), email: 'ljiljana.djordjevic@primer.rs', own: false },
  {
    ...proposal,
    id: randomUUID(),
    email: 'veoma.dugacka.adresa.za.prikaz@obrazovanje.primer.rs',
    own: true,
  },
];

const providerSettings = {
  provider: {
    kind: 'openid',
    signInAddress: null,
    certificates: [],
    name: { 'sr-Latn': 'Doma zdravlja Polje', 'sr-Cyrl': 'Дома здравља Поље' },
    issuer: 'https://prijava.dom-zdravlja-polje.example/realms/zaposleni',
    clientId: 'svetionik-obuke',
    mailDomain: 'dom-zdravlja-polje.example',
    secondFactor: { claim: 'amr', values: ['mfa', 'hwk'] },
  },
  version: 3,
  samlAddress: 'https://svetionik.example/saml/dom-zdravlja-polje',
  redirectAddress: 'https://svetionik.example/o/dom-zdravlja-polje/account/provider',
  possible: true,
  links: lostFactors.map(({ email }, at) => ({
    person: randomUUID(),
    email,
    linkedAt: '2026-11-20T09:00:00.000Z',
    lastUsedAt: at === 0 ? '2026-11-30T07:55:00.000Z' : null,
    byAdministrator: at === 1,
  })),
  linked: 112,
} as const;

/** As their administrators see the provider of an organisation. */
const provider = () => readProvider.replies[200].schema.parse(providerSettings);
const certificate = `-----BEGIN CERTIFICATE-----\n${'MIIDkzCCAnugAwIBAgIUQ2VydGlmaWthdCBzZXJ2aXNhIHph\n'.repeat(18)}-----END CERTIFICATE-----`;
const samlProvider = () =>
  readProvider.replies[200].schema.parse({
    ...providerSettings,
    provider: {
      ...providerSettings.provider,
      kind: 'saml',
      issuer: 'https://prijava.dom-zdravlja-polje.example/saml/metapodaci',
      clientId: null,
      signInAddress: 'https://prijava.dom-zdravlja-polje.example/saml/sso',
      certificates: [
        { text: certificate, until: '2027-03-01T00:00:00.000Z' },
        { text: certificate, until: '2032-03-01T00:00:00.000Z' },
      ],
      secondFactor: { claim: 'acr', values: ['https://refeds.org/profile/mfa'] },
    },
  });

/** What whoever has no passkey is asked for where the installation is not on this machine alone. */
export function askForPasskey(window: Window): Promise<void> {
  window.beginAnew();
  return window.alter(/\/session$/, (reply) => {
    const { person } = readSession.replies[200].schema.parse(reply);
    const waits = { askedForPasskey: true, awaitingFactor: ['organisation.manage'] };
    return { person: person && { ...person, ...waits } };
  });
}

/** Where a second step is added first, where two administrators end one that somebody has lost, and what a provider of sign-ins asks for. */
export const factorScreens: readonly ScreenRow[] = [
  { screen: 'second step to add first', path: '/account/second-step', given: askForPasskey },
  { screen: 'nobody has lost a second step', path: '/admin/lost-factors' },
  {
    screen: 'lost second steps that wait',
    path: '/admin/lost-factors',
    given: (window) => window.answer(listFactorEndings, { items: lostFactors }),
  },
  { screen: 'no provider of sign-ins', path: '/admin/sign-in-provider' },
  {
    screen: 'a provider of sign-ins and who is linked',
    path: '/admin/sign-in-provider',
    given: (window) => window.answer(readProvider, provider()),
  },
  {
    screen: 'a provider of sign-ins that speaks SAML',
    path: '/admin/sign-in-provider',
    given: (window) => window.answer(readProvider, samlProvider()),
  },
  {
    screen: 'whom a provider names is not linked yet',
    path: '/account/provider?state=s&code=c',
    given: (window) => window.answer(finishProviderSignIn, { link: 'a'.repeat(43) }),
  },
  { screen: 'nothing to link with a provider', path: '/account/provider/link' },
];
