import type {
  CertificateFacts,
  FrozenProfile,
} from '@svetionik/domain/certificates/certificate-facts';
import {
  cyrillicExample,
  englishExample,
  framed,
  fullExample,
  fullestExample,
  healthExample,
  latinExample,
  longestCyrillicExample,
  longestExample,
  participationExample,
  shortestExample,
  teacherExample,
} from '../../../../../test/support/certificate-examples';
import { fullInTwoLanguages } from '../../../../../test/support/crowded-certificate';
import { certificateProblems } from './certificate-fit';
import { layOutCertificate } from './first/layout';
import { chooseSheet } from './first/page';

describe('certificateProblems', () => {
  it.each([
    ['Latin', latinExample],
    ['Cyrillic', cyrillicExample],
    ['English', englishExample],
    ['the longest texts', longestExample],
    ['the longest texts in Cyrillic', longestCyrillicExample],
    ['the shortest texts', shortestExample],
    ['no role of the signatory', { ...latinExample, signatoryRole: '' }],
    ['a result of 0', { ...latinExample, resultPercent: 0 }],
    ['a profile with a programme', healthExample],
    ['an upright sheet', teacherExample],
    ['a participation', participationExample],
    ['all that a profile can ask for', fullExample],
    ['all that a profile can ask for beside the longest texts, upright', fullestExample],
  ])('finds none in %s', (_, facts) => {
    expect(certificateProblems(facts)).toEqual([]);
    expect(certificateProblems(framed(facts))).toEqual([]);
  });

  it.each(['none', 'facsimile', 'electronic'] as const)(
    'finds none in twelve facts and a name of 120 letters in two languages: %s',
    (signatureKind) => {
      expect(fullInTwoLanguages.holderName).toHaveLength(120);
      expect(certificateProblems({ ...fullInTwoLanguages, signatureKind })).toEqual([]);
    },
  );

  it.each([
    ['Latin', latinExample],
    ['English', englishExample],
    ['a profile with a programme', healthExample],
    ['an upright sheet', teacherExample],
    ['a participation', participationExample],
    ['all that a profile can ask for', fullExample],
  ])('finds room for a name of 120 letters: %s', (_, facts) => {
    const { holderName } = fullInTwoLanguages;
    expect(certificateProblems(framed({ ...facts, holderName }))).toEqual([]);
  });

  it.each<[Partial<CertificateFacts>, ReturnType<typeof certificateProblems>]>([
    [{ holderName: ' ' }, [{ field: 'holderName', code: 'missing' }]],
    [
      { organiserPlace: '', track: '' },
      [
        { field: 'organiserPlace', code: 'missing' },
        { field: 'track', code: 'missing' },
      ],
    ],
    [{ hours: 0 }, [{ field: 'hours', code: 'missing' }]],
    [{ edition: Number.NaN }, [{ field: 'edition', code: 'missing' }]],
    [{ issuedOn: '2026-02-30' }, [{ field: 'issuedOn', code: 'missing' }]],
    [{ holderName: '漢 Ana' }, [{ field: 'holderName', code: 'missing-glyph' }]],
    [{ holderName: 'Ana\nAnić' }, [{ field: 'holderName', code: 'missing-glyph' }]],
    [{ courseTitle: 'Prvi razgovor 🙂' }, [{ field: 'courseTitle', code: 'missing-glyph' }]],
    [{ courseTitle: 'postupanje '.repeat(60) }, [{ field: 'courseTitle', code: 'does-not-fit' }]],
    [{ holderName: 'Hadžiabdić '.repeat(20) }, [{ field: 'holderName', code: 'does-not-fit' }]],
    [{ track: 'Socijalna zaštita '.repeat(80) }, [{ field: 'track', code: 'does-not-fit' }]],
    [
      { organiserPlace: 'Sremska Mitrovica '.repeat(80) },
      [{ field: 'organiserPlace', code: 'does-not-fit' }],
    ],
    [
      { checkUrl: `https://svetionik.example/${'provera'.repeat(40)}/7K3MQ2V9XH4T0B5D` },
      [{ field: 'checkUrl', code: 'does-not-fit' }],
    ],
  ])('finds %j', (change, problems) => {
    expect(certificateProblems({ ...latinExample, ...change })).toEqual(problems);
    expect(certificateProblems(framed({ ...latinExample, ...change }))).toEqual(problems);
  });
});

