import { Injectable } from '@nestjs/common';
import type { Language } from '@svetionik/domain/language/script';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import type { Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { download } from '../../platform/http/download';
import { LearnerRecords } from '../credentials';
import { transcriptWording } from './document/transcript-wording';
import { findTranscriptOwner } from './transcript.queries';

/** The transcript for programs: what can be proven of it, signed. */
@Injectable()
export class LearnerRecordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: LearnerRecords,
  ) {}

  read(actor: PersonActor, language: Language): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { nameLatin, nameCyrillic } = await findTranscriptOwner(transaction, actor);
      const names = [nameLatin, nameCyrillic].filter((name) => name !== null);
      const { title, fileName } = transcriptWording(language);
      const content = await this.records.make(transaction, actor, { title, names });
      if (content === undefined) throw new DomainError('transcript.nothing-signed');
      return download({ content, mediaType: 'application/vc' }, `${fileName}.json`);
    });
  }
}
