import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readOffer } from '@svetionik/contracts/offers';
import type { OfferChange, OfferRow } from '../../catalogue';
import { readPersonName } from '../../identity';
import type { findPeople } from './offers.queries';

interface Beside {
  readonly changes: readonly OfferChange[];
  readonly people: Awaited<ReturnType<typeof findPeople>>;
  readonly underWay: ReadonlyMap<string, number>;
}

export function describeOffers(
  rows: readonly OfferRow[],
  { changes, people, underWay }: Beside,
): EndpointReply<typeof readOffer>[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const describe = ({ id, from, to, reason, changedBy, changedAt }: OfferChange) => {
    const person = known.get(changedBy);
    const by = {
      id: changedBy,
      name: person === undefined ? null : readPersonName(person),
      email: person?.email ?? '',
    };
    return { id, from, to, reason, at: changedAt.toISOString(), by };
  };
  return rows.map((row) => ({
    ...row,
    underWay: underWay.get(row.id) ?? 0,
    changes: changes.filter(({ courseId }) => courseId === row.id).map(describe),
  }));
}
