import type { EntityManager } from 'typeorm';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { findMessages } from '../messages.queries';
import type { OfficerKey } from '../officer-keys.queries';
import { readWords } from '../report-words';
import { insertReportKeys } from '../reports.queries';
import { seal, unseal } from '../sealing/sealed';
import { findGivenShares } from './access-requests.queries';
import type { OwnRequest } from './access-view';
import { findUnopened } from './recovery.queries';
import { joinShares, neededShares } from './split-secret';

interface Restoring {
  readonly key: OfficerKey;
  readonly identity: string;
  readonly requests: readonly OwnRequest[];
}

/**
 * Wraps for the key what two shares recover, but for reports that concern its person. The recovery key is whole in the memory of this process
 * only, and for as long as this takes. The transaction works in the organisation of the key before and after.
 */
export async function restoreReports(
  transaction: EntityManager,
  { key, identity, requests }: Restoring,
): Promise<{ restored: number; used: readonly OwnRequest[] }> {
  const recovered = new Map<string, string>();
  const used: OwnRequest[] = [];
  for (const request of requests) {
    if (request.given < neededShares) continue;
    await enterOrganisation(transaction, request.holder);
    for (const [id, shares] of await openShares(transaction, request, identity))
      if (shares.length >= neededShares) recovered.set(id, await joinShares(shares));
    used.push(request);
  }
  await enterOrganisation(transaction, key.organisationId);
  let restored = 0;
  for (const report of await findUnopened(transaction, key.organisationId, key.id)) {
    const recovery = recovered.get(report.recoveryId);
    if (recovery === undefined) continue;
    const opened = await unseal(report.sealed, recovery);
    if (await concerns(transaction, report, opened, key.personId)) continue;
    const sealed = await seal(opened, [key.recipient]);
    const of = { organisationId: key.organisationId, reportId: report.id };
    await insertReportKeys(transaction, of, [{ keyId: key.id, sealed }]);
    restored += 1;
  }
  return { restored, used };
}

/** The shares that were given, by the recovery key that they are of. */
async function openShares(
  transaction: EntityManager,
  { holder, id }: OwnRequest,
  identity: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const shares = new Map<string, readonly string[]>();
  for (const { recoveryId, sealed } of await findGivenShares(transaction, holder, id))
    shares.set(recoveryId, [...(shares.get(recoveryId) ?? []), await unseal(sealed, identity)]);
  return shares;
}

async function concerns(
  transaction: EntityManager,
  report: { readonly organisationId: string; readonly id: string },
  identity: string,
  personId: string,
): Promise<boolean> {
  const [first] = await findMessages(transaction, report);
  if (first === undefined) return true;
  return readWords(await unseal(first.sealed, identity)).concerns?.person?.id === personId;
}
