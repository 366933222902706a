import { makeCaseKey, readCaseKey } from './case-key';

describe('a case key', () => {
  it('is read as it was made, however it is typed', () => {
    let drawn = 0;
    const key = makeCaseKey(() => (drawn++ % 31) / 31);
    expect(key).toBe('0123-4567-89ab-cdef-ghkm-npqr');
    expect(readCaseKey(key)).toBe(key);
    expect(readCaseKey(' O123 4567 89AB CDEF GHKM NPQR ')).toBe(key);
  });

  it.each(['', '0123-4567-89ab-cdef-ghkm', '0123-4567-89ab-cdef-ghkm-npqr-0000', 'u'.repeat(24)])(
    'is not %j',
    (typed) => {
      expect(readCaseKey(typed)).toBeUndefined();
    },
  );
});
