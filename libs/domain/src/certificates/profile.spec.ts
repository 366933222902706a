import { accreditationGap, findValidAccreditation, type Accreditation } from './accreditation';
import { firstProfiles } from './first-profiles';
import { freezeProfile, type ProfileMaterial } from './frozen-profile';
import {
  asksLicence,
  findProfileLack,
  profileFields,
  chooseProfile,
  findOverridingProfile,
  type ProfileDefinition,
} from './profile';
import { profileLabel } from './profile-labels';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });

const accreditation: Accreditation = {
  body: both('Zdravstveni savet Srbije'),
  number: '153-02-239/2026-01',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  points: 6.5,
  hours: null,
  formalOrganiser: both('Dom zdravlja „Luka“'),
  educationKind: both('onlajn test'),
  competence: both('K3'),
  priorityArea: both('P4'),
  trainers: both('Vesna Ilić'),
};

const material: ProfileMaterial = {
  language: 'sr-Latn',
  organiserName: 'Udruženje „Svetionik“',
  day: '2026-03-05',
  accreditations: [accreditation],
  licenceNumber: '114-2209',
  hours: 2,
  resultPercent: 92.5,
  marks: { seal: true, signature: true, electronic: false },
  programme: {
    objectives: ['Prepoznaje znake'],
    modules: [{ title: 'Prvi razgovor', minutes: 40 }],
  },
};

function named(name: string): ProfileDefinition {
  const found = firstProfiles.find((profile) => profile.name['sr-Latn'] === name);
  if (found === undefined) throw new Error(`no profile ${name}`);
  return found.definition;
}

describe('the accreditation that counts', () => {
  const year = { name: 'year', validFrom: '2026-01-01', validTo: '2026-12-31' };
  const spring = { name: 'spring', validFrom: '2026-03-01', validTo: '2026-05-31' };
  const open = { name: 'open', validFrom: '2025-06-01', validTo: null };

  it.each<
    [
      { name: string; validFrom: string; validTo: string | null }[],
      string,
      string | undefined,
      string | undefined,
    ]
  >([
    [[], '2026-03-05', undefined, 'missing'],
    [[year], '2025-12-31', undefined, 'not-yet'],
    [[year], '2026-01-01', 'year', undefined],
    [[year], '2026-12-31', 'year', undefined],
    [[year], '2027-01-01', undefined, 'lapsed'],
    [[year, spring], '2026-02-28', 'year', undefined],
    [[year, spring], '2026-03-01', 'spring', undefined],
    [
      [spring, { ...year, validFrom: '2027-01-01', validTo: '2027-12-31' }],
      '2026-06-01',
      undefined,
      'not-yet',
    ],
    [[open], '2039-01-01', 'open', undefined],
    [[open, { ...open, name: 'later entered' }], '2026-01-01', 'open', undefined],
  ])('of %j on %s is %s', (candidates, day, name, gap) => {
    const found = findValidAccreditation(candidates, day);
    expect(found?.name).toBe(name);
    if (found === undefined) expect(accreditationGap(candidates, day)).toBe(gap);
  });
});

describe('the profile of a person', () => {
  const profile = (name: string, ...professions: ProfileDefinition['professions']) => ({
    name,
    definition: { professions },
  });

  it.each([
    [[], 'health', undefined],
    [[profile('health', 'health')], 'police', undefined],
    [[profile('health', 'health')], null, undefined],
    [[profile('all'), profile('health', 'health')], 'health', 'health'],
    [[profile('two', 'police', 'health'), profile('health', 'health')], 'health', 'health'],
    [[profile('two', 'police', 'health'), profile('all')], 'health', 'two'],
    [[profile('all'), profile('second')], null, 'all'],
    [[profile('all'), profile('health', 'health')], 'media', 'all'],
  ])('of %j for %s is %s', (profiles, profession, name) => {
    expect(chooseProfile(profiles, profession)?.name).toBe(name);
  });
});

