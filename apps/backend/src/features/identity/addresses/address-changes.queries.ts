import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** Which of the two addresses. */
export type AddressSide = 'new' | 'present';

/** What is asked for. */
export interface AskedAddress {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly emailFolded: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** In the place of what the person has asked for before; to be called while their account is held. */
export async function replaceAddressChange(
  transaction: EntityManager,
  { id, personId, email, emailFolded, at, expiresAt }: AskedAddress,
): Promise<void> {
  await deleteOpenAddressChange(transaction, personId);
  await execute(
    transaction,
    `INSERT INTO identity.address_change (id, person_id, email, email_folded, asked_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, personId, email, emailFolded, at, expiresAt],
  );
}

/** What the person has asked for and not both addresses have confirmed yet. */
export async function findOpenAddressChange(
  transaction: EntityManager,
  personId: string,
  now: Date,
) {
  const rows = await queryRows(
    transaction,
    `SELECT email, expires_at AS "expiresAt", new_confirmed_at AS "newConfirmedAt", present_confirmed_at AS "presentConfirmedAt"
       FROM identity.address_change WHERE person_id = $1 AND changed_at IS NULL AND expires_at > $2`,
    [personId, now],
  );
  return rows[0];
}

/** The same by its id, for the mails about it. */
export async function findAskedAddress(transaction: EntityManager, id: string, now: Date) {
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS "personId", email, email_folded AS "emailFolded" FROM identity.address_change
       WHERE id = $1 AND changed_at IS NULL AND expires_at > $2`,
    [id, now],
  );
  return rows[0];
}

/** Only the mail that was written last has a token that counts. */
export async function writeAddressToken(
  transaction: EntityManager,
  id: string,
  side: AddressSide,
  tokenHash: string,
): Promise<void> {
  await execute(
    transaction,
    side === 'new'
      ? 'UPDATE identity.address_change SET new_token_hash = $2 WHERE id = $1'
      : 'UPDATE identity.address_change SET present_token_hash = $2 WHERE id = $1',
    [id, tokenHash],
  );
}

/** Whose change a token is of, whichever mail has brought it. */
export async function findOwnerByToken(
  transaction: EntityManager,
  tokenHash: string,
  now: Date,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS "personId" FROM identity.address_change
       WHERE (new_token_hash = $1 OR present_token_hash = $1) AND changed_at IS NULL AND expires_at > $2`,
    [tokenHash, now],
  );
  return rows[0]?.personId;
}

/** Notes that the address of the token has confirmed it; undefined where it is over meanwhile. */
export async function confirmByToken(transaction: EntityManager, tokenHash: string, now: Date) {
  const rows = await queryRows(
    transaction,
    `UPDATE identity.address_change SET
         new_confirmed_at = CASE WHEN new_token_hash = $1 THEN coalesce(new_confirmed_at, $2) ELSE new_confirmed_at END,
         present_confirmed_at = CASE WHEN present_token_hash = $1 THEN coalesce(present_confirmed_at, $2) ELSE present_confirmed_at END
       WHERE (new_token_hash = $1 OR present_token_hash = $1) AND changed_at IS NULL AND expires_at > $2
       RETURNING id, email, email_folded AS "emailFolded", new_confirmed_at AS "newConfirmedAt", present_confirmed_at AS "presentConfirmedAt"`,
    [tokenHash, now],
  );
  return rows[0];
}

/** Whose change it was that the present address has refused; undefined where there is none to refuse. */
export async function refuseByToken(
  transaction: EntityManager,
  tokenHash: string,
  now: Date,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    `DELETE FROM identity.address_change WHERE present_token_hash = $1 AND changed_at IS NULL AND expires_at > $2 RETURNING person_id AS "personId"`,
    [tokenHash, now],
  );
  return rows[0]?.personId;
}

/** False where somebody else has the address by now, or the account is blocked. */
export async function moveAddress(
  transaction: EntityManager,
  { personId, email, emailFolded }: Pick<AskedAddress, 'personId' | 'email' | 'emailFolded'>,
): Promise<boolean> {
  const rows = await queryRows(transaction, 'SELECT identity.move_address($1, $2, $3) AS moved', [
    personId,
    email,
    emailFolded,
  ]);
  return rows[0]?.moved ?? false;
}

/** It stays until both addresses are told. */
export async function settleAddressChange(
  transaction: EntityManager,
  { id, formerEmail, at, until }: { id: string; formerEmail: string; at: Date; until: Date },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE identity.address_change SET changed_at = $2, former_email = $3, expires_at = $4, new_token_hash = NULL, present_token_hash = NULL WHERE id = $1`,
    [id, at, formerEmail, until],
  );
}

/** Whom to tell, and both addresses, once they have changed. */
export async function findSettledChange(transaction: EntityManager, id: string) {
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS "personId", email, former_email AS "formerEmail" FROM identity.address_change WHERE id = $1`,
    [id],
  );
  return rows[0];
}

/** Whether there was one. */
export async function deleteOpenAddressChange(
  transaction: EntityManager,
  personId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'DELETE FROM identity.address_change WHERE person_id = $1 AND changed_at IS NULL RETURNING id',
    [personId],
  );
  return rows.length > 0;
}

/** Addresses beside that of the account to which mails have gone. */
export async function listFurtherAddresses(
  transaction: EntityManager,
  personId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT email, former_email AS "formerEmail" FROM identity.address_change WHERE person_id = $1',
    [personId],
  );
  return rows.flatMap(({ email, formerEmail }) =>
    formerEmail === null ? [email] : [email, formerEmail],
  );
}

export async function deleteExpiredAddressChanges(
  transaction: EntityManager,
  now: Date,
): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.address_change WHERE expires_at < $1', [now]);
}
