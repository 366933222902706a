import { appAddress, findStep, makeSecret } from './one-time-code';

/** The secret of RFC 6238, appendix B, "12345678901234567890", in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('a one-time code', () => {
  // the last six digits of the RFC's eight
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
  ])('is that of RFC 6238 at %s', (seconds, code, step) => {
    expect(findStep(secret, code, at(seconds))).toBe(step);
  });

  it('counts one step before and after its own, and no further', () => {
    const steps = [-60, -30, 0, 30, 60].map((away) =>
      findStep(secret, '005924', at(1_234_567_890 + away)),
    );
    expect(steps).toEqual([undefined, 41_152_263, 41_152_263, 41_152_263, undefined]);
  });

  it('is read with the space that apps show in it, and as nothing else', () => {
    const read = ['005 924', '5924', '0059245', 'aaaaaa', ''].map((typed) =>
      findStep(secret, typed, at(1_234_567_890)),
    );
    expect(read).toEqual([41_152_263, undefined, undefined, undefined, undefined]);
  });

  it('comes of a secret of 160 bits, which an app is told with the host', () => {
    const made = makeSecret();
    expect(made).toMatch(/^[A-Z2-7]{32}$/);
    expect(appAddress(made, 'primer.rs', 'ana@primer.rs')).toBe(
      `otpauth://totp/primer.rs:ana%40primer.rs?issuer=primer.rs&secret=${made}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
