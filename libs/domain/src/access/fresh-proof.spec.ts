import { isFresh } from './fresh-proof';

const proven = new Date('2026-11-30T10:00:00Z');

describe('a proof of who somebody is', () => {
  it.each([
    ['in the moment', '2026-11-30T10:00:00Z', true],
    ['until ten minutes are over', '2026-11-30T10:09:59.999Z', true],
    ['not after ten minutes', '2026-11-30T10:10:00Z', false],
    ['not once the clock was set back', '2026-11-30T09:59:59.999Z', false],
  ])('is fresh %s', (_, now, fresh) => {
    expect(isFresh(proven, new Date(now))).toBe(fresh);
  });
});
