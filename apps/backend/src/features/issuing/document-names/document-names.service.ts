import { Injectable } from '@nestjs/common';
import type { documentName, stateDocumentName } from '@svetionik/contracts/document-names';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { readPersonName, refuseUnfitName } from '../../identity';
import { requireOwnPassed } from '../issuing.access';
import { storeDocumentName } from './document-names.queries';
import { storeProgrammeDocumentName } from './programme-document-names.queries';

type DocumentName = z.output<typeof documentName>;

/** The names that documents bear, as their holders state them, and no sooner than a document is to be issued. */
@Injectable()
export class DocumentNamesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, enrolment: string): Promise<DocumentName> {
    return this.transactions.reading(actor, (transaction) => load(transaction, actor, enrolment));
  }

  state(
    actor: PersonActor,
    enrolment: string,
    name: EndpointInput<typeof stateDocumentName>['body'],
  ): Promise<DocumentName> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { ofProgramme } = await requireOwnPassed(transaction, actor, enrolment);
      refuseUnfitName(name);
      const store = ofProgramme ? storeProgrammeDocumentName : storeDocumentName;
      await store(transaction, actor, enrolment, { ...name, at: this.clock.now() });
      return load(transaction, actor, enrolment);
    });
  }
}

async function load(
  transaction: EntityManager,
  actor: PersonActor,
  enrolment: string,
): Promise<DocumentName> {
  const row = await requireOwnPassed(transaction, actor, enrolment);
  const { statedLatin, statedCyrillic, earlierLatin, earlierCyrillic } = row;
  return {
    course: row.course,
    programme: row.ofProgramme,
    organiser: row.organiser,
    stated: readPersonName({ nameLatin: statedLatin, nameCyrillic: statedCyrillic }),
    earlier: readPersonName({ nameLatin: earlierLatin, nameCyrillic: earlierCyrillic }),
    called: readPersonName(row),
    printed: row.printed,
    form: row.statedForm ?? row.form,
    script: row.statedScript ?? row.script,
  };
}
