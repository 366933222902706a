import { isCheckFinding, giveVerdict } from './verdict';

describe('the verdict of a finding', () => {
  it.each([
    ['genuine', 'genuine'],
    ['past', 'genuine'],
    ['altered', 'false'],
    ['forged', 'false'],
    ['broken-signature', 'false'],
    ['differs', 'false'],
    ['unknown-key', 'cannot-tell'],
    ['unchecked-proof', 'cannot-tell'],
    ['without-seal', 'cannot-tell'],
    ['unlisted', 'cannot-tell'],
    ['record', 'genuine'],
    ['record-in-part', 'cannot-tell'],
  ] as const)('of %s is %s', (finding, verdict) => expect(giveVerdict(finding)).toBe(verdict));

  it.each(['revoked', 'toString', ''])('%j is no finding', (word) =>
    expect(isCheckFinding(word)).toBe(false),
  );
});
