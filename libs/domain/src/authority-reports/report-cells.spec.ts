import { reportCells, type Participant } from './report-cells';
import {
  listAskedFields,
  reportFields,
  serviceFields,
  usualReportTemplates,
  chooseUsualTemplate,
  type ReportField,
  type ReportTemplate,
} from './report-template';

const text = (latin: string, cyrillic: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });

const certified: Participant = {
  name: text('Đorđe Ljubić', 'Ђорђе Љубић'),
  profession: 'health',
  licenceNumber: '301-1',
  service: { rank: 'Виши инспектор', unit: 'PU Niš', serviceNumber: '114-Б' },
  course: text('Kurs', 'Курс'),
  hours: 6.5,
  passed: true,
  percent: 90,
  finishedOn: '2026-03-05',
  certificate: {
    number: 17,
    year: 2026,
    designation: '02',
    issuedOn: '2026-03-09',
    participation: false,
    details: [
      { field: 'licenceNumber', value: '301-12345' },
      { field: 'points', value: '6,5' },
      { field: 'place', value: 'Ниш' },
      { field: 'educationKind', value: 'onlajn test' },
      { field: 'competence', value: 'K3 – podrška', cyrillic: 'К3 – подршка' },
    ],
  },
};
const failed: Participant = {
  ...certified,
  passed: false,
  percent: null,
  profession: null,
  certificate: null,
};

function cell(
  participant: Participant,
  field: ReportField,
  script: 'sr-Latn' | 'sr-Cyrl',
): string | undefined {
  return reportCells(participant, 3, { columns: [{ field, heading: text('', '') }] }, script)[0];
}

describe('a cell of a list of participants', () => {
  it.each<[ReportField, string, string, string]>([
    ['ordinal', '3', '3', '3'],
    ['name', 'Đorđe Ljubić', 'Ђорђе Љубић', 'Đorđe Ljubić'],
    ['profession', 'zdravstvo', 'здравство', ''],
    ['licenceNumber', '301-12345', '301-12345', '301-1'],
    ['course', 'Kurs', 'Курс', 'Kurs'],
    ['finishedOn', '5. 3. 2026.', '5. 3. 2026.', '5. 3. 2026.'],
    ['outcome', 'položeno', 'положено', 'nije položeno'],
    ['result', '90%', '90%', ''],
    ['hours', '6,5', '6,5', '6,5'],
    ['points', '6,5', '6,5', ''],
    ['place', 'Niš', 'Ниш', ''],
    ['educationKind', 'onlajn test', 'onlajn test', ''],
    ['registerNumber', 'br. 02-17/2026', 'бр. 02-17/2026', ''],
    ['issuedOn', '9. 3. 2026.', '9. 3. 2026.', ''],
    ['certificateKind', 'sertifikat', 'сертификат', ''],
    ['competence', 'K3 – podrška', 'К3 – подршка', ''],
    ['trainers', '', '', ''],
  ])('%s: %s, %s, without a certificate %s', (field, latin, cyrillic, without) => {
    expect([
      cell(certified, field, 'sr-Latn'),
      cell(certified, field, 'sr-Cyrl'),
      cell(failed, field, 'sr-Latn'),
    ]).toEqual([latin, cyrillic, without]);
  });

  it('says where only participation is confirmed', () => {
    const participation = {
      ...certified,
      certificate: {
        number: 1,
        year: 2026,
        designation: '',
        issuedOn: '2026-03-09',
        participation: true,
        details: [],
      },
    };
    expect(cell(participation, 'certificateKind', 'sr-Latn')).toBe('potvrda o učešću');
  });
});

describe('what is said of the service of a person', () => {
  const template = (professions: ReportTemplate['askedOf']) => ({
    ...(professions && { askedOf: professions }),
    columns: serviceFields.map((field) => ({ field, heading: text('', '') })),
  });
  const officer: Participant = { ...certified, profession: 'police' };

  it.each<[string, Participant, ReportTemplate['askedOf'], string[]]>([
    [
      'as it was written, where the list asks it of the profession',
      officer,
      ['health', 'police'],
      ['Viši inspektor', 'PU Niš', '114-Б'],
    ],
    ['nothing in a list that asks others', officer, ['health'], ['', '', '']],
    ['nothing in a list that asks nobody', officer, undefined, ['', '', '']],
    [
      'nothing of somebody who has said no profession',
      { ...officer, profession: null },
      ['police'],
      ['', '', ''],
    ],
    [
      'nothing where nothing is written',
      { ...officer, service: { rank: null, unit: null, serviceNumber: null } },
      ['police'],
      ['', '', ''],
    ],
  ])('stands %s', (_, participant, professions, cells) => {
    expect(reportCells(participant, 1, template(professions), 'sr-Latn')).toEqual(cells);
  });

  it('is asked for by the lists of the own profession that show it', () => {
    const usual = Object.values<ReportTemplate>(usualReportTemplates);
    const rankOfHealth = {
      ...usualReportTemplates.own,
      askedOf: ['health'] as const,
      columns: [{ field: 'rank' as const, heading: text('', '') }],
    };
    expect(listAskedFields(usual, 'police')).toEqual({
      fields: ['rank', 'unit', 'serviceNumber'],
      by: [usualReportTemplates['police-justice']],
    });
    expect(listAskedFields([...usual, rankOfHealth], 'health')).toEqual({
      fields: ['rank'],
      by: [rankOfHealth],
    });
    expect([
      listAskedFields(usual, 'media').fields,
      listAskedFields(usual, null).fields,
      listAskedFields([{ askedOf: ['media'], columns: [] }], 'media').by,
    ]).toEqual([[], [], []]);
  });
});

describe('the templates to begin with', () => {
  it.each([
    [['police'], 'police-justice'],
    [['prosecution', 'police'], 'police-justice'],
    [['health'], 'health'],
    [['education'], 'teachers'],
    [['media'], 'own'],
    [['police', 'health'], 'own'],
    [[], 'own'],
  ] as const)('of a course for %j begin with %s', (tracks, name) =>
    expect(chooseUsualTemplate(tracks)).toBe(name),
  );

  it.each(Object.entries(usualReportTemplates))(
    '%s names people, each column once',
    (_, { columns }) => {
      const fields = columns.map(({ field }) => field);
      expect(fields).toContain('name');
      expect(new Set(fields).size).toBe(fields.length);
      expect(fields.every((field) => reportFields.includes(field))).toBe(true);
    },
  );
});
