import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  erasureRequest,
  listErasureRequests,
  sentErasureRequest,
} from '@svetionik/contracts/privacy';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findZone } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { type Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { findOthersPermitted } from '../identity';
import {
  findRequest,
  findRequests,
  insertRequest,
  isTaken,
  storeDecision,
  type SentRequestRow,
} from './erasure-requests.queries';
import { describeRequest, describeSentRequest } from './erasure-view';
import { requireOwnRequest, requireRequestOfOthers } from './privacy.access';
import { mailDeclinedRequestJob, mailErasureRequestJob } from './privacy.jobs';

type Request = z.output<typeof erasureRequest>;

/** What people ask for themselves: that their account be erased. An administrator carries it out or declines it. */
@Injectable()
export class ErasureRequestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  ask(actor: PersonActor, id: string): Promise<Answer<Request> | Request> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const zone = await findZone(transaction, organisationId);
      const deciders = await findOthersPermitted(
        transaction,
        organisationId,
        'person.erase',
        personId,
      );
      if (deciders.length === 0) throw new DomainError('identity.role-last-administrator');
      const now = this.clock.now();
      const fresh = await insertRequest(transaction, { id, organisationId, personId, at: now });
      const stored = await findRequest(transaction, organisationId, id);
      if (stored === undefined)
        throw new DomainError(
          (await isTaken(transaction, id)) ? 'creation.differs' : 'privacy.request-waiting',
        );
      if (stored.personId !== personId) throw new DomainError('creation.differs');
      if (!fresh) return describeRequest(stored, zone);
      await audit(
        transaction,
        actor,
        { action: 'privacy.requestErasure', subjectIds: [personId, id] },
        now,
      );
      await this.jobs.enqueue(
        transaction,
        mailErasureRequestJob,
        deciders.map((decider) => ({
          organisationId,
          ids: { requestId: id, personId: decider.id },
        })),
      );
      return created(describeRequest(stored, zone));
    });
  }

  withdraw(actor: PersonActor, id: string): Promise<Request> {
    return this.decide(actor, id, requireOwnRequest, async (transaction, row) => {
      if (row.state === 'withdrawn') return;
      if (row.state !== 'waiting') throw new DomainError('privacy.request-decided');
      await storeDecision(transaction, id, {
        state: 'withdrawn',
        by: actor.personId,
        at: this.clock.now(),
        reason: null,
      });
      await audit(
        transaction,
        actor,
        { action: 'privacy.withdrawErasureRequest', subjectIds: [actor.personId, id] },
        this.clock.now(),
      );
    });
  }

  decline(
    actor: PersonActor,
    id: string,
    reason: string,
  ): Promise<z.output<typeof sentErasureRequest>> {
    const { organisationId, personId: by } = actor;
    return this.decide(actor, id, requireRequestOfOthers, async (transaction, row) => {
      if (row.state === 'declined' && row.reason === reason) return;
      if (row.state !== 'waiting') throw new DomainError('privacy.request-decided');
      const now = this.clock.now();
      await storeDecision(transaction, id, { state: 'declined', by, at: now, reason });
      await audit(
        transaction,
        actor,
        { action: 'privacy.declineErasureRequest', subjectIds: [row.personId, id] },
        now,
      );
      await this.jobs.enqueue(transaction, mailDeclinedRequestJob, [
        { organisationId, ids: { requestId: id } },
      ]);
    });
  }

  /** Requests with whose they are. Reading the list is noted. */
  list(
    actor: PersonActor,
    page: EndpointInput<typeof listErasureRequests>['query'],
  ): Promise<EndpointReply<typeof listErasureRequests>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const zone = await findZone(transaction, actor.organisationId);
      const rows = await findRequests(transaction, actor.organisationId, {
        ...page,
        limit: page.limit + 1,
      });
      const shown = rows.slice(0, page.limit);
      await audit(
        transaction,
        actor,
        {
          action: 'privacy.listErasureRequests',
          subjectIds: shown.map(({ personId }) => personId),
        },
        this.clock.now(),
      );
      return {
        items: shown.map((row) => describeSentRequest(row, zone)),
        next: rows.length > page.limit ? (shown.at(-1)?.id ?? null) : null,
      };
    });
  }

  private decide(
    actor: PersonActor,
    id: string,
    requireRow: typeof requireOwnRequest,
    work: (transaction: EntityManager, row: SentRequestRow) => Promise<void>,
  ): Promise<z.output<typeof sentErasureRequest>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireRow(transaction, actor, id);
      await work(transaction, row);
      const decided = (await findRequest(transaction, organisationId, id)) ?? row;
      return describeSentRequest(decided, await findZone(transaction, organisationId));
    });
  }
}
