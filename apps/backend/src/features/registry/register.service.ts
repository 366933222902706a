import { Injectable } from '@nestjs/common';
import type { listCertificates, listRegisters } from '@svetionik/contracts/register';
import type { registerLine } from '@svetionik/contracts/register-lines';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { Language } from '@svetionik/domain/language/script';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { attachment } from '../../platform/http/attachment';
import { findIssueDate } from '../organisations';
import { describeLine } from './certificate-view';
import { labelsOfRegisters, registerFileName } from './file-names';
import { writeRegisterCsv } from './register-csv';
import { findRegisterLines } from './register-lines.queries';
import { RegisterReader } from './register-reader';
import { readSearch } from './register-search';
import { findRegisterOwners, findRegisters } from './registers.queries';
import { requireFound } from './registry.access';

/** The registers, read. Whoever looks at other people's names is noted. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: RegisterReader,
  ) {}

  async listRegisters(actor: PersonActor): Promise<EndpointReply<typeof listRegisters>> {
    const rows = await this.transactions.reading(actor, (transaction) =>
      findRegisters(transaction, actor.organisationId),
    );
    return {
      items: rows.map(({ organiserId, name, ...register }) => ({
        organiser: { id: organiserId, name },
        ...register,
      })),
    };
  }

  list(
    actor: PersonActor,
    query: EndpointInput<typeof listCertificates>['query'],
  ): Promise<{ items: z.output<typeof registerLine>[]; next: string | null }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { search, after, limit, standing, ...filter } = query;
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, actor.organisationId, now);
      const sought = {
        ...filter,
        ...readSearch(search),
        standing: standing && { is: standing, today },
      };
      const rows = await findRegisterLines(transaction, actor.organisationId, sought, {
        after,
        limit: limit + 1,
      });
      const items = rows.slice(0, limit).map((row) => describeLine(row, today));
      await audit(
        transaction,
        actor,
        { action: 'certification.listCertificates', subjectIds: items.map(({ id }) => id) },
        now,
      );
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  export(
    actor: PersonActor,
    organiserId: string,
    year: number,
    language: Language,
  ): Promise<Answer<Readable>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const owners = await findRegisterOwners(transaction, actor.organisationId);
      const label = requireFound(labelsOfRegisters(owners).get(organiserId));
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, actor.organisationId, now);
      await audit(
        transaction,
        actor,
        { action: 'certification.exportRegister', subjectIds: [organiserId], code: String(year) },
        now,
      );
      const lines = this.reader.read(actor, {
        organisationId: actor.organisationId,
        organiserId,
        year,
      });
      return new Answer(200, writeRegisterCsv(lines, language, today), {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': attachment(`${registerFileName(label, year)}.csv`),
      });
    });
  }
}
