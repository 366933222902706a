import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply, UploadedFile } from '@svetionik/contracts/endpoint';
import type {
  countEntered,
  listPeopleImports,
  readPeopleImport,
} from '@svetionik/contracts/imports';
import { decodeText } from '@svetionik/formats';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { refuseInPieces } from '../../platform/privacy/personal-number-guard';
import { Files } from '../../platform/storage/files';
import { findGroup } from '../groups';
import { AttachedCourses } from '../identity';
import { findInCourse } from '../learning';
import { findChoices } from './column-choices.queries';
import { countNamedMembers } from './import-entries.queries';
import { describeImport, describeSheet, hashHeadings } from './import-view';
import { requireImport } from './imports.access';
import { readImportJob } from './imports.jobs';
import { findImport, findImports, type ImportRow, insertImport } from './imports.queries';

type Import = ReturnType<typeof describeImport>;

/** Lists of people that somebody brings: kept for a worker to read, and how far each is. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly files: Files,
    private readonly courses: AttachedCourses,
  ) {}

  /** The same file under the same id is one import. */
  async upload(
    actor: PersonActor,
    id: string,
    { name, bytes }: UploadedFile,
  ): Promise<Import | Answer<Import>> {
    const content = Buffer.from(bytes);
    if (content.length === 0) throw new DomainError('upload.empty');
    if (isReadable(content)) await refuseInPieces(decodeText(content).text);
    const hash = createHash('sha256').update(content).digest('hex');
    const fileName = name
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .slice(0, 200);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId: requestedBy } = actor;
      await this.files.store(transaction, content, 'application/octet-stream');
      const made = { id, organisationId, fileName, hash, requestedBy };
      const now = this.clock.now();
      const isNew = await insertImport(transaction, made, now);
      const found = await findImport(transaction, organisationId, id);
      if (found?.sourceHash !== hash) throw new DomainError('creation.differs');
      if (!isNew) {
        await this.files.discard(transaction, hash);
        return describeImport(found);
      }
      await audit(transaction, actor, { action: 'imports.upload', subjectIds: [id] }, now);
      const order = { organisationId, ids: { importId: id } };
      await this.jobs.enqueue(transaction, readImportJob, [order]);
      return created(describeImport(found));
    });
  }

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listPeopleImports>['query'],
  ): Promise<EndpointReply<typeof listPeopleImports>> {
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await findImports(transaction, actor.organisationId, page);
      const items = rows.slice(0, limit).map(describeImport);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<EndpointReply<typeof readPeopleImport>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireImport(transaction, actor, id);
      const hashes = row.sheets.map(hashHeadings);
      const chosen = await findChoices(transaction, actor.organisationId, hashes);
      const entry: AuditEntry = { action: 'imports.read', subjectIds: [id] };
      await audit(transaction, actor, entry, this.clock.now());
      return {
        ...describeImport(row),
        sheets: row.sheets.map((sheet) => describeSheet(sheet, chosen)),
        sheet: row.sheet,
        fields: row.fields === null ? null : [...row.fields],
        ...(await this.describeEntry(transaction, actor, row)),
      };
    });
  }

  countEntered(
    actor: PersonActor,
    id: string,
    { groupId, courseId }: EndpointInput<typeof countEntered>['query'],
  ): Promise<EndpointReply<typeof countEntered>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      await requireImport(transaction, actor, id);
      const named = await countNamedMembers(transaction, organisationId, id, groupId ?? null);
      const { members, inGroup } = named;
      const inCourse =
        courseId === undefined
          ? null
          : (await findInCourse(transaction, organisationId, courseId, members)).size;
      return {
        members: members.length,
        inGroup: groupId === undefined ? null : inGroup,
        inCourse,
      };
    });
  }

  private async describeEntry(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    { groupId, courseId }: ImportRow,
  ): Promise<Pick<EndpointReply<typeof readPeopleImport>, 'group' | 'course'>> {
    const group =
      groupId === null ? undefined : await findGroup(transaction, organisationId, groupId);
    const course = await this.courses.describe(transaction, organisationId, courseId);
    return { group: group === undefined ? null : { id: group.id, name: group.name }, course };
  }
}

/** A workbook is unpacked by the worker only, which keeps none with a personal number in it. */
function isReadable(content: Buffer): boolean {
  return content.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004';
}
