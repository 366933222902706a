import type { FrozenProfile, ProfileField } from './certificate-facts';
import { certificateCredit } from './certificate-credit';

function profile(details: Partial<Record<ProfileField, string>>): FrozenProfile {
  const fields: ProfileField[] = ['points', 'accreditationNumber'];
  return {
    version: 'v',
    orientation: 'landscape',
    details: fields.flatMap((field) =>
      details[field] === undefined ? [] : [{ field, label: field, value: details[field] }],
    ),
  };
}

describe('the credit of a certificate', () => {
  it.each([
    ['without a profile', {}, null, false],
    [
      'without points',
      { profile: profile({ accreditationNumber: '153-02-239/2026' }) },
      null,
      true,
    ],
    [
      'with whole points',
      { profile: profile({ points: '6', accreditationNumber: '153-02-239/2026' }) },
      6,
      true,
    ],
    ['with a part of a point', { profile: profile({ points: '6,5' }) }, 6.5, false],
    ['in English', { profile: profile({ points: '6.5 points' }) }, 6.5, false],
    ['with a number of nothing', { profile: profile({ accreditationNumber: ' ' }) }, null, false],
    [
      'of participation only',
      {
        kind: 'participation' as const,
        profile: profile({ points: '6', accreditationNumber: '1' }),
      },
      null,
      false,
    ],
  ])('%s', (_, facts, points, approved) => {
    expect(certificateCredit(facts)).toEqual({ points, approved });
  });
});
