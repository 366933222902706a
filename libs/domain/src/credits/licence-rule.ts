import type { Track } from '../content/track';
import type { TextInScripts } from '../language/script';

/**
 * What an authority asks for within one period of a licence. Points are those of the authority; nothing said of a kind of
 * requirement is null.
 *
 * @example
 * usualLicenceRules.health.points; // 140
 */
export interface LicenceRule {
  readonly title: TextInScripts;
  /** How long a period is, in years. */
  readonly years: number;
  /** Points within the whole period. */
  readonly points: number;
  /** Points in each year of the licence, counted from the day on which the period starts. */
  readonly pointsEachYear: number | null;
  /** How many of the points must come from programmes that the authority has approved. */
  readonly pointsApproved: number | null;
  readonly leave: LeaveRule | null;
  /** Where this stands. */
  readonly source: string;
  /** The day on which somebody last looked there, `2026-11-25`. */
  readonly checkedOn: string;
}

/**
 * What long leave eases within the year of the licence in which it falls. The points of the period are lowered only where the
 * authority says so: whoever collects too many loses nothing, whoever collects too few may lose the licence.
 *
 * @example
 * const usual: LeaveRule = { easedFromMonths: 2, easedPoints: 10, easedOffTotal: 0, fulfilledOverMonths: 6, fulfilledOffTotal: 0 };
 */
export interface LeaveRule {
  /** With at least so many months of leave, {@link easedPoints} are enough in that year. */
  readonly easedFromMonths: number;
  readonly easedPoints: number;
  /** By how many points the period is lowered for such a year. */
  readonly easedOffTotal: number;
  /** With more than so many months, the year counts as fulfilled. */
  readonly fulfilledOverMonths: number;
  /** By how many points the period is lowered for such a year. */
  readonly fulfilledOffTotal: number;
}

/**
 * The rules that hold until an organisation writes its own.
 *
 * Health: rulebook on continuing education of health workers (Sl. glasnik 17/2022) and the chambers' answers on licences:
 * 140 points in seven years, at least 10 in each; two to six months of leave make 10 points enough in that year, more than six
 * months fulfil it. Teachers: rulebook on continuous professional development (Sl. glasnik 109/2021): 100 points in five
 * years, at least 80 from approved programmes. Both checked on 2026-11-25.
 *
 * @example
 * usualLicenceRules.teachers.pointsApproved; // 80
 */
export const usualLicenceRules = {
  health: {
    title: {
      'sr-Latn': 'Zdravstveni radnici i saradnici',
      'sr-Cyrl': 'Здравствени радници и сарадници',
    },
    years: 7,
    points: 140,
    pointsEachYear: 10,
    pointsApproved: null,
    leave: {
      easedFromMonths: 2,
      easedPoints: 10,
      easedOffTotal: 0,
      fulfilledOverMonths: 6,
      fulfilledOffTotal: 0,
    },
    source:
      'Pravilnik o kontinuiranoj edukaciji, Sl. glasnik 17/2022; odgovori lekarskih komora o obnavljanju licence',
    checkedOn: '2026-11-25',
  },
  teachers: {
    title: {
      'sr-Latn': 'Nastavnici, vaspitači i stručni saradnici',
      'sr-Cyrl': 'Наставници, васпитачи и стручни сарадници',
    },
    years: 5,
    points: 100,
    pointsEachYear: null,
    pointsApproved: 80,
    leave: null,
    source: 'Pravilnik o stalnom stručnom usavršavanju i napredovanju, Sl. glasnik 109/2021',
    checkedOn: '2026-11-25',
  },
} as const satisfies Readonly<Record<string, LicenceRule>>;

/**
 * The rule by which the authority of a profession usually counts; undefined where we know of none. Whoever counts by another
 * one chooses it.
 *
 * @example
 * findUsualLicenceRule('education'); // 'teachers'
 */
export function findUsualLicenceRule(
  profession: Track | null,
): keyof typeof usualLicenceRules | undefined {
  if (profession === 'health') return 'health';
  return profession === 'education' ? 'teachers' : undefined;
}
