import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  listCorrectable,
  listEffects,
  listRegrades,
  previewRegrade,
  readRegrade,
} from '@svetionik/contracts/regrades';
import { isKeyCorrection } from '@svetionik/domain/attempt/regrade';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { findOlderVersions, insertCorrection, type VersionPair } from '../../assessment';
import { requireRegrade, requireRegradeEffects } from '../reporting.access';
import { applyRegradeJob, previewRegradeJob } from '../reporting.jobs';
import { MemberRegrades } from './member-regrades';
import {
  describeEffect,
  describeMemberSums,
  describeRegrade,
  describePrompt,
} from './regrade-view';
import { findEffects, findRegrades, insertRegrade, setState } from './regrades.queries';
import { findMemberSums } from './shared-regrades.queries';

type Regrade = EndpointReply<typeof readRegrade>;

/** Regrades after a corrected key: looked at first, then applied. */
@Injectable()
export class RegradesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly members: MemberRegrades,
    private readonly clock: Clock,
  ) {}

  correctable(actor: PersonActor): Promise<EndpointReply<typeof listCorrectable>> {
    return this.transactions.reading(actor, async (transaction) => {
      const pairs = (await findOlderVersions(transaction, actor.organisationId, null)).filter(
        isCorrection,
      );
      return {
        items: pairs.map(({ from, after, attempts, shared, correctedAt }) => ({
          version: from,
          prompt: describePrompt(after),
          attempts,
          shared,
          correctedAt: correctedAt.toISOString(),
        })),
      };
    });
  }

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listRegrades>['query'],
  ): Promise<EndpointReply<typeof listRegrades>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findRegrades(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
      });
      return {
        items: rows.slice(0, limit).map(describeRegrade),
        next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
      };
    });
  }

  read(actor: PersonActor, id: string): Promise<Regrade> {
    return this.transactions.reading(actor, (transaction) => this.describe(transaction, actor, id));
  }

  /** Says who is touched; whoever may read the register reads names, which is noted. */
  effects(
    actor: PersonActor,
    id: string,
    { after, limit }: EndpointInput<typeof listEffects>['query'],
  ): Promise<EndpointReply<typeof listEffects>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireRegradeEffects(transaction, actor, id, 'ordered');
      const rows = await findEffects(
        transaction,
        { organisationId: actor.organisationId, id },
        { after, limit: limit + 1 },
      );
      const named = actor.permissions.has('register.read');
      if (named)
        await audit(
          transaction,
          actor,
          { action: 'reporting.listRegradeEffects', subjectIds: [id] },
          this.clock.now(),
        );
      const items = rows.slice(0, limit).map((row) => describeEffect(row, named));
      return {
        items,
        next: rows.length > limit ? (items.at(-1)?.attempt ?? null) : null,
      };
    });
  }

  /** Notes the correction and has it tried; nothing is changed by that. */
  preview(
    actor: PersonActor,
    id: string,
    { version, reason }: EndpointInput<typeof previewRegrade>['body'],
  ): Promise<Answer<Regrade> | Regrade> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const [known] = await findRegrades(transaction, actor.organisationId, { id, limit: 1 });
      if (known !== undefined) {
        if (known.version !== version || known.reason !== reason)
          throw new DomainError('creation.differs');
        return this.describe(transaction, actor, id);
      }
      const [pair] = (await findOlderVersions(transaction, actor.organisationId, version)).filter(
        isCorrection,
      );
      if (pair === undefined) throw new DomainError('regrade.no-correction');
      await this.begin(transaction, actor, { id, pair, reason });
      await audit(
        transaction,
        actor,
        { action: 'reporting.previewRegrade', subjectIds: [id, pair.from], reason },
        this.clock.now(),
      );
      return created(await this.describe(transaction, actor, id));
    });
  }

  private async begin(
    transaction: EntityManager,
    { organisationId, personId: madeBy }: PersonActor,
    {
      id,
      pair,
      reason,
    }: { readonly id: string; readonly pair: VersionPair; readonly reason: string },
  ): Promise<void> {
    const madeAt = this.clock.now();
    const versions = { fromVersionId: pair.from, toVersionId: pair.to };
    await insertCorrection(transaction, {
      id,
      organisationId,
      ...versions,
      reason,
      madeBy,
      madeAt,
    });
    await insertRegrade(transaction, organisationId, id);
    await this.jobs.enqueue(transaction, previewRegradeJob, [
      { organisationId, ids: { regradeId: id } },
    ]);
    const prompt = describePrompt(pair.after);
    await this.members.preview(transaction, { id, organisationId, prompt, reason });
  }

  apply(actor: PersonActor, id: string): Promise<Regrade> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { state } = await requireRegrade(transaction, actor, id);
      if (state === 'previewing' || state === 'failed')
        throw new DomainError('regrade.not-previewed');
      if (state === 'previewed') {
        await setState(transaction, { organisationId: actor.organisationId, id }, 'applying');
        await audit(
          transaction,
          actor,
          { action: 'reporting.applyRegrade', subjectIds: [id] },
          this.clock.now(),
        );
        await this.jobs.enqueue(transaction, applyRegradeJob, [
          { organisationId: actor.organisationId, ids: { regradeId: id } },
        ]);
      }
      return this.describe(transaction, actor, id);
    });
  }

  private async describe(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<Regrade> {
    return {
      ...describeRegrade(await requireRegrade(transaction, actor, id)),
      elsewhere: describeMemberSums(await findMemberSums(transaction, id)),
    };
  }
}

function isCorrection({ before, after }: VersionPair): boolean {
  return isKeyCorrection(before['sr-Latn'], after['sr-Latn']);
}
