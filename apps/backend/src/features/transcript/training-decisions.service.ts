import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { decideTraining, listTrainings } from '@svetionik/contracts/trainings';
import { endings, findFileType } from '@svetionik/domain/items/file-upload/file-type';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import type { Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { download } from '../../platform/http/download';
import { Files } from '../../platform/storage/files';
import { describeSent } from './training-view';
import { findSentTrainings, lockTraining, storeDecision } from './trainings.queries';
import { requireSentTraining } from './transcript.access';

type Page = EndpointReply<typeof listTrainings>;
type Sent = EndpointReply<typeof decideTraining>;

/** Evidence of trainings that others did elsewhere, looked at and decided on. Every look is noted. */
@Injectable()
export class TrainingDecisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { state, after, limit }: EndpointInput<typeof listTrainings>['query'],
  ): Promise<Page> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rows = await findSentTrainings(transaction, actor.organisationId, {
        state,
        after,
        limit: limit + 1,
      });
      const items = rows.slice(0, limit).map(describeSent);
      await audit(
        transaction,
        actor,
        { action: 'certification.listTrainings', subjectIds: items.map(({ person }) => person.id) },
        this.clock.now(),
      );
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** The name of the file is the person's own and stays with them. */
  readEvidence(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { evidenceHash, personId } = await requireSentTraining(transaction, actor, id);
      const file = await this.files.require(transaction, evidenceHash);
      await audit(
        transaction,
        actor,
        { action: 'certification.readEvidence', subjectIds: [id, personId] },
        this.clock.now(),
      );
      return download(file, `dokaz.${endings[findFileType(file.mediaType) ?? 'pdf'][0]}`);
    });
  }

  decide(
    actor: PersonActor,
    { params, body, version }: EndpointInput<typeof decideTraining>,
  ): Promise<Sent> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const id = params.training;
      await lockTraining(transaction, actor.organisationId, id);
      const row = await requireSentTraining(transaction, actor, id);
      if (row.personId === actor.personId) throw new DomainError('training.own');
      if (row.version !== version)
        throw new DomainError('edit.conflict', { current: describeSent(row) });
      const at = this.clock.now();
      const reason = body.outcome === 'refused' ? body.reason : null;
      await storeDecision(transaction, id, {
        outcome: body.outcome,
        reason,
        by: actor.personId,
        at,
      });
      await audit(
        transaction,
        actor,
        { action: `certification.training-${body.outcome}`, subjectIds: [id, row.personId] },
        at,
      );
      return describeSent(await requireSentTraining(transaction, actor, id));
    });
  }
}
