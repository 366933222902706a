import { judgeRegistration } from './registration-rule';

it.each([
  ['open', [], 'enters'],
  ['open', ['drugde.rs'], 'enters'],
  ['domain', ['primer.rs', 'drugde.rs'], 'enters'],
  ['domain', ['sub.primer.rs'], 'other-domain'],
  ['domain', [], 'other-domain'],
  ['approval', [], 'waits'],
  ['invitation', ['primer.rs'], 'closed'],
] as const)(
  'under the rule %s with the domains %j an address of primer.rs %s',
  (rule, domains, fate) => {
    expect(judgeRegistration({ rule, domains }, 'primer.rs')).toBe(fate);
  },
);
