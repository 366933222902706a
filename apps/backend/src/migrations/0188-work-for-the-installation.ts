import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done for the whole installation, or searched by an index that PostgreSQL does not use under a policy, is done by functions. */
export class WorkForTheInstallation1764000000188 implements MigrationInterface {
  readonly name = 'WorkForTheInstallation1764000000188';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT, UPDATE ON platform.job, identity.session TO svetionik_system;
      GRANT SELECT ON identity.person, identity.member, organisations.organiser, catalogue.course, assessment.item_version TO svetionik_system;
    `);
    for (const { name, statement } of [...ofJobs, ...ofPeople, ...ofPublished, ...searches]) {
      const [schema] = name.split('.');
      await runner.query(`
        GRANT CREATE ON SCHEMA ${schema} TO svetionik_system;
        ${statement};
        ALTER FUNCTION ${name} OWNER TO svetionik_system;
        REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION ${name} TO svetionik_app;
        REVOKE CREATE ON SCHEMA ${schema} FROM svetionik_system;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

interface DefinedFunction {
  readonly name: string;
  readonly statement: string;
}

/** In PL/pgSQL, which keeps the plan from call to call. */
function define(
  head: string,
  body: string,
  volatility: 'STABLE' | 'VOLATILE' = 'STABLE',
): DefinedFunction {
  const statement = `CREATE FUNCTION ${head} LANGUAGE plpgsql ${volatility} SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    #variable_conflict use_column
    BEGIN
      ${body};
    END;
  $$`;
  return { name: head.slice(0, head.indexOf('(')), statement };
}

const due = `((state = 'queued' AND run_at <= now()) OR (state = 'running' AND leased_until < now()))`;
const claim = `RETURN QUERY UPDATE platform.job SET state = 'running', attempts = attempts + 1, handed_at = NULL, leased_until = now() + make_interval(secs => lease_seconds)`;
const held = `id = job_id AND attempts = attempt AND state = 'running'`;

const ofJobs = [
  define(
    'platform.claim_due_jobs(most integer, lease_seconds double precision) RETURNS SETOF platform.job',
    `${claim} WHERE id IN (SELECT id FROM platform.job WHERE ${due} ORDER BY run_at LIMIT most FOR UPDATE SKIP LOCKED) RETURNING *`,
    'VOLATILE',
  ),
  define(
    'platform.claim_job(job_id uuid, lease_seconds double precision) RETURNS SETOF platform.job',
    `${claim} WHERE id IN (SELECT id FROM platform.job WHERE id = job_id AND ${due} FOR UPDATE SKIP LOCKED) RETURNING *`,
    'VOLATILE',
  ),
  define(
    'platform.hand_jobs_over(most integer) RETURNS SETOF platform.job',
    `RETURN QUERY UPDATE platform.job SET handed_at = now() WHERE id IN (
        SELECT id FROM platform.job WHERE ${due} AND handed_at IS NULL ORDER BY run_at LIMIT most FOR UPDATE SKIP LOCKED)
      RETURNING *`,
    'VOLATILE',
  ),
  define(
    'platform.list_handed_jobs(most integer, after_run_at timestamptz, after_id uuid) RETURNS SETOF platform.job',
    `RETURN QUERY SELECT * FROM platform.job WHERE ${due} AND handed_at IS NOT NULL AND (run_at, id) > (after_run_at, after_id)
      ORDER BY run_at, id LIMIT most`,
  ),
  define(
    'platform.extend_lease(job_id uuid, attempt integer, lease_seconds double precision) RETURNS void',
    `UPDATE platform.job SET leased_until = now() + make_interval(secs => lease_seconds) WHERE ${held}`,
    'VOLATILE',
  ),
  define(
    'platform.finish_job(job_id uuid, attempt integer) RETURNS void',
    `UPDATE platform.job SET
        state = CASE WHEN repeat_seconds IS NULL THEN 'done' ELSE 'queued' END,
        attempts = CASE WHEN repeat_seconds IS NULL THEN attempts ELSE 0 END,
        run_at = CASE WHEN repeat_seconds IS NULL THEN run_at ELSE now() + make_interval(secs => repeat_seconds) END,
        leased_until = NULL, error_code = NULL, finished_at = now()
      WHERE ${held}`,
    'VOLATILE',
  ),
  define(
    'platform.fail_job(job_id uuid, attempt integer, next_state text, wait_seconds double precision, failure text) RETURNS void',
    `UPDATE platform.job SET state = next_state, run_at = now() + make_interval(secs => wait_seconds), leased_until = NULL, error_code = failure,
        finished_at = CASE WHEN next_state = 'dead' THEN now() END
      WHERE ${held}`,
    'VOLATILE',
  ),
  define(
    'platform.count_jobs() RETURNS TABLE (handler text, state text, count integer)',
    `RETURN QUERY SELECT j.handler, j.state, count(*)::integer FROM platform.job j WHERE j.state IN ('queued', 'running') OR j.state = 'dead' GROUP BY 1, 2`,
  ),
  define(
    'platform.standing_of_jobs(patience_minutes integer) RETURNS TABLE (waiting integer, minutes integer, moving boolean, dead integer)',
    `RETURN QUERY SELECT count(*) FILTER (WHERE due)::integer,
        coalesce(floor(extract(epoch FROM now() - min(since) FILTER (WHERE due)) / 60), 0)::integer,
        coalesce(bool_or(state = 'running' AND leased_until >= now()), false)
          OR EXISTS (SELECT FROM platform.job WHERE finished_at > now() - make_interval(mins => patience_minutes)),
        (SELECT count(*)::integer FROM platform.job WHERE state = 'dead')
      FROM (SELECT state, leased_until, CASE WHEN state = 'running' THEN leased_until ELSE run_at END AS since,
              CASE WHEN state = 'running' THEN leased_until ELSE run_at END <= now() AS due
            FROM platform.job WHERE state IN ('queued', 'running')) AS open`,
  ),
];

const ofPeople = [
  define(
    'identity.find_session(hash bpchar, at timestamptz, used_after timestamptz) RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid, last_used_at timestamptz, roles text[])',
    `RETURN QUERY SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, m.roles
      FROM identity.session s
      JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
      JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
      WHERE s.token_hash = hash AND s.expires_at > at AND s.last_used_at > used_after`,
  ),
  define(
    'identity.touch_session(session_id uuid, at timestamptz) RETURNS void',
    'UPDATE identity.session SET last_used_at = at WHERE id = session_id',
    'VOLATILE',
  ),
  define(
    'identity.person_of_address(folded text) RETURNS uuid',
    'RETURN (SELECT id FROM identity.person WHERE email_folded = folded)',
  ),
  define(
    'identity.reachable_person(folded text) RETURNS SETOF uuid',
    `RETURN QUERY SELECT p.id FROM identity.person p WHERE p.email_folded = folded AND p.blocked_at IS NULL
      AND EXISTS (SELECT FROM identity.member m WHERE m.person_id = p.id AND m.blocked_at IS NULL)`,
  ),
];

/** The organisation of what anybody may ask about, and the keys by which organisers of all organisations sign. */
const ofPublished = [
  define(
    'organisations.organisation_of(organiser_id uuid) RETURNS uuid',
    'RETURN (SELECT organisation_id FROM organisations.organiser WHERE id = organiser_id)',
  ),
  define(
    'organisations.keys_in_use() RETURNS TABLE (organisation_id uuid, signing_key text, archived boolean)',
    'RETURN QUERY SELECT o.organisation_id, o.signing_key, o.archived_at IS NOT NULL FROM organisations.organiser o',
  ),
  define(
    'catalogue.organisation_of(course_id uuid) RETURNS uuid',
    'RETURN (SELECT organisation_id FROM catalogue.course WHERE id = course_id)',
  ),
  define(
    'certification.organisation_of(code bpchar) RETURNS uuid',
    'RETURN (SELECT organisation_id FROM certification.certificate WHERE check_code = code)',
  ),
];

const own = `organisation_id = nullif(current_setting('app.organisation', true), '')::uuid`;
const words = `string_to_array(holder_folded, ' ')`;

/** Operators of arrays and JSON might tell of rows that a policy hides. These look within the organisation of their transaction. */
const searches = [
  define(
    'certification.certificates_of_words(first text[], second text[], third text[]) RETURNS SETOF uuid',
    `RETURN QUERY SELECT id FROM certification.certificate WHERE ${own} AND ${words} && first AND ${words} && second AND ${words} && third`,
  ),
  define(
    'assessment.item_versions_of_picture(hash text) RETURNS SETOF uuid',
    `RETURN QUERY SELECT id FROM assessment.item_version WHERE ${own} AND jsonb_path_query_array(content, '$."sr-Latn".**.file.hash') ? hash`,
  ),
];
