import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { execute, queryRows } from '../../platform/database/query';
import type { PublishedText } from './published-text';

/** A legal or numerical statement with its source and the days it was and is to be checked. */
export interface DatedFact {
  readonly key: string;
  readonly statement: PublishedText;
  readonly source: string;
  readonly checkedOn: string;
  readonly checkBy: string;
  readonly status: 'verified' | 'verify';
}

/** A dated fact in its current version. */
export interface CurrentFact extends DatedFact {
  readonly version: number;
}

/** Dated facts in versions: a changed one is written beside the old, which editions go on citing. */
@Injectable()
export class Facts {
  constructor(private readonly clock: Clock) {}

  /** Writes what is new or changed. */
  async record(
    transaction: EntityManager,
    organisationId: string,
    facts: readonly DatedFact[],
  ): Promise<void> {
    const rows = facts.map((fact) => ({ id: newId(), ...fact }));
    await execute(
      transaction,
      `INSERT INTO catalogue.fact (id, organisation_id, key, version, statement, source, checked_on, check_by, status, created_at)
       SELECT f.id, $1, f.key, coalesce(last.version, 0) + 1, f.statement, f.source, f."checkedOn", f."checkBy", f.status, $3
       FROM jsonb_to_recordset($2::jsonb) AS f (id uuid, key text, statement jsonb, source text, "checkedOn" date, "checkBy" date, status text)
       LEFT JOIN LATERAL (
         SELECT version, statement, source, checked_on, check_by, status FROM catalogue.fact
         WHERE organisation_id = $1 AND key = f.key ORDER BY version DESC LIMIT 1
       ) last ON true
       WHERE last.version IS NULL OR (last.statement, last.source, last.checked_on, last.check_by, last.status)
         IS DISTINCT FROM (f.statement, f.source, f."checkedOn", f."checkBy", f.status)`,
      [organisationId, JSON.stringify(rows), this.clock.now()],
    );
  }

  /** The facts with these keys, as they are now, by key; one statement for all. */
  findCurrent(
    transaction: EntityManager,
    organisationId: string,
    keys: readonly string[],
  ): Promise<CurrentFact[]> {
    return queryRows(
      transaction,
      `SELECT DISTINCT ON (key COLLATE "C") key, version, statement, source, status,
         to_char(checked_on, 'YYYY-MM-DD') AS "checkedOn", to_char(check_by, 'YYYY-MM-DD') AS "checkBy"
       FROM catalogue.fact WHERE organisation_id = $1 AND key = ANY ($2) ORDER BY key COLLATE "C", version DESC`,
      [organisationId, keys],
    );
  }
}
