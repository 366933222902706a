import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many blocks of each part of its course are done stands beside an enrolment, so that nobody has to read the blocks of everybody. Who
 * writes blocks holds the enrolment first: counts are added one after the other, and to those of the edition that it is in by then.
 */
export class FinishedBlocksAreCounted1764000000353 implements MigrationInterface {
  readonly name = 'FinishedBlocksAreCounted1764000000353';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE learning.enrolment ADD COLUMN done_by_part integer[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN learning.enrolment.done_by_part IS 'Done blocks of each part, in the order of the edition; empty until any block is done';
      CREATE OR REPLACE VIEW learning.enrolments WITH (security_invoker = true) AS
        SELECT id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, withdrawn_at, place_at, renews_id, done_by_part FROM learning.enrolment;
      GRANT SELECT ON learning.block_done, catalogue.course_edition_module, catalogue.module_edition, catalogue.module TO svetionik_system;
      GRANT UPDATE (done_by_part) ON learning.enrolment TO svetionik_system;
    `);
    await runner.query(counting);
    await runner.query(
      'SELECT learning.count_anew(ARRAY(SELECT DISTINCT enrolment_id FROM learning.block_done))',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Blocks of each part by enrolment, of what a relation says is done. What is no block of the edition does not count. */
const countsOf = (done: string): string => `
  WITH done AS MATERIALIZED (SELECT d.enrolment_id, e.course_edition_id, d.block_key FROM ${done} d JOIN learning.enrolment e ON e.id = d.enrolment_id),
  part AS MATERIALIZED (
    SELECT p.course_edition_id, row_number() OVER (PARTITION BY p.course_edition_id ORDER BY p.position) AS number, p.module_edition_id
    FROM catalogue.course_edition_module p WHERE p.course_edition_id IN (SELECT course_edition_id FROM done)),
  block AS MATERIALIZED (
    SELECT p.course_edition_id, p.number, m.slug || '/' || (l->>'id') || '/' || (b->>'id') AS block_key
    FROM part p JOIN catalogue.module_edition n ON n.id = p.module_edition_id JOIN catalogue.module m ON m.id = n.module_id
      CROSS JOIN LATERAL jsonb_array_elements(n.outline) l CROSS JOIN LATERAL jsonb_array_elements(l->'blocks') b
    WHERE m.slug IN (SELECT split_part(block_key, '/', 1) FROM done)),
  counted AS (SELECT d.enrolment_id, b.number, count(*)::integer AS blocks FROM done d JOIN block b USING (course_edition_id, block_key) GROUP BY d.enrolment_id, b.number)
  SELECT d.enrolment_id, array_agg(coalesce(c.blocks, 0) ORDER BY p.number) AS blocks
  FROM (SELECT DISTINCT enrolment_id, course_edition_id FROM done) d JOIN part p USING (course_edition_id)
    LEFT JOIN counted c ON c.enrolment_id = d.enrolment_id AND c.number = p.number
  GROUP BY d.enrolment_id`;

const counting = `
  CREATE FUNCTION learning.count_anew(enrolments uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM FROM learning.enrolment e WHERE e.id = ANY (enrolments) ORDER BY e.id FOR NO KEY UPDATE;
      UPDATE learning.enrolment e SET done_by_part = coalesce(c.blocks, '{}')
        FROM unnest(enrolments) AS k (id)
          LEFT JOIN (${countsOf('(SELECT enrolment_id, block_key FROM learning.block_done WHERE enrolment_id = ANY (enrolments))')}) c ON c.enrolment_id = k.id
        WHERE e.id = k.id;
    END
  $$;
  CREATE FUNCTION learning.count_done() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM changed) THEN RETURN NULL; END IF;
      PERFORM FROM learning.enrolment e WHERE e.id IN (SELECT enrolment_id FROM changed) ORDER BY e.id FOR NO KEY UPDATE;
      UPDATE learning.enrolment e SET done_by_part =
          ARRAY(SELECT coalesce(u.before, 0) + coalesce(u.more, 0) FROM unnest(e.done_by_part, c.blocks) WITH ORDINALITY AS u (before, more, place) ORDER BY u.place)
        FROM (${countsOf('changed')}) c WHERE e.id = c.enrolment_id;
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION learning.count_undone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM learning.count_anew(ARRAY(SELECT DISTINCT enrolment_id FROM changed));
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION learning.count_in_edition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM learning.count_anew(ARRAY[NEW.id]);
      RETURN NULL;
    END
  $$;
  GRANT CREATE ON SCHEMA learning TO svetionik_system;
  ALTER FUNCTION learning.count_anew OWNER TO svetionik_system;
  ALTER FUNCTION learning.count_done OWNER TO svetionik_system;
  ALTER FUNCTION learning.count_undone OWNER TO svetionik_system;
  ALTER FUNCTION learning.count_in_edition OWNER TO svetionik_system;
  REVOKE CREATE ON SCHEMA learning FROM svetionik_system;
  REVOKE ALL ON FUNCTION learning.count_anew, learning.count_done, learning.count_undone, learning.count_in_edition FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION learning.count_anew TO svetionik_system;
  CREATE TRIGGER count_done AFTER INSERT ON learning.block_done REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION learning.count_done();
  CREATE TRIGGER count_undone AFTER DELETE ON learning.block_done REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION learning.count_undone();
  CREATE TRIGGER count_in_edition AFTER UPDATE OF course_edition_id ON learning.enrolment
    FOR EACH ROW WHEN (OLD.course_edition_id IS DISTINCT FROM NEW.course_edition_id) EXECUTE FUNCTION learning.count_in_edition();
`;
