import { Injectable } from '@nestjs/common';
import { reportCells } from '@svetionik/domain/authority-reports/report-cells';
import type { ReportTemplate } from '@svetionik/domain/authority-reports/report-template';
import type { Script } from '@svetionik/domain/language/script';
import type { Actor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { findParticipants, type Sought } from './authority-reports.queries';

const readTogether = 500;

/** Reads the rows of a list of participants, a page at a time: no transaction is open while somebody else takes their time. */
@Injectable()
export class ReportReader {
  constructor(private readonly transactions: Transactions) {}

  async *read(
    actor: Actor,
    sought: Sought,
    template: ReportTemplate,
    script: Script,
  ): AsyncGenerator<string[]> {
    let after: string | undefined;
    let ordinal = 0;
    for (;;) {
      const page = { after, limit: readTogether };
      const rows = await this.transactions.reading(actor, (transaction) =>
        findParticipants(transaction, sought, page),
      );
      for (const { participant } of rows) {
        ordinal += 1;
        yield reportCells(participant, ordinal, template, script);
      }
      if (rows.length < readTogether) return;
      after = rows.at(-1)?.enrolment;
    }
  }
}
