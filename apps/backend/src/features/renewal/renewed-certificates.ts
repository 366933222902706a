import {
  usualRenewal,
  type Life,
  type RenewalRule,
} from '@svetionik/domain/certificates/lifecycle/renewal';
import type { EntityManager } from 'typeorm';
import { findTermsOfEnrolments, readLifecycle } from './lifecycles.queries';

/** A certificate in force that a new one renews. */
export interface RenewedCertificate {
  readonly certificate: string;
  readonly counts: RenewalRule['counts'];
  readonly life: Life;
}

/** What each of the rows renews, in one statement for however many. */
export async function withRenewed<Row extends { readonly renewsId: string | null }>(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly Row[],
): Promise<(Row & { readonly renewed: RenewedCertificate | undefined })[]> {
  const enrolments = rows.flatMap(({ renewsId }) => renewsId ?? []);
  const terms =
    enrolments.length === 0
      ? []
      : await findTermsOfEnrolments(transaction, organisationId, enrolments);
  const renewed = new Map<string | null, RenewedCertificate>();
  for (const term of terms) {
    const life = readLifecycle(term);
    if (life !== undefined)
      renewed.set(term.enrolmentId, {
        certificate: term.id,
        counts: (term.rule ?? usualRenewal).counts,
        life,
      });
  }
  return rows.map((row) => ({ ...row, renewed: renewed.get(row.renewsId) }));
}
