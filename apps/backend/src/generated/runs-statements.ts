// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/runs/calendar/calendar.queries.ts
    "SELECT r.id, r.title, r.course_id AS \"courseId\", n.title AS course, r.town, r.capacity, r.taken, r.opened_at AS \"openedAt\", r.cancelled_at AS \"cancelledAt\",\n       to_char(r.opens_on, 'YYYY-MM-DD') AS \"opensOn\", to_char(r.closes_on, 'YYYY-MM-DD') AS \"closesOn\", to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\",\n       to_char(r.begin_on, 'YYYY-MM-DD') AS \"beginBy\", to_char(r.finish_on, 'YYYY-MM-DD') AS \"finishBy\", r.joining\n     FROM runs.run r JOIN catalogue.courses c ON c.id = r.course_id JOIN catalogue.course_editions n ON n.id = c.current_edition_id\n     WHERE r.organisation_id = $1 AND r.cancelled_at IS NULL AND least(r.opens_on, r.starts_on) <= $3::date AND r.ends_on >= $2::date\n       AND ($4::uuid IS NULL OR EXISTS (SELECT FROM runs.trainer t WHERE t.run_id = r.id AND t.person_id = $4))\n     ORDER BY r.starts_on, r.id LIMIT $5": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly title: string; readonly courseId: string; readonly course: JsonColumns['catalogue.course_edition.title']; readonly town: string; readonly capacity: number | null; readonly taken: number; readonly openedAt: Date | null; readonly cancelledAt: Date | null; readonly opensOn: string | null; readonly closesOn: string | null; readonly startsOn: string; readonly endsOn: string; readonly beginBy: string | null; readonly finishBy: string | null; readonly joining: 'open' | 'group' | 'staff' };
    };
    // features/runs/calendar/calendar.queries.ts
    "SELECT t.run_id AS run, t.person_id AS id, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.email\n     FROM runs.trainer t JOIN identity.people p ON p.id = t.person_id JOIN people.listed_members l ON l.organisation_id = t.organisation_id AND l.person_id = t.person_id\n     WHERE t.organisation_id = $1 AND t.run_id = ANY ($2::uuid[]) ORDER BY l.sort_key, t.person_id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly run: string; readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string };
    };
    // features/runs/calendar/calendar.queries.ts
    "SELECT r.id AS run, (SELECT count(*)::int FROM (SELECT FROM runs.participant p JOIN learning.enrolments e ON e.id = p.enrolment_id\n         WHERE p.organisation_id = $1 AND p.run_id = r.id AND p.state = 'enrolled' AND (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $3::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $3::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id))))) LIMIT $4) f) AS late\n     FROM runs.run r WHERE r.organisation_id = $1 AND r.id = ANY ($2::uuid[]) AND r.opened_at IS NOT NULL AND least(r.begin_on, r.finish_on) < $3::date": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, Date | string | null, string | number | bigint | null];
      readonly row: { readonly run: string; readonly late: number };
    };
    // features/runs/calendar/feed.queries.ts
    "SELECT /* \"organisationId\" is not null: of a feed; \"personId\" is not null: of a feed */ f.organisation_id AS \"organisationId\", f.person_id AS \"personId\" FROM runs.find_feed($1) f": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly organisationId: string; readonly personId: string };
    };
    // features/runs/calendar/feed.queries.ts
    "SELECT made_at AS since FROM runs.feed WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly since: Date };
    };
    // features/runs/calendar/feed.queries.ts
    "INSERT INTO runs.feed (organisation_id, person_id, secret_hash, made_at) VALUES ($1, $2, $3, $4)\n     ON CONFLICT (organisation_id, person_id) DO UPDATE SET secret_hash = excluded.secret_hash, made_at = excluded.made_at": {
      readonly parameters: readonly [string, string, string, Date | string];
      readonly row: never;
    };
    // features/runs/calendar/feed.queries.ts
    "DELETE FROM runs.feed WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/runs/calendar/feed.queries.ts
    "SELECT p.language FROM identity.people p WHERE p.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly language: string };
    };
    // features/runs/choices.queries.ts
    "SELECT c.id, e.title AS name FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n     WHERE c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])) ORDER BY e.title ->> 'sr-Latn' COLLATE \"sr-Latn-x-icu\", c.id LIMIT 200": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['catalogue.course_edition.title'] };
    };
    // features/runs/choices.queries.ts
    "SELECT o.id, o.name FROM organisations.organisers o WHERE o.organisation_id = $1 AND o.archived_at IS NULL ORDER BY o.created_at, o.id LIMIT 200": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['organisations.organiser.name'] };
    };
    // features/runs/choices.queries.ts
    "SELECT l.person_id AS id, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.email FROM people.listed_members l JOIN identity.people p ON p.id = l.person_id\n     WHERE l.organisation_id = $1 AND 'trainer' = ANY (l.roles) AND NOT l.blocked ORDER BY l.sort_key, l.person_id LIMIT 200": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string };
    };
    // features/runs/choices.queries.ts
    "SELECT g.id, g.name FROM groups.people_groups g WHERE g.organisation_id = $1 AND g.archived_at IS NULL ORDER BY g.sort_key COLLATE \"sr-Latn-x-icu\", g.id LIMIT 200": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: string };
    };
    // features/runs/enrolling.queries.ts
    "SELECT id, run_id AS \"runId\", asked, over_quota AS \"overQuota\", strangers, state, proposed_by AS \"proposedBy\" FROM runs.enrolling WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly runId: string; readonly asked: string; readonly overQuota: boolean; readonly strangers: number; readonly state: 'proposed' | 'running' | 'finished'; readonly proposedBy: string };
    };
    // features/runs/enrolling.queries.ts
    "INSERT INTO runs.enrolling (id, organisation_id, run_id, asked, over_quota, strangers, state, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, 'proposed', $7, $8)\n     ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, boolean, number, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/runs/enrolling.queries.ts
    "DELETE FROM runs.enrolling WHERE organisation_id = $1 AND proposed_by = $2 AND state = 'proposed'": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/runs/enrolling.queries.ts
    "UPDATE runs.enrolling SET state = 'running' WHERE organisation_id = $1 AND id = $2 AND state = 'proposed' RETURNING id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/runs/enrolling.queries.ts
    "UPDATE runs.enrolling n SET state = 'finished' WHERE organisation_id = $1 AND id = $2 AND state = 'running'\n       AND NOT EXISTS (SELECT FROM runs.enrolling_person p WHERE p.enrolling_id = n.id AND p.outcome = 'waiting')": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/runs/enrolling.queries.ts
    "INSERT INTO runs.enrolling_person (organisation_id, enrolling_id, person_id, sort_key, outcome, why)\n     SELECT $1, $2, n.id, n.sort_key, CASE WHEN n.why = '' THEN 'waiting' ELSE 'skipped' END, nullif(n.why, '') FROM unnest($3::uuid[], $4::text[], $5::text[]) AS n (id, sort_key, why)": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/runs/enrolling.queries.ts
    "SELECT outcome, why, count(*)::int AS people FROM runs.enrolling_person WHERE organisation_id = $1 AND enrolling_id = $2 GROUP BY outcome, why ORDER BY outcome, why": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly outcome: 'waiting' | 'done' | 'skipped'; readonly why: string | null; readonly people: number };
    };
    // features/runs/enrolling.queries.ts
    "SELECT person_id AS id FROM runs.enrolling_person WHERE organisation_id = $1 AND enrolling_id = $2 AND outcome = 'waiting' ORDER BY sort_key, person_id LIMIT $3 FOR UPDATE SKIP LOCKED": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string };
    };
    // features/runs/enrolling.queries.ts
    "UPDATE runs.enrolling_person p SET outcome = CASE WHEN n.why = '' THEN 'done' ELSE 'skipped' END, why = nullif(n.why, '') FROM unnest($3::uuid[], $4::text[]) AS n (id, why)\n     WHERE p.organisation_id = $1 AND p.enrolling_id = $2 AND p.person_id = n.id AND p.outcome = 'waiting'": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/runs/enrolling.queries.ts
    "SELECT n.person_id AS id, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.email, n.outcome, n.why\n     FROM runs.enrolling_person n JOIN identity.people p ON p.id = n.person_id\n     WHERE n.organisation_id = $1 AND n.enrolling_id = $2 AND ($3::text IS NULL OR n.outcome = $3) AND ($4::text IS NULL OR n.why = $4)\n       AND ($5::uuid IS NULL OR (n.sort_key, n.person_id) > (SELECT l.sort_key, l.person_id FROM runs.enrolling_person l WHERE l.enrolling_id = $2 AND l.person_id = $5))\n     ORDER BY n.sort_key, n.person_id LIMIT $6": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string; readonly outcome: 'waiting' | 'done' | 'skipped'; readonly why: string | null };
    };
    // features/runs/entry.queries.ts
    "SELECT pg_advisory_xact_lock(hashtextextended('runs.entering ' || $1 || person::text /* as text: a lock is a number made of a name */, 0)) FROM (SELECT unnest($2::uuid[]) AS person ORDER BY 1) p": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly pg_advisory_xact_lock: '' | null };
    };
    // features/runs/entry.queries.ts
    "SELECT l.person_id AS id, l.sort_key AS \"sortKey\", l.blocked, l.profession, to_char(l.consent_awaited_since, 'YYYY-MM-DD') AS \"consentAwaitedSince\",\n       EXISTS (SELECT FROM runs.participant p WHERE p.run_id = $2 AND p.person_id = l.person_id AND p.state = 'enrolled') AS \"onIt\",\n       EXISTS (SELECT FROM runs.participant p JOIN runs.run r ON r.id = p.run_id WHERE p.organisation_id = $1 AND p.person_id = l.person_id AND p.state = 'enrolled'\n         AND r.course_id = $3 AND r.id <> $2 AND r.id IS DISTINCT FROM $7 AND r.cancelled_at IS NULL AND r.ends_on >= $6::date) AS taking,\n       EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id\n    WHERE e.organisation_id = $1 AND e.person_id = l.person_id AND e.course_id = $3 AND e.withdrawn_at IS NULL AND a.passed) AS finished, $4::uuid IS NULL OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id\n    WHERE e.organisation_id = $1 AND e.person_id = l.person_id AND e.course_id = $4 AND e.withdrawn_at IS NULL AND a.passed) AS prepared,\n       l.institution_id AS institution, i.parent_id AS above, a.parent_id AS top\n     FROM people.listed_members l LEFT JOIN institutions.institutions i ON i.id = l.institution_id LEFT JOIN institutions.institutions a ON a.id = i.parent_id\n     WHERE l.organisation_id = $1 AND l.person_id = ANY ($5::uuid[]) ORDER BY l.sort_key, l.person_id": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, readonly (string | null)[] | null, Date | string | null, string | null];
      readonly row: { readonly id: string; readonly sortKey: string; readonly blocked: boolean; readonly profession: string | null; readonly consentAwaitedSince: string | null; readonly onIt: boolean; readonly taking: boolean; readonly finished: boolean; readonly prepared: boolean; readonly institution: string | null; readonly above: string | null; readonly top: string | null };
    };
    // features/runs/entry.queries.ts
    "INSERT INTO runs.participant (organisation_id, run_id, person_id, enrolment_id, quota_id, state, enrolled_on, sort_key)\n     SELECT $1, $2, n.person, n.enrolment, n.quota, 'enrolled', $7, n.sort_key FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[]) AS n (person, enrolment, quota, sort_key)\n     ON CONFLICT (run_id, person_id) DO UPDATE SET enrolment_id = excluded.enrolment_id, quota_id = excluded.quota_id, state = 'enrolled', enrolled_on = excluded.enrolled_on,\n       extended_to = NULL, sort_key = excluded.sort_key": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, Date | string];
      readonly row: never;
    };
    // features/runs/followed-groups.queries.ts
    "SELECT g.id, g.name FROM runs.followed_group f JOIN groups.people_groups g ON g.id = f.group_id\n     WHERE f.organisation_id = $1 AND f.run_id = $2 ORDER BY g.sort_key COLLATE \"sr-Latn-x-icu\", g.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly name: string };
    };
    // features/runs/followed-groups.queries.ts
    "INSERT INTO runs.followed_group (organisation_id, run_id, group_id, ordered_by, ordered_at) VALUES ($1, $2, $3, $4, $5)\n     ON CONFLICT DO NOTHING RETURNING group_id AS id": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/runs/followed-groups.queries.ts
    "DELETE FROM runs.followed_group WHERE organisation_id = $1 AND run_id = $2 AND group_id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/runs/followed-groups.queries.ts
    "SELECT f.run_id AS \"runId\", f.group_id AS \"groupId\", f.ordered_by AS \"orderedBy\" FROM runs.followed_group f\n       JOIN runs.run r ON r.id = f.run_id JOIN groups.people_groups g ON g.id = f.group_id\n     WHERE f.organisation_id = $1 AND ($2::uuid IS NULL OR f.group_id = $2) AND g.archived_at IS NULL\n       AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= $3::date ORDER BY r.starts_on, f.run_id, f.group_id": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly runId: string; readonly groupId: string; readonly orderedBy: string };
    };
    // features/runs/followed-groups.queries.ts
    "SELECT l.person_id AS id FROM groups.memberships m JOIN people.listed_members l ON l.organisation_id = m.organisation_id AND l.person_id = m.person_id\n     WHERE m.organisation_id = $1 AND m.group_id = $2 AND ($4::uuid IS NULL OR l.person_id > $4)\n       AND NOT EXISTS (SELECT FROM runs.participant p WHERE p.run_id = $3 AND p.person_id = l.person_id)\n       AND NOT EXISTS (SELECT FROM runs.enrolling_person w JOIN runs.enrolling n ON n.id = w.enrolling_id\n         WHERE w.organisation_id = $1 AND w.person_id = l.person_id AND w.outcome = 'waiting' AND n.run_id = $3 AND n.state = 'running')\n     ORDER BY l.person_id LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string };
    };
    // features/runs/happenings.queries.ts
    "INSERT INTO runs.happening (id, organisation_id, run_id, person_id, kind, state, other_run_id, extended_to, reason, caused_by, happened_at)\n     SELECT n.id, $1, $2, n.person, $5, $6, $7, $8, $9, $10, $11 FROM unnest($3::uuid[], $4::uuid[]) AS n (id, person)": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null, readonly (string | null)[] | null, string, string, string | null, Date | string | null, string | null, string | null, Date | string];
      readonly row: never;
    };
    // features/runs/happenings.queries.ts
    "SELECT h.id, h.kind, h.happened_at AS at, h.other_run_id AS \"otherRun\", o.title AS \"otherTitle\", to_char(h.extended_to, 'YYYY-MM-DD') AS \"extendedTo\", h.reason,\n       p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.email\n     FROM runs.happening h LEFT JOIN runs.run o ON o.id = h.other_run_id LEFT JOIN identity.people p ON p.id = h.caused_by\n     WHERE h.organisation_id = $1 AND h.run_id = $2 AND h.person_id = $3 ORDER BY h.happened_at DESC, h.id DESC LIMIT 100": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'enrolled' | 'joined' | 'withdrawn' | 'transferred' | 'arrived' | 'extended'; readonly at: Date; readonly otherRun: string | null; readonly otherTitle: string | null; readonly extendedTo: string | null; readonly reason: string | null; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string | null };
    };
    // features/runs/happenings.queries.ts
    "SELECT n.name_latin AS \"nameLatin\", n.name_cyrillic AS \"nameCyrillic\", n.email FROM runs.participant p JOIN identity.people n ON n.id = p.person_id\n     WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.person_id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string };
    };
    // features/runs/held-enrolments.queries.ts
    "SELECT DISTINCT enrolment_id AS id FROM runs.participant WHERE organisation_id = $1 AND enrolment_id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/runs/late-people.queries.ts
    "SELECT count(DISTINCT p.person_id)::int AS count FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id WHERE p.organisation_id = $1 AND p.state = 'enrolled' AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= $2::date - 30\n   AND ($3::boolean OR EXISTS (SELECT FROM runs.trainer t WHERE t.organisation_id = $1 AND t.run_id = r.id AND t.person_id = $4) OR m.institution_id = ANY ($5::uuid[])) AND (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $2::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $2::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)))))": {
      readonly parameters: readonly [string | null, Date | string | null, boolean | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly count: number };
    };
    // features/runs/late-people.queries.ts
    "SELECT s.person_id AS id, n.name_latin AS \"nameLatin\", n.name_cyrillic AS \"nameCyrillic\", n.email, i.name AS institution, l.runs\n     FROM (SELECT DISTINCT p.sort_key, p.person_id FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id WHERE p.organisation_id = $1 AND p.state = 'enrolled' AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= $2::date - 30\n   AND ($3::boolean OR EXISTS (SELECT FROM runs.trainer t WHERE t.organisation_id = $1 AND t.run_id = r.id AND t.person_id = $4) OR m.institution_id = ANY ($5::uuid[])) AND (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $2::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $2::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)))))\n         AND ($6::uuid IS NULL OR (p.sort_key, p.person_id) > (SELECT a.sort_key, a.person_id FROM people.listed_members a WHERE a.organisation_id = $1 AND a.person_id = $6))\n         ORDER BY p.sort_key, p.person_id LIMIT $7) s\n       JOIN identity.people n ON n.id = s.person_id LEFT JOIN people.listed_members w ON w.organisation_id = $1 AND w.person_id = s.person_id\n       LEFT JOIN institutions.institutions i ON i.id = w.institution_id\n       CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('id', r.id, 'title', r.title, 'course', ce.title, 'beginBy', to_char(CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END, 'YYYY-MM-DD'), 'finishBy', to_char(CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END, 'YYYY-MM-DD'),\n           'begun', (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)), 'leads', EXISTS (SELECT FROM runs.trainer t WHERE t.organisation_id = $1 AND t.run_id = r.id AND t.person_id = $4)) ORDER BY r.ends_on, r.id), '[]') AS runs\n         FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id JOIN catalogue.courses k ON k.id = r.course_id JOIN catalogue.course_editions ce ON ce.id = k.current_edition_id\n         WHERE p.person_id = s.person_id AND p.organisation_id = $1 AND p.state = 'enrolled' AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= $2::date - 30\n   AND ($3::boolean OR EXISTS (SELECT FROM runs.trainer t WHERE t.organisation_id = $1 AND t.run_id = r.id AND t.person_id = $4) OR m.institution_id = ANY ($5::uuid[])) AND (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $2::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $2::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)))))) l\n     ORDER BY s.sort_key, s.person_id": {
      readonly parameters: readonly [string | null, Date | string | null, boolean | null, string | null, readonly (string | null)[] | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string; readonly institution: JsonColumns['institutions.institution.name'] | null; readonly runs: unknown };
    };
    // features/runs/month-runs.queries.ts
    "SELECT r.id, r.title, ce.title AS course, r.town, to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\", r.opened_at AS \"openedAt\", r.cancelled_at AS \"cancelledAt\",\n       r.capacity, r.taken, c.late, c.not_begun AS \"notBegun\", c.under_way AS \"underWay\", c.finished, (count(*) OVER ())::int AS runs, (sum(r.taken) OVER ())::int AS people\n     FROM runs.run r JOIN catalogue.courses k ON k.id = r.course_id JOIN catalogue.course_editions ce ON ce.id = k.current_edition_id\n       CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE f.late)::int AS late, count(*) FILTER (WHERE NOT f.begun)::int AS not_begun,\n           count(*) FILTER (WHERE f.begun AND NOT f.finished)::int AS under_way, count(*) FILTER (WHERE f.finished)::int AS finished\n         FROM (SELECT (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $2::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $2::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id))))) AS late, (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AS begun, EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS finished\n           FROM runs.participant p JOIN learning.enrolments e ON e.id = p.enrolment_id WHERE p.organisation_id = $1 AND p.run_id = r.id AND p.state = 'enrolled') f) c\n     WHERE r.organisation_id = $1 AND (r.cancelled_at IS NULL AND r.starts_on < date_trunc('month', $2::date) + interval '1 month' AND r.ends_on >= date_trunc('month', $2::date))\n       AND ($3::uuid IS NULL OR EXISTS (SELECT FROM runs.trainer t WHERE t.organisation_id = $1 AND t.run_id = r.id AND t.person_id = $3))\n     ORDER BY c.late DESC, r.ends_on, r.id LIMIT $4": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly title: string; readonly course: JsonColumns['catalogue.course_edition.title']; readonly town: string; readonly startsOn: string; readonly endsOn: string; readonly openedAt: Date | null; readonly cancelledAt: Date | null; readonly capacity: number | null; readonly taken: number; readonly late: number; readonly notBegun: number; readonly underWay: number; readonly finished: number; readonly runs: number; readonly people: number | null };
    };
    // features/runs/month-runs.queries.ts
    "SELECT FROM runs.run WHERE organisation_id = $1 LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/runs/own-changes.queries.ts
    "INSERT INTO runs.move (id, organisation_id, run_id, started_on, ended_on, moved_at) VALUES ($1, $2, $3, $4, $5, $6)": {
      readonly parameters: readonly [string, string, string, Date | string, Date | string, Date | string];
      readonly row: never;
    };
    // features/runs/own-changes.queries.ts
    "SELECT r.title, r.cancelled_at AS \"cancelledAt\", m.moved_at AS \"movedAt\", to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\",\n       to_char(m.started_on, 'YYYY-MM-DD') AS \"startedOn\", to_char(m.ended_on, 'YYYY-MM-DD') AS \"endedOn\"\n     FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN platform.organisation z ON z.id = p.organisation_id\n       LEFT JOIN LATERAL (SELECT m.* FROM runs.move m WHERE m.organisation_id = $1 AND m.run_id = r.id ORDER BY m.moved_at DESC LIMIT 1) m\n         ON p.enrolled_on <= (m.moved_at AT TIME ZONE z.time_zone)::date\n     WHERE p.organisation_id = $1 AND p.person_id = $2 AND p.state = 'enrolled' AND (r.cancelled_at >= $3 OR (r.cancelled_at IS NULL AND m.moved_at >= $3))\n     ORDER BY r.starts_on, r.id LIMIT 50": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly title: string; readonly cancelledAt: Date | null; readonly movedAt: Date | null; readonly startsOn: string; readonly endsOn: string; readonly startedOn: string | null; readonly endedOn: string | null };
    };
    // features/runs/own-changes.queries.ts
    "SELECT h.kind, h.happened_at AS at, r.title, o.title AS \"otherTitle\", to_char(h.extended_to, 'YYYY-MM-DD') AS \"extendedTo\"\n     FROM runs.participant p JOIN runs.happening h ON h.run_id = p.run_id AND h.person_id = p.person_id JOIN runs.run r ON r.id = h.run_id LEFT JOIN runs.run o ON o.id = h.other_run_id\n     WHERE p.organisation_id = $1 AND p.person_id = $2 AND h.happened_at >= $3 AND h.kind IN ('extended', 'transferred', 'withdrawn')\n     ORDER BY h.happened_at DESC, h.id DESC LIMIT 50": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly kind: 'enrolled' | 'joined' | 'withdrawn' | 'transferred' | 'arrived' | 'extended'; readonly at: Date; readonly title: string; readonly otherTitle: string | null; readonly extendedTo: string | null };
    };
    // features/runs/own-runs.queries.ts
    "SELECT r.id, p.enrolment_id AS enrolment, r.title, r.town, to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\", r.contact, r.opened_at AS \"openedAt\", r.cancelled_at AS \"cancelledAt\",\n       to_char(CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END, 'YYYY-MM-DD') AS \"beginBy\", to_char(CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END, 'YYYY-MM-DD') AS \"finishBy\", (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AS begun, EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS finished\n     FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id WHERE p.organisation_id = $1 AND p.person_id = $2 AND p.state = 'enrolled' AND r.cancelled_at IS NULL AND (r.ends_on >= $3::date OR NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed))\n     ORDER BY r.starts_on, r.id LIMIT 100": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly id: string; readonly enrolment: string; readonly title: string; readonly town: string; readonly startsOn: string; readonly endsOn: string; readonly contact: string; readonly openedAt: Date | null; readonly cancelledAt: Date | null; readonly beginBy: string | null; readonly finishBy: string | null; readonly begun: boolean; readonly finished: boolean };
    };
    // features/runs/own-runs.queries.ts
    "SELECT r.id, r.title, r.language, r.town, to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\", to_char(r.closes_on, 'YYYY-MM-DD') AS \"closesOn\", r.contact, r.capacity,\n       (coalesce(r.capacity, 0) - r.taken - coalesce((SELECT sum(q.places - q.taken) FROM runs.quota q WHERE q.run_id = r.id), 0))::int AS others,\n       coalesce((SELECT sum(q.places - q.taken) FROM people.listed_members l LEFT JOIN institutions.institutions i ON i.id = l.institution_id LEFT JOIN institutions.institutions a ON a.id = i.parent_id\n         JOIN runs.quota q ON q.run_id = r.id AND q.institution_id IN (l.institution_id, i.parent_id, a.parent_id) WHERE l.organisation_id = $1 AND l.person_id = $2), 0)::int AS own\n     FROM runs.run r WHERE r.organisation_id = $1 AND ($3::uuid IS NULL OR r.course_id = $3) AND ($4::uuid IS NULL OR r.id = $4)\n       AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= $5::date AND coalesce(r.opens_on <= $5::date, true) AND coalesce(r.closes_on >= $5::date, true)\n       AND (r.joining = 'open' OR (r.joining = 'group' AND EXISTS (SELECT FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = r.group_id AND g.person_id = $2)))\n       AND NOT EXISTS (SELECT FROM runs.participant p JOIN runs.run o ON o.id = p.run_id WHERE p.organisation_id = $1 AND p.person_id = $2 AND p.state = 'enrolled'\n         AND o.course_id = r.course_id AND o.cancelled_at IS NULL AND o.ends_on >= $5::date)\n     ORDER BY r.starts_on, r.id LIMIT 50": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, Date | string | null];
      readonly row: { readonly id: string; readonly title: string; readonly language: 'sr-Latn' | 'sr-Cyrl' | 'en'; readonly town: string; readonly startsOn: string; readonly endsOn: string; readonly closesOn: string | null; readonly contact: string; readonly capacity: number | null; readonly others: number; readonly own: number };
    };
    // features/runs/own-runs.queries.ts
    "SELECT enrolment_id AS id FROM runs.participant WHERE organisation_id = $1 AND run_id = $2 AND person_id = $3 AND state = 'enrolled'": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/runs/participants.queries.ts
    "SELECT p.person_id AS id, p.sort_key AS \"sortKey\", p.state, to_char(p.enrolled_on, 'YYYY-MM-DD') AS \"enrolledOn\", to_char(p.extended_to, 'YYYY-MM-DD') AS \"extendedTo\", to_char(CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END, 'YYYY-MM-DD') AS \"beginBy\", to_char(CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END, 'YYYY-MM-DD') AS \"finishBy\",\n     e.place_at IS NOT NULL OR t.tried OR e.done_by_part <> '{}' AS begun, t.passed AS finished, e.course_edition_id AS \"courseEditionId\", n.name_latin AS \"nameLatin\", n.name_cyrillic AS \"nameCyrillic\", n.email, i.name AS institution,\n     e.done_by_part AS done, t.results, to_char(greatest(e.place_at, t.last) AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"lastActiveOn\",\n     c.id AS certificate, c.number, c.year, c.entry ->> 'designation' AS designation\n   FROM (SELECT p.run_id, p.person_id FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id LEFT JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id WHERE p.organisation_id = $1 AND p.run_id = $2 AND ($4::text[] IS NULL OR m.sought LIKE ALL ($4::text[])) AND ($5::uuid IS NULL OR m.institution_id = $5) AND (NOT $6::boolean OR m.institution_id IS NULL)\n  AND ($7::uuid IS NULL OR EXISTS (SELECT FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = $7 AND g.person_id = p.person_id))\n  AND ($8::int IS NULL OR EXISTS (SELECT FROM unnest($9::uuid[], $10::int[]) AS k (edition, blocks) WHERE k.edition = e.course_edition_id AND k.blocks = e.done_by_part[$8])) AND CASE $11::text WHEN 'left' THEN p.state <> 'enrolled' ELSE p.state = 'enrolled' AND CASE $11::text WHEN 'late' THEN (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $3::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $3::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)))))\n  WHEN 'not-begun' THEN NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) WHEN 'under-way' THEN (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AND NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) WHEN 'finished' THEN EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) WHEN 'certified' THEN EXISTS (SELECT FROM registry.certificates c WHERE c.organisation_id = $1 AND c.enrolment_id = e.id AND c.status = 'valid') ELSE true END END AND $15::uuid[] IS NULL\n       AND ($13::uuid IS NULL OR (p.sort_key, p.person_id) > (coalesce($12::text, (SELECT l.sort_key FROM runs.participant l WHERE l.run_id = $2 AND l.person_id = $13)), $13))\n       ORDER BY p.sort_key, p.person_id LIMIT $14) s\n     JOIN runs.participant p ON p.run_id = s.run_id AND p.person_id = s.person_id JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id\n     JOIN platform.organisation z ON z.id = p.organisation_id JOIN identity.people n ON n.id = p.person_id\n     LEFT JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id LEFT JOIN institutions.institutions i ON i.id = m.institution_id\n     CROSS JOIN LATERAL (SELECT coalesce(json_agg(a.passed ORDER BY a.number) FILTER (WHERE a.number > 0 AND a.closed_at IS NOT NULL), '[]') AS results,\n         count(*) > 0 AS tried, coalesce(bool_or(a.passed), false) AS passed, max(coalesce(a.closed_at, a.started_at)) AS last\n       FROM assessment.attempts a WHERE a.enrolment_id = e.id) t\n     LEFT JOIN LATERAL (SELECT c.id, c.number, c.year, c.entry FROM registry.certificates c WHERE c.organisation_id = $1 AND c.enrolment_id = e.id AND c.status = 'valid' ORDER BY c.kind = 'completion' DESC LIMIT 1) c ON true\n   ORDER BY p.sort_key, p.person_id": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, readonly (string | null)[] | null, string | null, boolean | null, string | null, number | null, readonly (string | null)[] | null, readonly (number | null)[] | null, string | null, string | null, string | null, string | number | bigint | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly sortKey: string; readonly state: 'enrolled' | 'withdrawn' | 'transferred'; readonly enrolledOn: string; readonly extendedTo: string | null; readonly beginBy: string | null; readonly finishBy: string | null; readonly begun: boolean; readonly finished: boolean; readonly courseEditionId: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string; readonly institution: JsonColumns['institutions.institution.name'] | null; readonly done: number[]; readonly results: unknown; readonly lastActiveOn: string | null; readonly certificate: string | null; readonly number: number | null; readonly year: number | null; readonly designation: string | null };
    };
    // features/runs/participants.queries.ts
    "SELECT p.person_id AS id, p.sort_key AS \"sortKey\", p.state, to_char(p.enrolled_on, 'YYYY-MM-DD') AS \"enrolledOn\", to_char(p.extended_to, 'YYYY-MM-DD') AS \"extendedTo\", to_char(CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END, 'YYYY-MM-DD') AS \"beginBy\", to_char(CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END, 'YYYY-MM-DD') AS \"finishBy\",\n     e.place_at IS NOT NULL OR t.tried OR e.done_by_part <> '{}' AS begun, t.passed AS finished, e.course_edition_id AS \"courseEditionId\", n.name_latin AS \"nameLatin\", n.name_cyrillic AS \"nameCyrillic\", n.email, i.name AS institution,\n     e.done_by_part AS done, t.results, to_char(greatest(e.place_at, t.last) AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"lastActiveOn\",\n     c.id AS certificate, c.number, c.year, c.entry ->> 'designation' AS designation\n   FROM (SELECT p.run_id, p.person_id FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id LEFT JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id WHERE p.organisation_id = $1 AND p.run_id = $2 AND ($4::text[] IS NULL OR m.sought LIKE ALL ($4::text[])) AND ($5::uuid IS NULL OR m.institution_id = $5) AND (NOT $6::boolean OR m.institution_id IS NULL)\n  AND ($7::uuid IS NULL OR EXISTS (SELECT FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = $7 AND g.person_id = p.person_id))\n  AND ($8::int IS NULL OR EXISTS (SELECT FROM unnest($9::uuid[], $10::int[]) AS k (edition, blocks) WHERE k.edition = e.course_edition_id AND k.blocks = e.done_by_part[$8])) AND CASE $11::text WHEN 'left' THEN p.state <> 'enrolled' ELSE p.state = 'enrolled' AND CASE $11::text WHEN 'late' THEN (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $3::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $3::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)))))\n  WHEN 'not-begun' THEN NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) WHEN 'under-way' THEN (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AND NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) WHEN 'finished' THEN EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) WHEN 'certified' THEN EXISTS (SELECT FROM registry.certificates c WHERE c.organisation_id = $1 AND c.enrolment_id = e.id AND c.status = 'valid') ELSE true END END AND p.person_id = ANY ($15::uuid[])\n       AND ($13::uuid IS NULL OR (p.sort_key, p.person_id) > (coalesce($12::text, (SELECT l.sort_key FROM runs.participant l WHERE l.run_id = $2 AND l.person_id = $13)), $13))\n       ORDER BY p.sort_key, p.person_id LIMIT $14) s\n     JOIN runs.participant p ON p.run_id = s.run_id AND p.person_id = s.person_id JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id\n     JOIN platform.organisation z ON z.id = p.organisation_id JOIN identity.people n ON n.id = p.person_id\n     LEFT JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id LEFT JOIN institutions.institutions i ON i.id = m.institution_id\n     CROSS JOIN LATERAL (SELECT coalesce(json_agg(a.passed ORDER BY a.number) FILTER (WHERE a.number > 0 AND a.closed_at IS NOT NULL), '[]') AS results,\n         count(*) > 0 AS tried, coalesce(bool_or(a.passed), false) AS passed, max(coalesce(a.closed_at, a.started_at)) AS last\n       FROM assessment.attempts a WHERE a.enrolment_id = e.id) t\n     LEFT JOIN LATERAL (SELECT c.id, c.number, c.year, c.entry FROM registry.certificates c WHERE c.organisation_id = $1 AND c.enrolment_id = e.id AND c.status = 'valid' ORDER BY c.kind = 'completion' DESC LIMIT 1) c ON true\n   ORDER BY p.sort_key, p.person_id": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, readonly (string | null)[] | null, string | null, boolean | null, string | null, number | null, readonly (string | null)[] | null, readonly (number | null)[] | null, string | null, string | null, string | null, string | number | bigint | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly sortKey: string; readonly state: 'enrolled' | 'withdrawn' | 'transferred'; readonly enrolledOn: string; readonly extendedTo: string | null; readonly beginBy: string | null; readonly finishBy: string | null; readonly begun: boolean; readonly finished: boolean; readonly courseEditionId: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string; readonly institution: JsonColumns['institutions.institution.name'] | null; readonly done: number[]; readonly results: unknown; readonly lastActiveOn: string | null; readonly certificate: string | null; readonly number: number | null; readonly year: number | null; readonly designation: string | null };
    };
    // features/runs/participants.queries.ts
    "SELECT count(*) FILTER (WHERE f.enrolled)::int AS all, count(*) FILTER (WHERE f.enrolled AND f.late)::int AS late, count(*) FILTER (WHERE f.enrolled AND NOT f.begun)::int AS \"not-begun\",\n       count(*) FILTER (WHERE f.enrolled AND f.begun AND NOT f.finished)::int AS \"under-way\", count(*) FILTER (WHERE f.enrolled AND f.finished)::int AS finished,\n       count(*) FILTER (WHERE f.enrolled AND f.certified)::int AS certified, count(*) FILTER (WHERE NOT f.enrolled)::int AS left\n     FROM (SELECT p.state = 'enrolled' AS enrolled, (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $3::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $3::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id))))) AS late, (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AS begun, EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS finished, EXISTS (SELECT FROM registry.certificates c WHERE c.organisation_id = $1 AND c.enrolment_id = e.id AND c.status = 'valid') AS certified\n       FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id LEFT JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id WHERE p.organisation_id = $1 AND p.run_id = $2 AND ($4::text[] IS NULL OR m.sought LIKE ALL ($4::text[])) AND ($5::uuid IS NULL OR m.institution_id = $5) AND (NOT $6::boolean OR m.institution_id IS NULL)\n  AND ($7::uuid IS NULL OR EXISTS (SELECT FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = $7 AND g.person_id = p.person_id))\n  AND ($8::int IS NULL OR EXISTS (SELECT FROM unnest($9::uuid[], $10::int[]) AS k (edition, blocks) WHERE k.edition = e.course_edition_id AND k.blocks = e.done_by_part[$8]))) f": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, readonly (string | null)[] | null, string | null, boolean | null, string | null, number | null, readonly (string | null)[] | null, readonly (number | null)[] | null];
      readonly row: { readonly all: number; readonly late: number; readonly 'not-begun': number; readonly 'under-way': number; readonly finished: number; readonly certified: number; readonly left: number };
    };
    // features/runs/participants.queries.ts
    "SELECT p.person_id AS id, p.enrolment_id AS \"enrolmentId\", p.quota_id AS \"quotaId\", p.state = 'enrolled' AS \"onIt\", EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS finished, to_char(coalesce(CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END, CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END), 'YYYY-MM-DD') AS \"lastDay\"\n     FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.person_id = ANY ($3::uuid[]) ORDER BY p.sort_key, p.person_id": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly quotaId: string | null; readonly onIt: boolean; readonly finished: boolean; readonly lastDay: string | null };
    };
    // features/runs/participants.queries.ts
    "UPDATE runs.participant SET state = $4, quota_id = NULL WHERE organisation_id = $1 AND run_id = $2 AND person_id = ANY ($3::uuid[])": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, string];
      readonly row: never;
    };
    // features/runs/participants.queries.ts
    "UPDATE runs.participant SET extended_to = $4 WHERE organisation_id = $1 AND run_id = $2 AND person_id = ANY ($3::uuid[])": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: never;
    };
    // features/runs/participants.queries.ts
    "SELECT l.person_id AS id FROM people.listed_members l WHERE l.organisation_id = $1 AND NOT l.blocked\n       AND (l.person_id IN (SELECT p.person_id FROM runs.participant p WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.state = 'enrolled')\n         OR l.person_id IN (SELECT t.person_id FROM runs.trainer t WHERE t.run_id = $2))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/runs/participants.queries.ts
    "SELECT p.email, p.language, EXISTS (SELECT FROM runs.trainer t WHERE t.organisation_id = $1 AND t.run_id = $2 AND t.person_id = $3) AS leads\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND m.person_id = $3 AND m.blocked_at IS NULL AND p.confirmed_at IS NOT NULL": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly email: string; readonly language: string; readonly leads: boolean };
    };
    // features/runs/progress/run-sums.queries.ts
    "SELECT DISTINCT e.course_edition_id AS id FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id WHERE p.organisation_id = $1 AND p.run_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/runs/progress/run-sums.queries.ts
    "SELECT n.id FROM runs.run r JOIN catalogue.course_editions n ON n.course_id = r.course_id WHERE r.organisation_id = $1 AND r.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/runs/progress/run-sums.queries.ts
    "SELECT s.id, i.name AS institution, q.name AS \"group\", s.people, s.\"notBegun\", s.\"underWay\", s.finished, s.late, s.certified FROM (\n       SELECT f.id, count(*)::int AS people, count(*) FILTER (WHERE NOT f.begun)::int AS \"notBegun\", count(*) FILTER (WHERE f.begun AND NOT f.finished)::int AS \"underWay\",\n         count(*) FILTER (WHERE f.finished)::int AS finished, count(*) FILTER (WHERE f.late)::int AS late, count(*) FILTER (WHERE f.certified)::int AS certified\n       FROM (SELECT coalesce(g.group_id, m.institution_id) AS id, (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AS begun, EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS finished, (NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AND (CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END < $4::date OR (CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END < $4::date AND NOT (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id))))) AS late, EXISTS (SELECT FROM registry.certificates c WHERE c.organisation_id = $1 AND c.enrolment_id = e.id AND c.status = 'valid') AS certified FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id LEFT JOIN people.listed_members m ON $3::text = 'institution' AND m.organisation_id = p.organisation_id AND m.person_id = p.person_id\n  LEFT JOIN groups.memberships g ON $3::text = 'group' AND g.organisation_id = p.organisation_id AND g.person_id = p.person_id\n  WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.state = 'enrolled' AND ($3::text <> 'group' OR g.group_id IS NOT NULL)) f GROUP BY f.id) s\n     LEFT JOIN institutions.institutions i ON i.id = s.id LEFT JOIN groups.people_groups q ON q.id = s.id ORDER BY s.people DESC, s.id": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: { readonly id: string | null; readonly institution: JsonColumns['institutions.institution.name'] | null; readonly group: string | null; readonly people: number; readonly notBegun: number; readonly underWay: number; readonly finished: number; readonly late: number; readonly certified: number };
    };
    // features/runs/progress/run-sums.queries.ts
    "WITH f AS MATERIALIZED (\n       SELECT coalesce(g.group_id, m.institution_id) AS id, e.course_edition_id AS edition, e.done_by_part AS done, count(*) AS people FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id LEFT JOIN people.listed_members m ON $3::text = 'institution' AND m.organisation_id = p.organisation_id AND m.person_id = p.person_id\n  LEFT JOIN groups.memberships g ON $3::text = 'group' AND g.organisation_id = p.organisation_id AND g.person_id = p.person_id\n  WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.state = 'enrolled' AND ($3::text <> 'group' OR g.group_id IS NOT NULL) GROUP BY 1, 2, 3)\n     SELECT f.id, k.part, sum(f.people)::int AS people\n     FROM f JOIN unnest($4::uuid[], $5::int[], $6::int[]) AS k (edition, part, blocks) ON k.edition = f.edition AND k.blocks = f.done[k.part]\n     GROUP BY f.id, k.part": {
      readonly parameters: readonly [string | null, string | null, string | null, readonly (string | null)[] | null, readonly (number | null)[] | null, readonly (number | null)[] | null];
      readonly row: { readonly id: string | null; readonly part: number | null; readonly people: number };
    };
    // features/runs/reminders/due-reminders.queries.ts
    "SELECT g.id AS \"ruleId\", g.run_id AS \"runId\", g.about, g.days, g.recipients AS \"to\",\n  to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\", p.person_id AS \"personId\", to_char(CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END, 'YYYY-MM-DD') AS \"beginBy\", to_char(CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END, 'YYYY-MM-DD') AS \"finishBy\", (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AS begun\n     FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id JOIN runs.reminder_rule g ON g.run_id = p.run_id\n       LEFT JOIN runs.mail_choice c ON c.organisation_id = $1 AND c.person_id = p.person_id AND c.kind = 'own-days'\n     WHERE g.organisation_id = $1 AND g.stopped_at IS NULL AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND g.recipients <> 'trainers' AND p.state = 'enrolled' AND coalesce(c.way, 'each') = $3\n       AND CASE g.about WHEN 'start' THEN r.starts_on WHEN 'end' THEN r.ends_on WHEN 'begin' THEN CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END ELSE CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END END + g.days BETWEEN $2::date - 14 AND $2::date + 14 AND NOT EXISTS (SELECT FROM runs.reminder m WHERE m.rule_id = g.id AND m.person_id = p.person_id AND m.about_day = CASE g.about WHEN 'start' THEN r.starts_on WHEN 'end' THEN r.ends_on WHEN 'begin' THEN CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END ELSE CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END END)\n   AND NOT EXISTS (SELECT FROM runs.reminder_summary s WHERE $3 = 'weekly' AND s.organisation_id = $1 AND s.person_id = p.person_id AND s.week = $4::date AND s.state = 'settled') AND NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed)\n       AND ($5::uuid IS NULL OR (g.id, p.person_id) > ($5::uuid, $6::uuid)) ORDER BY g.id, p.person_id LIMIT $7": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, Date | string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly ruleId: string; readonly runId: string; readonly about: 'start' | 'begin' | 'finish' | 'end'; readonly days: number; readonly to: 'not-begun' | 'not-finished' | 'late' | 'trainers'; readonly startsOn: string; readonly endsOn: string; readonly personId: string; readonly beginBy: string | null; readonly finishBy: string | null; readonly begun: boolean };
    };
    // features/runs/reminders/due-reminders.queries.ts
    "SELECT g.id AS \"ruleId\", g.run_id AS \"runId\", g.about, g.days, g.recipients AS \"to\",\n  to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\", t.person_id AS \"personId\" FROM runs.reminder_rule g JOIN runs.run r ON r.id = g.run_id JOIN runs.trainer t ON t.run_id = r.id\n       LEFT JOIN runs.mail_choice c ON c.organisation_id = $1 AND c.person_id = t.person_id AND c.kind = 'led-days'\n     WHERE g.organisation_id = $1 AND g.stopped_at IS NULL AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND g.recipients = 'trainers' AND coalesce(c.way, 'each') = $3\n       AND CASE g.about WHEN 'start' THEN r.starts_on ELSE r.ends_on END + g.days BETWEEN $2::date - 14 AND $2::date + 14 AND NOT EXISTS (SELECT FROM runs.reminder m WHERE m.rule_id = g.id AND m.person_id = t.person_id AND m.about_day = CASE g.about WHEN 'start' THEN r.starts_on ELSE r.ends_on END)\n   AND NOT EXISTS (SELECT FROM runs.reminder_summary s WHERE $3 = 'weekly' AND s.organisation_id = $1 AND s.person_id = t.person_id AND s.week = $4::date AND s.state = 'settled')\n       AND ($5::uuid IS NULL OR (g.id, t.person_id) > ($5::uuid, $6::uuid)) ORDER BY g.id, t.person_id LIMIT $7": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, Date | string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly ruleId: string; readonly runId: string; readonly about: 'start' | 'begin' | 'finish' | 'end'; readonly days: number; readonly to: 'not-begun' | 'not-finished' | 'late' | 'trainers'; readonly startsOn: string; readonly endsOn: string; readonly personId: string };
    };
    // features/runs/reminders/due-reminders.queries.ts
    "INSERT INTO runs.reminder (id, organisation_id, run_id, rule_id, person_id, about_day, summary_id, state, ordered_at)\n     SELECT n.id, $1, n.run, n.rule, n.person, n.day, s.id, 'ordered', $8\n     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::date[]) AS n (id, run, rule, person, day)\n       LEFT JOIN runs.reminder_summary s ON s.organisation_id = $1 AND s.person_id = n.person AND s.week = $7::date\n     ORDER BY n.rule, n.person ON CONFLICT (rule_id, person_id, about_day) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (Date | string | null)[] | null, Date | string | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/runs/reminders/due-reminders.queries.ts
    "INSERT INTO runs.reminder_summary (id, organisation_id, person_id, week, state)\n     SELECT n.id, $1, n.person, $4::date, 'ordered' FROM unnest($2::uuid[], $3::uuid[]) AS n (id, person) ORDER BY n.person\n     ON CONFLICT (organisation_id, person_id, week) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, readonly (string | null)[] | null, readonly (string | null)[] | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/runs/reminders/mail-choices.queries.ts
    "SELECT kind, way FROM runs.mail_choice WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly kind: 'own-days' | 'led-days'; readonly way: 'each' | 'weekly' | 'none' };
    };
    // features/runs/reminders/mail-choices.queries.ts
    "INSERT INTO runs.mail_choice (organisation_id, person_id, kind, way) VALUES ($1, $2, $3, $4)\n     ON CONFLICT (organisation_id, person_id, kind) DO UPDATE SET way = excluded.way": {
      readonly parameters: readonly [string, string, string, string];
      readonly row: never;
    };
    // features/runs/reminders/mail-templates.queries.ts
    "SELECT w.id, w.name, w.words, w.version,\n  (SELECT count(*)::int FROM runs.reminder_rule g WHERE g.template_id = w.id AND g.stopped_at IS NULL) AS rules FROM runs.mail_template w WHERE w.organisation_id = $1\n       AND ($2::uuid IS NULL OR (w.made_at, w.id) < (SELECT l.made_at, l.id FROM runs.mail_template l WHERE l.organisation_id = $1 AND l.id = $2))\n     ORDER BY w.made_at DESC, w.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly name: string; readonly words: JsonColumns['runs.mail_template.words']; readonly version: number; readonly rules: number };
    };
    // features/runs/reminders/mail-templates.queries.ts
    "SELECT w.id, w.name, w.words, w.version,\n  (SELECT count(*)::int FROM runs.reminder_rule g WHERE g.template_id = w.id AND g.stopped_at IS NULL) AS rules FROM runs.mail_template w WHERE w.organisation_id = $1 AND w.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly name: string; readonly words: JsonColumns['runs.mail_template.words']; readonly version: number; readonly rules: number };
    };
    // features/runs/reminders/mail-templates.queries.ts
    "INSERT INTO runs.mail_template (id, organisation_id, name, words, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Json, string | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/runs/reminders/mail-templates.queries.ts
    "UPDATE runs.mail_template SET name = $4, words = $5, version = version + 1 WHERE organisation_id = $1 AND id = $2 AND version = $3": {
      readonly parameters: readonly [string | null, string | null, number | null, string, Json];
      readonly row: never;
    };
    // features/runs/reminders/ordered-reminders.queries.ts
    "SELECT m.id, m.run_id AS \"runId\", m.person_id AS \"personId\", to_char(m.about_day, 'YYYY-MM-DD') AS \"aboutDay\", to_char(s.week, 'YYYY-MM-DD') AS week, s.token, g.about, g.days, g.recipients AS \"to\", g.stopped_at IS NOT NULL AS stopped,\n       r.cancelled_at IS NOT NULL AS cancelled, to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\", to_char(CASE WHEN coalesce(r.begin_on, p.enrolled_on + r.begin_days) IS NOT NULL THEN greatest(coalesce(r.begin_on, p.enrolled_on + r.begin_days), p.extended_to) END, 'YYYY-MM-DD') AS \"beginBy\", to_char(CASE WHEN coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END, 'YYYY-MM-DD') AS \"finishBy\",\n       coalesce((e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)), false) AS begun, EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS finished, coalesce(p.state = 'enrolled', false) AS \"onIt\", t.person_id IS NOT NULL AS leads, coalesce(c.way, 'each') AS way,\n       n.email, n.language, n.name_latin AS \"nameLatin\", n.name_cyrillic AS \"nameCyrillic\", (b.blocked_at IS NULL AND n.blocked_at IS NULL AND n.confirmed_at IS NOT NULL) AS reachable, w.words\n     FROM runs.reminder m JOIN runs.reminder_rule g ON g.id = m.rule_id JOIN runs.run r ON r.id = m.run_id\n       JOIN identity.people n ON n.id = m.person_id JOIN identity.members b ON b.organisation_id = m.organisation_id AND b.person_id = m.person_id\n       LEFT JOIN runs.reminder_summary s ON s.id = m.summary_id LEFT JOIN runs.mail_template w ON w.id = g.template_id\n       LEFT JOIN runs.participant p ON p.run_id = m.run_id AND p.person_id = m.person_id AND g.recipients <> 'trainers' LEFT JOIN learning.enrolments e ON e.id = p.enrolment_id\n       LEFT JOIN runs.trainer t ON t.run_id = m.run_id AND t.person_id = m.person_id AND g.recipients = 'trainers'\n       LEFT JOIN runs.mail_choice c ON c.organisation_id = m.organisation_id AND c.person_id = m.person_id AND c.kind = CASE g.recipients WHEN 'trainers' THEN 'led-days' ELSE 'own-days' END\n     WHERE m.organisation_id = $1 AND m.state = 'ordered' AND ((m.id = $2::uuid AND m.summary_id IS NULL) OR m.summary_id = $3::uuid) ORDER BY m.about_day, m.id LIMIT 100": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly runId: string; readonly personId: string; readonly aboutDay: string; readonly week: string | null; readonly token: string | null; readonly about: 'start' | 'begin' | 'finish' | 'end'; readonly days: number; readonly to: 'not-begun' | 'not-finished' | 'late' | 'trainers'; readonly stopped: boolean; readonly cancelled: boolean; readonly startsOn: string; readonly endsOn: string; readonly beginBy: string | null; readonly finishBy: string | null; readonly begun: boolean; readonly finished: boolean; readonly onIt: boolean; readonly leads: boolean; readonly way: string; readonly email: string; readonly language: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly reachable: boolean; readonly words: JsonColumns['runs.mail_template.words'] | null };
    };
    // features/runs/reminders/ordered-reminders.queries.ts
    "UPDATE runs.reminder m SET state = n.state, why = nullif(n.why, ''), settled_at = $5 FROM unnest($2::uuid[], $3::text[], $4::text[]) AS n (id, state, why)\n     WHERE m.organisation_id = $1 AND m.id = n.id AND m.state = 'ordered'": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: never;
    };
    // features/runs/reminders/ordered-reminders.queries.ts
    "UPDATE runs.reminder_summary SET state = 'settled' WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/runs/reminders/reminder-rules.queries.ts
    "WITH undelivered AS MATERIALIZED (SELECT (j.ids->>'reminderId')::uuid AS reminder, (j.ids->>'summaryId')::uuid AS summary\n     FROM platform.job j WHERE j.organisation_id = $1 AND j.state = 'dead' AND j.handler IN ('runs.mailReminder', 'runs.mailSummary')) SELECT g.id, g.about, g.days, g.recipients AS \"to\", g.template_id AS template, w.name AS \"templateName\",\n  c.sent, c.ordered, c.needless, c.refused, c.undelivered FROM runs.reminder_rule g LEFT JOIN runs.mail_template w ON w.id = g.template_id\n  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE m.state = 'sent')::int AS sent, count(*) FILTER (WHERE m.state = 'ordered' AND NOT (m.state = 'ordered' AND EXISTS (SELECT FROM undelivered u WHERE u.reminder = m.id OR u.summary = m.summary_id)))::int AS ordered,\n    count(*) FILTER (WHERE (m.state = 'ordered' AND EXISTS (SELECT FROM undelivered u WHERE u.reminder = m.id OR u.summary = m.summary_id)))::int AS undelivered,\n    count(*) FILTER (WHERE m.state = 'needless')::int AS needless, count(*) FILTER (WHERE m.state = 'refused')::int AS refused\n    FROM runs.reminder m WHERE m.rule_id = g.id) c WHERE g.organisation_id = $1 AND g.run_id = $2 AND g.stopped_at IS NULL\n     ORDER BY array_position('{start,begin,finish,end}', g.about), g.days, g.id LIMIT 20": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly about: 'start' | 'begin' | 'finish' | 'end'; readonly days: number; readonly to: 'not-begun' | 'not-finished' | 'late' | 'trainers'; readonly template: string | null; readonly templateName: string | null; readonly sent: number; readonly ordered: number; readonly needless: number; readonly refused: number; readonly undelivered: number };
    };
    // features/runs/reminders/reminder-rules.queries.ts
    "WITH undelivered AS MATERIALIZED (SELECT (j.ids->>'reminderId')::uuid AS reminder, (j.ids->>'summaryId')::uuid AS summary\n     FROM platform.job j WHERE j.organisation_id = $1 AND j.state = 'dead' AND j.handler IN ('runs.mailReminder', 'runs.mailSummary')) SELECT g.id, g.about, g.days, g.recipients AS \"to\", g.template_id AS template, w.name AS \"templateName\",\n  c.sent, c.ordered, c.needless, c.refused, c.undelivered FROM runs.reminder_rule g LEFT JOIN runs.mail_template w ON w.id = g.template_id\n  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE m.state = 'sent')::int AS sent, count(*) FILTER (WHERE m.state = 'ordered' AND NOT (m.state = 'ordered' AND EXISTS (SELECT FROM undelivered u WHERE u.reminder = m.id OR u.summary = m.summary_id)))::int AS ordered,\n    count(*) FILTER (WHERE (m.state = 'ordered' AND EXISTS (SELECT FROM undelivered u WHERE u.reminder = m.id OR u.summary = m.summary_id)))::int AS undelivered,\n    count(*) FILTER (WHERE m.state = 'needless')::int AS needless, count(*) FILTER (WHERE m.state = 'refused')::int AS refused\n    FROM runs.reminder m WHERE m.rule_id = g.id) c WHERE g.organisation_id = $1 AND g.run_id = $2 AND g.id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly about: 'start' | 'begin' | 'finish' | 'end'; readonly days: number; readonly to: 'not-begun' | 'not-finished' | 'late' | 'trainers'; readonly template: string | null; readonly templateName: string | null; readonly sent: number; readonly ordered: number; readonly needless: number; readonly refused: number; readonly undelivered: number };
    };
    // features/runs/reminders/reminder-rules.queries.ts
    "INSERT INTO runs.reminder_rule (id, organisation_id, run_id, about, days, recipients, template_id, made_by, made_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, number, string, string | null, string | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/runs/reminders/reminder-rules.queries.ts
    "UPDATE runs.reminder_rule SET stopped_at = $3 WHERE organisation_id = $1 AND id = $2 AND stopped_at IS NULL": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/runs/reminders/reminders.queries.ts
    "WITH undelivered AS MATERIALIZED (SELECT (j.ids->>'reminderId')::uuid AS reminder, (j.ids->>'summaryId')::uuid AS summary\n     FROM platform.job j WHERE j.organisation_id = $1 AND j.state = 'dead' AND j.handler IN ('runs.mailReminder', 'runs.mailSummary'))\n     SELECT m.id, m.person_id AS \"personId\", n.name_latin AS \"nameLatin\", n.name_cyrillic AS \"nameCyrillic\", n.email, g.about, g.days, g.recipients AS \"to\",\n       to_char(m.about_day, 'YYYY-MM-DD') AS \"aboutDay\", m.summary_id IS NOT NULL AS weekly, m.state, (m.state = 'ordered' AND EXISTS (SELECT FROM undelivered u WHERE u.reminder = m.id OR u.summary = m.summary_id)) AS undelivered, m.why, m.ordered_at AS \"orderedAt\", m.settled_at AS \"settledAt\"\n     FROM runs.reminder m JOIN runs.reminder_rule g ON g.id = m.rule_id JOIN identity.people n ON n.id = m.person_id\n     WHERE m.organisation_id = $1 AND m.run_id = $2 AND ($3::text IS NULL OR CASE WHEN (m.state = 'ordered' AND EXISTS (SELECT FROM undelivered u WHERE u.reminder = m.id OR u.summary = m.summary_id)) THEN 'undelivered' ELSE m.state END = $3) AND ($4::uuid IS NULL OR m.id < $4)\n     ORDER BY m.id DESC LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string; readonly about: 'start' | 'begin' | 'finish' | 'end'; readonly days: number; readonly to: 'not-begun' | 'not-finished' | 'late' | 'trainers'; readonly aboutDay: string; readonly weekly: boolean; readonly state: 'ordered' | 'sent' | 'needless' | 'refused'; readonly undelivered: boolean; readonly why: string | null; readonly orderedAt: Date; readonly settledAt: Date | null };
    };
    // features/runs/reminders/summary-stop.queries.ts
    "SELECT runs.find_summary_language($1::uuid) AS language": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly language: string | null };
    };
    // features/runs/reminders/summary-stop.queries.ts
    "SELECT runs.switch_summaries_off($1::uuid) AS language": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly language: string | null };
    };
    // features/runs/run-parts.queries.ts
    "SELECT t.person_id AS id, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.email\n     FROM runs.trainer t JOIN identity.people p ON p.id = t.person_id JOIN people.listed_members l ON l.organisation_id = t.organisation_id AND l.person_id = t.person_id\n     WHERE t.organisation_id = $1 AND t.run_id = $2 ORDER BY l.sort_key, t.person_id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string };
    };
    // features/runs/run-parts.queries.ts
    "DELETE FROM runs.trainer WHERE organisation_id = $1 AND run_id = $2 AND person_id <> ALL ($3::uuid[])": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/runs/run-parts.queries.ts
    "INSERT INTO runs.trainer (organisation_id, run_id, person_id) SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/runs/run-parts.queries.ts
    "SELECT pg_advisory_xact_lock(hashtextextended('runs.trainer ' || person::text /* as text: a lock is a number made of a name */, 0)) FROM (SELECT unnest($1::uuid[]) AS person ORDER BY 1) p": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly pg_advisory_xact_lock: '' | null };
    };
    // features/runs/run-parts.queries.ts
    "SELECT person_id AS id FROM identity.members WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[]) AND 'trainer' = ANY (roles) AND blocked_at IS NULL": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/runs/run-parts.queries.ts
    "SELECT r.id, r.title, to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\", t.person_id AS trainer, p.name_latin AS \"nameLatin\", p.email FROM runs.run r\n       JOIN runs.trainer t ON t.run_id = r.id JOIN identity.people p ON p.id = t.person_id\n     WHERE r.organisation_id = $1 AND r.id <> $2 AND r.cancelled_at IS NULL AND t.person_id = ANY ($3::uuid[]) AND r.starts_on <= $5 AND r.ends_on >= $4\n     ORDER BY r.starts_on, r.id LIMIT 1": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, Date | string | null, Date | string | null];
      readonly row: { readonly id: string; readonly title: string; readonly startsOn: string; readonly endsOn: string; readonly trainer: string; readonly nameLatin: string | null; readonly email: string };
    };
    // features/runs/run-parts.queries.ts
    "SELECT q.institution_id AS institution, i.name, q.places, q.taken FROM runs.quota q JOIN institutions.institutions i ON i.id = q.institution_id\n     WHERE q.organisation_id = $1 AND q.run_id = $2 ORDER BY i.sort_key COLLATE \"sr-Latn-x-icu\", i.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly institution: string; readonly name: JsonColumns['institutions.institution.name']; readonly places: number; readonly taken: number };
    };
    // features/runs/run-parts.queries.ts
    "SELECT FROM runs.quota q LEFT JOIN unnest($3::uuid[], $4::int[]) AS n (institution_id, places) ON n.institution_id = q.institution_id\n     WHERE q.organisation_id = $1 AND q.run_id = $2 AND q.taken > coalesce(n.places, 0)": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, readonly (number | null)[] | null];
      readonly row: never;
    };
    // features/runs/run-parts.queries.ts
    "DELETE FROM runs.quota WHERE organisation_id = $1 AND run_id = $2 AND institution_id <> ALL ($3::uuid[])": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/runs/run-parts.queries.ts
    "INSERT INTO runs.quota (organisation_id, run_id, institution_id, places) SELECT $1, $2, * FROM unnest($3::uuid[], $4::int[])\n     ON CONFLICT (run_id, institution_id) DO UPDATE SET places = excluded.places": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null, readonly (number | null)[] | null];
      readonly row: never;
    };
    // features/runs/run-parts.queries.ts
    "UPDATE runs.run SET taken = taken + $3 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, number | null];
      readonly row: never;
    };
    // features/runs/run-parts.queries.ts
    "UPDATE runs.quota q SET taken = q.taken + n.places FROM unnest($3::uuid[], $4::int[]) AS n (id, places)\n     WHERE q.organisation_id = $1 AND q.run_id = $2 AND q.institution_id = n.id": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, readonly (number | null)[] | null];
      readonly row: never;
    };
    // features/runs/run-writing.queries.ts
    "INSERT INTO runs.run (id, organisation_id, course_organisation_id, course_id, title, language, town, organiser_id, capacity, opens_on, closes_on, starts_on, ends_on,\n       begin_on, begin_days, finish_on, finish_days, joining, group_id, prerequisite_organisation_id, prerequisite_id, professions, contact, made_by, made_at)\n     SELECT $2, $1, c.organisation_id, c.id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, p.organisation_id, p.id, $20, $21, $22, $23\n     FROM catalogue.courses c LEFT JOIN catalogue.courses p ON p.id = $19 WHERE c.id = $3 ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string | null, string, string, string, string | null, number | null, Date | string | null, Date | string | null, Date | string, Date | string, Date | string | null, number | null, Date | string | null, number | null, string, string | null, string | null, readonly (string | null)[], string, string | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/runs/run-writing.queries.ts
    "UPDATE runs.run r SET course_organisation_id = c.organisation_id, course_id = c.id, title = $4, language = $5, town = $6, organiser_id = $7, capacity = $8,\n       opens_on = $9, closes_on = $10, starts_on = $11, ends_on = $12, begin_on = $13, begin_days = $14, finish_on = $15, finish_days = $16, joining = $17, group_id = $18,\n       prerequisite_organisation_id = p.organisation_id, prerequisite_id = p.id, professions = $20, contact = $21, version = r.version + 1\n     FROM catalogue.courses c LEFT JOIN catalogue.courses p ON p.id = $19 WHERE r.organisation_id = $1 AND r.id = $2 AND c.id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null, string, string, string, string | null, number | null, Date | string | null, Date | string | null, Date | string, Date | string, Date | string | null, number | null, Date | string | null, number | null, string, string | null, string | null, readonly (string | null)[], string];
      readonly row: never;
    };
    // features/runs/run-writing.queries.ts
    "SELECT (SELECT count(*) FROM catalogue.courses WHERE id = ANY (ARRAY[$2, $3]::uuid[]))::int\n       + (SELECT count(*) FROM organisations.organisers WHERE organisation_id = $1 AND id = $4 AND archived_at IS NULL)::int\n       + (SELECT count(*) FROM groups.people_groups WHERE organisation_id = $1 AND id = $5 AND archived_at IS NULL)::int\n       + (SELECT count(*) FROM institutions.institutions WHERE organisation_id = $1 AND id = ANY ($6::uuid[]) AND merged_into IS NULL)::int AS known": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly known: number };
    };
    // features/runs/runs.queries.ts
    "SELECT r.id, r.course_id AS \"courseId\", r.course_organisation_id AS \"courseOrganisationId\", r.title, r.language, r.town, r.organiser_id AS \"organiserId\",\n  r.capacity, r.taken, to_char(r.opens_on, 'YYYY-MM-DD') AS \"opensOn\", to_char(r.closes_on, 'YYYY-MM-DD') AS \"closesOn\", to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\",\n  to_char(r.begin_on, 'YYYY-MM-DD') AS \"beginOn\", r.begin_days AS \"beginDays\", to_char(r.finish_on, 'YYYY-MM-DD') AS \"finishOn\", r.finish_days AS \"finishDays\",\n  r.joining, r.group_id AS \"groupId\", r.prerequisite_id AS \"prerequisiteId\", r.professions, r.contact, r.opened_at AS \"openedAt\", r.cancelled_at AS \"cancelledAt\", r.version FROM runs.run r WHERE r.organisation_id = $1 AND r.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly courseOrganisationId: string; readonly title: string; readonly language: 'sr-Latn' | 'sr-Cyrl' | 'en'; readonly town: string; readonly organiserId: string | null; readonly capacity: number | null; readonly taken: number; readonly opensOn: string | null; readonly closesOn: string | null; readonly startsOn: string; readonly endsOn: string; readonly beginOn: string | null; readonly beginDays: number | null; readonly finishOn: string | null; readonly finishDays: number | null; readonly joining: 'open' | 'group' | 'staff'; readonly groupId: string | null; readonly prerequisiteId: string | null; readonly professions: string[]; readonly contact: string; readonly openedAt: Date | null; readonly cancelledAt: Date | null; readonly version: number };
    };
    // features/runs/runs.queries.ts
    "SELECT FROM runs.run WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/runs/runs.queries.ts
    "SELECT r.id, r.course_id AS \"courseId\", r.course_organisation_id AS \"courseOrganisationId\", r.title, r.language, r.town, r.organiser_id AS \"organiserId\",\n  r.capacity, r.taken, to_char(r.opens_on, 'YYYY-MM-DD') AS \"opensOn\", to_char(r.closes_on, 'YYYY-MM-DD') AS \"closesOn\", to_char(r.starts_on, 'YYYY-MM-DD') AS \"startsOn\", to_char(r.ends_on, 'YYYY-MM-DD') AS \"endsOn\",\n  to_char(r.begin_on, 'YYYY-MM-DD') AS \"beginOn\", r.begin_days AS \"beginDays\", to_char(r.finish_on, 'YYYY-MM-DD') AS \"finishOn\", r.finish_days AS \"finishDays\",\n  r.joining, r.group_id AS \"groupId\", r.prerequisite_id AS \"prerequisiteId\", r.professions, r.contact, r.opened_at AS \"openedAt\", r.cancelled_at AS \"cancelledAt\", r.version, e.title AS \"courseTitle\" FROM runs.run r\n       JOIN catalogue.courses c ON c.id = r.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n     WHERE r.organisation_id = $1 AND ($2::text IS NULL OR CASE WHEN r.cancelled_at IS NOT NULL THEN 'cancelled' WHEN r.opened_at IS NULL THEN 'planned'\n    WHEN $3::date < r.starts_on THEN 'open' WHEN $3::date <= r.ends_on THEN 'running' ELSE 'ended' END = $2) AND ($4::uuid IS NULL OR r.course_id = $4)\n       AND ($5::uuid IS NULL OR EXISTS (SELECT FROM runs.trainer t WHERE t.run_id = r.id AND t.person_id = $5))\n       AND ($6::uuid IS NULL OR (r.starts_on, r.id) < (SELECT l.starts_on, l.id FROM runs.run l WHERE l.organisation_id = $1 AND l.id = $6))\n       AND ($8::date IS NULL OR (r.cancelled_at IS NULL AND r.starts_on < date_trunc('month', $8::date) + interval '1 month' AND r.ends_on >= date_trunc('month', $8::date)))\n       AND ($9::int IS NULL OR (r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.starts_on < make_date($9::int + 1, 1, 1) AND r.ends_on >= make_date($9::int, 1, 1)))\n     ORDER BY r.starts_on DESC, r.id DESC LIMIT $7": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, string | null, string | null, string | null, string | number | bigint | null, Date | string | null, number | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly courseOrganisationId: string; readonly title: string; readonly language: 'sr-Latn' | 'sr-Cyrl' | 'en'; readonly town: string; readonly organiserId: string | null; readonly capacity: number | null; readonly taken: number; readonly opensOn: string | null; readonly closesOn: string | null; readonly startsOn: string; readonly endsOn: string; readonly beginOn: string | null; readonly beginDays: number | null; readonly finishOn: string | null; readonly finishDays: number | null; readonly joining: 'open' | 'group' | 'staff'; readonly groupId: string | null; readonly prerequisiteId: string | null; readonly professions: string[]; readonly contact: string; readonly openedAt: Date | null; readonly cancelledAt: Date | null; readonly version: number; readonly courseTitle: JsonColumns['catalogue.course_edition.title'] };
    };
    // features/runs/runs.queries.ts
    "UPDATE runs.run SET opened_at = $3, cancelled_at = $4, version = version + 1 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, Date | string | null];
      readonly row: never;
    };
    // features/runs/runs.queries.ts
    "SELECT e.title AS course, o.name AS organiser, pe.title AS prerequisite, g.name AS \"group\" FROM runs.run r\n       JOIN catalogue.courses c ON c.id = r.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n       LEFT JOIN organisations.organisers o ON o.id = r.organiser_id\n       LEFT JOIN catalogue.courses pc ON pc.id = r.prerequisite_id LEFT JOIN catalogue.course_editions pe ON pe.id = pc.current_edition_id\n       LEFT JOIN groups.people_groups g ON g.id = r.group_id\n     WHERE r.organisation_id = $1 AND r.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly course: JsonColumns['catalogue.course_edition.title']; readonly organiser: JsonColumns['organisations.organiser.name'] | null; readonly prerequisite: JsonColumns['catalogue.course_edition.title'] | null; readonly group: string | null };
    };
    // features/runs/year/year.queries.ts
    "WITH \n  span AS (SELECT o.time_zone AS zone, $2::date::timestamp AT TIME ZONE o.time_zone AS begins, $3::date::timestamp AT TIME ZONE o.time_zone AS ends\n    FROM platform.organisation o WHERE o.id = $1),\n  dated AS (\n    SELECT e.id, e.enrolled_at AS at, false AS done FROM learning.enrolments e, span s WHERE e.organisation_id = $1 AND e.enrolled_at >= s.begins AND e.enrolled_at < s.ends\n    UNION ALL SELECT f.id, f.at, true FROM (SELECT a.enrolment_id AS id, min(a.closed_at) AS at FROM assessment.attempts a WHERE a.organisation_id = $1 AND a.passed GROUP BY a.enrolment_id) f, span s\n      WHERE f.at >= s.begins AND f.at < s.ends),\n  fact AS (\n    SELECT d.done, extract(month FROM d.at AT TIME ZONE s.zone)::int AS month, e.person_id AS person, m.profession, i.kind, t.town, n.hours\n    FROM dated d CROSS JOIN span s JOIN learning.enrolments e ON e.id = d.id JOIN catalogue.course_editions n ON n.id = e.course_edition_id\n      LEFT JOIN people.listed_members m ON m.organisation_id = $1 AND m.person_id = e.person_id LEFT JOIN institutions.institutions i ON i.id = m.institution_id\n      LEFT JOIN LATERAL (SELECT nullif(r.town, '') AS town FROM runs.participant p JOIN runs.run r ON r.id = p.run_id\n        WHERE p.organisation_id = $1 AND p.enrolment_id = e.id AND p.state = 'enrolled' ORDER BY r.starts_on DESC LIMIT 1) t ON true)\n     SELECT count(*) FILTER (WHERE NOT f.done)::int AS enrolments, count(*) FILTER (WHERE f.done)::int AS completions, count(DISTINCT f.person) FILTER (WHERE NOT f.done)::int AS people,\n       count(DISTINCT f.town) FILTER (WHERE NOT f.done)::int AS towns, coalesce(sum(f.hours) FILTER (WHERE f.done), 0)::float8 AS hours,\n       (SELECT count(*)::int FROM runs.run r WHERE r.organisation_id = $1 AND (r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.starts_on < $3::date AND r.ends_on >= $2::date)) AS runs,\n       (SELECT count(*)::int FROM registry.certificates c WHERE c.organisation_id = $1 AND c.kind = 'completion' AND c.status = 'valid' AND c.issued_on >= $2::date AND c.issued_on < $3::date) AS certificates\n     FROM fact f": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null];
      readonly row: { readonly enrolments: number; readonly completions: number; readonly people: number; readonly towns: number; readonly hours: number; readonly runs: number; readonly certificates: number };
    };
    // features/runs/year/year.queries.ts
    "WITH \n  span AS (SELECT o.time_zone AS zone, $2::date::timestamp AT TIME ZONE o.time_zone AS begins, $3::date::timestamp AT TIME ZONE o.time_zone AS ends\n    FROM platform.organisation o WHERE o.id = $1),\n  dated AS (\n    SELECT e.id, e.enrolled_at AS at, false AS done FROM learning.enrolments e, span s WHERE e.organisation_id = $1 AND e.enrolled_at >= s.begins AND e.enrolled_at < s.ends\n    UNION ALL SELECT f.id, f.at, true FROM (SELECT a.enrolment_id AS id, min(a.closed_at) AS at FROM assessment.attempts a WHERE a.organisation_id = $1 AND a.passed GROUP BY a.enrolment_id) f, span s\n      WHERE f.at >= s.begins AND f.at < s.ends),\n  fact AS (\n    SELECT d.done, extract(month FROM d.at AT TIME ZONE s.zone)::int AS month, e.person_id AS person, m.profession, i.kind, t.town, n.hours\n    FROM dated d CROSS JOIN span s JOIN learning.enrolments e ON e.id = d.id JOIN catalogue.course_editions n ON n.id = e.course_edition_id\n      LEFT JOIN people.listed_members m ON m.organisation_id = $1 AND m.person_id = e.person_id LEFT JOIN institutions.institutions i ON i.id = m.institution_id\n      LEFT JOIN LATERAL (SELECT nullif(r.town, '') AS town FROM runs.participant p JOIN runs.run r ON r.id = p.run_id\n        WHERE p.organisation_id = $1 AND p.enrolment_id = e.id AND p.state = 'enrolled' ORDER BY r.starts_on DESC LIMIT 1) t ON true)\n     SELECT /* \"enrolments\" is not null: a count; \"completions\" is not null: a count */ CASE WHEN grouping(f.month) = 0 THEN 'month' WHEN grouping(f.profession) = 0 THEN 'profession' WHEN grouping(f.kind) = 0 THEN 'kind' ELSE 'town' END AS part,\n       coalesce(f.month::text /* as text: keys of the other parts are */, f.profession, f.kind, f.town) AS key, count(*) FILTER (WHERE NOT f.done)::int AS enrolments, count(*) FILTER (WHERE f.done)::int AS completions\n     FROM fact f GROUP BY GROUPING SETS ((f.month), (f.profession), (f.kind), (f.town)) ORDER BY enrolments DESC, completions DESC, key": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null];
      readonly row: { readonly part: string | null; readonly key: string | null; readonly enrolments: number; readonly completions: number };
    };
    // features/runs/year/year.queries.ts
    "SELECT count(*) FILTER (WHERE f.passed)::int AS finished, count(*) FILTER (WHERE NOT f.passed AND NOT f.withdrawn)::int AS \"underWay\", count(*) FILTER (WHERE NOT f.passed AND f.withdrawn)::int AS left\n     FROM (SELECT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS passed, e.withdrawn_at IS NOT NULL AS withdrawn\n       FROM learning.enrolments e JOIN platform.organisation o ON o.id = e.organisation_id\n       WHERE e.organisation_id = $1 AND e.enrolled_at >= $2::date::timestamp AT TIME ZONE o.time_zone AND e.enrolled_at < $3::date::timestamp AT TIME ZONE o.time_zone) f": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null];
      readonly row: { readonly finished: number; readonly underWay: number; readonly left: number };
    };
    // features/runs/year/year.queries.ts
    "SELECT /* \"id\" is not null: of each organisation; \"runs\" is not null: a count */ y.id, y.runs, y.enrolments, y.completions, y.certificates FROM runs.year_of_members($1::date, $2::date) y": {
      readonly parameters: readonly [Date | string | null, Date | string | null];
      readonly row: { readonly id: string; readonly runs: number; readonly enrolments: number | null; readonly completions: number | null; readonly certificates: number | null };
    };
  }
}
