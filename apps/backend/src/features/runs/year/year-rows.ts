import { formatNumber } from '@svetionik/domain/language/number-format';
import { monthName } from '@svetionik/domain/language/calendar-date';
import type { Language } from '@svetionik/domain/language/script';
import type { YearReport } from './year.service';
import { yearWords } from './year-wording';

type Member = NonNullable<YearReport['members']>[number];

/** A part of the report: what heads it, and its rows of a group, what was enrolled and what was completed; of a member of the network also itself. */
export interface YearSection {
  readonly heading: string;
  readonly rows: readonly (readonly [
    group: string,
    enrolments: number | null,
    completions: number | null,
    member?: Member,
  ])[];
}

/** The parts of a report in the order in which they are shown; those without rows are left out. */
export function listSections(report: YearReport, language: Language): YearSection[] {
  const { parts, professions, kinds, unknown, withoutTown } = yearWords[language];
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const sections = [
    {
      heading: parts.month,
      rows: report.months.map((each) => rowOf(monthName(each.month, language), each)),
    },
    {
      heading: parts.profession,
      rows: report.professions.map((each) =>
        rowOf(each.profession === null ? unknown : professions[each.profession], each),
      ),
    },
    {
      heading: parts.kind,
      rows: report.kinds.map((each) =>
        rowOf(each.kind === null ? unknown : kinds[each.kind], each),
      ),
    },
    {
      heading: parts.town,
      rows: report.byTown.map((each) => rowOf(each.town ?? withoutTown, each)),
    },
    {
      heading: parts.member,
      rows: (report.members ?? []).map(
        (each) => [...rowOf(each.organisation.name[script], each), each] as const,
      ),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** What came together in all, each as its name and its number. */
export function listTotals(report: YearReport, language: Language): (readonly [string, string])[] {
  const { measures } = yearWords[language];
  const keys = ['runs', 'people', 'enrolments', 'completions', 'certificates', 'hours'] as const;
  return keys.map((key) => [
    measures[key],
    formatNumber(report[key], language, key === 'hours' ? 1 : 0),
  ]);
}

function rowOf(
  group: string,
  {
    enrolments,
    completions,
  }: { readonly enrolments: number | null; readonly completions: number | null },
): readonly [string, number | null, number | null] {
  return [group, enrolments, completions];
}
