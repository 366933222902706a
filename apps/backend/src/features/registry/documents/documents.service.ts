import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { downloadDocuments } from '@svetionik/contracts/register';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { zipped, zippedLength, type ZippedFile } from '../../../platform/documents/zip-stream';
import type { Answer } from '../../../platform/http/answer';
import { rangedAnswer, type Resumption } from '../../../platform/http/byte-range';
import { certificateFileName, labelsOfRegisters, registerFileName } from '../file-names';
import { findRegisterOwners } from '../registers.queries';
import { chooseDocuments } from './chosen-documents';
import { findContents, type DocumentRow } from './documents.queries';

const readTogether = 25;

/** What a ZIP holds, and under which names. */
interface NamedDocuments {
  readonly rows: readonly DocumentRow[];
  readonly names: readonly string[];
}

/** The documents of a choice of the register as one ZIP, which is written while it is sent: however many there are, a few are held. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async download(
    actor: PersonActor,
    query: EndpointInput<typeof downloadDocuments>['query'],
    resumption: Resumption,
  ): Promise<Answer<Readable>> {
    const { rows, names } = await this.choose(actor, query);
    const length = zippedLength(
      rows.map(({ bytes }, index) => ({ name: names[index] ?? '', bytes })),
    );
    const tag = `"${createHash('sha256')
      .update(rows.map(({ hash }) => hash).join())
      .digest('hex')}"`;
    const modified = rows.at(-1)?.issuedAt ?? this.clock.now();
    const headers = {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="dokumenti.zip"',
    };
    return rangedAnswer(
      zipped(this.read(actor, rows, names), modified),
      { length, tag },
      resumption,
      headers,
    );
  }

  private choose(
    actor: PersonActor,
    choice: EndpointInput<typeof downloadDocuments>['query'],
  ): Promise<NamedDocuments> {
    const now = this.clock.now();
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rows = await chooseDocuments(transaction, actor.organisationId, choice, now);
      await audit(
        transaction,
        actor,
        {
          action: 'certification.downloadDocuments',
          subjectIds: rows.map(({ certificate }) => certificate),
        },
        now,
      );
      return {
        rows,
        names: namesOf(
          rows,
          labelsOfRegisters(await findRegisterOwners(transaction, actor.organisationId)),
        ),
      };
    });
  }

  /** No transaction is open while the other end takes its time: documents never change. */
  private async *read(
    actor: PersonActor,
    rows: readonly DocumentRow[],
    names: readonly string[],
  ): AsyncGenerator<ZippedFile> {
    for (let start = 0; start < rows.length; start += readTogether) {
      const ids = rows.slice(start, start + readTogether).map(({ certificate }) => certificate);
      const contents = await this.transactions.reading(actor, (transaction) =>
        findContents(transaction, ids),
      );
      for (const [index, id] of ids.entries()) {
        const content = contents.get(id);
        if (content === undefined) throw new Error('a document is gone');
        yield { name: names[start + index] ?? id, content };
      }
    }
  }
}

/** The names of files are numbers only, since others see them, and each register has a folder: another one may have the same numbers. */
function namesOf(rows: readonly DocumentRow[], registers: ReadonlyMap<string, string>): string[] {
  return rows.map(
    ({ organiserId, language, ...entry }) =>
      `${registerFileName(registers.get(organiserId) ?? organiserId, entry.year)}/${certificateFileName(entry, language, 'pdf')}`,
  );
}
