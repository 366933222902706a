import type { EntityManager } from 'typeorm';
import { execute } from '../../../platform/database/query';

type Owner = readonly [organisationId: string, personId: string];

/** What hangs on their certificates, beside what only the database's own function may touch. */
const certificateTables = ['reminder', 'name_try'] as const;

/** A document that is still to be made would come into being after its person is gone. Nobody has had it, so its number is annulled. */
export async function annulUnmade(
  transaction: EntityManager,
  owner: Owner,
  by: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `WITH unmade AS (
       UPDATE certification.certificate SET status = 'annulled' WHERE organisation_id = $1 AND person_id = $2 AND status = 'valid' AND rendering <> 'ready' RETURNING id
     ) INSERT INTO certification.certificate_event (id, organisation_id, certificate_id, type, actor_id, at) SELECT gen_random_uuid(), $1, id, 'annulled', $3, $4 FROM unmade`,
    [...owner, by, now],
  );
}

export async function deleteLeaves(transaction: EntityManager, owner: Owner): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM certification.recognised_leave WHERE organisation_id = $1 AND person_id = $2',
    owner,
  );
}

export async function deleteAttached(transaction: EntityManager, owner: Owner): Promise<void> {
  for (const table of certificateTables) {
    await execute(
      transaction,
      `DELETE FROM certification.${table} WHERE certificate_id IN (SELECT id FROM certification.certificate WHERE organisation_id = $1 AND person_id = $2)`,
      owner,
    );
  }
}

/** Has the function of the database take out what nothing else may; `termEnds` by certificate. */
export async function eraseEntries(
  transaction: EntityManager,
  owner: Owner,
  termEnds: Readonly<Record<string, string | null>>,
  now: Date,
): Promise<void> {
  await execute(transaction, 'SELECT certification.erase_holder($1, $2, $3, $4)', [
    ...owner,
    JSON.stringify(termEnds),
    now,
  ]);
}

/** What was written about changes of the certificates may name their holder. */
export async function clearChanges(transaction: EntityManager, owner: Owner): Promise<void> {
  await execute(
    transaction,
    `UPDATE certification.change SET note = '', refusal = CASE WHEN state = 'declined' THEN '' END
       WHERE certificate_id IN (SELECT id FROM certification.certificate WHERE organisation_id = $1 AND person_id = $2)`,
    owner,
  );
}
