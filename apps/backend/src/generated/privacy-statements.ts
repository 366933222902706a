// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/privacy/action-records.queries.ts
    "SELECT ((SELECT count(*) FROM platform.audit WHERE chain = $1 AND at < $2::date::timestamp AT TIME ZONE $3)\n       + (SELECT count(*) FROM platform.event WHERE organisation_id = $1 AND at < $2::date::timestamp AT TIME ZONE $3))::int AS count": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/privacy/action-records.queries.ts
    "SELECT /* \"forgotten\" is not null: the function counts */ organisation_id AS \"organisationId\", forgotten, place, hash\n     FROM privacy.forget_actions($1, $2, $3, $4)": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, number | null];
      readonly row: { readonly organisationId: string | null; readonly forgotten: number; readonly place: number | null; readonly hash: string | null };
    };
    // features/privacy/erasure-notices.queries.ts
    "INSERT INTO privacy.erasure_notice (id, organisation_id, email, language, written_at) SELECT $1, $2, email, language, $4 FROM identity.people WHERE id = $3": {
      readonly parameters: readonly [string, string, string | null, Date | string];
      readonly row: never;
    };
    // features/privacy/erasure-notices.queries.ts
    "SELECT email, language, '' AS path FROM privacy.erasure_notice WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly email: string; readonly language: string; readonly path: string };
    };
    // features/privacy/erasure-notices.queries.ts
    "DELETE FROM privacy.erasure_notice WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/privacy/erasure-notices.queries.ts
    "DELETE FROM privacy.erasure_notice WHERE written_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // features/privacy/erasure-requests.queries.ts
    "INSERT INTO privacy.erasure_request (id, organisation_id, person_id, asked_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/privacy/erasure-requests.queries.ts
    "SELECT r.id, r.person_id AS \"personId\", r.state, r.asked_at AS \"askedAt\", r.decided_at AS \"decidedAt\", r.reason, p.email, p.language, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\" FROM privacy.erasure_request r\n  LEFT JOIN identity.members m ON m.organisation_id = r.organisation_id AND m.person_id = r.person_id LEFT JOIN identity.people p ON p.id = m.person_id WHERE r.organisation_id = $1 AND r.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly state: 'waiting' | 'withdrawn' | 'carried-out' | 'declined'; readonly askedAt: Date; readonly decidedAt: Date | null; readonly reason: string | null; readonly email: string | null; readonly language: string | null; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/privacy/erasure-requests.queries.ts
    "SELECT count(*)::int AS count FROM privacy.erasure_request WHERE organisation_id = $1 AND state = 'waiting'": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly count: number };
    };
    // features/privacy/erasure-requests.queries.ts
    "SELECT 1 FROM privacy.erasure_request WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/privacy/erasure-requests.queries.ts
    "SELECT r.id, r.person_id AS \"personId\", r.state, r.asked_at AS \"askedAt\", r.decided_at AS \"decidedAt\", r.reason, p.email, p.language, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\" FROM privacy.erasure_request r\n  LEFT JOIN identity.members m ON m.organisation_id = r.organisation_id AND m.person_id = r.person_id LEFT JOIN identity.people p ON p.id = m.person_id WHERE r.organisation_id = $1 AND r.id = $2 FOR UPDATE OF r": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly state: 'waiting' | 'withdrawn' | 'carried-out' | 'declined'; readonly askedAt: Date; readonly decidedAt: Date | null; readonly reason: string | null; readonly email: string | null; readonly language: string | null; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/privacy/erasure-requests.queries.ts
    "SELECT r.id, r.person_id AS \"personId\", r.state, r.asked_at AS \"askedAt\", r.decided_at AS \"decidedAt\", r.reason FROM privacy.erasure_request r WHERE r.organisation_id = $1 AND r.person_id = $2 ORDER BY r.asked_at DESC, r.id DESC LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly state: 'waiting' | 'withdrawn' | 'carried-out' | 'declined'; readonly askedAt: Date; readonly decidedAt: Date | null; readonly reason: string | null };
    };
    // features/privacy/erasure-requests.queries.ts
    "SELECT r.id, r.person_id AS \"personId\", r.state, r.asked_at AS \"askedAt\", r.decided_at AS \"decidedAt\", r.reason, p.email, p.language, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\" FROM privacy.erasure_request r\n  LEFT JOIN identity.members m ON m.organisation_id = r.organisation_id AND m.person_id = r.person_id LEFT JOIN identity.people p ON p.id = m.person_id WHERE r.organisation_id = $1 AND r.state = 'waiting'\n       AND ($2::uuid IS NULL OR (r.asked_at, r.id) > (SELECT asked_at, id FROM privacy.erasure_request WHERE id = $2 AND organisation_id = $1))\n     ORDER BY r.asked_at ASC, r.id ASC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly state: 'waiting' | 'withdrawn' | 'carried-out' | 'declined'; readonly askedAt: Date; readonly decidedAt: Date | null; readonly reason: string | null; readonly email: string | null; readonly language: string | null; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/privacy/erasure-requests.queries.ts
    "SELECT r.id, r.person_id AS \"personId\", r.state, r.asked_at AS \"askedAt\", r.decided_at AS \"decidedAt\", r.reason, p.email, p.language, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\" FROM privacy.erasure_request r\n  LEFT JOIN identity.members m ON m.organisation_id = r.organisation_id AND m.person_id = r.person_id LEFT JOIN identity.people p ON p.id = m.person_id WHERE r.organisation_id = $1 AND r.state <> 'waiting'\n       AND ($2::uuid IS NULL OR (r.decided_at, r.id) < (SELECT decided_at, id FROM privacy.erasure_request WHERE id = $2 AND organisation_id = $1))\n     ORDER BY r.decided_at DESC, r.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly state: 'waiting' | 'withdrawn' | 'carried-out' | 'declined'; readonly askedAt: Date; readonly decidedAt: Date | null; readonly reason: string | null; readonly email: string | null; readonly language: string | null; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/privacy/erasure-requests.queries.ts
    "UPDATE privacy.erasure_request SET state = $2, decided_by = $3, decided_at = $4, reason = $5 WHERE id = $1": {
      readonly parameters: readonly [string | null, string, string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/privacy/erasure-requests.queries.ts
    "UPDATE privacy.erasure_request SET state = CASE state WHEN 'waiting' THEN 'carried-out' ELSE state END, decided_by = coalesce(decided_by, $3),\n       decided_at = coalesce(decided_at, $4), reason = NULL WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/privacy/personal-data/own-data.queries.ts
    "SELECT asked_at AS \"askedAt\", state, decided_at AS \"decidedAt\", reason FROM privacy.erasure_request\n     WHERE organisation_id = $1 AND person_id = $2 ORDER BY asked_at, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly askedAt: Date; readonly state: 'waiting' | 'withdrawn' | 'carried-out' | 'declined'; readonly decidedAt: Date | null; readonly reason: string | null };
    };
    // features/privacy/readings/readings.queries.ts
    "SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2\n     UNION ALL SELECT id FROM transcript.trainings WHERE organisation_id = $1 AND person_id = $2\n     UNION ALL SELECT a.id FROM learning.enrolments n JOIN assessment.attempts a ON a.enrolment_id = n.id WHERE n.organisation_id = $1 AND n.person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/privacy/readings/readings.queries.ts
    "SELECT a.id, a.at, a.action, a.code, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM platform.find_readings($2, $3, $4, $5, $6) AS found (id) JOIN platform.audit a ON a.id = found.id\n       LEFT JOIN identity.members m ON m.organisation_id = $1 AND m.person_id = a.actor_id LEFT JOIN identity.people p ON p.id = m.person_id\n     ORDER BY a.at DESC, a.id DESC": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, string | null, number | null];
      readonly row: { readonly id: string; readonly at: Date; readonly action: string; readonly code: string | null; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/privacy/retention.queries.ts
    "SELECT kind, years, ground, version FROM privacy.retention WHERE organisation_id = $1 AND kind = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly kind: 'register-entry' | 'training-evidence' | 'action-record' | 'safeguarding-report'; readonly years: number | null; readonly ground: JsonColumns['privacy.retention.ground']; readonly version: number };
    };
    // features/privacy/retention.queries.ts
    "INSERT INTO privacy.retention (organisation_id, kind, years, ground, version) VALUES ($1, $2, $3, $4, 1) ON CONFLICT DO NOTHING RETURNING kind": {
      readonly parameters: readonly [string, string, number | null, Json];
      readonly row: { readonly kind: 'register-entry' | 'training-evidence' | 'action-record' | 'safeguarding-report' };
    };
    // features/privacy/retention.queries.ts
    "WITH changed AS (UPDATE privacy.retention SET years = $3, ground = $4, version = version + 1 WHERE organisation_id = $1 AND kind = $2 AND version = $5 RETURNING kind)\n           SELECT kind FROM changed": {
      readonly parameters: readonly [string | null, string | null, number | null, Json, number | null];
      readonly row: { readonly kind: 'register-entry' | 'training-evidence' | 'action-record' | 'safeguarding-report' };
    };
    // features/privacy/retention.queries.ts
    "SELECT r.organisation_id AS \"organisationId\", r.kind, r.years, o.time_zone AS zone\n     FROM privacy.retention r JOIN platform.organisation o ON o.id = r.organisation_id WHERE r.years IS NOT NULL ORDER BY r.organisation_id, r.kind": {
      readonly parameters: readonly [];
      readonly row: { readonly organisationId: string; readonly kind: 'register-entry' | 'training-evidence' | 'action-record' | 'safeguarding-report'; readonly years: number; readonly zone: string };
    };
    // features/privacy/retention.queries.ts
    "SELECT name FROM platform.organisation WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly name: JsonColumns['platform.organisation.name'] };
    };
  }
}
