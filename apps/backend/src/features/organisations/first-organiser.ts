import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { findIssueDate } from './issue-date.queries';
import type { OrganiserEntity } from './organiser.entity';
import { findFirstOrganiserId, insertOrganiser } from './organisers.queries';
import { insertSignatory, type SignatoryText } from './signatories.queries';

const astra: Pick<OrganiserEntity, 'name' | 'place'> = {
  name: {
    'sr-Latn': 'ASTRA – Akcija protiv trgovine ljudima',
    'sr-Cyrl': 'АСТРА – Акција против трговине људима',
  },
  place: { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
};

const signatory: Pick<SignatoryText, 'name' | 'role'> = {
  name: { 'sr-Latn': 'ovlašćeno lice', 'sr-Cyrl': 'овлашћено лице' },
  role: { 'sr-Latn': 'za organizatora', 'sr-Cyrl': 'за организатора' },
};

/** The organiser that courses name while nobody has chosen one. */
@Injectable()
export class FirstOrganiser {
  constructor(private readonly clock: Clock) {}

  /** The first that is not archived, made when there is none. */
  async provide(transaction: EntityManager, organisationId: string): Promise<string> {
    const known = await findFirstOrganiserId(transaction, organisationId);
    if (known !== undefined) return known;
    const [organiserId, createdAt] = [newId(), this.clock.now()];
    const { date: validFrom } = await findIssueDate(transaction, organisationId, createdAt);
    await insertOrganiser(transaction, { id: organiserId, organisationId, ...astra, createdAt });
    await insertSignatory(transaction, {
      id: newId(),
      organisationId,
      organiserId,
      ...signatory,
      validFrom,
      validTo: null,
      createdAt,
    });
    return organiserId;
  }
}