describe('what somebody lacks for a certificate', () => {
  const made = (required: boolean, ...professions: ProfileDefinition['professions']) => ({
    definition: {
      professions,
      fields: [{ field: 'licenceNumber', required, label: null }] as const,
    },
  });

  it.each([
    ['nothing of a course without profiles', [], 'health', false, undefined],
    ['a profile for their profession', [made(true, 'health')], 'police', true, 'profile'],
    ['their profession', [made(true, 'health')], null, true, 'profile'],
    ['the licence number', [made(true, 'health')], 'health', false, 'licence'],
    ['nothing with one', [made(true, 'health')], 'health', true, undefined],
    ['nothing where it may be left out', [made(false, 'health')], 'health', false, undefined],
  ] as const)('is %s', (_, profiles, profession, licensed, lack) => {
    expect(findProfileLack(profiles, { profession, licensed })).toBe(lack);
  });
});

describe('the profile that is taken before one', () => {
  const made = (...professions: ProfileDefinition['professions']) => ({
    definition: { professions },
  });
  const [everybody, later, health, second, both, media] = [
    made(),
    made(),
    made('health'),
    made('health'),
    made('health', 'media'),
    made('media'),
  ];

  it.each([
    ['of two for everybody, the older', [everybody, later], later, everybody],
    ['none, of the older', [everybody, later], everybody, undefined],
    ['none, of one for everybody beside one for some', [health, everybody], everybody, undefined],
    ['of two for the same profession, the older', [health, second], second, health],
    [
      'the narrower of one profession, where others are as narrow',
      [both, health, media],
      both,
      health,
    ],
    ['none, while somebody is left', [both, health], both, undefined],
  ])('is %s', (_, profiles, one, taken) => {
    expect(findOverridingProfile(profiles, one)).toBe(taken);
  });
});

