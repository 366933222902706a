import { tracks } from '../content/track';
import { findUsualLicenceRule, usualLicenceRules } from './licence-rule';

describe('the usual rule of a profession', () => {
  it('is that of its authority, and none where we know of none', () => {
    expect(tracks.map((track) => [track, findUsualLicenceRule(track)])).toEqual([
      ['police', undefined],
      ['health', 'health'],
      ['prosecution', undefined],
      ['education', 'teachers'],
      ['media', undefined],
    ]);
    expect(findUsualLicenceRule(null)).toBeUndefined();
  });

  it('asks what the rulebooks ask', () => {
    expect(usualLicenceRules.health).toMatchObject({
      years: 7,
      points: 140,
      pointsEachYear: 10,
      pointsApproved: null,
    });
    expect(usualLicenceRules.teachers).toMatchObject({
      years: 5,
      points: 100,
      pointsEachYear: null,
      pointsApproved: 80,
    });
  });
});
