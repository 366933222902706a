import { Injectable } from '@nestjs/common';
import type { exportedDocument, listExports } from '@svetionik/contracts/exports';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import { alike } from '@svetionik/domain/content/alike';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { attachment } from '../../platform/http/attachment';
import { rangedAnswer, type Resumption } from '../../platform/http/byte-range';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { findReportedRun } from './authority-reports/authority-reports.queries';
import { reportTemplates } from './authority-reports/report-templates';
import {
  chooseDocuments,
  findRegisterOrganiser,
  findRegisterOwners,
  labelsOfRegisters,
  registerFileName,
} from '../registry';
import { describeExport } from './describe-export';
import { makeExportJob } from './exports.jobs';
import {
  findExport,
  findExports,
  insertExport,
  isOfRegister,
  type RegisterRequest,
} from './exports.queries';
import { requireOwnExport, requireSubject } from './exports.access';
import { readParts } from './read-parts';

type Exported = z.output<typeof exportedDocument>;

/** Documents that somebody who keeps a register asks for. Nobody but who asked gets them. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  ask(
    actor: PersonActor,
    id: string,
    request: RegisterRequest,
  ): Promise<Answer<Exported> | Exported> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId: askedBy } = actor;
      const askedAt = this.clock.now();
      if ((await findExport(transaction, organisationId, id)) !== undefined)
        return this.sameAgain(transaction, actor, id, request);
      const { certificateIds, subjectIds } = await this.choose(
        transaction,
        actor,
        request,
        askedAt,
      );
      const personId = null;
      const order = { id, organisationId, askedBy, askedAt, request, personId, certificateIds };
      if (!(await insertExport(transaction, order)))
        return this.sameAgain(transaction, actor, id, request);
      await this.jobs.enqueue(transaction, makeExportJob, [
        { organisationId, ids: { exportId: id } },
      ]);
      const asked = {
        action: 'certification.askForExport',
        subjectIds: [id, ...subjectIds],
        code: request.kind,
      } as const;
      await audit(transaction, actor, asked, askedAt);
      return created(describeExport(await requireOwnExport(transaction, actor, id)));
    });
  }

  async list(
    actor: PersonActor,
    page: EndpointInput<typeof listExports>['query'],
  ): Promise<EndpointReply<typeof listExports>> {
    const rows = await this.transactions.reading(actor, (transaction) =>
      findExports(transaction, actor, { after: page.after, limit: page.limit + 1 }),
    );
    const items = rows.slice(0, page.limit).map(describeExport);
    return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
  }

  read(actor: PersonActor, id: string): Promise<Exported> {
    return this.transactions.reading(actor, async (transaction) =>
      describeExport(await requireOwnExport(transaction, actor, id)),
    );
  }

  async download(
    actor: PersonActor,
    id: string,
    resumption: Resumption,
  ): Promise<Answer<Readable>> {
    const { bytes, name } = await this.transactions.unitOfWork(actor, async (transaction) => {
      const found = await requireOwnExport(transaction, actor, id);
      if (found.state !== 'ready') throw new DomainError('certification.not-ready');
      await audit(
        transaction,
        actor,
        { action: 'certification.downloadExport', subjectIds: [id] },
        this.clock.now(),
      );
      return {
        bytes: found.bytes ?? 0,
        name: await this.nameOf(transaction, actor, found.request),
      };
    });
    const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': attachment(name) };
    return rangedAnswer(
      readParts(this.transactions, actor, id),
      { length: bytes, tag: `"${id}"` },
      resumption,
      headers,
    );
  }

  /** Neutral, since others see the names of files. */
  private async nameOf(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    request: RegisterRequest,
  ): Promise<string> {
    if (request.kind === 'delivery') return 'spisak.pdf';
    if (request.kind === 'print-file') return 'dokumenti-za-stampu.pdf';
    const label =
      labelsOfRegisters(await findRegisterOwners(transaction, organisationId)).get(
        request.organiser,
      ) ?? '';
    return `${registerFileName(label, request.year)}.pdf`;
  }

  /** What the document will be about; fails where there is no such thing. */
  private async choose(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    request: RegisterRequest,
    now: Date,
  ): Promise<{ certificateIds: string[]; subjectIds: string[] }> {
    if (request.kind === 'print-file') {
      const certificateIds = (await chooseDocuments(transaction, organisationId, request, now)).map(
        ({ certificate }) => certificate,
      );
      return { certificateIds, subjectIds: certificateIds };
    }
    const subject = requireSubject(
      request.kind === 'delivery'
        ? (await findReportedRun(transaction, organisationId, request))?.id
        : await this.organiserOf(transaction, organisationId, request.organiser),
    );
    if (
      request.kind === 'delivery' &&
      !(await reportTemplates.load(transaction, organisationId)).has(request.template)
    )
      throw new DomainError('certification.template-unknown');
    return { certificateIds: [], subjectIds: [subject] };
  }

  private async organiserOf(
    transaction: EntityManager,
    organisationId: string,
    organiser: string,
  ): Promise<string | undefined> {
    return (await findRegisterOrganiser(transaction, organisationId, organiser)) && organiser;
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    request: RegisterRequest,
  ): Promise<Exported> {
    const known = await findExport(transaction, actor.organisationId, id);
    if (known?.askedBy !== actor.personId || !isOfRegister(known) || !alike(known.request, request))
      throw new DomainError('creation.differs');
    return describeExport(known);
  }
}
