import { Injectable } from '@nestjs/common';
import type { answerFile } from '@svetionik/contracts/attachments';
import type { UploadedFile } from '@svetionik/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { type Answer, created } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { download } from '../../../platform/http/download';
import { Files } from '../../../platform/storage/files';
import { requireAccepted } from '../answer-verdict';
import { requireAnswerContext, requireOwnFile } from '../assessment.access';
import { countOtherFiles, type FilePlace, insertAnswerFile } from './answer-files.queries';
import { validateUpload, type ValidatedUpload, toKeep } from './validated-upload';

/** How many files may be sent for one question of one attempt, those that were replaced included. */
const mostSent = 20;

/** Takes in the files that learners hand in, before an answer names them, and gives them back to who sent them. */
@Injectable()
export class AnswerFilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  /** Whether it is taken is asked first, so that nobody's picture is made for nothing, and again when it is kept. */
  async upload(
    actor: PersonActor,
    place: FilePlace,
    uploaded: UploadedFile,
  ): Promise<Answer<z.output<typeof answerFile>>> {
    const sent = await validateUpload(uploaded);
    await this.transactions.unitOfWork(actor, (transaction) =>
      this.permit(transaction, actor, place, sent),
    );
    const { content, mediaType } = await toKeep(sent);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.permit(transaction, actor, place, sent);
      const { hash } = await this.files.store(transaction, content, mediaType);
      if ((await countOtherFiles(transaction, place, hash)) >= mostSent)
        throw new DomainError('upload.too-many', { details: { most: mostSent } });
      await insertAnswerFile(transaction, {
        ...place,
        organisationId: actor.organisationId,
        hash,
        name: sent.name,
        uploadedAt: this.clock.now(),
      });
      return created({ hash, mediaType, bytes: content.length, name: sent.name });
    });
  }

  read(actor: PersonActor, attemptId: string, hash: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const file = await requireOwnFile(transaction, actor, { attemptId, hash });
      return download(file, file.name);
    });
  }

  /** A file is judged as an answer that is given now. The attempt is held against being handed in meanwhile. */
  private async permit(
    transaction: EntityManager,
    actor: PersonActor,
    place: FilePlace,
    { type }: ValidatedUpload,
  ): Promise<void> {
    const context = await requireAnswerContext(transaction, actor, { ...place, epoch: 0 }, null);
    if (context.item?.kind !== 'file-upload') throw new DomainError('assessment.response-invalid');
    const now = this.clock.now().getTime();
    requireAccepted(context, {
      epoch: context.epoch,
      sequence: Number.MAX_SAFE_INTEGER,
      claimedAt: now,
      receivedAt: now,
    });
    if (!context.item.files.types.includes(type))
      throw new DomainError('upload.type-refused', {
        details: { types: context.item.files.types },
      });
  }
}
