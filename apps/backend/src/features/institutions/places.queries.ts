import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** Institutions with what belongs to them, and those in towns, whose keys are folded; `place` is whoever asks’s. */
interface SoughtPlace {
  readonly place: number;
  readonly ids: readonly string[];
  readonly towns: readonly string[];
}

/** The institutions of each place, in one statement for all. One that was merged is the one that it went into. */
export function findPlaceInstitutions(
  transaction: EntityManager,
  organisationId: string,
  sought: { readonly places: readonly SoughtPlace[] },
): Promise<{ place: number; ids: string[] }[]> {
  return queryRows(
    transaction,
    `WITH RECURSIVE sought AS (
       SELECT place, ids, towns FROM jsonb_to_recordset($2::jsonb -> 'places') AS s (place int, ids uuid[], towns text[])
     ), kept AS (
       SELECT s.place, i.id, i.merged_into FROM sought s JOIN institutions.institution i ON i.organisation_id = $1 AND i.id = ANY (s.ids)
       UNION SELECT k.place, i.id, i.merged_into FROM kept k JOIN institutions.institution i ON i.id = k.merged_into
     )
     SELECT f.place /* "place" is not null: each is asked with one */, array_agg(DISTINCT f.id) AS ids FROM (
       SELECT k.place, d.id FROM kept k CROSS JOIN LATERAL institutions.descendants(k.id) d WHERE k.merged_into IS NULL
       UNION ALL SELECT s.place, i.id FROM sought s JOIN institutions.institution i ON i.organisation_id = $1 AND i.merged_into IS NULL AND i.town_key = ANY (s.towns)
     ) f GROUP BY f.place`,
    [organisationId, sought],
  );
}
