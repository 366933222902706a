import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions';
import type { ZippedFile } from '../../../platform/documents/zip-stream';
import { findIssueDate } from '../../organisations';
import {
  findRegisterOwners,
  findRegisters,
  findIssuedDocuments,
  labelsOfRegisters,
  registerFileName,
  RegisterReader,
  toRegisterNumber,
  writeRegisterCsv,
  type ExportedRow,
} from '../../registry';
import { gather, readAllRows, writeJson } from './tables';

/** Each register as a table and as data, and the list of documents with the codes that they are checked by. */
@Injectable()
export class HandedRegisters {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: RegisterReader,
  ) {}

  async *list(organisationId: string, now: Date): AsyncGenerator<ZippedFile> {
    const actor = { kind: 'system', organisationId } as const;
    const { registers, labels, today } = await this.transactions.reading(
      actor,
      async (transaction) => ({
        registers: await findRegisters(transaction, organisationId),
        labels: labelsOfRegisters(await findRegisterOwners(transaction, organisationId)),
        today: (await findIssueDate(transaction, organisationId, now)).date,
      }),
    );
    for (const { organiserId, year } of registers) {
      const name = `register/${registerFileName(labels.get(organiserId) ?? '', year)}`;
      const lines: ExportedRow[] = [];
      for await (const line of this.reader.read(actor, { organisationId, organiserId, year }))
        lines.push(line);
      yield {
        name: `${name}.csv`,
        content: await gather(writeRegisterCsv(lines, 'sr-Cyrl', today)),
      };
      yield { name: `${name}.json`, content: writeJson(lines.map(describeLine)) };
    }
    yield { name: 'register/documents.json', content: await this.documents(organisationId) };
  }

  private async documents(organisationId: string): Promise<Buffer> {
    const actor = { kind: 'system', organisationId } as const;
    const documents: unknown[] = [];
    const read = (page: { after: string | undefined; limit: number }) =>
      this.transactions.reading(actor, (transaction) =>
        findIssuedDocuments(transaction, organisationId, page),
      );
    for await (const row of readAllRows(read)) {
      const { checkCode, documentHash } = row;
      documents.push({ ...describeLine({ ...row, replaces: null }), checkCode, documentHash });
    }
    return writeJson(documents);
  }
}

function describeLine(row: ExportedRow): Record<string, unknown> {
  const { id, entry, kind, issuedOn, expiresOn, status, replaces } = row;
  const { organiser, holder, course, programme = false } = entry;
  return {
    id,
    ...toRegisterNumber(row),
    organiser,
    holder,
    course,
    programme,
    kind,
    issuedOn,
    expiresOn,
    status,
    replaces,
  };
}
