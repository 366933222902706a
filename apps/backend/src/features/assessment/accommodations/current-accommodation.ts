import type { EntityManager } from 'typeorm';
import { AccommodationEntity } from './accommodation.entity';

/** What holds for the person now: the last grant, or null where there never was one. */
export function findCurrentAccommodation(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<AccommodationEntity | null> {
  return transaction.findOne(AccommodationEntity, {
    where: { organisationId, personId },
    order: { number: 'DESC' },
  });
}
