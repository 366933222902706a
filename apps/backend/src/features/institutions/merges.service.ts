import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  listMerges,
  mergeInstitutions,
  previewMerge,
  readInstitution,
} from '@svetionik/contracts/institutions';
import { alike } from '@svetionik/domain/content/alike';
import { refuseMergedParent, type Merging } from '@svetionik/domain/institutions/tree';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { describeInstitutions, readText } from './institution-views';
import { requireInstitution, requireMergedPlace } from './institutions.access';
import { updateText } from './institutions.queries';
import { MergeFollowers } from './merge-followers';
import { describeMerge, type Merge } from './merge-views';
import {
  findMerge,
  findMerges,
  holdInstitutions,
  insertMerge,
  absorbInstitution,
  moveToKept,
} from './merges.queries';
import { findAncestorIds, findHeight, lockTree } from './tree.queries';

type Body = EndpointInput<typeof mergeInstitutions>['body'];

@Injectable()
export class MergesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly followers: MergeFollowers,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listMerges>['query'],
  ): Promise<EndpointReply<typeof listMerges>> {
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await findMerges(transaction, actor.organisationId, page);
      const items = rows.slice(0, limit).map((row) => describeMerge(row, this.clock.now()));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  preview(
    actor: PersonActor,
    keptId: string,
    mergedId: string,
  ): Promise<EndpointReply<typeof previewMerge>> {
    if (keptId === mergedId) throw new DomainError('institution.same');
    return this.transactions.reading(actor, async (transaction) => {
      const rows = [
        await requireInstitution(transaction, actor, keptId),
        await requireInstitution(transaction, actor, mergedId),
      ];
      const { organisationId } = actor;
      const [kept, merged] = await describeInstitutions(transaction, organisationId, rows);
      if (kept === undefined || merged === undefined) throw new Error('two were described');
      const [one, other] = [await place(transaction, kept), await place(transaction, merged)];
      return {
        kept,
        merged,
        refusedParents: {
          kept: refuseMergedParent(one, other, 'kept') ?? null,
          merged: refuseMergedParent(one, other, 'merged') ?? null,
        },
        quotas: await this.followers.foresee(transaction, {
          ...{ organisationId, kept: keptId, merged: mergedId },
        }),
      };
    });
  }

  merge(actor: PersonActor, id: string, body: Body): Promise<Answer<Merge> | Merge> {
    const { kept, merged, text } = body;
    if (kept === merged) throw new DomainError('institution.same');
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId } = actor;
      await lockTree(transaction, organisationId);
      const known = await findMerge(transaction, organisationId, id);
      if (known !== undefined) {
        if (!isSame(known, body)) throw new DomainError('creation.differs');
        return describeMerge(known, this.clock.now());
      }
      await holdInstitutions(transaction, organisationId, [kept, merged]);
      const keptBefore = await this.requireVersion(transaction, actor, kept, body.keptVersion);
      const mergedBefore = await this.requireVersion(
        transaction,
        actor,
        merged,
        body.mergedVersion,
      );
      await requireMergedPlace(transaction, actor, { kept, merged, parent: text.parent });
      const isNew = await insertMerge(transaction, {
        ...{ id, organisationId, kept, merged, chosen: text, by: personId, at: this.clock.now() },
        ...{ keptBefore, mergedBefore, keptVersion: body.keptVersion + 1 },
      });
      if (!isNew) throw new DomainError('creation.differs');
      const pair = { organisationId, mergeId: id, kept, merged };
      await absorbInstitution(transaction, pair);
      await updateText(transaction, { organisationId, id: kept, version: body.keptVersion }, text);
      await moveToKept(transaction, pair);
      await this.followers.merge(transaction, pair);
      await audit(
        transaction,
        actor,
        { action: 'institutions.mergeInstitutions', subjectIds: [kept, merged] },
        this.clock.now(),
      );
      return created(await this.read(transaction, organisationId, id));
    });
  }

  private async read(
    transaction: EntityManager,
    organisationId: string,
    id: string,
  ): Promise<Merge> {
    const row = await findMerge(transaction, organisationId, id);
    if (row === undefined) throw new Error('the merging was written');
    return describeMerge(row, this.clock.now());
  }

  /** What is written of an institution, if it is what the caller has seen. */
  private async requireVersion(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    version: number,
  ) {
    const row = await requireInstitution(transaction, actor, id);
    if (row.version === version) return readText(row);
    const [current] = await describeInstitutions(transaction, actor.organisationId, [row]);
    throw new DomainError('edit.conflict', { current });
  }
}

async function place(
  transaction: EntityManager,
  { id }: EndpointReply<typeof readInstitution>,
): Promise<Merging> {
  return {
    id,
    above: await findAncestorIds(transaction, id),
    height: await findHeight(transaction, id),
  };
}

function isSame(
  { kept, merged, chosen }: Pick<Body, 'kept' | 'merged'> & { readonly chosen: object },
  body: Body,
): boolean {
  return kept === body.kept && merged === body.merged && alike(chosen, body.text);
}
