import { Injectable } from '@nestjs/common';
import type { InputOf } from '@svetionik/contracts/endpoint';
import type { downloadDocuments } from '@svetionik/contracts/register';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { zipped, zippedLength, type ZippedFile } from '../../../platform/documents/zip-stream';
import { Answer } from '../../../platform/http/answer';
import { byteRangeOf, inRange } from '../../../platform/http/byte-range';
import { DomainError } from '../../../platform/http/domain-error';
import { documentFileName } from '../document-name';
import { readSearch } from '../register-search';
import { findContents, findDocuments, type DocumentRow } from './documents.queries';

const mostDocuments = 20_000;
const readTogether = 25;

/** What was asked for of a download before, and which state of it is known. */
interface Resumption {
  readonly range?: string | undefined;
  readonly ifRange?: string | undefined;
}

/** The documents of a choice of the register as one ZIP, which is written while it is sent: however many there are, a few are held. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async download(actor: PersonActor, query: InputOf<typeof downloadDocuments>['query'], { range, ifRange }: Resumption): Promise<Answer<Readable>> {
    const rows = await this.choose(actor, query);
    const names = namesOf(rows);
    const length = zippedLength(rows.map(({ bytes }, index) => ({ name: names[index] ?? '', bytes })));
    const tag = `"${createHash('sha256').update(rows.map(({ hash }) => hash).join()).digest('hex')}"`;
    const part = ifRange === undefined || ifRange === tag ? byteRangeOf(range, length) : undefined;
    const { start, end } = part ?? { start: 0, end: length - 1 };
    const headers = {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="dokumenti.zip"',
      'Content-Length': String(end - start + 1),
      'Accept-Ranges': 'bytes',
      ETag: tag,
      ...(part && { 'Content-Range': `bytes ${start}-${end}/${length}` }),
    };
    const modified = rows.at(-1)?.issuedAt ?? this.clock.now();
    return new Answer(part ? 206 : 200, inRange(zipped(this.read(actor, rows, names), modified), { start, end }), headers);
  }

  private choose(actor: PersonActor, { search, ...filter }: InputOf<typeof downloadDocuments>['query']): Promise<DocumentRow[]> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rows = await findDocuments(transaction, actor.organisationId, { ...filter, ...readSearch(search) }, mostDocuments + 1);
      if (rows.length === 0) throw new DomainError('certification.not-ready');
      if (rows.length > mostDocuments) throw new DomainError('certification.too-many-documents', { details: { most: mostDocuments } });
      await audit(transaction, actor, { action: 'certification.downloadDocuments', subjectIds: rows.map(({ certificate }) => certificate) }, this.clock.now());
      return rows;
    });
  }

  /** No transaction is open while the other end takes its time: documents never change. */
  private async *read(actor: PersonActor, rows: readonly DocumentRow[], names: readonly string[]): AsyncGenerator<ZippedFile> {
    for (let start = 0; start < rows.length; start += readTogether) {
      const ids = rows.slice(start, start + readTogether).map(({ certificate }) => certificate);
      const contents = await this.transactions.reading(actor, (transaction) => findContents(transaction, ids));
      for (const [index, id] of ids.entries()) {
        const content = contents.get(id);
        if (content === undefined) throw new Error('a document is gone');
        yield { name: names[start + index] ?? id, content };
      }
    }
  }
}

/** Numbers only, since file names are seen by others. Where there are several registers, each has a folder. */
function namesOf(rows: readonly DocumentRow[]): string[] {
  const registers = [...new Set(rows.map(({ organiserId, year }) => `${organiserId} ${year}`))];
  return rows.map(({ organiserId, number, year, language }) => {
    const name = documentFileName(number, year, language);
    return registers.length === 1 ? name : `${registers.indexOf(`${organiserId} ${year}`) + 1}/${name}`;
  });
}
