import { Injectable } from '@nestjs/common';
import type { ProblemCode } from '@svetionik/contracts/problems';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { previewPublication, readProgramme } from '@svetionik/contracts/programmes';
import { findPlanFault, type PlanFault } from '@svetionik/domain/programmes/plan';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { inBothScripts, type PublishedText } from '../catalogue';
import { describeDifferences } from './edition-differences';
import { countPeopleByEdition, insertEdition, type ProgrammeEdition } from './editions.queries';
import { describeProgramme, differs, findCurrentEdition, readText } from './programme-view';
import { requireProgramme } from './programmes.access';
import { findDraftParts, type ProgrammeRow, type ProgrammeText } from './programmes.queries';

const faults: Readonly<Record<PlanFault, ProblemCode>> = {
  'nothing-needed': 'programme.nothing-needed',
  'course-twice': 'programme.course-twice',
  choice: 'programme.choice-refused',
};

const nothingBefore = { inOrder: true, choose: 0, parts: [] };

interface Publishable {
  readonly text: ProgrammeText;
  readonly before: ProgrammeEdition | undefined;
  /** Names of courses, by their ids. */
  readonly titles: ReadonlyMap<string, PublishedText>;
}

/** Publishes programmes, and tells before what becomes of whoever is in them. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  preview(actor: PersonActor, id: string): Promise<EndpointReply<typeof previewPublication>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const row = await requireProgramme(transaction, actor, id);
      const { text, before, titles } = await requirePublishable(transaction, organisationId, row);
      const differences = describeDifferences(before ?? nothingBefore, text, titles);
      return {
        number: (row.edition ?? 0) + 1,
        ...differences,
        rule: before !== undefined && differences.rule,
        inside: await countPeopleByEdition(transaction, organisationId, id),
      };
    });
  }

  publish(
    actor: PersonActor,
    id: string,
    version: number,
  ): Promise<EndpointReply<typeof readProgramme>> {
    const { organisationId, personId: by } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireProgramme(transaction, actor, id, true);
      if (row.version !== version) {
        const current = await describeProgramme(transaction, actor, row);
        throw new DomainError('edit.conflict', { current });
      }
      const { text } = await requirePublishable(transaction, organisationId, row);
      const at = this.clock.now();
      await insertEdition(transaction, organisationId, {
        ...{ id: newId(), programmeId: id, number: (row.edition ?? 0) + 1, by, at },
        ...{ title: inBothScripts(text.title), summary: inBothScripts(text.summary) },
      });
      const entry: AuditEntry = { action: 'programmes.publishProgramme', subjectIds: [id] };
      await audit(transaction, actor, entry, at);
      return describeProgramme(transaction, actor, await requireProgramme(transaction, actor, id));
    });
  }
}

/** What is written, where it is whole and something else than what is published. */
async function requirePublishable(
  transaction: EntityManager,
  organisationId: string,
  row: ProgrammeRow,
): Promise<Publishable> {
  const parts = await findDraftParts(transaction, organisationId, row.id);
  const text = readText(row, parts);
  const fault = findPlanFault(text);
  if (fault !== undefined) throw new DomainError(faults[fault]);
  const before = await findCurrentEdition(transaction, organisationId, row);
  if (before !== undefined && !differs(text, before))
    throw new DomainError('programme.nothing-new');
  const titles = new Map(
    [...(before?.parts ?? []), ...parts].map(({ course, title }) => [course, title]),
  );
  return { text, before, titles };
}
