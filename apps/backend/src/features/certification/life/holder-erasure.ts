import { countsUntil } from '@svetionik/domain/certificates/life/renewal';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { execute, queryRows } from '../../../platform/database/query';
import { Files } from '../../../platform/storage/files';
import { holdLastDays } from './last-days';
import { findTermsOf, termOf } from './lives.queries';

interface Holder {
  readonly organisationId: string;
  readonly personId: string;
  /** The id of who has it done. */
  readonly by: string;
}

type Owner = readonly [organisationId: string, personId: string];

/** What belongs to a person alone: it goes without a trace. */
const ownTables = ['training', 'print', 'licence_period', 'recognised_leave'] as const;

/** What hangs on their certificates, beside what only the database's own function may touch. */
const certificateTables = ['reminder', 'name_try'] as const;

/**
 * Erases what certification keeps of a person. The entries of the register stay, with the name, because a number that was given is
 * accounted for; so does what they are checked by. Documents for authorities that name them are removed, and can be asked for again.
 */
@Injectable()
export class HolderErasure {
  constructor(
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  async erase(transaction: EntityManager, { organisationId, personId, by }: Holder): Promise<void> {
    const owner = [organisationId, personId] as const;
    await holdLastDays(transaction, organisationId, 'alone');
    const terms = await termsEnding(transaction, organisationId, personId);
    const files = await findFiles(transaction, owner);
    await annulUnmade(transaction, owner, by, this.clock.now());
    for (const table of ownTables)
      await execute(
        transaction,
        `DELETE FROM certification.${table} WHERE organisation_id = $1 AND person_id = $2`,
        owner,
      );
    for (const table of certificateTables) {
      await execute(
        transaction,
        `DELETE FROM certification.${table} WHERE certificate_id IN (SELECT id FROM certification.certificate WHERE organisation_id = $1 AND person_id = $2)`,
        owner,
      );
    }
    await execute(
      transaction,
      `DELETE FROM certification.export WHERE organisation_id = $1
         AND (asked_by = $2 OR certificate_ids && ARRAY(SELECT id FROM certification.certificate WHERE organisation_id = $1 AND person_id = $2))`,
      owner,
    );
    await execute(transaction, 'SELECT certification.erase_holder($1, $2, $3, $4)', [
      ...owner,
      JSON.stringify(terms),
      this.clock.now(),
    ]);
    await execute(
      transaction,
      `UPDATE certification.change SET note = '', refusal = CASE WHEN state = 'declined' THEN '' END
       WHERE certificate_id IN (SELECT id FROM certification.certificate WHERE organisation_id = $1 AND person_id = $2)`,
      owner,
    );
    for (const hash of files) await this.files.discard(transaction, hash);
  }
}

/** On which day the term of each certificate ends, by its id, as leaves have moved it; changes of law stay known and go on moving it. */
async function termsEnding(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<Record<string, string | null>> {
  const rows = await findTermsOf(transaction, organisationId, personId);
  return Object.fromEntries(
    rows.map((row) => [row.id, countsUntil(termOf({ ...row, changes: [] })) ?? null]),
  );
}

/** A document that is still to be made would come into being after its person is gone. Nobody has had it, so its number is annulled. */
async function annulUnmade(
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

/** In one order, so that two who discard do not wait for each other. */
async function findFiles(transaction: EntityManager, owner: Owner): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT evidence_hash AS hash FROM certification.training WHERE organisation_id = $1 AND person_id = $2 AND evidence_hash IS NOT NULL
     UNION SELECT document_hash FROM certification.print WHERE organisation_id = $1 AND person_id = $2 AND document_hash IS NOT NULL ORDER BY 1`,
    owner,
  );
  return rows.map(({ hash }) => hash);
}
