import type { Track } from '../content/track';
import { listRecognitions, type RecognisedProfile } from './recognition';

const year = { validFrom: '2026-01-01', validTo: '2026-12-31' };
type Profile = RecognisedProfile<typeof year>;

function profile(
  professions: readonly Track[],
  asksAccreditation: boolean,
  ...accreditations: (typeof year)[]
): Profile {
  return { definition: { professions, asksAccreditation }, accreditations };
}

describe('what a course counts for', () => {
  it.each<[string, readonly Profile[], string, unknown]>([
    ['nothing is said without a profile', [], '2026-03-05', []],
    ['nothing is said where none is asked for', [profile(['police'], false)], '2026-03-05', []],
    [
      'an accreditation in force',
      [profile(['health'], true, year)],
      '2026-12-31',
      [{ professions: ['health'], accreditation: year, gap: null }],
    ],
    [
      'one that nobody asked for',
      [profile(['police'], false, year)],
      '2026-03-05',
      [{ professions: ['police'], accreditation: year, gap: null }],
    ],
    [
      'none yet',
      [profile(['health'], true)],
      '2026-03-05',
      [{ professions: ['health'], accreditation: null, gap: 'missing' }],
    ],
    [
      'one that is over',
      [profile(['health'], true, year)],
      '2027-01-01',
      [{ professions: ['health'], accreditation: null, gap: 'lapsed' }],
    ],
    [
      'one to come',
      [profile(['health'], true, year)],
      '2025-12-31',
      [{ professions: ['health'], accreditation: null, gap: 'not-yet' }],
    ],
    [
      'each profession by its own profile, the others by the one for everybody',
      [
        profile([], true),
        profile(['police', 'prosecution'], true, year),
        profile(['health'], false),
      ],
      '2026-03-05',
      [
        { professions: ['police', 'prosecution'], accreditation: year, gap: null },
        { professions: [], accreditation: null, gap: 'missing' },
      ],
    ],
    [
      'of two for the same, the older',
      [profile(['media'], true, year), profile(['media'], true)],
      '2026-03-05',
      [{ professions: ['media'], accreditation: year, gap: null }],
    ],
  ])('%s', (_, profiles, day, said) => {
    expect(listRecognitions(profiles, day)).toEqual(said);
  });
});
