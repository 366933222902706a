import { Injectable } from '@nestjs/common';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailProviderLinkJob } from '../identity.jobs';
import { insertLink, type ProviderLinkRow } from './provider-links.queries';

/** What is noted of a link. */
interface NotedLink {
  readonly action: AuditedAction;
  readonly code?: string;
}

/** What follows when somebody is linked or is not any more: it is noted, and they are told. */
@Injectable()
export class ProviderRecord {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async link(
    transaction: EntityManager,
    actor: PersonActor,
    { link, ...noted }: NotedLink & { readonly link: Omit<ProviderLinkRow, 'linkedAt'> },
  ): Promise<void> {
    if (!(await insertLink(transaction, { ...link, linkedAt: this.clock.now() })))
      throw new DomainError('identity.provider-linked');
    await this.note(transaction, actor, link.personId, noted);
  }

  async note(
    transaction: EntityManager,
    actor: PersonActor,
    personId: string,
    noted: NotedLink,
  ): Promise<void> {
    const { organisationId } = actor;
    await audit(transaction, actor, { ...noted, subjectIds: [personId] }, this.clock.now());
    await this.jobs.enqueue(transaction, mailProviderLinkJob, [
      { organisationId, ids: { personId } },
    ]);
  }
}
