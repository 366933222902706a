import type { templateProblem } from '@svetionik/contracts/authority-reports';
import type {
  ReportField,
  ReportTemplate,
} from '@svetionik/domain/authority-reports/report-template';
import type { Script } from '@svetionik/domain/language/script';
import type { z } from 'zod';
import { fontNamed } from '../../../platform/pdf/fonts';
import { edge, sheets, unfitHeadings, type ListingColumn } from '../listing-layout';

type TemplateProblem = z.output<typeof templateProblem>;

/** How wide each column is beside the others. */
const shares: Readonly<Record<ReportField, number>> = {
  ordinal: 6,
  name: 20,
  profession: 12,
  rank: 14,
  unit: 16,
  serviceNumber: 11,
  licenceNumber: 12,
  course: 24,
  finishedOn: 11,
  outcome: 11,
  result: 9,
  points: 9,
  hours: 9,
  registerNumber: 13,
  issuedOn: 11,
  certificateKind: 13,
  accreditationNumber: 16,
  accreditationValidity: 18,
  accreditingBody: 18,
  educationKind: 15,
  competence: 14,
  priorityArea: 18,
  trainers: 20,
  place: 11,
};

/** The least width of a share, in points: below it, names and numbers would break within a word. */
const leastShare = 4.4;

/** The columns of a template in a script. */
export function listColumns({ columns }: ReportTemplate, script: Script): ListingColumn[] {
  return columns.map(({ field, heading }) => ({ heading: heading[script], share: shares[field] }));
}

/** What keeps a template from being printed in either script; nothing means that it can be. */
export function templateProblems(template: ReportTemplate): TemplateProblem[] {
  const width = sheets[template.orientation].width - 2 * edge.side;
  const problems = [
    ...tooNarrow(template, width),
    ...scripts.flatMap((script) => headingProblems(listColumns(template, script), width)),
  ];
  return problems.filter(
    (problem, place) =>
      problems.findIndex(
        (other) => other.column === problem.column && other.code === problem.code,
      ) === place,
  );
}

const scripts = ['sr-Latn', 'sr-Cyrl'] as const;

/** The first column that has no room any longer. */
function tooNarrow({ columns }: ReportTemplate, width: number): TemplateProblem[] {
  let left = width / leastShare;
  const column = columns.findIndex(({ field }) => (left -= shares[field]) < 0);
  return column < 0 ? [] : [{ column, code: 'too-narrow' }];
}

function headingProblems(columns: readonly ListingColumn[], width: number): TemplateProblem[] {
  const undrawable = columns.flatMap(({ heading }, column) =>
    fontNamed('sansSemibold').missingFrom(heading).length > 0 ? [column] : [],
  );
  return [
    ...undrawable.map((column) => ({ column, code: 'missing-glyph' }) as const),
    ...unfitHeadings(columns, width).map((column) => ({ column, code: 'does-not-fit' }) as const),
  ];
}
