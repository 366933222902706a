import { Injectable } from '@nestjs/common';
import type { exportActions } from '@svetionik/contracts/audits';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { writeCsvTable } from '@svetionik/formats';
import { Readable } from 'node:stream';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { signFiles } from '../../platform/documents/signed-files';
import { zipped, type ZippedFile } from '../../platform/documents/zip-stream';
import { Answer } from '../../platform/http/answer';
import { attachment } from '../../platform/http/attachment';
import { DomainError } from '../../platform/http/domain-error';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { actionCells, actionColumns } from './action-table';
import { findActions, soughtIds } from './actions.queries';
import { requireAuditor } from './audits.access';
import { writeReadme } from './export-readme';
import { findKnownPeople } from './involved';

type Query = EndpointInput<typeof exportActions>['query'];

const readTogether = 1000;
/** A file of the ZIP is held whole while it is written. */
const rowsOfFile = 10_000;

/** Records of actions to take along, signed. */
@Injectable()
export class ActionsExportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganisationDirectory,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {}

  /** Noted before it goes out, and when it has gone, or was broken off, with how many records were in it. */
  async export(actor: PersonActor, query: Query): Promise<Answer<Readable>> {
    requireAuditor(actor);
    const key = this.keys.auditKeys().at(-1);
    if (key === undefined) throw new DomainError('audits.key-missing');
    const now = this.clock.now();
    await this.transactions.unitOfWork(actor, (transaction) => {
      const entry: AuditEntry = { action: 'audits.exportActions', subjectIds: soughtIds(query) };
      return audit(transaction, actor, entry, now);
    });
    const readme = await this.describe(actor, query, key.publicJwk.x, now);
    const files = signFiles(this.files(actor, query, readme), key);
    return new Answer(200, Readable.from(zipped(files, now)), {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(query.language === 'en' ? 'records.zip' : 'zapisi.zip'),
      'X-Content-Type-Options': 'nosniff',
    });
  }

  private async describe(
    { organisationId, personId: actorId }: PersonActor,
    { language: _, ...filter }: Query,
    key: string,
    now: Date,
  ): Promise<string> {
    const look = await this.directory.findById(organisationId);
    return writeReadme({ name: look?.name, organisationId, actorId, filter, key, now });
  }

  private async *files(
    actor: PersonActor,
    query: Query,
    readme: string,
  ): AsyncGenerator<ZippedFile> {
    yield { name: 'README.txt', content: Buffer.from(readme) };
    let number = 0;
    let rows: string[][] = [];
    const take = async (): Promise<ZippedFile> => {
      number += 1;
      const content = await writeRows(rows, query.language);
      rows = [];
      return { name: `actions-${number}.csv`, content };
    };
    for await (const page of this.readPages(actor, query)) {
      rows.push(...page);
      if (rows.length >= rowsOfFile) yield await take();
    }
    if (rows.length > 0 || number === 0) yield await take();
  }

  /** No transaction is open while the other end takes its time. */
  private async *readPages(
    actor: PersonActor,
    { language, ...filter }: Query,
  ): AsyncGenerator<string[][]> {
    let count = 0;
    let after: string | undefined;
    try {
      do {
        const place = { after, most: readTogether };
        const { rows, people } = await this.transactions.reading(actor, async (transaction) => {
          const found = await findActions(transaction, actor.organisationId, filter, place);
          return { rows: found, people: await findKnownPeople(transaction, found) };
        });
        count += rows.length;
        yield rows.map((row) => actionCells(row, people, language));
        after = rows.length < readTogether ? undefined : rows.at(-1)?.id;
      } while (after !== undefined);
    } finally {
      await this.transactions.unitOfWork(actor, (transaction) => {
        const code = String(count);
        const entry: AuditEntry = { action: 'audits.exportedActions', subjectIds: [], code };
        return audit(transaction, actor, entry, this.clock.now());
      });
    }
  }
}

async function writeRows(rows: string[][], language: Query['language']): Promise<Buffer> {
  const pieces: string[] = [];
  for await (const piece of writeCsvTable({ columns: actionColumns(language), rows }))
    pieces.push(piece);
  return Buffer.from(pieces.join(''));
}
