import { Injectable } from '@nestjs/common';
import { neutralName } from '@svetionik/domain/items/file-upload/file-type';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import type { Answer } from '../../../platform/http/answer';
import { download } from '../../../platform/http/download';
import { requireMarkedFile } from '../assessment.access';

/** Gives the files of an answer to who is assigned to it, under a name that says nothing of whose they are. */
@Injectable()
export class MarkedFilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, taskId: string, place: number): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const file = await requireMarkedFile(transaction, actor, { taskId, place });
      await audit(
        transaction,
        actor,
        { action: 'assessment.readMarkedFile', subjectIds: [taskId] },
        this.clock.now(),
      );
      return download(file, neutralName(place, file.type));
    });
  }
}
