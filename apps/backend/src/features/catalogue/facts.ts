import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
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

/** Dated facts in versions: a changed one is written beside the old, which editions go on citing. */
@Injectable()
export class Facts {
  constructor(private readonly clock: Clock) {}

  /** Writes what is new or changed and gives the current version of each, by key. */
  async record(transaction: EntityManager, organisationId: string, facts: readonly DatedFact[]): Promise<Map<string, number>> {
    const rows = facts.map((fact) => ({ id: newId(), ...fact }));
    await transaction.query(
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
    return this.currentVersions(transaction, organisationId);
  }

  /** The current version of every fact, by key. */
  async currentVersions(transaction: EntityManager, organisationId: string): Promise<Map<string, number>> {
    const current: { key: string; version: number }[] = await transaction.query(
      'SELECT key, max(version)::int AS version FROM catalogue.fact WHERE organisation_id = $1 GROUP BY key',
      [organisationId],
    );
    return new Map(current.map(({ key, version }) => [key, version]));
  }
}
