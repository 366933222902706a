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
import { plainText } from '@svetionik/domain/content/plain-text';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import {
  findOlderVersions,
  insertCorrection,
  type ItemContent,
  type VersionPair,
} from '../../assessment';
import { readPersonName } from '../../identity';
import { requireRegrade } from '../reporting.access';
import { applyRegradeJob, previewRegradeJob } from '../reporting.jobs';
import {
  findEffects,
  findRegrades,
  insertRegrade,
  setState,
  type EffectRow,
  type RegradeRow,
} from './regrades.queries';

type Regrade = EndpointReply<typeof readRegrade>;

/** Regrades after a corrected key: looked at first, then applied. */
@Injectable()
export class RegradesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  correctable(actor: PersonActor): Promise<EndpointReply<typeof listCorrectable>> {
    return this.transactions.reading(actor, async (transaction) => {
      const pairs = (await findOlderVersions(transaction, actor.organisationId, null)).filter(
        isCorrection,
      );
      return {
        items: pairs.map(({ from, after, attempts, correctedAt }) => ({
          version: from,
          prompt: promptOf(after),
          attempts,
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
        items: rows.slice(0, limit).map(describe),
        next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
      };
    });
  }

  read(actor: PersonActor, id: string): Promise<Regrade> {
    return this.transactions.reading(actor, async (transaction) =>
      describe(await requireRegrade(transaction, actor, id)),
    );
  }

  /** Says who is touched; whoever may read the register reads names, which is noted. */
  effects(
    actor: PersonActor,
    id: string,
    { after, limit }: EndpointInput<typeof listEffects>['query'],
  ): Promise<EndpointReply<typeof listEffects>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireRegrade(transaction, actor, id);
      const from = Number(/^\d{1,6}$/.exec(after ?? '')?.[0] ?? 0);
      const rows = await findEffects(transaction, id, { after: from, limit: limit + 1 });
      const named = actor.permissions.has('register.read');
      if (named)
        await audit(
          transaction,
          actor,
          { action: 'reporting.listRegradeEffects', subjectIds: [id] },
          this.clock.now(),
        );
      return {
        items: rows.slice(0, limit).map((row) => describeEffect(row, named)),
        next: rows.length > limit ? String(from + limit) : null,
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
        return describe(known);
      }
      const [pair] = (await findOlderVersions(transaction, actor.organisationId, version)).filter(
        isCorrection,
      );
      if (pair === undefined) throw new DomainError('regrade.no-correction');
      const correction = {
        id,
        organisationId: actor.organisationId,
        fromVersionId: pair.from,
        toVersionId: pair.to,
        reason,
        madeBy: actor.personId,
        madeAt: this.clock.now(),
      };
      await insertCorrection(transaction, correction);
      await insertRegrade(transaction, actor.organisationId, id);
      await audit(
        transaction,
        actor,
        { action: 'reporting.previewRegrade', subjectIds: [id, pair.from], reason },
        correction.madeAt,
      );
      await this.jobs.enqueue(transaction, previewRegradeJob, [
        { organisationId: actor.organisationId, ids: { regradeId: id } },
      ]);
      return created(describe(await requireRegrade(transaction, actor, id)));
    });
  }

  apply(actor: PersonActor, id: string): Promise<Regrade> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { state } = await requireRegrade(transaction, actor, id);
      if (state === 'previewing' || state === 'failed')
        throw new DomainError('regrade.not-previewed');
      if (state === 'previewed') {
        await setState(transaction, id, 'applying');
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
      return describe(await requireRegrade(transaction, actor, id));
    });
  }
}

function isCorrection({ before, after }: VersionPair): boolean {
  return isKeyCorrection(before['sr-Latn'], after['sr-Latn']);
}

function promptOf(content: ItemContent): TextInScripts {
  return {
    'sr-Latn': plainText(content['sr-Latn'].prompt),
    'sr-Cyrl': plainText(content['sr-Cyrl'].prompt),
  };
}

function describe({
  id,
  state,
  content,
  reason,
  orderedAt,
  lookedAt,
  passes,
  fails,
  more,
  less,
  certificates,
}: RegradeRow): Regrade {
  return {
    id,
    state,
    prompt: promptOf(content),
    reason,
    orderedAt: orderedAt.toISOString(),
    lookedAt,
    counts: { passes, fails, more, less },
    certificates,
  };
}

function describeEffect(
  row: EffectRow,
  named: boolean,
): EndpointReply<typeof listEffects>['items'][number] {
  const { attempt, effect, before, after, certificate } = row;
  return {
    attempt,
    effect,
    before,
    after,
    certificate: named ? certificate : null,
    person: named ? { name: readPersonName(row), email: row.email } : null,
  };
}
