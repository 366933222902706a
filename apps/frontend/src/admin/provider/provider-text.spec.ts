import { findProblems, toBody, toProviderText, type ProviderText } from './provider-text';

const name = { 'sr-Latn': 'Doma zdravlja', 'sr-Cyrl': 'Дома здравља' };
const stored = {
  kind: 'openid',
  name,
  issuer: 'https://prijava.primer.rs',
  clientId: 'svetionik',
  mailDomain: null,
  secondFactor: { claim: 'amr', values: ['mfa', 'hwk'] },
} as const;
const settings = {
  provider: {
    ...stored,
    signInAddress: null,
    certificates: [],
    secondFactor: { claim: 'amr' as const, values: ['mfa', 'hwk'] },
  },
  version: 1,
  redirectAddress: '',
  samlAddress: '',
  possible: true,
  links: [],
  linked: 0,
};
const text = toProviderText(settings);

it('is sent as it was read, and its secret stays', () => {
  expect(toBody(text)).toEqual({ ...stored, secret: null });
  expect(findProblems(text, settings.provider)).toEqual({});
});

it.each<[keyof ProviderText, Partial<ProviderText>]>([
  ['name', { name: { ...name, 'sr-Latn': ' ' } }],
  ['issuer', { issuer: 'http://prijava.primer.rs', secret: 'nova' }],
  ['issuer', { issuer: 'https://prijava.primer.rs?x=1', secret: 'nova' }],
  ['clientId', { clientId: '', secret: 'nova' }],
  ['secret', { issuer: 'https://druga.primer.rs' }],
  ['values', { values: ' \n' }],
])('is not saved while %s is missing or wrong', (field, part) => {
  expect(Object.keys(findProblems({ ...text, ...part }, settings.provider))).toEqual([field]);
});

const saml = {
  kind: 'saml',
  issuer: 'urn:primer:prijava',
  signInAddress: 'https://prijava.primer.rs/sso?za=1',
  certificate: ' MIIC ',
} as const;

it('is sent with what belongs to SAML alone', () => {
  expect(toBody({ ...text, ...saml, claim: 'acr', values: 'urn:dva' })).toEqual({
    kind: 'saml',
    name,
    issuer: saml.issuer,
    signInAddress: saml.signInAddress,
    certificates: ['MIIC'],
    mailDomain: null,
    secondFactor: { claim: 'acr', values: ['urn:dva'] },
  });
  // what only OpenID Connect has a way to say is not sent
  expect(toBody({ ...text, ...saml })).toMatchObject({ secondFactor: null });
  expect(findProblems({ ...text, ...saml }, settings.provider)).toEqual({});
});

it.each<[keyof ProviderText, Partial<ProviderText>]>([
  ['issuer', { issuer: 'prijava' }],
  ['signInAddress', { signInAddress: 'http://prijava.primer.rs' }],
  ['certificate', { certificate: ' ' }],
  ['values', { claim: 'acr', values: '' }],
])('that speaks SAML is not saved while %s is missing or wrong', (field, part) => {
  const written = { ...text, ...saml, ...part };
  expect(Object.keys(findProblems(written, settings.provider))).toEqual([field]);
});
