import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listFactors } from '@svetionik/contracts/identity/factors';
import type { EntityManager } from 'typeorm';
import { findAuthenticator } from './authenticators.queries';
import { countRecoveryCodes, listPasskeys } from './passkeys.queries';

/** What somebody has besides the password. */
export type Factors = EndpointReply<typeof listFactors>;

/** `possible`: whether an authenticator app can be added here. */
export async function describeFactors(
  transaction: EntityManager,
  personId: string,
  possible: boolean,
): Promise<Factors> {
  const passkeys = await listPasskeys(transaction, personId);
  const app = await findAuthenticator(transaction, personId);
  return {
    passkeys: passkeys.map(({ id, name, synced, addedAt, lastUsedAt }) => ({
      id,
      name,
      synced,
      addedAt: addedAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    authenticator: app
      ? {
          addedAt: app.addedAt.toISOString(),
          lastUsedAt: app.lastUsedAt?.toISOString() ?? null,
        }
      : null,
    authenticatorPossible: possible,
    recoveryCodes: await countRecoveryCodes(transaction, personId),
  };
}
