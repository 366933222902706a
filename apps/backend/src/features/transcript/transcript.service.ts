import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readPrint } from '@svetionik/contracts/transcript';
import type { Language } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { download } from '../../platform/http/download';
import { Jobs } from '../../platform/jobs/jobs';
import { Files } from '../../platform/storage/files';
import { findPrint, forgetOtherPrints, insertPrint, type PrintRow } from './prints.queries';
import { requireOwnPrint } from './transcript.access';
import { printTranscriptJob } from './transcript.jobs';
import { transcriptWording } from './document/transcript-wording';
import { TranscriptReader, type Transcript } from './transcript-reader';

type Print = EndpointReply<typeof readPrint>;

/** The transcript of who is signed in, on the screen and as a document. */
@Injectable()
export class TranscriptService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: TranscriptReader,
    private readonly jobs: Jobs,
    private readonly files: Files,
  ) {}

  read(actor: PersonActor): Promise<Transcript> {
    return this.transactions.reading(actor, (transaction) =>
      this.reader.read(transaction, actor, this.clock.now()),
    );
  }

  /** The document shows what there is when it is made, so an earlier one is of no use. */
  print(actor: PersonActor, id: string, language: Language): Promise<Answer<Print> | Print> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId } = actor;
      const print = { id, organisationId, personId, language, askedAt: this.clock.now() };
      if (!(await insertPrint(transaction, print)))
        return this.sameAgain(transaction, actor, id, language);
      for (const hash of await forgetOtherPrints(transaction, actor, id))
        await this.files.discard(transaction, hash);
      await this.jobs.enqueue(transaction, printTranscriptJob, [
        { organisationId, ids: { printId: id } },
      ]);
      return created(describePrint(await requireOwnPrint(transaction, actor, id)));
    });
  }

  readPrint(actor: PersonActor, id: string): Promise<Print> {
    return this.transactions.reading(actor, async (transaction) =>
      describePrint(await requireOwnPrint(transaction, actor, id)),
    );
  }

  readDocument(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { documentHash, language } = await requireOwnPrint(transaction, actor, id);
      const file =
        documentHash === null ? undefined : await this.files.read(transaction, documentHash);
      if (file === undefined) throw new DomainError('certification.not-ready');
      return download(file, `${transcriptWording(language).fileName}.pdf`);
    });
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    language: Language,
  ): Promise<Print> {
    const known = await findPrint(transaction, actor.organisationId, id);
    if (known?.personId !== actor.personId || known.language !== language)
      throw new DomainError('creation.differs');
    return describePrint(known);
  }
}

function describePrint({ id, language, askedAt, state }: PrintRow): Print {
  return { id, language, askedAt: askedAt.toISOString(), state };
}