describe('what a profile adds', () => {
  it('stands in its order, in the language and script of the document', () => {
    const { frozen, gap, missing } = freezeProfile('v1', named('Zdravstvo'), {
      ...material,
      language: 'sr-Cyrl',
    });
    expect({ gap, missing }).toEqual({ gap: undefined, missing: [] });
    expect(frozen).toEqual({
      version: 'v1',
      orientation: 'landscape',
      partnerName: 'Dom zdravlja „Luka“',
      partnerRole: 'programme-organiser',
      details: [
        { field: 'licenceNumber', label: 'број лиценце', value: '114-2209' },
        { field: 'educationKind', label: 'врста едукације', value: 'onlajn test' },
        {
          field: 'accreditationNumber',
          label: 'број одлуке о акредитацији',
          value: '153-02-239/2026-01',
        },
        { field: 'points', label: 'бодови', value: '6,5' },
        { field: 'place', label: 'место', value: 'онлајн' },
      ],
    });
  });

  it('is worded by the profile where it says so, and brings the programme where it asks for it', () => {
    const { frozen } = freezeProfile('v1', named('Prosveta'), material);
    expect(frozen.details.slice(0, 2)).toEqual([
      { field: 'accreditationNumber', label: 'kataloški broj', value: '153-02-239/2026-01' },
      {
        field: 'accreditationValidity',
        label: 'program važi',
        value: '1. 1. 2026. – 31. 12. 2026.',
      },
    ]);
    expect(frozen.programme).toEqual(material.programme);
    expect(frozen.partnerName).toBeUndefined();
  });

  it.each<[string, Partial<ProfileMaterial>, readonly string[]]>([
    ['Zdravstvo', {}, []],
    ['Zdravstvo', { licenceNumber: null }, ['licenceNumber']],
    ['Zdravstvo', { licenceNumber: ' ' }, ['licenceNumber']],
    [
      'Zdravstvo',
      { marks: { seal: false, signature: false, electronic: false } },
      ['seal', 'signature'],
    ],
    ['Zdravstvo', { marks: { seal: true, signature: false, electronic: false } }, ['signature']],
    ['Zdravstvo', { marks: { seal: false, signature: false, electronic: true } }, []],
    [
      'Zdravstvo',
      { marks: { seal: false, signature: false, electronic: false }, accreditations: [] },
      [],
    ],
    ['Prosveta', { marks: { seal: false, signature: false, electronic: false } }, []],
    [
      'Zdravstvo',
      { accreditations: [{ ...accreditation, points: null, formalOrganiser: both('') }] },
      ['points', 'partner'],
    ],
    ['Zdravstvo', { accreditations: [], licenceNumber: null }, []],
    [
      'Prosveta',
      { accreditations: [{ ...accreditation, competence: both(''), trainers: both('') }] },
      ['competence'],
    ],
    [
      'Socijalna zaštita',
      { licenceNumber: null, accreditations: [{ ...accreditation, points: null }] },
      [],
    ],
    ['Policija i pravosuđe', { accreditations: [] }, ['partner']],
    ['Sopstveni obrazac', { accreditations: [], licenceNumber: null }, []],
  ])('%s with %j lacks %j', (name, change, missing) => {
    expect(freezeProfile('v1', named(name), { ...material, ...change }).missing).toEqual(missing);
  });

  const partner = { partner: both('Institut „Batut“') };

  it.each<[string, string, Partial<ProfileDefinition>, Partial<ProfileMaterial>, object]>([
    [
      'as the organiser of the programme whom the accreditation names',
      'Zdravstvo',
      {},
      {},
      { partnerName: 'Dom zdravlja „Luka“', partnerRole: 'programme-organiser' },
    ],
    [
      'nobody, where that is the organiser itself',
      'Zdravstvo',
      {},
      { organiserName: 'Dom zdravlja „Luka“' },
      {},
    ],
    [
      'as a partner whom the profile names',
      'Zdravstvo',
      partner,
      {},
      { partnerName: 'Institut „Batut“' },
    ],
    [
      'as a partner, where no accreditation is asked for',
      'Policija i pravosuđe',
      {},
      {},
      { partnerName: 'Dom zdravlja „Luka“' },
    ],
    ['nobody, without an accreditation in force', 'Zdravstvo', {}, { accreditations: [] }, {}],
  ])('stands beside the organiser %s', (_, name, change, given, beside) => {
    const { frozen, missing } = freezeProfile(
      'v1',
      { ...named(name), ...change },
      { ...material, ...given },
    );
    const { partnerName, partnerRole } = frozen;
    expect({ ...(partnerName && { partnerName }), ...(partnerRole && { partnerRole }) }).toEqual(
      beside,
    );
    expect(missing).toEqual([]);
  });

  it.each<[string, ProfileMaterial['accreditations'], string | undefined]>([
    ['Zdravstvo', [], 'missing'],
    ['Zdravstvo', [{ ...accreditation, validTo: '2026-03-04' }], 'lapsed'],
    ['Zdravstvo', [{ ...accreditation, validTo: '2026-03-05' }], undefined],
    ['Policija i pravosuđe', [], undefined],
  ])('%s with %j is participation because of %s', (name, accreditations, gap) => {
    expect(freezeProfile('v1', named(name), { ...material, accreditations }).gap).toBe(gap);
  });

  it('is nothing of an accreditation where none is in force', () => {
    const definition = {
      ...named('Zdravstvo'),
      fields: profileFields.map((field) => ({ field, required: true, label: null })),
    };
    const { frozen, missing } = freezeProfile('v1', definition, {
      ...material,
      accreditations: [{ ...accreditation, validTo: '2026-02-28' }],
    });
    expect(frozen.details.map(({ field, value }) => [field, value])).toEqual([
      ['licenceNumber', '114-2209'],
      ['hours', '2 sata'],
      ['place', 'onlajn'],
    ]);
    expect(missing).toEqual([]);
  });

  it('takes the hours of the accreditation before those of the course, and the result with its decimals', () => {
    const definition = {
      ...named('Zdravstvo'),
      fields: (['hours', 'result', 'accreditationValidity'] as const).map((field) => ({
        field,
        required: true,
        label: null,
      })),
    };
    const { frozen } = freezeProfile('v1', definition, {
      ...material,
      accreditations: [{ ...accreditation, hours: 21, validTo: null }],
    });
    expect(frozen.details.map(({ value }) => value)).toEqual(['21 sat', '92,5%', 'od 1. 1. 2026.']);
  });
});

describe('the first profiles', () => {
  it.each(firstProfiles.map(({ name, definition }) => [name['sr-Latn'], definition] as const))(
    '%s names no field twice',
    (_, { fields }) => {
      expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
    },
  );

  it('ask for the licence number where the authority does', () => {
    expect(
      firstProfiles
        .filter(({ definition }) => asksLicence(definition))
        .map(({ name }) => name['sr-Latn']),
    ).toEqual(['Zdravstvo', 'Socijalna zaštita']);
  });

  it('has a word for every field in every language', () => {
    for (const field of profileFields)
      expect(
        new Set([
          profileLabel(field, 'sr-Latn'),
          profileLabel(field, 'sr-Cyrl'),
          profileLabel(field, 'en'),
        ]).size,
      ).toBe(3);
  });
});
