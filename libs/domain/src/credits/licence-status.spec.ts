import { usualLicenceRules, type LicenceRule } from './licence-rule';
import { licenceStatus, type Credit } from './licence-status';

const health: LicenceRule = usualLicenceRules.health;
const teachers: LicenceRule = usualLicenceRules.teachers;
const today = '2026-11-25';

const on = (day: string, points: number, approved = false): Credit => ({
  on: day,
  points,
  approved,
});
/** The same points in the middle of each of the years from May 2020 on. */
const yearly = (...points: readonly number[]): Credit[] =>
  points.map((each, index) => on(`${2020 + index}-11-01`, each));

describe('the licence of health workers, from 1 May 2020', () => {
  const standing = (
    credits: readonly Credit[],
    leave: readonly { from: string; to: string }[] = [],
  ) => licenceStatus(health, { startsOn: '2020-05-01', leave, credits }, today);

  it('lasts to 30 April 2027 in seven years, of which this is the last', () => {
    const { from, to, state, years } = standing([]);
    expect({ from, to, state }).toEqual({ from: '2020-05-01', to: '2027-04-30', state: 'current' });
    expect(years.map((year) => `${year.from} ${year.to} ${year.state}`)).toEqual([
      '2020-05-01 2021-04-30 past',
      '2021-05-01 2022-04-30 past',
      '2022-05-01 2023-04-30 past',
      '2023-05-01 2024-04-30 past',
      '2024-05-01 2025-04-30 past',
      '2025-05-01 2026-04-30 past',
      '2026-05-01 2027-04-30 current',
    ]);
  });

  it.each<
    [
      string,
      Credit[],
      { points: number; missing: number; fulfilled: boolean; shortYears: number; years: number[] },
    ]
  >([
    [
      'nothing',
      [],
      {
        points: 0,
        missing: 140,
        fulfilled: false,
        shortYears: 6,
        years: [10, 10, 10, 10, 10, 10, 10],
      },
    ],
    [
      'twenty a year',
      yearly(20, 20, 20, 20, 20, 20, 20),
      { points: 140, missing: 0, fulfilled: true, shortYears: 0, years: [0, 0, 0, 0, 0, 0, 0] },
    ],
    [
      'ten a year are too few',
      yearly(10, 10, 10, 10, 10, 10, 10),
      { points: 70, missing: 70, fulfilled: false, shortYears: 0, years: [0, 0, 0, 0, 0, 0, 0] },
    ],
    [
      'all in one year are too few elsewhere',
      yearly(140),
      {
        points: 140,
        missing: 0,
        fulfilled: false,
        shortYears: 5,
        years: [0, 10, 10, 10, 10, 10, 10],
      },
    ],
    [
      'one year short by a half',
      yearly(20, 20, 9.5, 30.5, 20, 20, 20),
      { points: 140, missing: 0, fulfilled: false, shortYears: 1, years: [0, 0, 0.5, 0, 0, 0, 0] },
    ],
    [
      'the last year still open',
      yearly(20, 20, 20, 20, 20, 26),
      { points: 126, missing: 14, fulfilled: false, shortYears: 0, years: [0, 0, 0, 0, 0, 0, 10] },
    ],
    [
      'tenths that add up',
      [
        on('2020-06-01', 0.1),
        on('2020-06-02', 0.2),
        on('2020-06-03', 9.7),
        ...yearly(0, 30, 20, 20, 20, 20, 20),
      ],
      { points: 140, missing: 0, fulfilled: true, shortYears: 0, years: [0, 0, 0, 0, 0, 0, 0] },
    ],
    [
      'the days before and after do not count',
      [on('2020-04-30', 50), on('2027-05-01', 50)],
      {
        points: 0,
        missing: 140,
        fulfilled: false,
        shortYears: 6,
        years: [10, 10, 10, 10, 10, 10, 10],
      },
    ],
    [
      'the first and the last day count',
      [on('2020-05-01', 70), on('2027-04-30', 70)],
      {
        points: 140,
        missing: 0,
        fulfilled: false,
        shortYears: 5,
        years: [0, 10, 10, 10, 10, 10, 0],
      },
    ],
    [
      'the last day of a year belongs to it',
      [on('2021-04-30', 10), on('2021-05-01', 10)],
      {
        points: 20,
        missing: 120,
        fulfilled: false,
        shortYears: 4,
        years: [0, 0, 10, 10, 10, 10, 10],
      },
    ],
  ])('%s', (_, credits, expected) => {
    const { points, missing, fulfilled, shortYears, years } = standing(credits);
    expect({
      points,
      missing,
      fulfilled,
      shortYears,
      years: years.map((year) => year.missing),
    }).toEqual(expected);
  });

  it.each<
    [
      string,
      { from: string; to: string }[],
      ['none' | 'eased' | 'fulfilled', 'none' | 'eased' | 'fulfilled'],
      number,
    ]
  >([
    [
      'less than two months change nothing',
      [{ from: '2021-06-01', to: '2021-07-30' }],
      ['none', 'none'],
      10,
    ],
    ['two months', [{ from: '2021-06-01', to: '2021-07-31' }], ['none', 'eased'], 10],
    ['exactly six months', [{ from: '2021-06-01', to: '2021-11-30' }], ['none', 'eased'], 10],
    ['six months and a day', [{ from: '2021-06-01', to: '2021-12-01' }], ['none', 'fulfilled'], 0],
    [
      'twice a month in the same year',
      [
        { from: '2022-02-01', to: '2022-02-28' },
        { from: '2021-06-01', to: '2021-06-30' },
      ],
      ['none', 'eased'],
      10,
    ],
    [
      'what overlaps counts once',
      [
        { from: '2021-06-01', to: '2021-06-30' },
        { from: '2021-06-01', to: '2021-06-30' },
      ],
      ['none', 'none'],
      10,
    ],
    [
      'each year by the part that falls into it',
      [{ from: '2020-10-15', to: '2021-07-14' }],
      ['fulfilled', 'eased'],
      10,
    ],
  ])('leave: %s', (_, leave, effects, required) => {
    const { years } = standing([], leave);
    expect(years.slice(0, 2).map((year) => year.leave)).toEqual(effects);
    expect(years[1]?.required).toBe(required);
  });

  it.each([
    [4, 4],
    [40, 10],
  ])(
    'leave of two months: %i points where the rule says so, never more than a year asks',
    (easedPoints, required) => {
      const rule = { ...health, leave: health.leave && { ...health.leave, easedPoints } };
      const leave = [{ from: '2020-06-01', to: '2020-08-31' }];
      const { years } = licenceStatus(rule, { startsOn: '2020-05-01', leave, credits: [] }, today);
      expect(years[0]?.required).toBe(required);
    },
  );

  it('is not lowered in all by leave unless the rule says so', () => {
    const leave = [
      { from: '2020-06-01', to: '2020-12-31' },
      { from: '2021-06-01', to: '2021-08-31' },
    ];
    expect(standing([], leave)).toMatchObject({ required: 140, missing: 140 });
    const lowered: LicenceRule = {
      ...health,
      leave: health.leave && { ...health.leave, easedOffTotal: 10, fulfilledOffTotal: 20 },
    };
    expect(
      licenceStatus(lowered, { startsOn: '2020-05-01', leave, credits: yearly(5) }, today),
    ).toMatchObject({ required: 110, missing: 105 });
  });
});

