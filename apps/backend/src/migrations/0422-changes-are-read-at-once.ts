import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What others changed about somebody's runs and programmes, in words of the home page, which reads the changes of all features in one statement. */
export class ChangesAreReadAtOnce1764000000422 implements MigrationInterface {
  readonly name = 'ChangesAreReadAtOnce1764000000422';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW runs.changes WITH (security_invoker = true) AS
        SELECT p.organisation_id, p.person_id, 'run-cancelled' AS kind, r.cancelled_at AS at, jsonb_build_object('run', r.title) AS said
          FROM runs.participant p JOIN runs.run r ON r.id = p.run_id WHERE p.state = 'enrolled' AND r.cancelled_at IS NOT NULL
        UNION ALL
        SELECT p.organisation_id, p.person_id, 'run-moved', m.moved_at,
            jsonb_build_object('run', r.title, 'startsOn', r.starts_on, 'endsOn', r.ends_on, 'startedOn', m.started_on, 'endedOn', m.ended_on)
          FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN platform.organisation z ON z.id = p.organisation_id
            CROSS JOIN LATERAL (SELECT m.* FROM runs.move m WHERE m.organisation_id = r.organisation_id AND m.run_id = r.id ORDER BY m.moved_at DESC LIMIT 1) m
          WHERE p.state = 'enrolled' AND r.cancelled_at IS NULL AND p.enrolled_on <= (m.moved_at AT TIME ZONE z.time_zone)::date
        UNION ALL
        SELECT p.organisation_id, p.person_id, h.kind, h.happened_at,
            jsonb_strip_nulls(jsonb_build_object('run', r.title, 'to', o.title, 'until', h.extended_to))
          FROM runs.participant p JOIN runs.happening h ON h.run_id = p.run_id AND h.person_id = p.person_id JOIN runs.run r ON r.id = h.run_id
            LEFT JOIN runs.run o ON o.id = h.other_run_id
          WHERE h.kind = 'withdrawn' OR (h.kind = 'extended' AND h.extended_to IS NOT NULL) OR (h.kind = 'transferred' AND o.id IS NOT NULL);
      CREATE VIEW programmes.changes WITH (security_invoker = true) AS
        SELECT t.organisation_id, t.person_id, 'programme-moved' AS kind, t.moved_at AS at, jsonb_build_object('programme', jsonb_build_object('id', t.programme_id, 'title', n.title)) AS said
          FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id WHERE t.state = 'enrolled' AND t.moved_at IS NOT NULL
        UNION ALL
        SELECT t.organisation_id, t.person_id, 'programme-withdrawn', t.taken_out_at, jsonb_build_object('programme', jsonb_build_object('id', t.programme_id, 'title', n.title))
          FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id WHERE t.state <> 'enrolled' AND t.taken_out_at IS NOT NULL;
      GRANT SELECT ON runs.changes, programmes.changes TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
