import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation may list a course in the catalogue of the network, which anybody reads. Functions tell of such courses alone, of
 * whichever organisation, and only what stands in a list.
 */
export class CoursesAreListed1764000000341 implements MigrationInterface {
  readonly name = 'CoursesAreListed1764000000341';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue.course ADD listed_at timestamptz;
      CREATE INDEX course_listed ON catalogue.course (slug, id) WHERE listed_at IS NOT NULL AND offered AND current_edition_id IS NOT NULL;
      GRANT CREATE ON SCHEMA catalogue TO svetionik_system;
    `);
    for (const { head, body } of functions) {
      const name = `catalogue.${head.slice(0, head.indexOf('('))}`;
      await runner.query(`
        CREATE FUNCTION catalogue.${head} LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
          #variable_conflict use_column
          BEGIN ${body} END;
        $$;
        ALTER FUNCTION ${name} OWNER TO svetionik_system;
        REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION ${name} TO svetionik_app;
      `);
    }
    await runner.query('REVOKE CREATE ON SCHEMA catalogue FROM svetionik_system');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Of organisations that have not left. */
const listed = `catalogue.course c JOIN platform.organisation o ON o.id = c.organisation_id AND o.left_at IS NULL`;
const isListed = 'c.listed_at IS NOT NULL AND c.offered AND c.current_edition_id IS NOT NULL';

const functions = [
  {
    head: `listed_courses(of_track text, after_slug text, after_course uuid, most integer) RETURNS TABLE (id uuid, organisation_id uuid, slug text,
      title_latin text, title_cyrillic text, summary_latin text, summary_cyrillic text, tracks text[], minutes integer, hours double precision, edition integer)`,
    body: `
      RETURN QUERY SELECT c.id, c.organisation_id, c.slug, e.title->>'sr-Latn', e.title->>'sr-Cyrl', e.summary->>'sr-Latn', e.summary->>'sr-Cyrl', e.tracks, e.minutes,
          e.hours, e.number
        FROM ${listed} JOIN catalogue.course_edition e ON e.id = c.current_edition_id
        WHERE ${isListed} AND (of_track IS NULL OR of_track = ANY (e.tracks)) AND (after_slug IS NULL OR (c.slug, c.id) > (after_slug, after_course))
        ORDER BY c.slug, c.id LIMIT most;`,
  },
  {
    // those of others, for the pages of the network alone
    head: 'count_listed() RETURNS integer',
    body: `
      RETURN (SELECT count(*)::integer FROM ${listed} WHERE ${isListed} AND NOT o.is_network AND EXISTS (
        SELECT FROM platform.organisation n WHERE n.is_network AND n.id = nullif(current_setting('app.organisation', true), '')::uuid));`,
  },
];
