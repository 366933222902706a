import type { RetainedKind } from '@svetionik/domain/privacy/retention';
import type { EntityManager } from 'typeorm';
import type { Files } from '../../platform/storage/files';
import { countEntriesToRetire, retireEntries, type Outdated } from '../registry';
import { countEvidenceToRemove, removeEvidence } from '../transcript';
import { countOldActions, deleteOldActions } from './action-records.queries';

/** How many of a kind are at most removed in one transaction. Evidence is files, each with a look at who else refers to it. */
export const batchSizes: Readonly<Record<RetainedKind, number>> = {
  'register-entry': 500,
  'training-evidence': 50,
  'action-record': 5000,
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
  }
}

/** Removes the next ones; gives how many it were. */
export async function removeNext(
  transaction: EntityManager,
  files: Files,
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
      return deleteOldActions(transaction, outdated, batchSizes[kind]);
  }
}
