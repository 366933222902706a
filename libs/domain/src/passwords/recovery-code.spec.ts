import { makeRecoveryCodes, readRecoveryCode, recoveryCodeCount } from './recovery-code';

describe('recovery codes', () => {
  it('are as many as are said, and each is read as itself', () => {
    let turn = 0;
    const codes = makeRecoveryCodes(() => (turn++ % 97) / 97);
    expect(codes).toHaveLength(recoveryCodeCount);
    expect(new Set(codes).size).toBe(recoveryCodeCount);
    expect(codes.map(readRecoveryCode)).toEqual(codes);
  });

  it.each([
    ['with spaces and in capitals', 'K7WD 2MPX 9HQ4 0123', 'k7wd-2mpx-9hq4-0123'],
    ['with letters that look like digits', 'oOlI-iLl1-0000-0000', '0011-1111-0000-0000'],
    ['in Cyrillic letters', 'К7ВД-2МПК-9ХК4-0123', 'k7vd-2mpk-9hk4-0123'],
    ['too short', 'k7wd-2mpx-9hq4', undefined],
    ['too long', 'k7wd-2mpx-9hq4-0123-4567', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, typed, code) => {
    expect(readRecoveryCode(typed)).toBe(code);
  });
});
