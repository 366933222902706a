import type { Client } from 'pg';

/** A bank that an edition draws from: how many items, and how many of them stand in a form. */
interface GivenBank {
  readonly edition: string;
  readonly items: number;
  readonly drawn: number;
}

/** Makes the edition draw from a bank of its own: its single-choice items, copied and shared out over the objectives. Editions never change otherwise. */
export async function givenBank(
  client: Client,
  { edition, items, drawn }: GivenBank,
): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE copied AS
     SELECT gen_random_uuid() AS item, gen_random_uuid() AS version, 'kopija-' || n AS key, o.objective, v.content, i.organisation_id, i.bank_id, n
     FROM generate_series(1, $2::int) n
     JOIN LATERAL (SELECT objective, row_number() OVER (ORDER BY objective) - 1 AS place, count(*) OVER () AS all FROM
       (SELECT DISTINCT objective FROM assessment.course_item WHERE course_edition_id = $1) d) o ON o.place = n % o.all
     CROSS JOIN LATERAL (SELECT v.* FROM assessment.course_item c JOIN assessment.item_version v ON v.id = c.item_version_id
       WHERE c.course_edition_id = $1 AND v.content -> 'sr-Latn' ->> 'kind' = 'single-choice' LIMIT 1) v
     JOIN assessment.item i ON i.id = v.item_id`,
    [edition, items],
  );
  const content = (script: string) =>
    `jsonb_build_object('${script}', content -> '${script}' || jsonb_build_object('id', key, 'objective', objective))`;
  await client.query(
    'INSERT INTO assessment.item (id, organisation_id, bank_id, key) SELECT item, organisation_id, bank_id, key || item FROM copied',
  );
  await client.query(
    `INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at)
     SELECT version, organisation_id, item, 1, ${content('sr-Latn')} || ${content('sr-Cyrl')}, now() FROM copied`,
  );
  await client.query('DELETE FROM assessment.course_item WHERE course_edition_id = $1', [edition]);
  await client.query(
    `INSERT INTO assessment.course_item (organisation_id, course_edition_id, item_version_id, objective, key, difficulty)
     SELECT organisation_id, $1, version, objective, key, (ARRAY['easy', 'medium', 'hard'])[n % 3 + 1] FROM copied`,
    [edition],
  );
  await client.query(
    `UPDATE catalogue.course_edition SET assessment = assessment || jsonb_build_object('draw',
       (SELECT jsonb_object_agg(objective, share) FROM (SELECT objective, $2::int / count(*) OVER () AS share FROM (SELECT DISTINCT objective FROM copied) d) s))
     WHERE id = $1`,
    [edition, drawn],
  );
  await client.query('DROP TABLE copied');
}
