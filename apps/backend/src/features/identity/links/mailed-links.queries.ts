import type { EntityManager } from 'typeorm';
import { execute } from '../../../platform/database/query';
import type { MailedLinkEntity } from './mailed-link.entity';

/** Writes the link for whoever has the address; nothing where nobody has it, or they are blocked. */
export async function insertLinkByAddress(
  transaction: EntityManager,
  emailFolded: string,
  link: Pick<
    MailedLinkEntity,
    'id' | 'purpose' | 'language' | 'returnPath' | 'address' | 'createdAt' | 'expiresAt'
  >,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO identity.mailed_link (id, person_id, purpose, language, return_path, created_at, expires_at, address)
       SELECT $1, person_id, $3, $4, $5, $6, $7, $8 FROM identity.reachable_person($2) AS person_id`,
    [
      link.id,
      emailFolded,
      link.purpose,
      link.language,
      link.returnPath,
      link.createdAt,
      link.expiresAt,
      link.address,
    ],
  );
}

/** Uses up what was mailed to somebody, and empties it of what was typed. */
export async function endLinks(
  transaction: EntityManager,
  personId: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE identity.mailed_link SET used_at = $2, password_hash = NULL, minor_since = NULL, name_latin = NULL, name_cyrillic = NULL
       WHERE person_id = $1 AND used_at IS NULL`,
    [personId, now],
  );
}
