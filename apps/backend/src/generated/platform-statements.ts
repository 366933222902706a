// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // commands/organisations.queries.ts
    "SELECT pg_advisory_xact_lock(hashtext('platform.organisation'))": {
      readonly parameters: readonly [];
      readonly row: { readonly pg_advisory_xact_lock: '' | null };
    };
    // commands/organisations.queries.ts
    "INSERT INTO platform.organisation (id, slug, name, is_network, created_at) VALUES ($1, $2, $3, true, now())": {
      readonly parameters: readonly [string, string, Json];
      readonly row: never;
    };
    // commands/organisations.queries.ts
    "SELECT 1 FROM platform.organisation WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // commands/settings.queries.ts
    "INSERT INTO platform.setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value": {
      readonly parameters: readonly [string, string];
      readonly row: never;
    };
    // health/migrations.queries.ts
    "SELECT name FROM public.migration": {
      readonly parameters: readonly [];
      readonly row: { readonly name: string };
    };
    // platform/access/organisation-directory.queries.ts
    "SELECT /* \"id\" is not null: the function gives rows of organisations; \"slug\" is not null: as the id; \"nameLatin\" is not null: as the id;\n        \"nameCyrillic\" is not null: as the id; \"isNetwork\" is not null: as the id; \"hasLeft\" is not null: as the id */\n       id, slug, name_latin AS \"nameLatin\", name_cyrillic AS \"nameCyrillic\", town_latin AS \"townLatin\", town_cyrillic AS \"townCyrillic\",\n       accent, mark, is_network AS \"isNetwork\", last_day AS \"lastDay\", has_left AS \"hasLeft\" FROM platform.list_looks()": {
      readonly parameters: readonly [];
      readonly row: { readonly id: string; readonly slug: string; readonly nameLatin: string; readonly nameCyrillic: string; readonly townLatin: string | null; readonly townCyrillic: string | null; readonly accent: string | null; readonly mark: string | null; readonly isNetwork: boolean; readonly lastDay: string | null; readonly hasLeft: boolean };
    };
    // platform/access/organisation-rows.queries.ts
    "SELECT id, slug, name, town, accent, mark_hash AS mark, is_network AS network, version, created_at AS \"since\", to_char(last_day, 'YYYY-MM-DD') AS \"lastDay\", left_at AS \"leftAt\" FROM platform.organisation WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly slug: string; readonly name: JsonColumns['platform.organisation.name']; readonly town: JsonColumns['platform.organisation.town'] | null; readonly accent: string | null; readonly mark: string | null; readonly network: boolean; readonly version: number; readonly since: Date; readonly lastDay: string | null; readonly leftAt: Date | null };
    };
    // platform/access/organisation-rows.queries.ts
    "INSERT INTO platform.organisation (id, slug, name, town, accent, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING version": {
      readonly parameters: readonly [string, string, Json, Json | null, string | null, Date | string];
      readonly row: { readonly version: number };
    };
    // platform/access/organisation-rows.queries.ts
    "UPDATE platform.organisation SET name = $3, town = $4, accent = $5, version = version + 1 WHERE id = $1 AND version = $2": {
      readonly parameters: readonly [string | null, number | null, Json, Json | null, string | null];
      readonly row: never;
    };
    // platform/access/organisation-rows.queries.ts
    "UPDATE platform.organisation SET last_day = $2 WHERE id = $1 AND left_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // platform/access/organisation-rows.queries.ts
    "UPDATE platform.organisation SET left_at = $2 WHERE id = $1 AND left_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // platform/access/organisation-rows.queries.ts
    "UPDATE platform.organisation SET mark_hash = $3, version = version + 1 WHERE id = $1 AND version = $2": {
      readonly parameters: readonly [string | null, number | null, string | null];
      readonly row: never;
    };
    // platform/access/throttle.queries.ts
    "INSERT INTO platform.throttle AS t (key, count, window_ends_at) VALUES ($1, 1, $3)\n       ON CONFLICT (key) DO UPDATE SET\n         count = CASE WHEN t.window_ends_at <= $2 THEN 1 ELSE t.count + 1 END,\n         window_ends_at = CASE WHEN t.window_ends_at <= $2 THEN $3 ELSE t.window_ends_at END\n       RETURNING count": {
      readonly parameters: readonly [string, Date | string | null, Date | string];
      readonly row: { readonly count: number };
    };
    // platform/access/throttle.queries.ts
    "INSERT INTO platform.throttle AS t (key, count, window_ends_at) VALUES ($1, 1, $3)\n       ON CONFLICT (key) DO UPDATE SET\n         count = CASE WHEN t.window_ends_at <= $2 THEN 1 ELSE t.count + 1 END,\n         window_ends_at = CASE WHEN t.window_ends_at <= $2 THEN $3 ELSE t.window_ends_at END,\n         blocked_until = CASE WHEN t.window_ends_at > $2 AND t.count >= 4\n           THEN $2::timestamptz + make_interval(secs => least(2 ^ least(t.count - 3, 10), 900)) END\n       WHERE t.blocked_until IS NULL OR t.blocked_until <= $2\n       RETURNING count": {
      readonly parameters: readonly [string, Date | string | null, Date | string];
      readonly row: { readonly count: number };
    };
    // platform/access/throttle.queries.ts
    "UPDATE platform.throttle SET count = greatest(count - 1, 0) WHERE key = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // platform/access/throttle.queries.ts
    "WITH ended AS (DELETE FROM platform.throttle WHERE key = $1)\n       UPDATE platform.throttle SET count = greatest(count - 1, 0) WHERE key = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // platform/access/throttle.queries.ts
    "SELECT blocked_until FROM platform.throttle WHERE key = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly blocked_until: Date | null };
    };
    // platform/access/throttle.queries.ts
    "DELETE FROM platform.throttle WHERE key = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // platform/access/throttle.queries.ts
    "DELETE FROM platform.throttle WHERE window_ends_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // platform/audit/audit.queries.ts
    "INSERT INTO platform.audit (id, organisation_id, actor_id, action, subject_ids, code, at) VALUES ($1, $2, $3, $4, $5, $6, $7)": {
      readonly parameters: readonly [string, string | null, string | null, string, readonly (string | null)[], string | null, Date | string];
      readonly row: never;
    };
    // platform/audit/audit.queries.ts
    "INSERT INTO platform.audit_reason (entry_id, organisation_id, subject_ids, text) VALUES ($1, $2, $3, $4)": {
      readonly parameters: readonly [string, string | null, readonly (string | null)[], string];
      readonly row: never;
    };
    // platform/audit/audit.queries.ts
    "SELECT r.text FROM platform.audit_reason r JOIN platform.audit a ON a.id = r.entry_id\n     WHERE a.chain = $1 AND a.at = $2 AND r.subject_ids @> ARRAY[$3::uuid]": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: { readonly text: string };
    };
    // platform/audit/audit.queries.ts
    "SELECT platform.erase_audit_reasons($1, $2)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly erase_audit_reasons: '' | null };
    };
    // platform/audit/audit.queries.ts
    "SELECT platform.count_actions_about($1) AS count": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly count: number | null };
    };
    // platform/audit/checkpoints.queries.ts
    "INSERT INTO platform.audit_checkpoint (organisation_id, place, hash, made_at, signed_by, signature) VALUES ($1, $2, $3, $4, $5, $6)": {
      readonly parameters: readonly [string | null, number, string, Date | string, string | null, string | null];
      readonly row: never;
    };
    // platform/audit/checkpoints.queries.ts
    "SELECT place, hash, made_at AS \"madeAt\", signed_by AS \"signedBy\", signature FROM platform.audit_checkpoint\n     WHERE chain = $1 ORDER BY place DESC LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly place: number; readonly hash: string; readonly madeAt: Date; readonly signedBy: string | null; readonly signature: string | null };
    };
    // platform/audit/sealed-entries.queries.ts
    "SELECT s.place, s.hash, s.entry_id AS \"entryId\", a.id, a.organisation_id AS \"organisationId\", a.actor_id AS \"actorId\", a.action, a.code,\n       a.subject_ids AS \"subjectIds\", (extract(epoch FROM a.at) * 1000000)::float8 AS at, a.hash AS \"entryHash\"\n     FROM platform.audit_seal s LEFT JOIN platform.audit a ON a.id = s.entry_id\n     WHERE s.chain = $1 AND s.place > $2 ORDER BY s.place LIMIT $3": {
      readonly parameters: readonly [string | null, number | null, string | number | bigint | null];
      readonly row: { readonly place: number; readonly hash: string; readonly entryId: string; readonly id: string | null; readonly organisationId: string | null; readonly actorId: string | null; readonly action: string | null; readonly code: string | null; readonly subjectIds: string[] | null; readonly at: number | null; readonly entryHash: string | null };
    };
    // platform/audit/sealed-entries.queries.ts
    "SELECT hash FROM platform.audit_seal WHERE chain = $1 AND place = $2": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly hash: string };
    };
    // platform/audit/sealed-entries.queries.ts
    "SELECT 1 AS one FROM platform.audit WHERE chain = $1 AND action = $2 LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly one: number };
    };
    // platform/audit/sealed-entries.queries.ts
    "SELECT a.id, a.at FROM platform.audit a\n     WHERE a.chain = $1 AND NOT EXISTS (SELECT FROM platform.audit_seal s WHERE s.entry_id = a.id) ORDER BY a.at, a.id LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly at: Date };
    };
    // platform/audit/seals.queries.ts
    "SELECT organisation_id AS \"organisationId\" FROM platform.list_chains_to_seal($1)": {
      readonly parameters: readonly [Date | string | null];
      readonly row: { readonly organisationId: string | null };
    };
    // platform/audit/seals.queries.ts
    "SELECT /* \"place\" is not null: it is that of a row; \"hash\" is not null: as the place */\n       organisation_id AS \"organisationId\", place, hash FROM platform.list_ends_of_chains()": {
      readonly parameters: readonly [];
      readonly row: { readonly organisationId: string | null; readonly place: number; readonly hash: string };
    };
    // platform/audit/seals.queries.ts
    "SELECT pg_advisory_xact_lock(hashtext('platform.audit_seal'), hashtext($1::uuid::text /* as text: a lock is a number made of a name */))": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly pg_advisory_xact_lock: '' | null };
    };
    // platform/audit/seals.queries.ts
    "SELECT a.id, a.hash, a.at FROM platform.audit a\n     WHERE a.chain = $1 AND a.at >= $2 AND NOT EXISTS (SELECT FROM platform.audit_seal s WHERE s.entry_id = a.id)\n     ORDER BY a.at, a.id LIMIT $3": {
      readonly parameters: readonly [string | null, Date | string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly hash: string; readonly at: Date };
    };
    // platform/audit/seals.queries.ts
    "SELECT e.place, e.hash FROM (\n       (SELECT place, hash FROM platform.audit_seal WHERE chain = $1 ORDER BY place DESC LIMIT 1)\n       UNION ALL\n       (SELECT place, hash FROM platform.audit_checkpoint WHERE chain = $1 ORDER BY place DESC LIMIT 1)) e\n     ORDER BY e.place DESC LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly place: number; readonly hash: string };
    };
    // platform/audit/seals.queries.ts
    "INSERT INTO platform.audit_seal (entry_id, organisation_id, place, hash, sealed_at)\n       SELECT s.id, $2, s.place, s.hash, $3 FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, place integer, hash text)": {
      readonly parameters: readonly [Json | null, string | null, Date | string];
      readonly row: never;
    };
    // platform/backup/last-backup.queries.ts
    "SELECT max(taken_at) AS at FROM platform.backup": {
      readonly parameters: readonly [];
      readonly row: { readonly at: Date | null };
    };
    // platform/database/clock.queries.ts
    "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now": {
      readonly parameters: readonly [];
      readonly row: { readonly now: number };
    };
    // platform/database/issue-date.queries.ts
    "SELECT time_zone AS zone FROM platform.organisation WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly zone: string };
    };
    // platform/database/migrations.queries.ts
    "SELECT to_regclass('public.migration') IS NOT NULL AS \"exists\"": {
      readonly parameters: readonly [];
      readonly row: { readonly exists: boolean };
    };
    // platform/database/migrations.queries.ts
    "SELECT name FROM public.migration ORDER BY id": {
      readonly parameters: readonly [];
      readonly row: { readonly name: string };
    };
    // platform/database/organisation-scope.queries.ts
    "SELECT /* \"id\" is not null: the function gives ids of rows */ id FROM platform.list_organisations() AS id": {
      readonly parameters: readonly [];
      readonly row: { readonly id: string };
    };
    // platform/database/organisation-scope.queries.ts
    "SELECT set_config('app.organisation', $1::uuid::text /* as text: a setting is one */, true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // platform/demonstration/demonstration.queries.ts
    "SELECT FROM platform.demonstration": {
      readonly parameters: readonly [];
      readonly row: never;
    };
    // platform/events/events.queries.ts
    "INSERT INTO platform.event (id, organisation_id, type, version, ids, actor_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)": {
      readonly parameters: readonly [string, string | null, string, number, Json, string | null, Date | string];
      readonly row: never;
    };
    // platform/health/checks/checks.queries.ts
    "SELECT current_setting('max_connections') AS most, current_setting('superuser_reserved_connections') AS reserved": {
      readonly parameters: readonly [];
      readonly row: { readonly most: string | null; readonly reserved: string | null };
    };
    // platform/health/checks/checks.queries.ts
    "SELECT /* \"waiting\" is not null: the function counts; \"minutes\" is not null: it counts from 0; \"moving\" is not null: it says no where nothing is;\n         \"dead\" is not null: it counts */\n       waiting, minutes, moving, dead FROM platform.standing_of_jobs($1)": {
      readonly parameters: readonly [number | null];
      readonly row: { readonly waiting: number; readonly minutes: number; readonly moving: boolean; readonly dead: number };
    };
    // platform/jobs/dead-jobs.queries.ts
    "SELECT id, handler, attempts, error_code AS error, created_at AS \"orderedAt\", finished_at AS \"failedAt\" /* \"failedAt\" is not null: it is written with this state */ FROM platform.job\n     WHERE state = 'dead' AND (organisation_id = $1 OR organisation_id IS NULL) AND ($2::uuid IS NULL OR (finished_at, id) < (SELECT finished_at, id FROM platform.job WHERE id = $2))\n     ORDER BY finished_at DESC, id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly handler: string; readonly attempts: number; readonly error: string | null; readonly orderedAt: Date; readonly failedAt: Date };
    };
    // platform/jobs/dead-jobs.queries.ts
    "SELECT count(*)::int AS count FROM (SELECT FROM platform.job WHERE state = 'dead' AND (organisation_id = $1 OR organisation_id IS NULL) LIMIT $2) few": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly count: number };
    };
    // platform/jobs/dead-jobs.queries.ts
    "UPDATE platform.job SET state = 'queued', attempts = 0, run_at = $3, error_code = NULL, finished_at = NULL WHERE state = 'dead' AND (organisation_id = $1 OR organisation_id IS NULL) AND id = $2": {
      readonly parameters: readonly [string | null, string | null, Date | string];
      readonly row: never;
    };
    // platform/jobs/job-claims.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", handler, ids, attempts AS attempt, repeat_seconds AS \"repeatSeconds\" FROM platform.claim_due_jobs($1, $2)": {
      readonly parameters: readonly [number | null, number | null];
      readonly row: { readonly id: string; readonly organisationId: string | null; readonly handler: string; readonly ids: JsonColumns['platform.job.ids']; readonly attempt: number; readonly repeatSeconds: number | null };
    };
    // platform/jobs/job-claims.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", handler, ids, attempts AS attempt, repeat_seconds AS \"repeatSeconds\" FROM platform.claim_job($1, $2)": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly id: string; readonly organisationId: string | null; readonly handler: string; readonly ids: JsonColumns['platform.job.ids']; readonly attempt: number; readonly repeatSeconds: number | null };
    };
    // platform/jobs/job-claims.queries.ts
    "SELECT id, attempts, run_at::text /* as text: a Date would lose its microseconds */ AS \"runAt\" FROM platform.hand_jobs_over($1)": {
      readonly parameters: readonly [number | null];
      readonly row: { readonly id: string; readonly attempts: number; readonly runAt: string };
    };
    // platform/jobs/job-claims.queries.ts
    "SELECT id, attempts, run_at::text /* as text: a Date would lose its microseconds */ AS \"runAt\" FROM platform.list_handed_jobs($1, coalesce($2::timestamptz, '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))": {
      readonly parameters: readonly [number | null, Date | string | null, string | null];
      readonly row: { readonly id: string; readonly attempts: number; readonly runAt: string };
    };
    // platform/jobs/job-claims.queries.ts
    "SELECT platform.extend_lease($1, $2, $3)": {
      readonly parameters: readonly [string | null, number | null, number | null];
      readonly row: { readonly extend_lease: '' | null };
    };
    // platform/jobs/job-claims.queries.ts
    "SELECT platform.finish_job($1, $2)": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly finish_job: '' | null };
    };
    // platform/jobs/job-claims.queries.ts
    "SELECT platform.fail_job($1, $2, $3, $4, $5)": {
      readonly parameters: readonly [string | null, number | null, string | null, number | null, string | null];
      readonly row: { readonly fail_job: '' | null };
    };
    // platform/jobs/jobs.queries.ts
    "INSERT INTO platform.job (id, organisation_id, handler, ids, run_at, unique_key, repeat_seconds, created_at)\n       SELECT id, organisation_id, $2, ids, coalesce(run_at, $3), unique_key, repeat_seconds, $3\n       FROM jsonb_to_recordset($1::jsonb) AS o (id uuid, organisation_id uuid, ids jsonb, run_at timestamptz, unique_key text, repeat_seconds integer)\n       ON CONFLICT (unique_key) DO NOTHING": {
      readonly parameters: readonly [Json | null, string, Date | string];
      readonly row: never;
    };
    // platform/jobs/jobs.queries.ts
    "UPDATE platform.job SET state = 'queued', attempts = 0, run_at = $3, error_code = NULL, finished_at = NULL\n       WHERE handler = $1 AND state = 'dead' AND ids IN (SELECT jsonb_array_elements($2::jsonb)) RETURNING ids": {
      readonly parameters: readonly [string | null, Json | null, Date | string];
      readonly row: { readonly ids: JsonColumns['platform.job.ids'] };
    };
    // platform/jobs/jobs.queries.ts
    "SELECT pg_notify('job', '')": {
      readonly parameters: readonly [];
      readonly row: { readonly pg_notify: '' | null };
    };
    // platform/metrics/metrics.queries.ts
    "SELECT /* \"job\" is not null: the function counts rows of the table; \"state\" is not null: as the job; \"count\" is not null: as the job */\n       handler AS job, state, count FROM platform.count_jobs()": {
      readonly parameters: readonly [];
      readonly row: { readonly job: string; readonly state: string; readonly count: number };
    };
    // platform/privacy/own-actions.queries.ts
    "SELECT at, action FROM platform.audit WHERE actor_id = $2 AND chain = $1 ORDER BY at, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly at: Date; readonly action: string };
    };
    // platform/storage/files.queries.ts
    "INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hash) DO UPDATE SET bytes = EXCLUDED.bytes": {
      readonly parameters: readonly [string, string, number, Uint8Array, Date | string];
      readonly row: never;
    };
    // platform/storage/files.queries.ts
    "SELECT hash, media_type AS \"mediaType\", content FROM platform.file WHERE hash = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly hash: string; readonly mediaType: string; readonly content: Buffer };
    };
    // platform/storage/files.queries.ts
    "SELECT hash, content FROM platform.file WHERE hash = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly hash: string; readonly content: Buffer };
    };
    // platform/storage/files.queries.ts
    "DELETE FROM platform.file WHERE hash = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // platform/storage/files.queries.ts
    "SAVEPOINT before_discard": {
      readonly parameters: readonly [];
      readonly row: never;
    };
    // platform/storage/files.queries.ts
    "ROLLBACK TO SAVEPOINT before_discard": {
      readonly parameters: readonly [];
      readonly row: never;
    };
  }
}