describe('the licence of teachers, from 1 September 2024', () => {
  const standing = (...credits: readonly Credit[]) =>
    licenceStatus(teachers, { startsOn: '2024-09-01', leave: [], credits }, today);

  it.each<
    [
      string,
      Credit[],
      {
        missing: number;
        approved: { points: number; required: number; missing: number };
        fulfilled: boolean;
      },
    ]
  >([
    [
      'nothing',
      [],
      { missing: 100, approved: { points: 0, required: 80, missing: 80 }, fulfilled: false },
    ],
    [
      '80 of 100 approved',
      [on('2025-03-01', 80, true), on('2025-04-01', 20)],
      { missing: 0, approved: { points: 80, required: 80, missing: 0 }, fulfilled: true },
    ],
    [
      '79 of 100 approved',
      [on('2025-03-01', 79, true), on('2025-04-01', 21)],
      { missing: 0, approved: { points: 79, required: 80, missing: 1 }, fulfilled: false },
    ],
    [
      '80 approved alone',
      [on('2025-03-01', 80, true)],
      { missing: 20, approved: { points: 80, required: 80, missing: 0 }, fulfilled: false },
    ],
    [
      'all approved',
      [on('2025-03-01', 100, true)],
      { missing: 0, approved: { points: 100, required: 80, missing: 0 }, fulfilled: true },
    ],
  ])('%s', (_, credits, expected) => {
    expect(standing(...credits)).toMatchObject(expected);
  });

  it('asks nothing of single years and knows no leave', () => {
    const { years, to, shortYears } = licenceStatus(
      teachers,
      { startsOn: '2024-09-01', leave: [{ from: '2024-09-01', to: '2025-08-31' }], credits: [] },
      today,
    );
    expect(to).toBe('2029-08-31');
    expect(shortYears).toBe(0);
    expect(years.map(({ required, leave }) => ({ required, leave }))).toEqual(
      Array(5).fill({ required: 0, leave: 'none' }),
    );
  });
});

describe('a period', () => {
  it.each([
    ['2026-11-26', 'future'],
    ['2026-11-25', 'current'],
    ['2021-11-26', 'current'],
    ['2021-11-25', 'past'],
  ])('from %s is %s', (startsOn, state) => {
    expect(licenceStatus(teachers, { startsOn, leave: [], credits: [] }, today).state).toBe(state);
  });

  it('that starts on 29 February has years that join', () => {
    const { years } = licenceStatus(
      teachers,
      { startsOn: '2024-02-29', leave: [], credits: [] },
      today,
    );
    expect(years.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2024-02-29 2025-02-27',
      '2025-02-28 2026-02-27',
      '2026-02-28 2027-02-27',
      '2027-02-28 2028-02-28',
      '2028-02-29 2029-02-27',
    ]);
  });
});
