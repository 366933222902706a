import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';
import {
  findOwnAccount,
  findOwnAddressChanges,
  findOwnAdmissions,
  findOwnCodes,
  findOwnConsents,
  findOwnMembership,
  findOwnPasskeyNames,
  findOwnProviderLinks,
  findOwnRoleChanges,
  findOwnSessions,
} from './own-data.queries';
import { readPersonName } from '../persons/read-person';

export async function readOwnAccount(
  transaction: EntityManager,
  { personId, by }: OwnDataOwner,
): Promise<OwnData['account']> {
  const [row] = await findOwnAccount(transaction, personId);
  if (row === undefined) throw new Error('whose data it is has no account');
  const { nameLatin, nameCyrillic, createdAt, confirmedAt, nameConfirmedAt, ...account } = row;
  return {
    ...account,
    ...(by === 'organisation' && { serviceUnit: null, serviceRank: null, serviceNumber: null }),
    name: readPersonName({ nameLatin, nameCyrillic }),
    createdAt: createdAt.toISOString(),
    confirmedAt: confirmedAt?.toISOString() ?? null,
    nameConfirmedAt: nameConfirmedAt?.toISOString() ?? null,
  };
}

export async function readOwnMembership(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['membership']> {
  const whose = [organisationId, personId] as const;
  const [row] = await findOwnMembership(transaction, whose);
  if (row === undefined) throw new Error('whose data it is is no member');
  const changes = await findOwnRoleChanges(transaction, whose);
  const admissions = await findOwnAdmissions(transaction, whose);
  const consents = await findOwnConsents(transaction, whose);
  return {
    ...row,
    since: row.since.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    blockedAt: row.blockedAt?.toISOString() ?? null,
    roleChanges: changes.map((change) => ({ ...change, at: change.at.toISOString() })),
    admissions: admissions.map((admission) => ({
      ...admission,
      begunAt: admission.begunAt.toISOString(),
      settledAt: admission.settledAt?.toISOString() ?? null,
    })),
    guardianConsents: consents.map((consent) => ({
      ...consent,
      recordedAt: consent.recordedAt.toISOString(),
    })),
  };
}

export async function readOwnSecurity(
  transaction: EntityManager,
  { organisationId, personId, by }: OwnDataOwner,
): Promise<OwnData['security']> {
  if (by === 'organisation') return null;
  const sessions = await findOwnSessions(transaction, personId);
  const passkeys = await findOwnPasskeyNames(transaction, personId);
  const [codes] = await findOwnCodes(transaction, personId);
  const changes = await findOwnAddressChanges(transaction, personId);
  const links = await findOwnProviderLinks(transaction, [organisationId, personId]);
  return {
    sessions: sessions.map((session) => ({
      ...session,
      startedAt: session.startedAt.toISOString(),
      lastUsedAt: session.lastUsedAt.toISOString(),
    })),
    passkeys: passkeys.map((passkey) => ({
      ...passkey,
      addedAt: passkey.addedAt.toISOString(),
      lastUsedAt: passkey.lastUsedAt?.toISOString() ?? null,
    })),
    authenticatorAddedAt: codes?.addedAt?.toISOString() ?? null,
    recoveryCodesLeft: codes?.left ?? 0,
    providerLinks: links.map((link) => ({
      ...link,
      linkedAt: link.linkedAt.toISOString(),
      lastUsedAt: link.lastUsedAt?.toISOString() ?? null,
    })),
    addressChanges: changes.map((change) => ({
      ...change,
      askedAt: change.askedAt.toISOString(),
      changedAt: change.changedAt?.toISOString() ?? null,
    })),
  };
}
