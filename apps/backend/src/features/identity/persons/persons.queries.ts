import type { EntityManager } from 'typeorm';
import { execute, queryRows, type Database } from '../../../platform/database/query';

/**
 * From here on the transaction also sees what this person has in other organisations. To be called for who has proven to be this person,
 * or where what is seen is only held, counted, ended or erased.
 */
export async function setPersonScope(transaction: EntityManager, personId: string): Promise<void> {
  await execute(
    transaction,
    `SELECT set_config('app.person', $1::uuid::text /* as text: a setting is one */, true)`,
    [personId],
  );
}

/**
 * The id of who has an address, in whatever organisation, or `nobody`; what they have there is seen from here on, as after
 * {@link setPersonScope}.
 */
export async function enterByAddress(
  transaction: EntityManager,
  emailFolded: string,
  nobody: string,
): Promise<string> {
  const rows = await queryRows(
    transaction,
    `SELECT set_config('app.person', coalesce(identity.person_of_address($1), $2::uuid)::text /* as text: a setting is one */, true) AS id`,
    [emailFolded, nobody],
  );
  return rows[0]?.id ?? nobody;
}

/** Holds the account until the transaction ends. */
export async function lockPerson(transaction: EntityManager, personId: string): Promise<void> {
  await execute(transaction, 'SELECT 1 FROM identity.person WHERE id = $1 FOR UPDATE', [personId]);
}

/** Nobody begins a session of the person until the transaction ends: see {@link holdAccount}. */
export async function lockSignIns(transaction: EntityManager, personId: string): Promise<void> {
  await execute(transaction, 'SELECT 1 FROM identity.person WHERE id = $1 FOR NO KEY UPDATE', [
    personId,
  ]);
}

/**
 * Whoever ends what the person is signed in by waits until the transaction ends, and it for them: what is read afterwards stays as it is.
 * Before anything else of theirs is held, and before a session of theirs begins. False where the account is blocked, or is none.
 */
export async function holdAccount(transaction: EntityManager, personId: string): Promise<boolean> {
  await setPersonScope(transaction, personId);
  const open = await queryRows(
    transaction,
    'SELECT blocked_at IS NULL AS open FROM identity.person WHERE id = $1 FOR SHARE',
    [personId],
  );
  return open[0]?.open ?? false;
}

/**
 * Whether the password is still what was proven, and stays so until the transaction ends: it is compared for tens of milliseconds, in which
 * its owner may have set another and ended what was begun by it. What the person has elsewhere is seen from here on.
 */
export async function enterWithPassword(
  transaction: EntityManager,
  { id, passwordHash }: { readonly id: string; readonly passwordHash: string },
): Promise<boolean> {
  await setPersonScope(transaction, id);
  const rows = await queryRows(
    transaction,
    'SELECT FROM identity.person WHERE id = $1 AND password_hash = $2 AND blocked_at IS NULL FOR SHARE',
    [id, passwordHash],
  );
  return rows.length > 0;
}

export async function hasName(transaction: EntityManager, personId: string): Promise<boolean> {
  const named = await queryRows(
    transaction,
    'SELECT FROM identity.person WHERE id = $1 AND name_latin IS NOT NULL AND name_cyrillic IS NOT NULL',
    [personId],
  );
  return named.length > 0;
}

/** What certificates of this person bear as their employer from now on; issued ones stay. */
export async function writeEmployer(
  transaction: EntityManager,
  personId: string,
  employer: string | null,
): Promise<void> {
  await execute(transaction, 'UPDATE identity.person SET employer = $2 WHERE id = $1', [
    personId,
    employer,
  ]);
}

/** Leaves nothing that tells whose the account was, and blocks it. */
export async function anonymisePerson(
  transaction: EntityManager,
  personId: string,
  email: string,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE identity.person SET email = $2, email_folded = $2, password_hash = '', name_latin = NULL, name_cyrillic = NULL, name_confirmed_at = NULL, name_folded = NULL,
         name_sort_key = NULL, name_on_documents = true, form = 'neutral', profession = NULL, employer = NULL, licence_number = NULL, service_rank = NULL, service_unit = NULL,
         service_number = NULL, minor_since = NULL, blocked_at = coalesce(blocked_at, $3) WHERE id = $1`,
    [personId, email, at],
  );
}

/** Whose session it is, and once for each organisation in which they are not blocked: what it looks like, and what they are there. */
export function findOwnOrganisations(database: Database, personId: string) {
  return queryRows(
    database,
    `SELECT p.email, p.name_latin AS "personLatin", p.name_cyrillic AS "personCyrillic", p.profession,
         o.id /* "id" is not null: the function gives rows of organisations */, o.slug /* "slug" is not null: as the id */, o.name_latin AS "nameLatin" /* "nameLatin" is not null: as the id */,
         o.name_cyrillic AS "nameCyrillic" /* "nameCyrillic" is not null: as the id */, o.town_latin AS "townLatin", o.town_cyrillic AS "townCyrillic", o.accent, o.mark,
         o.is_network AS "isNetwork" /* "isNetwork" is not null: as the id */, o.last_day AS "lastDay", o.has_left AS "hasLeft" /* "hasLeft" is not null: as the id */, o.roles /* "roles" is not null: as the id */
       FROM identity.person p CROSS JOIN identity.own_organisations() o WHERE p.id = $1`,
    [personId],
  );
}
