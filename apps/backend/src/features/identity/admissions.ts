import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { enterOrganisation } from '../../platform/database/organisation-scope.queries';
import { AdmissionEntity } from './admission.entity';
import { LinkEntries } from './entry/link-entries';
import { PersonEntity } from './person.entity';

/** What a registration leads to once its address is confirmed. */
@Injectable()
export class Admissions {
  constructor(
    private readonly clock: Clock,
    private readonly entries: LinkEntries,
  ) {}

  /** Gives the id of the admission, for the mail to refer to. */
  async begin(
    transaction: EntityManager,
    begun: Pick<AdmissionEntity, 'organisationId' | 'personId' | 'linkId'>,
  ): Promise<string> {
    const id = newId();
    await transaction.insert(AdmissionEntity, { ...begun, id, begunAt: this.clock.now() });
    return id;
  }

  /** Lets in who has confirmed the address; gives the organisation. The transaction is in it from here on, and sees its person. */
  async confirm(
    transaction: EntityManager,
    actor: PersonActor | VisitorActor,
    id: string,
  ): Promise<string> {
    const admission = await transaction.findOneByOrFail(AdmissionEntity, { id });
    const { organisationId, personId, linkId } = admission;
    if (linkId === null) throw new Error('the admission leads nowhere');
    await enterOrganisation(transaction, organisationId);
    const person = await transaction.findOneByOrFail(PersonEntity, { id: personId });
    await this.entries.enter(transaction, { ...actor, organisationId }, { id: linkId }, person);
    await transaction.update(
      AdmissionEntity,
      { id },
      { state: 'admitted', settledAt: this.clock.now() },
    );
    return organisationId;
  }
}
