import { signingObstacle, signingStatus } from './signing-status';

const certificate = {
  validFrom: new Date('2026-01-01T00:00:00Z'),
  validUntil: new Date('2027-03-01T00:00:00Z'),
};

describe('how a signing certificate stands', () => {
  it.each([
    ['2025-12-31T23:59:59Z', 'not-yet-valid', 'not-yet-valid'],
    ['2026-01-01T00:00:00Z', 'ready', undefined],
    ['2026-12-31T00:00:00Z', 'ready', undefined],
    ['2026-12-31T00:00:01Z', 'ending', undefined],
    ['2027-02-28T00:00:00Z', 'ending', undefined],
    ['2027-02-28T00:00:01Z', 'expired', 'expired'],
    ['2030-01-01T00:00:00Z', 'expired', 'expired'],
  ] as const)('at %s it is %s', (now, standing, obstacle) => {
    expect(signingStatus(certificate, new Date(now))).toBe(standing);
    expect(signingObstacle(standing)).toBe(obstacle);
  });

  it('is missing where there is none', () => {
    expect(signingObstacle(signingStatus(undefined, new Date()))).toBe('missing');
  });
});
