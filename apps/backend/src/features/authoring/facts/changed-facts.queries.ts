import { affectedEdition, changedFact } from '@svetionik/contracts/facts';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../../platform/database/query';

/** A changed fact as the database has it. */
export type ChangedFactRow = Omit<
  z.output<typeof changedFact>,
  'changedAt' | 'source' | 'place' | 'banks'
> & {
  readonly changedAt: Date;
  readonly source: string;
  readonly place: string | null;
  readonly banks: z.output<typeof restingBanks>;
};

const affectedEditions = z.array(affectedEdition);
const restingBanks = z.array(
  changedFact.shape.banks.element.extend({
    /** In the script that its authors wrote. */
    title: z.string(),
  }),
);

/** Each published edition of a module with a fact that it cites in an earlier version. */
const affected = `
  SELECT f.key, jsonb_build_object('module', m.id, 'title', me.title, 'edition', me.number,
    'newest', me.number = (SELECT max(number) FROM catalogue.module_editions n WHERE n.module_id = m.id),
    'corrected', f.statement <> was.statement,
    'cited', jsonb_build_object('version', was.version, 'statement', was.statement, 'checkedOn', was.checked_on),
    'courses', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'title', ce.title) ORDER BY c.slug), '[]') FROM catalogue.courses c
      JOIN catalogue.course_editions ce ON ce.id = c.current_edition_id
      JOIN catalogue.course_edition_modules em ON em.course_edition_id = ce.id
      WHERE em.module_edition_id = me.id AND c.withdrawn_at IS NULL)) AS edition, m.slug, me.number
  FROM catalogue.module_editions me
  JOIN catalogue.modules m ON m.id = me.module_id
  CROSS JOIN LATERAL jsonb_each_text(me.facts) AS cited (key, version)
  JOIN current f ON f.key = cited.key AND f.version > cited.version::int /* as int: names a version of a fact, which is one */
  JOIN catalogue.facts was ON was.organisation_id = $1 AND was.key = cited.key AND was.version = cited.version::int
  WHERE me.organisation_id = $1`;

/** Each bank with questions that rest on a fact, in the version that they had before it changed, and that nobody has looked at since. */
const resting = `
  SELECT f.key, b.slug, jsonb_build_object('bank', b.id, 'title', b.title, 'items', jsonb_agg(i.key ORDER BY i.key)) AS bank
  FROM assessment.items i
  JOIN assessment.item_versions v ON v.id = i.current_version_id
  JOIN assessment.banks b ON b.id = i.bank_id
  CROSS JOIN LATERAL (SELECT v.content -> 'sr-Latn' ->> 'sourceFact' AS key OFFSET 0) named
  JOIN current f ON f.key = named.key AND f.created_at > v.created_at
  WHERE i.organisation_id = $1 AND i.withdrawn_at IS NULL
    AND NOT EXISTS (SELECT FROM authoring.confirmed_item c WHERE c.item_version_id = v.id AND c.fact_key = f.key AND c.fact_version = f.version)
  GROUP BY f.key, b.id, b.slug, b.title`;

/** The one changed last first, from the one after `after`. */
export async function findChangedFacts(
  transaction: EntityManager,
  organisationId: string,
  page: { after: string | undefined; limit: number },
): Promise<ChangedFactRow[]> {
  const rows = await queryRows(
    transaction,
    `WITH current AS (SELECT DISTINCT ON (key) * FROM catalogue.facts WHERE organisation_id = $1 ORDER BY key, version DESC),
     affected AS (${affected}),
     resting AS (${resting})
     SELECT f.key, f.version, f.statement, f.source, f.place, f.address, f.grade, to_char(f.checked_on, 'YYYY-MM-DD') AS "checkedOn",
       to_char(f.check_by, 'YYYY-MM-DD') AS "checkBy", f.created_at AS "changedAt",
       (SELECT coalesce(jsonb_agg(edition ORDER BY slug, number DESC), '[]') FROM affected a WHERE a.key = f.key) AS editions,
       (SELECT coalesce(jsonb_agg(bank ORDER BY slug), '[]') FROM resting r WHERE r.key = f.key) AS banks
     FROM current f LEFT JOIN current last ON last.key = $2
     WHERE f.key IN (SELECT key FROM affected UNION SELECT key FROM resting)
       AND ($2::text IS NULL OR f.created_at < last.created_at OR (f.created_at = last.created_at AND f.key > last.key))
     ORDER BY f.created_at DESC, f.key LIMIT $3`,
    [organisationId, page.after ?? null, page.limit],
  );
  return rows.map((row) => ({
    ...row,
    editions: affectedEditions.parse(row.editions),
    banks: restingBanks.parse(row.banks),
  }));
}
