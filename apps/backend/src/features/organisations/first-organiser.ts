import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import type { OrganiserEntity } from './organiser.entity';
import { findFirstOrganiserId, insertOrganiser } from './organisers.queries';

const astra: Pick<OrganiserEntity, 'name' | 'place' | 'signatoryName' | 'signatoryRole'> = {
  name: { 'sr-Latn': 'ASTRA – Akcija protiv trgovine ljudima', 'sr-Cyrl': 'АСТРА – Акција против трговине људима' },
  place: { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
  signatoryName: { 'sr-Latn': 'ovlašćeno lice', 'sr-Cyrl': 'овлашћено лице' },
  signatoryRole: { 'sr-Latn': 'za organizatora', 'sr-Cyrl': 'за организатора' },
};

/** The organiser that courses name while nobody has chosen one. */
@Injectable()
export class FirstOrganiser {
  constructor(private readonly clock: Clock) {}

  /** The first that is not archived, made when there is none. */
  async provide(transaction: EntityManager, organisationId: string): Promise<string> {
    const known = await findFirstOrganiserId(transaction, organisationId);
    if (known !== undefined) return known;
    const id = newId();
    await insertOrganiser(transaction, { id, organisationId, ...astra, createdAt: this.clock.now() });
    return id;
  }
}
