import type { checkResult } from '@svetionik/contracts/checks';
import { findDecidingChange } from '@svetionik/domain/certificates/life/renewal';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { CertificateRow } from '../certificates.queries';
import { sentenceOfLaw } from './law-sentence';
import { findTerm, toTerm } from './lives.queries';

/** Why the register reads another last day than the document says, as anyone may know: of a leave nothing but the day. Null where it does not. */
export async function readMove(
  transaction: EntityManager,
  { id, status, expiresOn, facts }: CertificateRow,
): Promise<z.output<typeof checkResult>['moved']> {
  const documentSays = facts.expiresOn ?? null;
  if (status !== 'valid' || expiresOn === documentSays) return null;
  const row = await findTerm(transaction, id);
  const change = row && findDecidingChange(toTerm(row));
  if (change === undefined) return { documentSays, law: null };
  const { changedOn, renewBy } = change;
  return { documentSays, law: { changedOn, renewBy, ...sentenceOfLaw(change) } };
}
