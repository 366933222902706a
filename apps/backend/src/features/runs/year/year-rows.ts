import { monthName } from '@svetionik/domain/language/calendar-date';
import type { Language } from '@svetionik/domain/language/script';
import type { YearReport } from './year.service';
import { yearWords } from './year-wording';

/** A group of a part of the report; only a member of the network has runs of its own. */
export type YearRow = Omit<YearReport['months'][number], 'month'> & {
  readonly group: string;
  readonly runs?: number;
};

/** A part of the report: what heads it, and its rows. */
export interface YearSection {
  readonly heading: string;
  readonly rows: readonly YearRow[];
}

/** The parts of a report in the order in which they are shown; those without rows are left out. */
export function listSections(report: YearReport, language: Language): YearSection[] {
  const { parts, professions, kinds, unknown, withoutTown } = yearWords[language];
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const sections: YearSection[] = [
    {
      heading: parts.month,
      rows: report.months.map((each) => ({ ...each, group: monthName(each.month, language) })),
    },
    {
      heading: parts.profession,
      rows: report.professions.map((each) => ({
        ...each,
        group: each.profession === null ? unknown : professions[each.profession],
      })),
    },
    {
      heading: parts.kind,
      rows: report.kinds.map((each) => ({
        ...each,
        group: each.kind === null ? unknown : kinds[each.kind],
      })),
    },
    {
      heading: parts.town,
      rows: report.byTown.map((each) => ({ ...each, group: each.town ?? withoutTown })),
    },
    {
      heading: parts.member,
      rows: (report.members ?? []).map((each) => ({
        ...each,
        group: each.organisation.name[script],
      })),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** What came together in all, each as its name and its number. */
export function listTotals(report: YearReport, language: Language): (readonly [string, number])[] {
  const { measures } = yearWords[language];
  const keys = ['runs', 'people', 'enrolments', 'completions', 'certificates', 'hours'] as const;
  return keys.map((key) => [measures[key], report[key]]);
}
