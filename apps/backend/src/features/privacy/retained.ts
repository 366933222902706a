import type { RetainedKind } from '@svetionik/domain/privacy/retention';
import type { EntityManager } from 'typeorm';
import type { AuditCheckpoints } from '../../platform/audit/audit-checkpoints';
import type { Files } from '../../platform/storage/files';
import { countEntriesToRetire, retireEntries, type Outdated } from '../registry';
import { countOldReports, removeOldReports } from '../safeguarding';
import { countEvidenceToRemove, removeEvidence } from '../transcript';
import { countOldActions, deleteOldActions } from './action-records.queries';

/** How many of a kind are at most removed in one transaction. Evidence is files, each with a look at who else refers to it. */
export const batchSizes: Readonly<Record<RetainedKind, number>> = {
  'register-entry': 500,
  'training-evidence': 50,
  'action-record': 5000,
  'safeguarding-report': 500,
};

/** How many of a kind have been kept long enough. */
export function countOutdated(
  transaction: EntityManager,
  kind: RetainedKind,
  outdated: Outdated,
): Promise<number> {
  switch (kind) {
    case 'register-entry':
      return countEntriesToRetire(transaction, outdated);
    case 'training-evidence':
      return countEvidenceToRemove(transaction, outdated);
    case 'action-record':
      return countOldActions(transaction, outdated);
    case 'safeguarding-report':
      return countOldReports(transaction, outdated);
  }
}

/** What removing needs besides the rows. */
interface Removing {
  readonly files: Files;
  readonly checkpoints: AuditCheckpoints;
}

/** Removes the next ones; gives how many it were. */
export async function removeNext(
  transaction: EntityManager,
  { files, checkpoints }: Removing,
  kind: RetainedKind,
  outdated: Outdated,
  now: Date,
): Promise<number> {
  switch (kind) {
    case 'register-entry':
      return retireEntries(transaction, outdated, batchSizes[kind], now);
    case 'training-evidence': {
      const hashes = await removeEvidence(transaction, outdated, batchSizes[kind], now);
      for (const hash of hashes) await files.discard(transaction, hash);
      return hashes.length;
    }
    case 'action-record':
      return removeActions(transaction, checkpoints, outdated);
    case 'safeguarding-report':
      return removeOldReports(transaction, outdated, batchSizes[kind]);
  }
}

/** Where the beginning of a chain went, checking begins behind it from now on. */
async function removeActions(
  transaction: EntityManager,
  checkpoints: AuditCheckpoints,
  outdated: Outdated,
): Promise<number> {
  const removed = await deleteOldActions(transaction, outdated, batchSizes['action-record']);
  for (const { organisationId, place, hash } of removed)
    if (place !== null && hash !== null)
      await checkpoints.leave(transaction, { organisationId, place, hash });
  return removed.reduce((sum, { forgotten }) => sum + forgotten, 0);
}
