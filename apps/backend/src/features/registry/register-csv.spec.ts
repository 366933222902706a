import { parse } from 'csv-parse/sync';
import { text } from 'node:stream/consumers';
import type { ExportedRow } from './certificates.queries';
import { writeRegisterCsv } from './register-csv';

function line(
  number: number,
  change: Partial<ExportedRow> & { readonly name?: string } = {},
): ExportedRow {
  const { name = 'Ana Anić', ...rest } = change;
  return {
    id: String(number),
    number,
    year: 2026,
    organiserId: '',
    entry: {
      designation: '02-3',
      holder: { latin: name, cyrillic: 'Ана Анић' },
      organiser: { 'sr-Latn': 'O', 'sr-Cyrl': 'О' },
      course: { 'sr-Latn': 'Kurs', 'sr-Cyrl': 'Курс' },
    },
    kind: 'completion',
    issuedOn: '2026-03-05',
    expiresOn: null,
    status: 'valid',
    rendering: 'ready',
    replaces: null,
    ...rest,
  };
}

const lines = [
  line(1, { status: 'superseded' }),
  line(2, { replaces: { number: 1, year: 2026, designation: '02' } }),
  line(3, { rendering: 'waiting' }),
  line(4, { rendering: 'failed' }),
  line(5, { rendering: 'failed', status: 'annulled' }),
  line(6, { status: 'revoked' }),
  line(7, { expiresOn: '2026-03-05' }),
];

async function rowsIn(
  language: Parameters<typeof writeRegisterCsv>[1],
  of: readonly ExportedRow[] = lines,
): Promise<string[][]> {
  const rows: string[][] = parse(await text(writeRegisterCsv(of, language, '2026-03-06')), {
    bom: true,
    delimiter: ';',
  });
  return rows.slice(1);
}

describe('the register as a table', () => {
  it.each([
    [
      'sr-Latn',
      [
        'zamenjeno',
        'važi',
        'dokument se izrađuje',
        'dokument nije izrađen',
        'poništeno',
        'opozvano',
        'isteklo',
      ],
    ],
    [
      'sr-Cyrl',
      [
        'замењено',
        'важи',
        'документ се израђује',
        'документ није израђен',
        'поништено',
        'опозвано',
        'истекло',
      ],
    ],
    [
      'en',
      [
        'superseded',
        'valid',
        'document being made',
        'document not made',
        'annulled',
        'revoked',
        'expired',
      ],
    ],
  ] as const)('calls valid only what is, in %s', async (language, words) => {
    expect((await rowsIn(language)).map((row) => row[5])).toEqual(words);
  });

  it.each([
    ['sr-Latn', 'br. 02-1/2026'],
    ['sr-Cyrl', 'бр. 02-1/2026'],
    ['en', 'No. 02-1/2026'],
  ] as const)(
    'writes no cell that a table programme takes for another day, in %s',
    async (language, replaced) => {
      const rows = await rowsIn(language);
      expect(rows.map((row) => row[6])).toEqual(['', replaced, '', '', '', '', '']);
      expect(rows.map((row) => row[0])[6]).toBe(replaced.replace('02-1', '02-3-7'));
      expect(new Set(rows.map((row) => row[4]))).toEqual(new Set(['2026-03-05']));
    },
  );

  it.each([
    [
      'sr-Latn',
      ['sertifikat', 'potvrda o učešću', 'sertifikat za program', 'potvrda o učešću u programu'],
    ],
    [
      'sr-Cyrl',
      ['сертификат', 'потврда о учешћу', 'сертификат за програм', 'потврда о учешћу у програму'],
    ],
    [
      'en',
      [
        'certificate',
        'confirmation of participation',
        'certificate for a programme',
        'confirmation of participation in a programme',
      ],
    ],
  ] as const)(
    'tells a certificate from what confirms participation only, and a programme from a course, in %s',
    async (language, words) => {
      const participation = { kind: 'participation' };
      const programme = { entry: { ...line(1).entry, programme: true } } as const;
      const rows = [
        line(1),
        line(2, participation),
        line(3, programme),
        line(4, { ...participation, ...programme }),
      ];
      expect((await rowsIn(language, rows)).map((row) => row[7])).toEqual(words);
    },
  );

  it.each(['=HYPERLINK("x")', '+381', '-1+1', '@SUM(A1)', '\tx', ' =1+1', '\n=1+1', '＝1+1'])(
    'makes no formula of a person called %j',
    async (name) => {
      expect((await rowsIn('sr-Latn', [line(1, { name })]))[0]?.[1]).toBe(`'${name}`);
    },
  );
});
