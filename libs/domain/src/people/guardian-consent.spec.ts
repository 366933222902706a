import {
  awaitsConsent,
  findMajorityDay,
  isMinor,
  judgeConsentDay,
  judgeWithdrawalDay,
} from './guardian-consent';

it.each([
  [null, '2026-03-05', false],
  ['2026-03-05', '2026-03-05', true],
  ['2023-03-06', '2026-03-05', true],
  ['2023-03-05', '2026-03-05', false],
  ['2019-01-01', '2026-03-05', false],
  ['2028-02-29', '2031-02-27', true],
  ['2028-02-29', '2031-02-28', true],
  ['2028-02-29', '2031-03-01', false],
  ['2025-02-28', '2028-02-28', false],
  ['2025-02-28', '2028-02-27', true],
  ['2025-03-01', '2028-02-29', true],
] as const)('said on %s to be 15 to 17 is, on %s, a minor: %s', (minorSince, today, expected) => {
  expect(isMinor(minorSince, today)).toBe(expected);
});

it.each([
  ['2026-03-05', '2029-03-05', '2029-03-04'],
  ['2028-02-29', '2031-03-01', '2031-02-28'],
  ['2025-02-28', '2028-02-28', '2028-02-27'],
] as const)('said on %s to be 15 to 17, somebody is of age from %s on', (since, first, before) => {
  expect(findMajorityDay(since)).toBe(first);
  expect([isMinor(since, first), isMinor(since, before)]).toEqual([false, true]);
});

it.each([
  [null, false, false],
  [null, true, false],
  ['2026-01-10', false, true],
  ['2026-01-10', true, false],
  ['2023-01-10', false, false],
  ['2023-01-10', true, false],
] as const)('a minor since %s, with a consent (%s), waits: %s', (minorSince, consented, waits) => {
  expect(awaitsConsent({ minorSince, consented }, '2026-03-05')).toBe(waits);
});

it.each([
  ['2026-03-05', 'fits'],
  ['2026-03-06', 'to-come'],
  ['2025-09-01', 'fits'],
  ['2023-03-06', 'fits'],
  ['2023-03-05', 'too-early'],
  ['0226-03-05', 'too-early'],
] as const)('a paper of %s %s on 5 March 2026', (signedOn, verdict) => {
  expect(judgeConsentDay(signedOn, '2026-03-05')).toBe(verdict);
});

it.each([
  ['2026-03-05', 'fits'],
  ['2026-03-06', 'to-come'],
  ['2026-02-01', 'fits'],
  ['2026-01-31', 'too-early'],
] as const)(
  'a consent of 1 February that was withdrawn on %s %s on 5 March',
  (withdrawnOn, verdict) => {
    expect(judgeWithdrawalDay(withdrawnOn, { signedOn: '2026-02-01', today: '2026-03-05' })).toBe(
      verdict,
    );
  },
);
