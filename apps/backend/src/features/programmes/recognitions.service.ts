import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listRecognisableTrainings } from '@svetionik/contracts/programmes';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import {
  deleteRecognition,
  findConfirmedTrainings,
  writeRecognition,
} from './participants.queries';
import { requireParticipant, requirePart } from './programmes.access';
import { joinPartsJob } from './programmes.jobs';

/** Which part of whose path. */
interface PartOfPerson {
  readonly programme: string;
  readonly person: string;
  readonly part: string;
}

/** Earlier trainings that were confirmed, in the place of parts of a programme. */
@Injectable()
export class RecognitionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Reading them is noted. */
  list(
    actor: PersonActor,
    { programme, person }: { readonly programme: string; readonly person: string },
  ): Promise<EndpointReply<typeof listRecognisableTrainings>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireParticipant(transaction, actor, programme, person);
      const items = await findConfirmedTrainings(transaction, actor.organisationId, person);
      const entry: AuditEntry = {
        action: 'programmes.listRecognisableTrainings',
        subjectIds: [person],
      };
      await audit(transaction, actor, entry, this.clock.now());
      return { items };
    });
  }

  recognise(
    actor: PersonActor,
    { programme, person, part }: PartOfPerson,
    training: string,
  ): Promise<void> {
    const { organisationId, personId: by } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const edition = await requireParticipant(transaction, actor, programme, person);
      requirePart(edition, part);
      const at = this.clock.now();
      const row = { programmeId: programme, personId: person, part, training, by, at };
      if (!(await writeRecognition(transaction, organisationId, row)))
        throw new DomainError('programme.training-unknown');
      const order = { organisationId, ids: { personId: person } };
      await this.jobs.enqueue(transaction, joinPartsJob, [order]);
      const subjectIds = [programme, person, training];
      await audit(transaction, actor, { action: 'programmes.recogniseTraining', subjectIds }, at);
    });
  }

  withdraw(actor: PersonActor, { programme, person, part }: PartOfPerson): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const edition = await requireParticipant(transaction, actor, programme, person);
      requirePart(edition, part);
      await deleteRecognition(transaction, actor.organisationId, programme, person, part);
      const entry: AuditEntry = {
        action: 'programmes.withdrawRecognition',
        subjectIds: [programme, person],
      };
      await audit(transaction, actor, entry, this.clock.now());
    });
  }
}
