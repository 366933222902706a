import { Inject, Injectable } from '@nestjs/common';
import { shortDate } from '@svetionik/domain/language/calendar-date';
import { Transactions } from '../../../platform/database/transactions';
import { DEMONSTRATION } from '../../../platform/demonstration/demonstration.module';
import { findIssueDate } from '../../organisations';
import { demonstrationTitle, languageTags } from '../../documents';
import type { ExportRequest } from '../exports.queries';
import { ListingDocument } from '../listing-document';
import { findReportedRun } from './authority-reports.queries';
import { ReportReader } from './report-reader';
import { reportTemplates, type Template } from './report-templates';
import { reportWording } from './report-wording';
import { listColumns } from './template-fit';

type ReportRequest = Extract<ExportRequest, { kind: 'delivery' }>;

/** After so many rows, what is written is handed on. */
const rowsTogether = 100;

/** A list of participants as a document. */
@Injectable()
export class AuthorityReportDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: ReportReader,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  async *write(organisationId: string, request: ReportRequest, now: Date): AsyncGenerator<Buffer> {
    const actor = { kind: 'system', organisationId } as const;
    const { edition, template, today } = await this.transactions.reading(
      actor,
      async (transaction) => ({
        edition: await findReportedRun(transaction, organisationId, request),
        template: (await reportTemplates.load(transaction, organisationId)).get(request.template),
        today: (await findIssueDate(transaction, organisationId, now)).date,
      }),
    );
    if (edition === undefined || template === undefined)
      throw new Error('the course or its template is gone');
    const { from, to, script } = request;
    const title = demonstrationTitle(template.title[script], script, this.isDemonstration);
    const list = openList(request, template, { title, organiser: edition.organiser[script], now });
    list.paragraph(reportWording[script].course(edition.title[script], request.edition));
    list.paragraph(reportWording[script].span(shortDate(from, script), shortDate(to, script)));
    list.paragraph(reportWording[script].asOf(shortDate(today, script)));
    list.rule();
    let count = 0;
    for await (const cells of this.reader.read(
      actor,
      { organisationId, editionId: edition.id, from, to, participants: template.participants },
      template,
      script,
    )) {
      list.row(cells);
      count += 1;
      if (count % rowsTogether === 0) yield list.take();
    }
    list.endTable();
    list.paragraph(reportWording[script].all(count));
    yield list.finish();
  }
}

interface Opening {
  readonly title: string;
  readonly organiser: string;
  readonly now: Date;
}

function openList(
  { script }: ReportRequest,
  template: Template,
  { title, organiser, now }: Opening,
): ListingDocument {
  const words = reportWording[script];
  const list = new ListingDocument(
    {
      orientation: template.orientation,
      language: script,
      columns: listColumns(template, script),
      head: `${organiser} · ${title}`,
      ornament: organiser,
      page: words.page,
    },
    {
      title,
      author: organiser,
      subject: title,
      keywords: template.template,
      language: languageTags[script],
      date: now,
    },
  );
  list.title(title);
  list.paragraph(organiser, 'name');
  return list;
}
