import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A corrected key of a shared course reaches everybody who was judged by it: each organisation has a regrade of its own, with what it
 * did to its people, and the organisation of the course is told sums of all of them together.
 */
export class CorrectedKeysReachMembers1764000000290 implements MigrationInterface {
  readonly name = 'CorrectedKeysReachMembers1764000000290';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reporting.regrade ADD course_organisation_id uuid, ADD prompt jsonb, ADD reason text, ADD received_at timestamptz;
      UPDATE reporting.regrade SET course_organisation_id = organisation_id;
      ALTER TABLE reporting.regrade_effect DROP CONSTRAINT regrade_effect_organisation_id_regrade_id_fkey;
      ALTER TABLE reporting.regrade ALTER course_organisation_id SET NOT NULL,
        DROP CONSTRAINT regrade_pkey, DROP CONSTRAINT regrade_organisation_id_id_key, DROP CONSTRAINT regrade_organisation_id_id_fkey,
        ADD PRIMARY KEY (organisation_id, id),
        ADD FOREIGN KEY (course_organisation_id, id) REFERENCES assessment.correction (organisation_id, id),
        ADD CHECK (num_nonnulls(prompt, reason, received_at) = CASE WHEN course_organisation_id = organisation_id THEN 0 ELSE 3 END);
      ALTER TABLE reporting.regrade_effect
        ADD FOREIGN KEY (organisation_id, regrade_id) REFERENCES reporting.regrade (organisation_id, id);
      CREATE INDEX regrade_by_correction ON reporting.regrade (id);
      CREATE INDEX correction_to_version ON assessment.correction (to_version_id);
      CREATE VIEW catalogue.course_shares WITH (security_invoker = true) AS SELECT course_id, member_id FROM catalogue.course_share;
      GRANT SELECT ON catalogue.course_shares TO svetionik_app;
    `);
    await runner.query(`
      CREATE POLICY shared_course ON assessment.correction FOR SELECT TO svetionik_app
        USING (EXISTS (SELECT FROM assessment.course_item i WHERE i.item_version_id = correction.from_version_id));
      DROP POLICY shared_course ON assessment.item_version;
      CREATE POLICY shared_course ON assessment.item_version FOR SELECT TO svetionik_app
        USING (EXISTS (SELECT FROM assessment.course_item i WHERE i.item_version_id = item_version.id)
          OR EXISTS (SELECT FROM assessment.correction c WHERE c.to_version_id = item_version.id));
    `);
    await runner.query(`
      GRANT SELECT ON assessment.correction, reporting.regrade, reporting.regrade_effect TO svetionik_system;
      GRANT CREATE ON SCHEMA reporting TO svetionik_system;
      CREATE FUNCTION reporting.regrade_elsewhere(correction uuid)
        RETURNS TABLE (working boolean, people integer, passes integer, fails integer, more integer, less integer, certificates integer)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        DECLARE
          owner CONSTANT uuid := nullif(current_setting('app.organisation', true), '')::uuid;
        BEGIN
          RETURN QUERY ${sums};
        END;
      $$;
      ALTER FUNCTION reporting.regrade_elsewhere OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION reporting.regrade_elsewhere FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION reporting.regrade_elsewhere TO svetionik_app;
      REVOKE CREATE ON SCHEMA reporting FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const fewest = 10;

/** No row where no other organisation has the regrade; numbers of people, and none where fewer than ten were judged by the old key. */
const sums = `
  WITH member AS (
    SELECT bool_or(r.state IN ('previewing', 'applying')) AS working FROM reporting.regrade r
    WHERE r.id = correction AND r.course_organisation_id = owner AND r.organisation_id <> owner HAVING count(*) > 0
  ), judged AS (
    SELECT count(DISTINCT a.person_id)::integer AS people FROM assessment.correction c
    JOIN assessment.attempt_item i ON i.item_version_id = c.from_version_id
    JOIN assessment.attempt a ON a.id = i.attempt_id AND a.result IS NOT NULL AND a.organisation_id <> owner
    WHERE c.id = correction AND c.organisation_id = owner
  ), effect AS (
    SELECT (count(DISTINCT person_id) FILTER (WHERE effect = 'passes'))::integer AS passes,
      (count(DISTINCT person_id) FILTER (WHERE effect = 'fails'))::integer AS fails,
      (count(DISTINCT person_id) FILTER (WHERE effect = 'more'))::integer AS more,
      (count(DISTINCT person_id) FILTER (WHERE effect = 'less'))::integer AS less,
      (count(DISTINCT person_id) FILTER (WHERE certificate_id IS NOT NULL))::integer AS certificates
    FROM reporting.regrade_effect WHERE regrade_id = correction AND organisation_id <> owner
  )
  SELECT m.working, j.people, e.passes, e.fails, e.more, e.less, e.certificates
  FROM member m LEFT JOIN judged j ON j.people >= ${fewest} LEFT JOIN effect e ON j.people >= ${fewest}`;
