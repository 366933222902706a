import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the network is told of its members: how many people and courses each has, and no number of people under ten. */
export class SumsOfTheNetwork1764000000210 implements MigrationInterface {
  readonly name = 'SumsOfTheNetwork1764000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT CREATE ON SCHEMA organisations TO svetionik_system;
      CREATE FUNCTION organisations.sums_of_network() RETURNS TABLE (
        id uuid, slug text, name_latin text, name_cyrillic text, town_latin text, town_cyrillic text, accent text, mark text, is_network boolean,
        version integer, since timestamptz, left_at timestamptz, people integer, courses integer,
        all_organisations integer, all_people integer, all_courses integer, rounded boolean)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          IF NOT EXISTS (SELECT FROM platform.organisation WHERE is_network AND id = nullif(current_setting('app.organisation', true), '')::uuid)
            THEN RETURN; END IF;
          RETURN QUERY
            WITH counted AS (
              SELECT o.*, (SELECT count(*)::integer FROM identity.member m JOIN identity.person p ON p.id = m.person_id
                  WHERE m.organisation_id = o.id AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL) AS people,
                (SELECT count(*)::integer FROM catalogue.course c WHERE c.organisation_id = o.id AND c.current_edition_id IS NOT NULL AND c.offered) AS courses
              FROM platform.organisation o
            )
            SELECT o.id, o.slug, o.name->>'sr-Latn', o.name->>'sr-Cyrl', o.town->>'sr-Latn', o.town->>'sr-Cyrl', o.accent::text, o.mark_hash::text, o.is_network,
              o.version, o.created_at, o.left_at, CASE WHEN o.people >= 10 THEN o.people END, o.courses,
              (count(*) OVER ())::integer,
              CASE WHEN bool_or(o.people < 10) OVER () THEN (round((sum(o.people) OVER ()) / 10.0) * 10)::integer ELSE (sum(o.people) OVER ())::integer END,
              (sum(o.courses) OVER ())::integer, bool_or(o.people < 10) OVER ()
            FROM counted o;
        END;
      $$;
      ALTER FUNCTION organisations.sums_of_network() OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION organisations.sums_of_network() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION organisations.sums_of_network() TO svetionik_app;
      REVOKE CREATE ON SCHEMA organisations FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
