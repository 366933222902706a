import { findInForce } from '@svetionik/domain/certificates/in-force';
import type { EntityManager } from 'typeorm';
import { findSignatories, type Signatory } from '../organisations';

/** Each with who signs for its organiser on the day, by one statement however many there are. */
export async function chooseSignatories<Source extends { readonly organiserId: string }>(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  sources: readonly Source[],
): Promise<(Source & { readonly signatory: Signatory | undefined })[]> {
  const organisers = [...new Set(sources.map(({ organiserId }) => organiserId))];
  const signatories = await findSignatories(transaction, organisationId, organisers);
  const signing = new Map(
    organisers.map((organiser) => [
      organiser,
      findInForce(
        signatories.filter(({ organiserId }) => organiserId === organiser),
        day,
      ),
    ]),
  );
  return sources.map((source) => ({ ...source, signatory: signing.get(source.organiserId) }));
}
