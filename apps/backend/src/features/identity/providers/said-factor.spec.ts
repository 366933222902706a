import { saysSecondFactor } from './said-factor';

const amr = { claim: 'amr', values: ['mfa', 'hwk'] } as const;
const acr = { claim: 'acr', values: ['urn:primer:dva'] } as const;

it.each([
  ['nothing is asked of it', { amr: ['mfa'] }, undefined, false],
  ['one of several ways counts', { amr: ['pwd', 'hwk'] }, amr, true],
  ['only a password was asked for', { amr: ['pwd'] }, amr, false],
  ['it says nothing', {}, amr, false],
  ['it says it by the other claim', { acr: 'mfa' }, amr, false],
  ['the class is the one that counts', { acr: 'urn:primer:dva' }, acr, true],
  ['the class only begins like it', { acr: 'urn:primer:dva:ne' }, acr, false],
  ['what it says is no text', { acr: { 'urn:primer:dva': true } }, acr, false],
] as const)('a provider where %s', (_, claims, asked, said) => {
  expect(saysSecondFactor(claims, asked)).toBe(said);
});
