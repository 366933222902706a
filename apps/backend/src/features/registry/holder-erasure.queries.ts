import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

type Owner = readonly [organisationId: string, personId: string];

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
       UPDATE registry.certificate SET status = 'annulled' WHERE organisation_id = $1 AND person_id = $2 AND status = 'valid' AND rendering <> 'ready' RETURNING id
     ) INSERT INTO registry.certificate_event (id, organisation_id, certificate_id, type, actor_id, at) SELECT gen_random_uuid(), $1, id, 'annulled', $3, $4 FROM unmade`,
    [...owner, by, now],
  );
}

export async function deleteNameAttempts(transaction: EntityManager, owner: Owner): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM registry.name_attempt WHERE certificate_id IN (SELECT id FROM registry.certificate WHERE organisation_id = $1 AND person_id = $2)',
    owner,
  );
}

/** Has the function of the database take out what nothing else may; `termEnds` by certificate. */
export async function eraseEntries(
  transaction: EntityManager,
  owner: Owner,
  termEnds: TermEnds,
  now: Date,
): Promise<void> {
  await execute(transaction, 'SELECT registry.erase_holder($1, $2, $3, $4)', [
    ...owner,
    JSON.stringify(termEnds),
    now,
  ]);
}

/** The days on which terms end, by certificate; null where one goes on for ever. */
export type TermEnds = Readonly<Record<string, string | null>>;
