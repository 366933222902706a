import { Inject, Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { exportRunSums } from '@svetionik/contracts/runs';
import { writeCsvTable, writeXlsx } from '@svetionik/formats';
import { Readable } from 'node:stream';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { DEMONSTRATION } from '../../../platform/demonstration/demonstration.module';
import { Answer } from '../../../platform/http/answer';
import { attachment } from '../../../platform/http/attachment';
import { demonstrationTitle } from '../../documents';
import { RunSumsService, type RunSums } from './run-sums.service';
import { writeSumsPaper } from './sums-paper';
import { SumsTable } from './sums-table';
import { sumsWords } from './sums-wording';

type Query = EndpointInput<typeof exportRunSums>['query'];

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** A run in numbers to take along, as the screen tells it to the same reader. */
@Injectable()
export class SumsExportService {
  constructor(
    private readonly sums: RunSumsService,
    private readonly clock: Clock,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  async export(actor: PersonActor, runId: string, query: Query): Promise<Answer<Readable>> {
    const sums = await this.sums.read(actor, runId, query.by);
    const { fileName } = sumsWords[query.language];
    return new Answer(200, Readable.from(this.write(sums, query)), {
      'Content-Type': mediaTypes[query.format],
      'Content-Disposition': attachment(`${fileName}.${query.format}`),
      'X-Content-Type-Options': 'nosniff',
    });
  }

  private write(sums: RunSums, { by, format, language }: Query) {
    if (format === 'pdf') {
      const title = demonstrationTitle(sums.run.title, language, this.isDemonstration);
      return [writeSumsPaper(sums, by, { title, now: this.clock.now() }, language)];
    }
    const { head: columns, rows } = new SumsTable(sums, by, language);
    const sheetName = sumsWords[language].title;
    return format === 'xlsx'
      ? writeXlsx({ sheetName, columns, rows })
      : writeCsvTable({ columns, rows });
  }
}
