import {
  judgeEffectiveStatus,
  type EffectiveStatus,
  type CertificateStatus,
} from './effective-status';

describe('what a certificate is worth', () => {
  it.each<[string, CertificateStatus, string | undefined | null, string, EffectiveStatus]>([
    ['before its last day', 'valid', '2026-02-28', '2026-02-27', 'valid'],
    ['on its last day', 'valid', '2026-02-28', '2026-02-28', 'valid'],
    ['on the day after', 'valid', '2026-02-28', '2026-03-01', 'expired'],
    ['without a last day', 'valid', undefined, '2999-12-31', 'valid'],
    ['without a last day in its row', 'valid', null, '2999-12-31', 'valid'],
    ['suspended, whatever the day', 'suspended', '2026-02-28', '2026-03-01', 'suspended'],
    ['revoked, whatever the day', 'revoked', '2026-02-28', '2026-03-01', 'revoked'],
    ['superseded, whatever the day', 'superseded', '2026-02-28', '2026-03-01', 'superseded'],
    ['annulled, whatever the day', 'annulled', '2026-02-28', '2026-03-01', 'annulled'],
  ])('%s', (_, status, until, today, standing) => {
    expect(judgeEffectiveStatus({ status, until }, today)).toBe(standing);
  });
});