describe('certificateProblems of a profile', () => {
  const { profile } = healthExample;
  if (!profile?.programme) throw new Error('The example has a programme.');
  const { details, programme } = profile;
  const [detail] = details;

  it.each<[string, Partial<FrozenProfile>, ReturnType<typeof certificateProblems>]>([
    [
      'an empty detail',
      { details: [{ field: 'licenceNumber', label: 'broj licence', value: ' ' }] },
      [{ field: 'licenceNumber', code: 'missing' }],
    ],
    [
      'a detail of many lines',
      {
        details: [
          ...details,
          { field: 'trainers', label: 'realizatori', value: 'dr Vesna Ilić, '.repeat(60) },
        ],
      },
      [{ field: 'trainers', code: 'does-not-fit' }],
    ],
    [
      'more details than there is room for',
      {
        details: Array.from({ length: 40 }, () => ({
          field: 'competence' as const,
          label: 'kompetencija',
          value: 'podrška razvoju deteta i učenika',
        })),
      },
      [{ field: 'competence', code: 'does-not-fit' }],
    ],
    [
      'a letter that no font has',
      { details: [{ field: 'place', label: detail?.label ?? '', value: 'Београд 漢' }] },
      [{ field: 'place', code: 'missing-glyph' }],
    ],
    ['a partner without a name', { partnerName: '' }, [{ field: 'partnerName', code: 'missing' }]],
    [
      'a partner with too long a name',
      { partnerName: 'Institut za javno zdravlje '.repeat(20) },
      [{ field: 'partnerName', code: 'does-not-fit' }],
    ],
    [
      'a programme without modules',
      { programme: { ...programme, modules: [] } },
      [{ field: 'programme', code: 'missing' }],
    ],
    [
      'a programme of more than a page',
      {
        programme: {
          ...programme,
          objectives: Array.from(
            { length: 40 },
            () => 'Vodi prvi razgovor sa poštovanjem i bez žurbe.',
          ),
        },
      },
      [{ field: 'programme', code: 'does-not-fit' }],
    ],
  ])('finds %s', (_, change, problems) => {
    const facts = { ...healthExample, profile: { ...profile, ...change } };
    expect(certificateProblems(facts)).toEqual(problems);
    expect(certificateProblems(framed(facts))).toEqual(problems);
  });

  it('finds a day of expiry that does not exist', () => {
    expect(certificateProblems({ ...latinExample, expiresOn: '2031-02-30' })).toEqual([
      { field: 'expiresOn', code: 'missing' },
    ]);
  });
});

describe('the page of the first design', () => {
  const examples = [
    latinExample,
    cyrillicExample,
    englishExample,
    longestExample,
    longestCyrillicExample,
    shortestExample,
  ];
  const ofProfiles = [
    healthExample,
    teacherExample,
    participationExample,
    fullExample,
    fullestExample,
  ];

  it.each([...examples, ...ofProfiles])('keeps texts, seal and signature apart', (facts) => {
    const { page, places } = chooseSheet(facts);
    const { row, course, remark, check } = layOutCertificate(facts);
    const lowest = Math.max(
      ...row.flat().flatMap(({ text }) => text.placed.map(({ baseline }) => baseline)),
    );
    const highest = Math.min(
      ...row.flat().flatMap(({ text }) => text.placed.map(({ baseline }) => baseline)),
    );

    expect(highest - course.text.lastBaseline).toBeGreaterThanOrEqual(24);
    expect(lowest).toBeLessThan(places.signature.y - 8);
    expect(Math.max(remark.text.lastBaseline, check.text.lastBaseline)).toBeLessThan(
      page.height - 36,
    );
    for (const { x, width } of row.flat().flatMap(({ text }) => text.placed)) {
      expect(x).toBeGreaterThan(50);
      expect(x + width).toBeLessThan(page.width - 50);
    }
  });
});
