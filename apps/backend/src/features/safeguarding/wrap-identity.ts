import type { EntityManager } from 'typeorm';
import type { ReceivingKey } from './officer-keys.queries';
import type { Recovery } from './recovery/recovery-keys';
import { storeRecovery } from './recovery/recovery.queries';
import { insertReportKeys } from './reports.queries';
import { seal } from './sealing/sealed';

interface Wrapping {
  readonly identity: string;
  readonly keys: readonly ReceivingKey[];
  readonly recovery: Recovery | undefined;
}

/** Wraps what opens a report for each who may read it, and for the key by which it is recovered, where there is one. */
export async function wrapIdentity(
  transaction: EntityManager,
  report: { readonly organisationId: string; readonly id: string },
  { identity, keys, recovery }: Wrapping,
): Promise<void> {
  const wrapped = [];
  for (const { id: keyId, recipient } of keys)
    wrapped.push({ keyId, sealed: await seal(identity, [recipient]) });
  const of = { organisationId: report.organisationId, reportId: report.id };
  await insertReportKeys(transaction, of, wrapped);
  if (recovery === undefined) return;
  const { id, organisationId, recipient } = recovery;
  const sealed = await seal(identity, [recipient]);
  await storeRecovery(transaction, report, { id, organisationId, sealed });
}
