import { Inject, Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { exportYear } from '@svetionik/contracts/runs';
import { formatPlainNumber } from '@svetionik/domain/language/number-format';
import { writeCsv } from '@svetionik/formats';
import { Readable } from 'node:stream';
import type { PersonActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { Clock } from '../../../platform/clock';
import { DEMONSTRATION } from '../../../platform/demonstration/demonstration.module';
import { Answer } from '../../../platform/http/answer';
import { attachment } from '../../../platform/http/attachment';
import { demonstrationTitle } from '../../documents';
import { writeYear } from './year-paper';
import { listSections, listTotals } from './year-rows';
import { yearWords } from './year-wording';
import { YearService, type YearReport } from './year.service';

type Query = EndpointInput<typeof exportYear>['query'];

/** A year to be passed on: as a table, and as a document. */
@Injectable()
export class YearExportService {
  constructor(
    private readonly years: YearService,
    private readonly directory: OrganisationDirectory,
    private readonly clock: Clock,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  async export(
    actor: PersonActor,
    year: number,
    { format, language }: Query,
  ): Promise<Answer<Readable>> {
    const report = await this.years.read(actor, year);
    const name = `${yearWords[language].fileName(year)}.${format}`;
    const isTable = format === 'csv';
    const pieces = isTable
      ? writeCsv(listRows(report, language))
      : [await this.write(actor, report, language)];
    return new Answer(200, Readable.from(pieces), {
      'Content-Type': isTable ? 'text/csv; charset=utf-8' : 'application/pdf',
      'Content-Disposition': attachment(name),
      'X-Content-Type-Options': 'nosniff',
    });
  }

  private async write(
    { organisationId }: PersonActor,
    report: YearReport,
    language: Query['language'],
  ): Promise<Buffer> {
    const look = await this.directory.findById(organisationId);
    const organisation = look?.name[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'] ?? '';
    const title = demonstrationTitle(
      yearWords[language].title(report.year),
      language,
      this.isDemonstration,
    );
    return writeYear(report, { organisation, title, now: this.clock.now() }, language);
  }
}

/** A number that is not given stays empty. */
function listRows(report: YearReport, language: Query['language']): string[][] {
  const { part, group, all, columns, measures } = yearWords[language];
  const tell = (number: number | null | undefined) =>
    number === null || number === undefined ? '' : formatPlainNumber(number, language, 1);
  return [
    [
      ...[part, group, columns.enrolments, columns.completions],
      ...[measures.runs, measures.certificates, measures.hours],
    ],
    ...listTotals(report, language).map(([name, number]) => [
      all,
      name,
      tell(number),
      '',
      '',
      '',
      '',
    ]),
    ...listSections(report, language).flatMap(({ heading, rows }) =>
      rows.map((row) => [
        ...[heading, row.group, tell(row.enrolments), tell(row.completions)],
        ...[tell(row.runs), tell(row.certificates), tell(row.hours)],
      ]),
    ),
  ];
}
