import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { beginLeaving, previewLeaving, readLeaving } from '@svetionik/contracts/leavings';
import type { AuditedVerb } from '@svetionik/domain/audit/actions';
import { findLastDayProblem, findLastDays } from '@svetionik/domain/leaving/leaving';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { updateLastDay } from '../../platform/access/organisation-rows.queries';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findZone } from '../../platform/database/issue-date.queries';
import { enterOrganisation } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { countOffers } from '../catalogue';
import { lockOrganisation } from '../identity';
import { findIssueDate, requireNetwork, requireOrganisation } from '../organisations';
import { LeavingNews } from './leaving-news';
import { describeLeaving } from './leaving-view';
import { weighLeaving } from './leaving-weight.queries';
import { requireLeaving, requireMemberOfNetwork } from './leavings.access';
import {
  findCurrentLeaving,
  findLeaving,
  insertLeaving,
  withdrawLeaving,
} from './leavings.queries';

type Read = EndpointReply<typeof readLeaving>;
type Preview = EndpointReply<typeof previewLeaving>;
type Announcement = EndpointInput<typeof beginLeaving>['body'];

/** As in all statistics, nothing is told of fewer people. */
const smallestGroup = 10;

/** That members leave the network: announced by the network, taken back as long as they have not left. */
@Injectable()
export class LeavingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directory: OrganisationDirectory,
    private readonly news: LeavingNews,
  ) {}

  read(actor: PersonActor, organisationId: string): Promise<Read> {
    return this.transactions.reading(actor, async (transaction) => {
      await requireOrganisation(transaction, actor, organisationId);
      return this.describe(transaction, organisationId);
    });
  }

  preview(actor: PersonActor, organisationId: string): Promise<Preview> {
    requireNetwork(actor);
    return this.transactions.reading(actor, async (transaction) => {
      await requireOrganisation(transaction, actor, organisationId);
      const now = this.clock.now();
      const { people, ...counts } = await weighLeaving(transaction, organisationId, now);
      const { date } = await findIssueDate(transaction, organisationId, now);
      return {
        ...counts,
        offersMade: await countOffers(transaction, organisationId),
        people: people < smallestGroup ? null : people,
        ...findLastDays(date),
      };
    });
  }

  async begin(
    actor: PersonActor,
    organisationId: string,
    id: string,
    announcement: Announcement,
  ): Promise<Answer<Read> | Read> {
    requireNetwork(actor);
    const answer = await this.transactions.unitOfWork(actor, async (transaction) => {
      await requireMemberOfNetwork(transaction, actor, organisationId);
      await lockOrganisation(transaction, organisationId);
      const known = await findLeaving(transaction, organisationId, id);
      if (known !== undefined) {
        if (known.lastDay !== announcement.lastDay || known.reason !== announcement.reason)
          throw new DomainError('creation.differs');
        return this.describe(transaction, organisationId);
      }
      await this.announce(transaction, actor, { id, organisationId, ...announcement });
      return created(await this.describe(transaction, organisationId));
    });
    this.directory.forget();
    return answer;
  }

  async takeBack(actor: PersonActor, organisationId: string, id: string): Promise<Read> {
    requireNetwork(actor);
    const read = await this.transactions.unitOfWork(actor, async (transaction) => {
      await requireMemberOfNetwork(transaction, actor, organisationId);
      await lockOrganisation(transaction, organisationId);
      const { leftAt } = await requireLeaving(transaction, organisationId, id);
      if (leftAt !== null) throw new DomainError('leavings.over');
      const at = this.clock.now();
      if (await withdrawLeaving(transaction, id, { by: actor.personId, at })) {
        await updateLastDay(transaction, organisationId, null);
        await this.news.tell(transaction, organisationId, id, 'taken-back');
        await this.note(transaction, actor, organisationId, 'takeBack');
      }
      return this.describe(transaction, organisationId);
    });
    this.directory.forget();
    return read;
  }

  private async announce(
    transaction: EntityManager,
    actor: PersonActor,
    row: Announcement & { readonly id: string; readonly organisationId: string },
  ): Promise<void> {
    const at = this.clock.now();
    const { date } = await findIssueDate(transaction, row.organisationId, at);
    if ((await findCurrentLeaving(transaction, row.organisationId)) !== undefined)
      throw new DomainError('leavings.announced');
    const problem = findLastDayProblem(row.lastDay, date);
    if (problem !== undefined)
      throw new DomainError('leavings.day', { details: { problem, ...findLastDays(date) } });
    if (!(await insertLeaving(transaction, { ...row, by: actor.personId, at })))
      throw new DomainError('creation.differs');
    await updateLastDay(transaction, row.organisationId, row.lastDay);
    await this.news.tell(transaction, row.organisationId, row.id, 'announced');
    await this.note(transaction, actor, row.organisationId, 'begin');
  }

  private async describe(transaction: EntityManager, organisationId: string): Promise<Read> {
    const zone = await findZone(transaction, organisationId);
    const row = await findCurrentLeaving(transaction, organisationId);
    return { leaving: describeLeaving(row, zone) };
  }

  /** In the journal of the network, whose act it is. */
  private async note(
    transaction: EntityManager,
    actor: PersonActor,
    organisationId: string,
    verb: AuditedVerb<'leavings'>,
  ): Promise<void> {
    await enterOrganisation(transaction, actor.organisationId);
    const entry: AuditEntry = { action: `leavings.${verb}`, subjectIds: [organisationId] };
    await audit(transaction, actor, entry, this.clock.now());
    await enterOrganisation(transaction, organisationId);
  }
}
