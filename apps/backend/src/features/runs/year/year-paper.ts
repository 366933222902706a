import { shortDate } from '@svetionik/domain/language/calendar-date';
import { formatNumber } from '@svetionik/domain/language/number-format';
import type { Language } from '@svetionik/domain/language/script';
import { languageTags } from '../../documents';
import { ListingDocument } from '../../exports';
import { listSections, listTotals } from './year-rows';
import { columnsOfYear, yearWords } from './year-wording';
import type { YearReport } from './year.service';

/** Whose year it is, and when it was asked for. */
export interface YearTitle {
  readonly organisation: string;
  readonly title: string;
  readonly now: Date;
}

/** A year as a document for whoever it is owed to. */
export function writeYear(
  report: YearReport,
  { organisation, title, now }: YearTitle,
  language: Language,
): Buffer {
  const words = yearWords[language];
  const paper = openPaper(report.year, { organisation, title, now }, language);
  paper.title(title);
  paper.paragraph(organisation, 'name');
  paper.paragraph(words.span(shortDate(report.from, language), shortDate(report.to, language)));
  paper.rule();
  const tell = (number: number | null) =>
    number === null ? '–' : formatNumber(number, language, 1);
  for (const [name, number] of listTotals(report, language))
    paper.paragraph(`${name}: ${tell(number)}`, 'name');
  for (const { heading, rows } of listSections(report, language)) {
    paper.section(heading);
    for (const row of rows)
      paper.row([row.group, ...columnsOfYear.map((column) => tell(row[column]))]);
    paper.endTable();
  }
  paper.rule();
  paper.paragraph(words.note);
  if (report.members !== null) paper.paragraph(words.memberNote);
  return paper.finish();
}

function openPaper(
  year: number,
  { organisation, title, now }: YearTitle,
  language: Language,
): ListingDocument {
  const { group, columns, page } = yearWords[language];
  return new ListingDocument(
    {
      orientation: 'portrait',
      language,
      columns: [
        { heading: group, share: 40 },
        ...columnsOfYear.map((column) => ({ heading: columns[column], share: 15 })),
      ],
      head: `${organisation} · ${title}`,
      ornament: organisation,
      page,
    },
    {
      title,
      author: organisation,
      subject: title,
      keywords: String(year),
      language: languageTags[language],
      date: now,
    },
  );
}
