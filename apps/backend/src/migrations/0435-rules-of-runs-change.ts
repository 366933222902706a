import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of a run says whether its last day closes from then on, also where no day moved. */
export class RulesOfRunsChange1764000000435 implements MigrationInterface {
  readonly name = 'RulesOfRunsChange1764000000435';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE runs.move
        ADD COLUMN closes boolean,
        ALTER COLUMN started_on DROP NOT NULL,
        ALTER COLUMN ended_on DROP NOT NULL,
        ADD CONSTRAINT move_changes CHECK (num_nulls(started_on, ended_on) <> 1 AND num_nonnulls(started_on, closes) > 0);
      COMMENT ON COLUMN runs.move.closes IS 'Whether nobody begins an assessment after their last day from then on; null where that stayed';
      CREATE OR REPLACE VIEW runs.changes WITH (security_invoker = true) AS
        SELECT p.organisation_id, p.person_id, 'run-cancelled' AS kind, r.cancelled_at AS at, jsonb_build_object('run', r.title) AS said
          FROM runs.participant p JOIN runs.run r ON r.id = p.run_id WHERE p.state = 'enrolled' AND r.cancelled_at IS NOT NULL
        UNION ALL
        SELECT p.organisation_id, p.person_id, 'run-moved', m.moved_at,
            jsonb_build_object('run', r.title, 'startsOn', r.starts_on, 'endsOn', r.ends_on, 'startedOn', m.started_on, 'endedOn', m.ended_on)
          FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN platform.organisation z ON z.id = p.organisation_id
            CROSS JOIN LATERAL (SELECT m.* FROM runs.move m WHERE m.organisation_id = r.organisation_id AND m.run_id = r.id AND m.started_on IS NOT NULL ORDER BY m.moved_at DESC LIMIT 1) m
          WHERE p.state = 'enrolled' AND r.cancelled_at IS NULL AND p.enrolled_on <= (m.moved_at AT TIME ZONE z.time_zone)::date
        UNION ALL
        SELECT p.organisation_id, p.person_id, CASE WHEN m.closes THEN 'run-closes' ELSE 'run-stays-open' END, m.moved_at,
            jsonb_strip_nulls(jsonb_build_object('run', r.title, 'on', CASE WHEN m.closes THEN greatest(d.finish, p.extended_to) END))
          FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN platform.organisation z ON z.id = p.organisation_id
            CROSS JOIN LATERAL (SELECT coalesce(r.finish_on, p.enrolled_on + r.finish_days) AS finish) d
            CROSS JOIN LATERAL (SELECT m.* FROM runs.move m WHERE m.organisation_id = r.organisation_id AND m.run_id = r.id AND m.closes IS NOT NULL ORDER BY m.moved_at DESC LIMIT 1) m
          WHERE p.state = 'enrolled' AND r.cancelled_at IS NULL AND d.finish IS NOT NULL AND p.enrolled_on <= (m.moved_at AT TIME ZONE z.time_zone)::date
        UNION ALL
        SELECT p.organisation_id, p.person_id, h.kind, h.happened_at,
            jsonb_strip_nulls(jsonb_build_object('run', r.title, 'to', o.title, 'until', h.extended_to))
          FROM runs.participant p JOIN runs.happening h ON h.run_id = p.run_id AND h.person_id = p.person_id JOIN runs.run r ON r.id = h.run_id
            LEFT JOIN runs.run o ON o.id = h.other_run_id
          WHERE h.kind = 'withdrawn' OR (h.kind = 'extended' AND h.extended_to IS NOT NULL) OR (h.kind = 'transferred' AND o.id IS NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
