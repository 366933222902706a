import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { exportPeople } from '@svetionik/contracts/people';
import { chooseColumns } from '@svetionik/domain/people/people-columns';
import { maySee } from '@svetionik/domain/people/person-sight';
import { type CellValue, writeCsvTable, writeXlsx } from '@svetionik/formats';
import { Readable } from 'node:stream';
import { chooseReadingRole } from '@svetionik/domain/people/person-sight';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { auditPeople } from '../../platform/audit/audit-people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { attachment } from '../../platform/http/attachment';
import { findOffer } from '../catalogue';
import { ExportedTable } from './exported-table';
import { PeopleReader } from './people-reader';

type Query = EndpointInput<typeof exportPeople>['query'];

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The list of people as a table to take along. */
@Injectable()
export class PeopleExportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: PeopleReader,
  ) {}

  /** Noted before it goes out, and when it has gone, or was broken off, with how many people were in it. */
  async export(actor: PersonActor, query: Query): Promise<Answer<Readable>> {
    const table = await this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, roles } = actor;
      await this.reader.plan(transaction, actor, query);
      const offer =
        query.course === undefined
          ? undefined
          : await findOffer(transaction, organisationId, query.course);
      const entry: AuditEntry = { action: 'people.export', subjectIds: [], code: query.format };
      await audit(transaction, actor, entry, this.clock.now());
      return new ExportedTable({
        columns: chooseColumns(query.columns, roles, query.course !== undefined),
        language: query.language,
        course: offer?.title,
        showsAccess: maySee(roles, 'contact'),
      });
    });
    const rows = this.readRows(actor, query, table);
    const { head: columns, sheetName } = table;
    const pieces =
      query.format === 'csv'
        ? writeCsvTable({ columns, rows })
        : writeXlsx({ sheetName, columns, rows });
    return new Answer(200, Readable.from(pieces), {
      'Content-Type': mediaTypes[query.format],
      'Content-Disposition': attachment(`${table.fileName}.${query.format}`),
      'X-Content-Type-Options': 'nosniff',
    });
  }

  private async *readRows(
    actor: PersonActor,
    query: Query,
    table: ExportedTable,
  ): AsyncGenerator<CellValue[]> {
    let count = 0;
    try {
      for await (const people of this.reader.readAll(actor, query)) {
        await this.noteTaken(actor, people);
        for (const person of people) {
          count += 1;
          yield table.cells(person);
        }
      }
    } finally {
      await this.transactions.unitOfWork(actor, (transaction) => {
        const entry: AuditEntry = {
          action: 'people.exported',
          subjectIds: [],
          code: String(count),
        };
        return audit(transaction, actor, entry, this.clock.now());
      });
    }
  }

  /** Each of them is told that they were in it, and in which role it was taken; noted before they go out. */
  private noteTaken(actor: PersonActor, people: readonly { readonly id: string }[]): Promise<void> {
    const code = chooseReadingRole(actor.roles);
    const taken = { action: 'people.tookAlong', people: people.map(({ id }) => id), code } as const;
    return this.transactions.unitOfWork(actor, (transaction) =>
      auditPeople(transaction, actor, taken, this.clock.now()),
    );
  }
}
