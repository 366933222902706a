import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { lockOrganisation } from '../../identity';
import { findReceivingKeys, type ReceivingKey } from '../officer-keys.queries';
import { makeKeyPair, seal } from '../sealing/sealed';
import {
  findRecoveryKey,
  insertShare,
  replaceRecoveryKey,
  type RecoveryKey,
} from './recovery.queries';
import { splitSecret } from './split-secret';

/** With fewer, one who has lost their share leaves fewer than two. */
const leastHolders = 3;

/** By which key a report is recovered, and whose it is. */
export interface Recovery extends RecoveryKey {
  readonly organisationId: string;
}

/**
 * The key by which reports are recovered that the organisation receives: its own, split between those who receive reports today, or the
 * network's where they are fewer than three. Undefined where those of the network are fewer too. The transaction works in the organisation
 * before and after.
 */
export async function findRecovery(
  transaction: EntityManager,
  directory: OrganisationDirectory,
  organisationId: string,
  now: Date,
): Promise<Recovery | undefined> {
  const own = await keepRecovery(transaction, organisationId, now);
  const network = (await directory.list(transaction)).find((look) => look.network);
  if (own !== undefined || network === undefined || network.id === organisationId) return own;
  await enterOrganisation(transaction, network.id);
  const ofNetwork = await keepRecovery(transaction, network.id, now);
  await enterOrganisation(transaction, organisationId);
  return ofNetwork;
}

/** The key in use, made anew where others receive reports than when it was split. */
async function keepRecovery(
  transaction: EntityManager,
  organisationId: string,
  now: Date,
): Promise<Recovery | undefined> {
  const holders = await findReceivingKeys(transaction, organisationId);
  if (holders.length < leastHolders) return undefined;
  const known = await findRecoveryKey(transaction, organisationId);
  if (known !== undefined && isOf(known, holders)) return { ...known, organisationId };
  await lockOrganisation(transaction, organisationId);
  const meanwhile = await findRecoveryKey(transaction, organisationId);
  if (meanwhile !== undefined && isOf(meanwhile, holders)) return { ...meanwhile, organisationId };
  return make(transaction, organisationId, holders, now);
}

function isOf({ holders }: RecoveryKey, keys: readonly ReceivingKey[]): boolean {
  return holders.length === keys.length && keys.every(({ id }) => holders.includes(id));
}

/** Nobody ever has it whole: it is split as it is made. */
async function make(
  transaction: EntityManager,
  organisationId: string,
  holders: readonly ReceivingKey[],
  now: Date,
): Promise<Recovery> {
  const { identity, recipient } = await makeKeyPair();
  const shares = await splitSecret(identity, holders.length);
  const id = randomUUID();
  await replaceRecoveryKey(transaction, { id, organisationId, recipient, madeAt: now });
  for (const [place, holder] of holders.entries()) {
    const sealed = await seal(shares[place] ?? '', [holder.recipient]);
    await insertShare(transaction, { organisationId, recoveryId: id, keyId: holder.id, sealed });
  }
  return { id, recipient, organisationId, holders: holders.map((holder) => holder.id) };
}
