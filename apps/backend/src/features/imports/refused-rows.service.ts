import { Injectable } from '@nestjs/common';
import { rowRefusal } from '@svetionik/contracts/imports';
import type { Language } from '@svetionik/domain/language/script';
import { writeCsv } from '@svetionik/formats';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import type { Answer } from '../../platform/http/answer';
import { download } from '../../platform/http/download';
import { findRefused } from './applied-rows.queries';
import { requireImport } from './imports.access';
import type { ImportRow } from './imports.queries';
import { refusalHeadings, sayRefusal } from './refusal-wording';

const page = 500;

/** The rows of a list that were refused, as a table to be corrected. */
@Injectable()
export class RefusedRowsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, id: string, language: Language): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireImport(transaction, actor, id);
      const entry: AuditEntry = { action: 'imports.readRefusedRows', subjectIds: [id] };
      await audit(transaction, actor, entry, this.clock.now());
      const pieces: Buffer[] = [];
      for await (const piece of writeCsv(rowsOf(transaction, row, language)))
        pieces.push(Buffer.from(piece));
      const name = row.fileName.replace(/\.\w{1,5}$/, '');
      const content = Buffer.concat(pieces);
      return download({ content, mediaType: 'text/csv' }, `${name} (2).csv`);
    });
  }
}

/** The headings of the file with the row and the reason behind them, and what stands below. */
async function* rowsOf(
  transaction: EntityManager,
  { id, sheet, sheets }: ImportRow,
  language: Language,
): AsyncGenerator<readonly string[]> {
  const columns = sheet === null ? [] : (sheets[sheet]?.columns ?? []);
  yield [...columns.map(({ heading }) => heading), ...refusalHeadings[language]];
  let after = 0;
  for (;;) {
    const rows = await findRefused(transaction, id, { after, limit: page });
    for (const { number, cells, refusals } of rows) {
      const reasons = rowRefusal.array().parse(refusals ?? []);
      const said = reasons.map((each) => sayRefusal(each, language)).join('; ');
      yield [...columns.map((_, place) => cells?.[place] ?? ''), String(number), said];
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}
