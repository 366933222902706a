// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/people/acted-people.queries.ts
    "SELECT m.person_id AS id, p.email, p.language, m.roles, m.blocked_at IS NOT NULL AS blocked, p.confirmed_at IS NOT NULL AS confirmed,\n       EXISTS (SELECT FROM groups.memberships g WHERE g.group_id = $3 AND g.person_id = m.person_id) AS \"inGroup\",\n       EXISTS (SELECT FROM learning.enrolments e WHERE e.organisation_id = $1 AND e.course_id = $4 AND e.person_id = m.person_id AND e.withdrawn_at IS NULL) AS \"inCourse\"\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND m.person_id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null, string | null];
      readonly row: { readonly id: string; readonly email: string; readonly language: string; readonly roles: string[]; readonly blocked: boolean; readonly confirmed: boolean; readonly inGroup: boolean; readonly inCourse: boolean };
    };
    // features/people/acted-people.queries.ts
    "INSERT INTO people.acted_person (organisation_id, action_id, person_id, outcome, why, settled_at)\n     SELECT $1, $2, n.id, CASE WHEN n.why = '' THEN 'waiting' ELSE 'skipped' END, nullif(n.why, ''), CASE WHEN n.why <> '' THEN $5::timestamptz END\n     FROM unnest($3::uuid[], $4::text[]) AS n (id, why)": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: never;
    };
    // features/people/acted-people.queries.ts
    "SELECT outcome, why, count(*)::int AS people FROM people.acted_person WHERE organisation_id = $1 AND action_id = $2 GROUP BY outcome, why ORDER BY outcome, why": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly outcome: 'waiting' | 'done' | 'skipped'; readonly why: string | null; readonly people: number };
    };
    // features/people/acted-people.queries.ts
    "SELECT person_id AS id FROM people.acted_person\n     WHERE organisation_id = $1 AND action_id = $2 AND outcome = 'waiting' AND ($3::uuid IS NULL OR person_id > $3) ORDER BY person_id LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string };
    };
    // features/people/acted-people.queries.ts
    "SELECT person_id AS id FROM people.acted_person\n     WHERE organisation_id = $1 AND action_id = $2 AND outcome = 'waiting' AND person_id = ANY ($3::uuid[]) FOR UPDATE SKIP LOCKED": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/people/acted-people.queries.ts
    "UPDATE people.acted_person SET outcome = CASE WHEN $4::text IS NULL THEN 'done' ELSE 'skipped' END, why = $4, settled_at = $5\n     WHERE organisation_id = $1 AND action_id = $2 AND person_id = ANY ($3::uuid[]) AND outcome = 'waiting'": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/people/acted-people.queries.ts
    "SELECT a.person_id AS id, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.email, a.outcome, a.why, a.settled_at AS \"settledAt\"\n     FROM people.acted_person a JOIN identity.people p ON p.id = a.person_id\n     WHERE a.organisation_id = $1 AND a.action_id = $2 AND ($3::text IS NULL OR a.outcome = $3) AND ($4::uuid IS NULL OR a.person_id > $4)\n     ORDER BY a.person_id LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string; readonly outcome: 'waiting' | 'done' | 'skipped'; readonly why: string | null; readonly settledAt: Date | null };
    };
    // features/people/acted-people.queries.ts
    "SELECT p.email, p.language, b.deed FROM people.acted_person a JOIN people.bulk_action b ON b.id = a.action_id\n       JOIN identity.people p ON p.id = a.person_id JOIN identity.members m ON m.organisation_id = a.organisation_id AND m.person_id = a.person_id\n     WHERE a.organisation_id = $1 AND a.action_id = $2 AND a.person_id = $3 AND a.outcome = 'done' AND m.blocked_at IS NULL": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly email: string; readonly language: string; readonly deed: JsonColumns['people.bulk_action.deed'] };
    };
    // features/people/bulk-actions.queries.ts
    "SELECT id, deed, asked, state, proposed_by AS \"proposedBy\" FROM people.bulk_action WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly deed: JsonColumns['people.bulk_action.deed']; readonly asked: string; readonly state: 'proposed' | 'running' | 'finished'; readonly proposedBy: string };
    };
    // features/people/bulk-actions.queries.ts
    "INSERT INTO people.bulk_action (id, organisation_id, deed, asked, state, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, 'proposed', $5, $6)\n     ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, Json, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/people/bulk-actions.queries.ts
    "DELETE FROM people.bulk_action WHERE organisation_id = $1 AND proposed_by = $2 AND state = 'proposed'": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/people/bulk-actions.queries.ts
    "UPDATE people.bulk_action SET state = 'running', started_at = $3 WHERE organisation_id = $1 AND id = $2 AND state = 'proposed' RETURNING id": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly id: string };
    };
    // features/people/bulk-actions.queries.ts
    "UPDATE people.bulk_action a SET state = 'finished', finished_at = $3 WHERE organisation_id = $1 AND id = $2 AND state = 'running'\n       AND NOT EXISTS (SELECT FROM people.acted_person p WHERE p.action_id = a.id AND p.outcome = 'waiting')": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/people/circle.queries.ts
    "SELECT count(*)::int AS count FROM people.listed_member WHERE organisation_id = $1 AND institution_id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly count: number };
    };
    // features/people/circle.queries.ts
    "SELECT c.id, ce.title, count(*) FILTER (WHERE NOT f.passed AND NOT f.begun)::int AS \"notStarted\", count(*) FILTER (WHERE NOT f.passed AND f.begun)::int AS \"underWay\",\n       count(*) FILTER (WHERE f.passed)::int AS passed\n     FROM (SELECT e.course_id, EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS passed,\n         (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AS begun\n       FROM people.listed_member l JOIN learning.enrolments e ON e.person_id = l.person_id AND e.organisation_id = l.organisation_id\n       WHERE l.organisation_id = $1 AND l.institution_id = ANY ($2::uuid[]) AND NOT l.blocked AND e.withdrawn_at IS NULL\n         AND NOT EXISTS (SELECT FROM learning.enrolments n WHERE n.renews_id = e.id AND n.withdrawn_at IS NULL)) f\n       JOIN catalogue.courses c ON c.id = f.course_id JOIN catalogue.course_editions ce ON ce.id = c.current_edition_id\n     GROUP BY c.id, ce.title ORDER BY count(*) DESC, c.id LIMIT $3": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly notStarted: number; readonly underWay: number; readonly passed: number };
    };
    // features/people/coordination.queries.ts
    "SELECT o.id /* \"id\" is not null: it is a key */ FROM people.overseen_institutions($1, $2) o": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/people/coordination.queries.ts
    "WITH RECURSIVE own (id) AS (\n    SELECT c.institution_id FROM people.coordinated_institution c WHERE c.organisation_id = $1 AND c.person_id = $2\n    UNION SELECT i.merged_into FROM own JOIN institutions.institutions i ON i.id = own.id WHERE i.merged_into IS NOT NULL) SELECT i.id, i.name, p.name AS \"parentName\" FROM own JOIN institutions.institutions i ON i.id = own.id\n       LEFT JOIN institutions.institutions p ON p.id = i.parent_id\n     WHERE i.merged_into IS NULL ORDER BY i.sort_key COLLATE \"sr-Latn-x-icu\", i.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['institutions.institution.name']; readonly parentName: JsonColumns['institutions.institution.name'] | null };
    };
    // features/people/coordination.queries.ts
    "SELECT count(*)::int AS count FROM institutions.institutions WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND merged_into IS NULL": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly count: number };
    };
    // features/people/coordination.queries.ts
    "DELETE FROM people.coordinated_institution WHERE organisation_id = $1 AND person_id = $2 AND institution_id <> ALL ($3::uuid[])": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/people/coordination.queries.ts
    "INSERT INTO people.coordinated_institution (organisation_id, person_id, institution_id, given_by, given_at)\n     SELECT $1, $2, unnest($3::uuid[]), $4, $5 ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null, string, Date | string];
      readonly row: never;
    };
    // features/people/counted-people.queries.ts
    "WITH reached AS MATERIALIZED (SELECT r.person_id FROM (\n    SELECT s.person_id FROM unnest($11::text[]) AS t (term) CROSS JOIN LATERAL (\n      SELECT s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term = t.term COLLATE \"C\" LIMIT $14::int + 1) s\n    UNION ALL SELECT s.person_id FROM unnest($12::text[], $13::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE \"C\" AND s.term < b.ending COLLATE \"C\" AND true\n      ORDER BY s.term LIMIT 1000) s\n    ) r LIMIT $14::int + 1)\n     SELECT (SELECT count(*) FROM (SELECT DISTINCT r.person_id FROM reached r) n\n     CROSS JOIN LATERAL (SELECT FROM people.listed_member l WHERE l.organisation_id = $1 AND l.person_id = n.person_id AND (NOT $2::boolean OR l.sought LIKE ALL ($3::text[]) OR l.institution_id = ANY ($4::uuid[]) OR l.email LIKE $5::text)\n  AND ($6::uuid[] IS NULL OR l.institution_id = ANY ($6)) AND ($7::text IS NULL OR $7 = ANY (l.roles))\n  AND ($8::text IS NULL OR l.profession = $8) AND ($9::boolean IS NULL OR l.blocked = $9)\n  AND ($10::text IS NULL OR l.consent_awaited_since > $10::date) OFFSET 0) l)::int AS count,\n       (SELECT count(*) <= $14::int FROM reached) AS exact /* \"exact\" is not null: it compares numbers */": {
      readonly parameters: readonly [string | null, boolean | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, readonly (string | null)[] | null, string | null, string | null, boolean | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, number | null];
      readonly row: { readonly count: number; readonly exact: boolean };
    };
    // features/people/counted-people.queries.ts
    "WITH reached AS MATERIALIZED (SELECT r.person_id FROM (\n    SELECT s.person_id FROM unnest($11::text[]) AS t (term) CROSS JOIN LATERAL (\n      SELECT s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term = t.term COLLATE \"C\" LIMIT $14::int + 1) s\n    UNION ALL SELECT s.person_id FROM unnest($12::text[], $13::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE \"C\" AND s.term < b.ending COLLATE \"C\" AND true\n      ORDER BY s.term LIMIT 1000) s\n    ) r LIMIT $14::int + 1)\n     SELECT ARRAY(SELECT n.person_id FROM (SELECT DISTINCT r.person_id FROM reached r) n\n     CROSS JOIN LATERAL (SELECT FROM people.listed_member l WHERE l.organisation_id = $1 AND l.person_id = n.person_id AND (NOT $2::boolean OR l.sought LIKE ALL ($3::text[]) OR l.institution_id = ANY ($4::uuid[]) OR l.email LIKE $5::text)\n  AND ($6::uuid[] IS NULL OR l.institution_id = ANY ($6)) AND ($7::text IS NULL OR $7 = ANY (l.roles))\n  AND ($8::text IS NULL OR l.profession = $8) AND ($9::boolean IS NULL OR l.blocked = $9)\n  AND ($10::text IS NULL OR l.consent_awaited_since > $10::date) OFFSET 0) l) AS ids, (SELECT count(*) <= $14::int FROM reached) AS exact /* \"exact\" is not null: it compares numbers */": {
      readonly parameters: readonly [string | null, boolean | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, readonly (string | null)[] | null, string | null, string | null, boolean | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, number | null];
      readonly row: { readonly ids: string[]; readonly exact: boolean };
    };
    // features/people/entrants.queries.ts
    "SELECT l.person_id AS id FROM people.listed_members l WHERE l.organisation_id = $1\n       AND (l.person_id = ANY ($2::uuid[]) OR l.person_id IN (SELECT g.person_id FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = $3)) LIMIT $4": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string };
    };
    // features/people/listed-people.queries.ts
    "SELECT n.sort_key AS \"sortKey\", n.person_id AS id\n   FROM (SELECT DISTINCT s.sort_key, s.person_id FROM (\n    SELECT s.sort_key, s.person_id FROM unnest($11::text[]) AS t (term) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term = t.term COLLATE \"C\" AND (s.sort_key, s.person_id) < ($14::text, $15::uuid)\n      ORDER BY s.sort_key DESC, s.person_id DESC LIMIT $16) s\n    UNION ALL SELECT s.sort_key, s.person_id FROM unnest($12::text[], $13::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE \"C\" AND s.term < b.ending COLLATE \"C\" AND (s.sort_key, s.person_id) < ($14::text, $15::uuid)\n      ORDER BY s.term LIMIT 1000) s\n    ) s ORDER BY s.sort_key DESC, s.person_id DESC LIMIT $16) n\n     CROSS JOIN LATERAL (SELECT FROM people.listed_member l WHERE l.organisation_id = $1 AND l.person_id = n.person_id AND (NOT $2::boolean OR l.sought LIKE ALL ($3::text[]) OR l.institution_id = ANY ($4::uuid[]) OR l.email LIKE $5::text)\n  AND ($6::uuid[] IS NULL OR l.institution_id = ANY ($6)) AND ($7::text IS NULL OR $7 = ANY (l.roles))\n  AND ($8::text IS NULL OR l.profession = $8) AND ($9::boolean IS NULL OR l.blocked = $9)\n  AND ($10::text IS NULL OR l.consent_awaited_since > $10::date) OFFSET 0) l\n   ORDER BY n.sort_key DESC, n.person_id DESC LIMIT $17": {
      readonly parameters: readonly [string | null, boolean | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, readonly (string | null)[] | null, string | null, string | null, boolean | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, string | null, string | number | bigint | null, string | number | bigint | null];
      readonly row: { readonly sortKey: string; readonly id: string };
    };
    // features/people/listed-people.queries.ts
    "SELECT n.sort_key AS \"sortKey\", n.person_id AS id\n   FROM (SELECT DISTINCT s.sort_key, s.person_id FROM (\n    SELECT s.sort_key, s.person_id FROM unnest($11::text[]) AS t (term) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term = t.term COLLATE \"C\" AND (s.sort_key, s.person_id) > ($14::text, $15::uuid)\n      ORDER BY s.sort_key ASC, s.person_id ASC LIMIT $16) s\n    UNION ALL SELECT s.sort_key, s.person_id FROM unnest($12::text[], $13::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE \"C\" AND s.term < b.ending COLLATE \"C\" AND (s.sort_key, s.person_id) > ($14::text, $15::uuid)\n      ORDER BY s.term LIMIT 1000) s\n    ) s ORDER BY s.sort_key ASC, s.person_id ASC LIMIT $16) n\n     CROSS JOIN LATERAL (SELECT FROM people.listed_member l WHERE l.organisation_id = $1 AND l.person_id = n.person_id AND (NOT $2::boolean OR l.sought LIKE ALL ($3::text[]) OR l.institution_id = ANY ($4::uuid[]) OR l.email LIKE $5::text)\n  AND ($6::uuid[] IS NULL OR l.institution_id = ANY ($6)) AND ($7::text IS NULL OR $7 = ANY (l.roles))\n  AND ($8::text IS NULL OR l.profession = $8) AND ($9::boolean IS NULL OR l.blocked = $9)\n  AND ($10::text IS NULL OR l.consent_awaited_since > $10::date) OFFSET 0) l\n   ORDER BY n.sort_key ASC, n.person_id ASC LIMIT $17": {
      readonly parameters: readonly [string | null, boolean | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, readonly (string | null)[] | null, string | null, string | null, boolean | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, string | null, string | number | bigint | null, string | number | bigint | null];
      readonly row: { readonly sortKey: string; readonly id: string };
    };
    // features/people/listed-people.queries.ts
    "SELECT l.sort_key AS \"sortKey\", l.person_id AS id FROM people.listed_member l\n   WHERE l.organisation_id = $1 AND (NOT $2::boolean OR l.sought LIKE ALL ($3::text[]) OR l.institution_id = ANY ($4::uuid[]) OR l.email LIKE $5::text)\n  AND ($6::uuid[] IS NULL OR l.institution_id = ANY ($6)) AND ($7::text IS NULL OR $7 = ANY (l.roles))\n  AND ($8::text IS NULL OR l.profession = $8) AND ($9::boolean IS NULL OR l.blocked = $9)\n  AND ($10::text IS NULL OR l.consent_awaited_since > $10::date) AND l.person_id = ANY ($11::uuid[]) AND (l.sort_key, l.person_id) < ($12::text, $13::uuid)\n   ORDER BY l.sort_key DESC, l.person_id DESC": {
      readonly parameters: readonly [string | null, boolean | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, readonly (string | null)[] | null, string | null, string | null, boolean | null, string | null, readonly (string | null)[] | null, string | null, string | null];
      readonly row: { readonly sortKey: string; readonly id: string };
    };
    // features/people/listed-people.queries.ts
    "SELECT l.sort_key AS \"sortKey\", l.person_id AS id FROM people.listed_member l\n   WHERE l.organisation_id = $1 AND (NOT $2::boolean OR l.sought LIKE ALL ($3::text[]) OR l.institution_id = ANY ($4::uuid[]) OR l.email LIKE $5::text)\n  AND ($6::uuid[] IS NULL OR l.institution_id = ANY ($6)) AND ($7::text IS NULL OR $7 = ANY (l.roles))\n  AND ($8::text IS NULL OR l.profession = $8) AND ($9::boolean IS NULL OR l.blocked = $9)\n  AND ($10::text IS NULL OR l.consent_awaited_since > $10::date) AND l.person_id = ANY ($11::uuid[]) AND (l.sort_key, l.person_id) > ($12::text, $13::uuid)\n   ORDER BY l.sort_key ASC, l.person_id ASC": {
      readonly parameters: readonly [string | null, boolean | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, readonly (string | null)[] | null, string | null, string | null, boolean | null, string | null, readonly (string | null)[] | null, string | null, string | null];
      readonly row: { readonly sortKey: string; readonly id: string };
    };
    // features/people/listed-people.queries.ts
    "SELECT n.sort_key AS \"sortKey\", n.person_id AS id FROM (SELECT DISTINCT s.sort_key, s.person_id FROM (\n    SELECT s.sort_key, s.person_id FROM unnest($2::text[]) AS t (term) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term = t.term COLLATE \"C\" AND (s.sort_key, s.person_id) < ($5::text, $6::uuid)\n      ORDER BY s.sort_key DESC, s.person_id DESC LIMIT $7) s\n    UNION ALL SELECT s.sort_key, s.person_id FROM unnest($3::text[], $4::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE \"C\" AND s.term < b.ending COLLATE \"C\" AND (s.sort_key, s.person_id) < ($5::text, $6::uuid)\n      ORDER BY s.term LIMIT 1000) s\n    ) s ORDER BY s.sort_key DESC, s.person_id DESC LIMIT $7) n\n   ORDER BY n.sort_key DESC, n.person_id DESC OFFSET $7::int - 1": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly sortKey: string; readonly id: string };
    };
    // features/people/listed-people.queries.ts
    "SELECT n.sort_key AS \"sortKey\", n.person_id AS id FROM (SELECT DISTINCT s.sort_key, s.person_id FROM (\n    SELECT s.sort_key, s.person_id FROM unnest($2::text[]) AS t (term) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term = t.term COLLATE \"C\" AND (s.sort_key, s.person_id) > ($5::text, $6::uuid)\n      ORDER BY s.sort_key ASC, s.person_id ASC LIMIT $7) s\n    UNION ALL SELECT s.sort_key, s.person_id FROM unnest($3::text[], $4::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE \"C\" AND s.term < b.ending COLLATE \"C\" AND (s.sort_key, s.person_id) > ($5::text, $6::uuid)\n      ORDER BY s.term LIMIT 1000) s\n    ) s ORDER BY s.sort_key ASC, s.person_id ASC LIMIT $7) n\n   ORDER BY n.sort_key ASC, n.person_id ASC OFFSET $7::int - 1": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly sortKey: string; readonly id: string };
    };
    // features/people/listed-people.queries.ts
    "SELECT sort_key AS \"sortKey\", person_id AS id FROM people.listed_member WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly sortKey: string; readonly id: string };
    };
    // features/people/listed-people.queries.ts
    "SELECT FROM people.listed_member WHERE organisation_id = $1 AND person_id = $2 AND institution_id = ANY ($3::uuid[])": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/people/listed-people.queries.ts
    "SELECT l.person_id AS id, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", to_char(p.name_confirmed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"nameConfirmedOn\", p.email, p.profession,\n       p.confirmed_at IS NOT NULL AS confirmed, l.roles, m.roles_version AS \"rolesVersion\", l.blocked, to_char(m.since AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS since, to_char(m.last_used_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"lastActiveOn\", to_char(l.consent_awaited_since, 'YYYY-MM-DD') AS \"consentAwaitedSince\", w.written,\n       i.id AS institution, i.name AS \"institutionName\", a.name AS \"parentName\"\n     FROM people.listed_member l JOIN identity.people p ON p.id = l.person_id\n       JOIN identity.members m ON m.organisation_id = l.organisation_id AND m.person_id = l.person_id\n       JOIN platform.organisation z ON z.id = l.organisation_id\n       LEFT JOIN institutions.workplaces w ON w.organisation_id = l.organisation_id AND w.person_id = l.person_id\n       LEFT JOIN institutions.institutions i ON i.id = l.institution_id LEFT JOIN institutions.institutions a ON a.id = i.parent_id\n     WHERE l.organisation_id = $1 AND l.person_id = ANY ($2::uuid[]) ORDER BY l.sort_key, l.person_id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly nameConfirmedOn: string | null; readonly email: string; readonly profession: string | null; readonly confirmed: boolean; readonly roles: string[]; readonly rolesVersion: number; readonly blocked: boolean; readonly since: string; readonly lastActiveOn: string | null; readonly consentAwaitedSince: string | null; readonly written: string | null; readonly institution: string | null; readonly institutionName: JsonColumns['institutions.institution.name'] | null; readonly parentName: JsonColumns['institutions.institution.name'] | null };
    };
    // features/people/openings.queries.ts
    "INSERT INTO people.opening (id, organisation_id, person_id, opened_on, opened_by, role) VALUES ($1, $2, $3, $4, $5, $6)\n     ON CONFLICT (organisation_id, person_id, opened_on, opened_by, role) DO NOTHING": {
      readonly parameters: readonly [string, string, string, Date | string, string, string];
      readonly row: never;
    };
    // features/people/openings.queries.ts
    "SELECT o.id, o.role, to_char(o.opened_on, 'YYYY-MM-DD') AS on, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM people.opening o LEFT JOIN identity.members m ON m.organisation_id = o.organisation_id AND m.person_id = o.opened_by\n       LEFT JOIN identity.people p ON p.id = m.person_id\n     WHERE o.organisation_id = $1 AND o.person_id = $2\n       AND ($3::uuid IS NULL OR (o.opened_on, o.id) < (SELECT n.opened_on, n.id FROM people.opening n WHERE n.organisation_id = $1 AND n.person_id = $2 AND n.id = $3))\n     ORDER BY o.opened_on DESC, o.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly role: string; readonly on: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/people/person.queries.ts
    "SELECT to_char(w.since AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS on, i.name\n     FROM institutions.workplaces w JOIN institutions.institutions i ON i.id = w.institution_id JOIN platform.organisation z ON z.id = w.organisation_id\n     WHERE w.organisation_id = $1 AND w.person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly on: string; readonly name: JsonColumns['institutions.institution.name'] };
    };
    // features/people/person.queries.ts
    "SELECT to_char(c.changed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS on, c.given, c.taken\n     FROM identity.role_changes c JOIN platform.organisation z ON z.id = c.organisation_id\n     WHERE c.organisation_id = $1 AND c.person_id = $2 ORDER BY c.changed_at DESC, c.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly on: string; readonly given: string[]; readonly taken: string[] };
    };
    // features/people/personal-data/own-data.queries.ts
    "SELECT to_char(opened_on, 'YYYY-MM-DD') AS on, role FROM people.opening WHERE organisation_id = $1 AND person_id = $2 ORDER BY opened_on, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly on: string; readonly role: string };
    };
    // features/people/personal-data/own-data.queries.ts
    "SELECT name, saved_at AS \"savedAt\" FROM people.saved_filter WHERE organisation_id = $1 AND person_id = $2 ORDER BY saved_at, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly name: string; readonly savedAt: Date };
    };
    // features/people/saved-filters.queries.ts
    "SELECT id, name, filter FROM people.saved_filter WHERE organisation_id = $1 AND person_id = $2 ORDER BY name COLLATE \"sr-Latn-x-icu\", id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly name: string; readonly filter: JsonColumns['people.saved_filter.filter'] };
    };
    // features/people/saved-filters.queries.ts
    "SELECT id, name FROM institutions.institutions WHERE organisation_id = $1 AND id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['institutions.institution.name'] };
    };
    // features/people/saved-filters.queries.ts
    "SELECT pg_advisory_xact_lock(hashtextextended($1::text || ' ' || $2::text, 0))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly pg_advisory_xact_lock: '' | null };
    };
    // features/people/saved-filters.queries.ts
    "INSERT INTO people.saved_filter (id, organisation_id, person_id, name, filter, saved_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Json, Date | string];
      readonly row: { readonly id: string };
    };
    // features/people/saved-filters.queries.ts
    "DELETE FROM people.saved_filter WHERE organisation_id = $1 AND person_id = $2 AND id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/people/search-terms.queries.ts
    "WITH RECURSIVE found AS (\n       SELECT 1 AS count, (SELECT s.term FROM people.search_term s\n    WHERE s.organisation_id = $1 AND s.term >= $2::text AND s.term < $2::text || $3 ORDER BY s.term LIMIT 1) AS term\n       UNION ALL\n       SELECT f.count + 1, (SELECT s.term FROM people.search_term s\n    WHERE s.organisation_id = $1 AND s.term > f.term AND s.term < $2::text || $3 ORDER BY s.term LIMIT 1) FROM found f WHERE f.term IS NOT NULL AND f.count <= $4\n     )\n     SELECT term FROM found WHERE term IS NOT NULL": {
      readonly parameters: readonly [string | null, string | null, string | null, number | null];
      readonly row: { readonly term: string };
    };
    // features/people/search-terms.queries.ts
    "SELECT count(*)::int AS count FROM (\n       SELECT FROM people.search_term s WHERE s.organisation_id = $1 AND s.term >= $2::text AND s.term < $2::text || $3 LIMIT $4::int + 1) few": {
      readonly parameters: readonly [string | null, string | null, string | null, number | null];
      readonly row: { readonly count: number };
    };
    // features/people/search-terms.queries.ts
    "SELECT count(*)::int AS count FROM (SELECT s.person_id AS id FROM people.search_term s WHERE s.organisation_id = $1 AND s.term = ANY ($2::text[])\n       UNION ALL SELECT s.person_id FROM unnest($3::text[], $4::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE \"C\" AND s.term < b.ending COLLATE \"C\" AND true\n      ORDER BY s.term LIMIT 1000) s LIMIT $5::int + 1) few": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, number | null];
      readonly row: { readonly count: number };
    };
    // features/people/search-terms.queries.ts
    "SELECT s.person_id AS id FROM people.search_term s WHERE s.organisation_id = $1 AND s.term = ANY ($2::text[])\n       UNION ALL SELECT s.person_id FROM unnest($3::text[], $4::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (\n      SELECT s.sort_key, s.person_id FROM people.search_term s\n      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE \"C\" AND s.term < b.ending COLLATE \"C\" AND true\n      ORDER BY s.term LIMIT 1000) s LIMIT $5::int + 1": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, number | null];
      readonly row: { readonly id: string };
    };
    // features/people/seen-courses.queries.ts
    "SELECT e.id AS enrolment, e.person_id AS \"personId\", e.course_id AS \"courseId\", e.course_edition_id AS \"courseEditionId\", e.enrolled_at AS \"enrolledAt\",\n       to_char(e.enrolled_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"enrolledOn\", e.renews_id IS NOT NULL AS renews,\n       (SELECT coalesce(json_agg(block_key), '[]') FROM learning.blocks_done WHERE enrolment_id = e.id) AS done,\n       a.results, to_char(a.ended AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"endedOn\"\n     FROM unnest($2::uuid[]) AS w (id) CROSS JOIN LATERAL (\n         SELECT e.* FROM learning.enrolments e WHERE e.person_id = w.id AND e.organisation_id = $1 AND ($3::uuid IS NULL OR e.course_id = $3) AND e.withdrawn_at IS NULL\n         ORDER BY e.enrolled_at DESC, e.id DESC LIMIT 200) e\n       JOIN platform.organisation z ON z.id = e.organisation_id\n       CROSS JOIN LATERAL (SELECT coalesce(json_agg(passed ORDER BY number), '[]') AS results, coalesce(min(closed_at) FILTER (WHERE passed), max(closed_at) FILTER (WHERE passed IS NOT NULL)) AS ended\n         FROM assessment.attempts WHERE enrolment_id = e.id AND number > 0 AND closed_at IS NOT NULL) a\n     ORDER BY e.enrolled_at DESC, e.id DESC": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null];
      readonly row: { readonly enrolment: string; readonly personId: string; readonly courseId: string; readonly courseEditionId: string; readonly enrolledAt: Date; readonly enrolledOn: string; readonly renews: boolean; readonly done: string[]; readonly results: unknown; readonly endedOn: string | null };
    };
  }
}
