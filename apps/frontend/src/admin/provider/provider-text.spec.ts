import { findProblems, toBody, toProviderText, type ProviderText } from './provider-text';

const name = { 'sr-Latn': 'Doma zdravlja', 'sr-Cyrl': 'Дома здравља' };
const stored = {
  name,
  issuer: 'https://prijava.primer.rs',
  clientId: 'svetionik',
  mailDomain: null,
  secondFactor: { claim: 'amr', values: ['mfa', 'hwk'] },
} as const;
const settings = {
  provider: { ...stored, secondFactor: { claim: 'amr' as const, values: ['mfa', 'hwk'] } },
  version: 1,
  redirectAddress: '',
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
