import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

interface WorkplaceRow {
  readonly written: string;
  readonly writtenKey: string;
  readonly state: string;
  readonly institution: string | null;
}

export async function findWorkplace(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<WorkplaceRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT written, written_key AS "writtenKey", state, institution_id AS institution FROM institutions.workplace WHERE organisation_id = $1 AND person_id = $2`,
    [organisationId, personId],
  );
  return rows[0];
}

/** What stands on the account, in which script its certificates are. */
export async function findEmployer(
  transaction: EntityManager,
  personId: string,
): Promise<{ employer: string | null; script: string } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT e.employer, p.certificate_script AS script FROM identity.people p JOIN identity.employers e ON e.id = p.id WHERE p.id = $1`,
    [personId],
  );
  return rows[0];
}

/** An institution that may be chosen, which is not merged or archived until the transaction ends. */
export async function holdChoosable(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<{ name: TextInScripts } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT name FROM institutions.institution WHERE organisation_id = $1 AND id = $2 AND merged_into IS NULL AND archived_at IS NULL FOR SHARE`,
    [organisationId, id],
  );
  return rows[0];
}

/** The institution of the transaction's organisation that is known by this name, if it is only one. */
export async function findByKey(
  transaction: EntityManager,
  key: string,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT id /* "id" is not null: it is that of a row */ FROM institutions.institutions_of_keys(ARRAY[$1::text]) LIMIT 2',
    [key],
  );
  return rows.length === 1 ? rows[0]?.id : undefined;
}

export interface Workplace {
  readonly organisationId: string;
  readonly personId: string;
  readonly institution: string | null;
  readonly written: string;
  readonly key: string;
  readonly state: 'chosen' | 'matched' | 'waiting';
  readonly since: Date;
}

export async function writeWorkplace(
  transaction: EntityManager,
  { organisationId, personId, institution, written, key, state, since }: Workplace,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO institutions.workplace (organisation_id, person_id, institution_id, written, written_key, written_id, state, since, employer_then)
     VALUES ($1, $2, $3, $4, $5, institutions.id_of_key($5), $6, $7, $4) ON CONFLICT (organisation_id, person_id) DO UPDATE
       SET institution_id = excluded.institution_id, written = excluded.written, written_key = excluded.written_key, written_id = excluded.written_id, state = excluded.state, since = excluded.since, employer_then = excluded.employer_then`,
    [organisationId, personId, institution, written, key, state, since],
  );
}

/** Another spelling of the same name: what was decided of it stays. */
export async function updateWritten(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  written: string,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE institutions.workplace SET written = $3, employer_then = $3 WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId, written],
  );
}

export async function deleteWorkplace(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM institutions.workplace WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
}
