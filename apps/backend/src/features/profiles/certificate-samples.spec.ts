import { firstProfiles } from '@svetionik/domain/certificates/first-profiles';
import { type ProfileDefinition, profileFields } from '@svetionik/domain/certificates/profile';
import { sampleAccreditation } from '@svetionik/domain/certificates/sample-certificate';
import { DomainError } from '../../platform/http/domain-error';
import { refuseUnprintableSamples, samplesOfProfile, describeSamples } from './certificate-samples';

const occasion = { day: '2026-03-05', publicUrl: 'https://svetionik.example' };
const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });

const everything: ProfileDefinition = {
  professions: [],
  orientation: 'landscape',
  fields: profileFields.map((field) => ({ field, required: true, label: null })),
  programmePage: true,
  partner: both(''),
  asksAccreditation: true,
};

function refusalOf(definition: ProfileDefinition): unknown {
  try {
    refuseUnprintableSamples(samplesOfProfile(definition, occasion));
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.extras.details : error;
  }
}

describe('samples of a profile', () => {
  it.each<[string, ProfileDefinition]>([
    ...firstProfiles.map(({ name, definition }): [string, ProfileDefinition] => [
      name['sr-Latn'],
      definition,
    ]),
    ['all there is, across', everything],
    ['all there is, upright', { ...everything, orientation: 'portrait' }],
  ])('have room for %s in either script, with and without an accreditation', (_, definition) => {
    const samples = samplesOfProfile(definition, occasion);
    expect(
      samples.map(({ facts: { language, kind }, gap, problems }) => [
        language,
        kind,
        gap,
        problems,
      ]),
    ).toEqual([
      ['sr-Latn', undefined, null, []],
      ['sr-Cyrl', undefined, null, []],
      ...(definition.asksAccreditation
        ? [
            ['sr-Latn', 'participation', 'missing', []],
            ['sr-Cyrl', 'participation', 'missing', []],
          ]
        : []),
    ]);
  });

  it.each<[string, Partial<ProfileDefinition>, string[]]>([
    [
      'a label with a letter that no font has',
      { fields: [{ field: 'place', required: true, label: both('место 漢') }] },
      ['missing-glyph:place'],
    ],
    [
      'a partner with too long a name',
      { fields: [], partner: both('Institut za javno zdravlje '.repeat(20)) },
      ['does-not-fit:partnerName'],
    ],
    [
      'more than there is room for',
      {
        fields: everything.fields.map(({ field }) => ({
          field,
          required: true,
          label: both('W'.repeat(40)),
        })),
        partner: both('Institut za javno zdravlje Srbije, Centar za edukaciju '.repeat(3)),
      },
      ['does-not-fit:trainers'],
    ],
  ])('are not saved with %s', (_, change, problems) => {
    expect(refusalOf({ ...everything, ...change })).toEqual({ problems });
  });
});

describe('samples under an accreditation', () => {
  it('say what it lacks for the profile, which does not keep it from being saved', () => {
    const samples = describeSamples(
      [{ ...sampleAccreditation, competence: both('') }],
      everything,
      occasion,
    );
    expect(samples.map(({ problems }) => problems)).toEqual([
      [{ code: 'missing', field: 'competence' }],
      [{ code: 'missing', field: 'competence' }],
    ]);
    expect(() => refuseUnprintableSamples(samples)).not.toThrow();
  });

  it('confirm participation where it has lapsed', () => {
    expect(
      describeSamples([{ ...sampleAccreditation, validTo: '2026-03-04' }], everything, occasion)[0],
    ).toMatchObject({ gap: 'lapsed', facts: { kind: 'participation' } });
  });
});
