// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/programmes/editions.queries.ts
    "SELECT e.id, e.programme_id AS \"programmeId\", e.number, e.title, e.summary, e.in_order AS \"inOrder\", e.choose, p.joining = 'open' AS joinable, p.profile_id IS NOT NULL AS certified, p.current_edition_id AS \"currentEditionId\",\n       p.certificate_months AS months, rc.slug AS \"renewalSlug\", re.title AS \"renewalTitle\", re.renewal AS \"renewalRule\"\n     FROM programmes.edition e JOIN programmes.programme p ON p.id = e.programme_id\n       LEFT JOIN catalogue.courses rc ON rc.id = p.renewal_course_id LEFT JOIN catalogue.course_editions re ON re.id = rc.current_edition_id\n     WHERE e.organisation_id = $1 AND e.id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly programmeId: string; readonly number: number; readonly title: JsonColumns['programmes.edition.title']; readonly summary: JsonColumns['programmes.edition.summary']; readonly inOrder: boolean; readonly choose: number; readonly joinable: boolean; readonly certified: boolean; readonly currentEditionId: string | null; readonly months: number | null; readonly renewalSlug: string | null; readonly renewalTitle: JsonColumns['catalogue.course_edition.title'] | null; readonly renewalRule: JsonColumns['catalogue.course_edition.renewal'] | null };
    };
    // features/programmes/editions.queries.ts
    "SELECT /* \"offered\" is not null: the set always is one */ q.edition_id AS \"editionId\", q.id, q.course_id AS course, q.kind, q.need, q.entry_percent AS \"entryPercent\", c.organisation_id AS \"organisationId\", c.slug, e.title, e.hours::float8 AS hours,\n       c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])) AS offered\n     FROM programmes.edition_part q JOIN catalogue.courses c ON c.id = q.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n     WHERE q.organisation_id = $1 AND q.edition_id = ANY ($2::uuid[]) ORDER BY q.edition_id, q.place": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly editionId: string; readonly id: string; readonly course: string; readonly kind: 'general' | 'specific' | 'practice'; readonly need: 'required' | 'chosen' | 'optional'; readonly entryPercent: number | null; readonly organisationId: string; readonly slug: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly hours: number; readonly offered: boolean };
    };
    // features/programmes/editions.queries.ts
    "INSERT INTO programmes.edition (id, organisation_id, programme_id, number, title, summary, in_order, choose, published_by, published_at)\n     SELECT $3, $1, p.id, $4, $5, $6, p.in_order, p.choose, $7, $8 FROM programmes.programme p WHERE p.organisation_id = $1 AND p.id = $2": {
      readonly parameters: readonly [string, string | null, string, number, Json, Json, string | null, Date | string];
      readonly row: never;
    };
    // features/programmes/editions.queries.ts
    "INSERT INTO programmes.edition_part (organisation_id, edition_id, id, place, course_organisation_id, course_id, kind, need, entry_percent)\n     SELECT $1, $3, d.id, d.place, d.course_organisation_id, d.course_id, d.kind, d.need, d.entry_percent FROM programmes.draft_part d WHERE d.organisation_id = $1 AND d.programme_id = $2": {
      readonly parameters: readonly [string, string | null, string];
      readonly row: never;
    };
    // features/programmes/editions.queries.ts
    "UPDATE programmes.programme SET current_edition_id = $3, version = version + 1 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/programmes/editions.queries.ts
    "SELECT n.number AS edition, count(*)::int AS people, count(*) FILTER (WHERE (SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) >= n.choose\n    FROM programmes.edition_parts q WHERE q.edition_id = n.id))::int AS complete\n     FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id\n     WHERE t.organisation_id = $1 AND t.programme_id = $2 AND t.state = 'enrolled' GROUP BY n.number ORDER BY n.number DESC": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly edition: number; readonly people: number; readonly complete: number };
    };
    // features/programmes/facts.queries.ts
    "SELECT e.person_id AS \"personId\", e.course_id AS course, (array_agg(e.id ORDER BY e.enrolled_at DESC, e.id DESC) FILTER (WHERE e.withdrawn_at IS NULL))[1] AS enrolment,\n       coalesce(bool_or(e.withdrawn_at IS NULL AND (e.place_at IS NOT NULL OR t.tried OR e.done_by_part <> '{}')), false) AS begun,\n       coalesce(bool_or(t.passed), false) AS passed, to_char(min(t.passed_at) AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"passedOn\", max(t.entry) AS \"entryPercent\",\n       coalesce(bool_or(e.withdrawn_at IS NULL AND t.marked), false) AS \"handedIn\", coalesce(bool_or(e.withdrawn_at IS NULL AND EXISTS (SELECT FROM learning.exhausted_enrolments u WHERE u.enrolment_id = e.id)), false) AS \"usedUp\"\n     FROM learning.enrolments e JOIN platform.organisation z ON z.id = e.organisation_id\n       CROSS JOIN LATERAL (SELECT count(*) > 0 AS tried, bool_or(a.passed) AS passed, min(a.closed_at) FILTER (WHERE a.passed) AS passed_at,\n         bool_or(a.number > 0 AND a.state <> 'open' AND a.passed IS NULL) AS marked, max((a.result ->> 'percent')::int) FILTER (WHERE a.number = 0) AS entry FROM assessment.attempts a WHERE a.enrolment_id = e.id) t\n     WHERE e.organisation_id = $1 AND e.person_id = ANY (ARRAY (SELECT unnest($2::uuid[]))) AND e.course_id = ANY (ARRAY (SELECT unnest($3::uuid[]))) GROUP BY e.person_id, e.course_id, z.time_zone": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly personId: string; readonly course: string; readonly enrolment: string | null; readonly begun: boolean; readonly passed: boolean; readonly passedOn: string | null; readonly entryPercent: number | null; readonly handedIn: boolean; readonly usedUp: boolean };
    };
    // features/programmes/facts.queries.ts
    "SELECT r.programme_id AS \"programmeId\", r.person_id AS \"personId\", r.part_id AS part, t.title FROM programmes.recognition r JOIN transcript.trainings t ON t.id = r.training_id\n     WHERE r.organisation_id = $1 AND r.person_id = ANY ($2::uuid[]) AND r.programme_id = ANY ($3::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly programmeId: string; readonly personId: string; readonly part: string; readonly title: string };
    };
    // features/programmes/followed-groups.queries.ts
    "SELECT g.id, g.name FROM programmes.followed_group f JOIN groups.people_groups g ON g.id = f.group_id\n     WHERE f.organisation_id = $1 AND f.programme_id = $2 ORDER BY g.sort_key COLLATE \"sr-Latn-x-icu\", g.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly name: string };
    };
    // features/programmes/followed-groups.queries.ts
    "INSERT INTO programmes.followed_group (organisation_id, programme_id, group_id, ordered_by, ordered_at) VALUES ($1, $2, $3, $4, $5)\n     ON CONFLICT DO NOTHING RETURNING group_id AS id": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/programmes/followed-groups.queries.ts
    "DELETE FROM programmes.followed_group WHERE organisation_id = $1 AND programme_id = $2 AND group_id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/programmes/followed-groups.queries.ts
    "SELECT f.programme_id AS \"programmeId\", f.group_id AS \"groupId\", f.ordered_by AS \"orderedBy\" FROM programmes.followed_group f\n       JOIN programmes.programme p ON p.id = f.programme_id JOIN groups.people_groups g ON g.id = f.group_id\n     WHERE f.organisation_id = $1 AND ($2::uuid IS NULL OR f.group_id = $2) AND g.archived_at IS NULL AND p.joining <> 'closed' AND p.current_edition_id IS NOT NULL ORDER BY f.programme_id, f.group_id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly programmeId: string; readonly groupId: string; readonly orderedBy: string };
    };
    // features/programmes/followed-groups.queries.ts
    "SELECT l.person_id AS id FROM groups.memberships m JOIN people.listed_members l ON l.organisation_id = m.organisation_id AND l.person_id = m.person_id\n     WHERE m.organisation_id = $1 AND m.group_id = $2 AND ($4::uuid IS NULL OR l.person_id > $4)\n       AND NOT EXISTS (SELECT FROM programmes.participant t WHERE t.programme_id = $3 AND t.person_id = l.person_id) ORDER BY l.person_id LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string };
    };
    // features/programmes/most-attended.queries.ts
    "WITH shown AS MATERIALIZED (SELECT p.id, p.people, c.title FROM programmes.programme p JOIN programmes.edition c ON c.id = p.current_edition_id\n         WHERE p.organisation_id = $1 AND p.people > 0 ORDER BY p.people DESC, p.id LIMIT $2),\n       settled AS (\n         SELECT t.id, t.programme_id, t.edition_id, q.id AS part, q.need FROM shown s JOIN programmes.participant t ON t.programme_id = s.id JOIN programmes.edition_part q ON q.edition_id = t.edition_id\n           JOIN learning.enrolments e ON e.organisation_id = $1 AND e.course_id = q.course_id AND e.person_id = t.person_id\n           JOIN assessment.attempts a ON a.enrolment_id = e.id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))\n         WHERE t.organisation_id = $1 AND t.state = 'enrolled'\n         UNION\n         SELECT t.id, t.programme_id, t.edition_id, q.id, q.need FROM shown s JOIN programmes.recognition r ON r.programme_id = s.id\n           JOIN programmes.participant t ON t.programme_id = r.programme_id AND t.person_id = r.person_id JOIN programmes.edition_part q ON q.edition_id = t.edition_id AND q.id = r.part_id\n         WHERE t.organisation_id = $1 AND t.state = 'enrolled'),\n       through AS (SELECT f.programme_id, count(*)::int AS people FROM (SELECT d.id, d.programme_id, d.edition_id, count(*) FILTER (WHERE d.need = 'required') AS required, count(*) FILTER (WHERE d.need = 'chosen') AS chosen\n           FROM settled d GROUP BY d.id, d.programme_id, d.edition_id) f JOIN programmes.edition n ON n.id = f.edition_id\n         WHERE f.chosen >= n.choose AND f.required = (SELECT count(*) FROM programmes.edition_part q WHERE q.edition_id = n.id AND q.need = 'required') GROUP BY f.programme_id)\n     SELECT s.id, s.title, s.people, coalesce(h.people, 0) AS complete FROM shown s LEFT JOIN through h ON h.programme_id = s.id ORDER BY s.people DESC, s.id": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['programmes.edition.title']; readonly people: number; readonly complete: number };
    };
    // features/programmes/moves.queries.ts
    "SELECT f.id, f.number AS edition, count(*) FILTER (WHERE f.moving)::int AS moving, count(*) FILTER (WHERE f.moving AND f.finishing)::int AS finishing, count(*) FILTER (WHERE NOT f.moving)::int AS staying\n     FROM (SELECT n.id, n.number, NOT (SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) >= n.choose\n    FROM programmes.edition_parts q WHERE q.edition_id = n.id) AND NOT EXISTS (SELECT FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended')) AS moving, (SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) >= m.choose\n    FROM programmes.edition_parts q WHERE q.edition_id = m.id) AS finishing\n       FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id JOIN programmes.edition m ON m.id = $3\n       WHERE t.organisation_id = $1 AND t.programme_id = $2 AND t.state = 'enrolled' AND n.id <> m.id) f\n     GROUP BY f.id, f.number ORDER BY f.number DESC": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly edition: number; readonly moving: number; readonly finishing: number; readonly staying: number };
    };
    // features/programmes/moves.queries.ts
    "UPDATE programmes.participant t SET edition_id = $4, moved_at = $5 FROM programmes.edition n\n     WHERE t.organisation_id = $1 AND t.programme_id = $2 AND t.state = 'enrolled' AND n.id = t.edition_id AND n.number = $3 AND n.id <> $4 AND NOT (SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) >= n.choose\n    FROM programmes.edition_parts q WHERE q.edition_id = n.id) AND NOT EXISTS (SELECT FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended')) RETURNING t.person_id AS id": {
      readonly parameters: readonly [string | null, string | null, number | null, string, Date | string | null];
      readonly row: { readonly id: string };
    };
    // features/programmes/participants.queries.ts
    "SELECT s.person_id AS id, s.edition_id AS \"editionId\", s.joined_at AS \"joinedAt\", p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.email, i.name AS institution\n     FROM (SELECT t.organisation_id, t.person_id, t.edition_id, t.joined_at, t.sort_key FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id\n         WHERE t.organisation_id = $1 AND t.programme_id = $2 AND CASE $3::text WHEN 'left' THEN t.state = 'withdrawn' ELSE t.state = 'enrolled' AND CASE $3::text WHEN 'complete' THEN (SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) >= n.choose\n    FROM programmes.edition_parts q WHERE q.edition_id = n.id) WHEN 'under-way' THEN NOT (SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) >= n.choose\n    FROM programmes.edition_parts q WHERE q.edition_id = n.id) ELSE true END END\n           AND ($4::uuid IS NULL OR (t.sort_key, t.person_id) > (SELECT o.sort_key, o.person_id FROM programmes.participant o WHERE o.programme_id = $2 AND o.person_id = $4))\n         ORDER BY t.sort_key, t.person_id LIMIT $5) s\n       JOIN identity.people p ON p.id = s.person_id LEFT JOIN people.listed_members l ON l.organisation_id = s.organisation_id AND l.person_id = s.person_id\n       LEFT JOIN institutions.institutions i ON i.id = l.institution_id\n     ORDER BY s.sort_key, s.person_id": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly editionId: string; readonly joinedAt: Date; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string; readonly institution: JsonColumns['institutions.institution.name'] | null };
    };
    // features/programmes/participants.queries.ts
    "SELECT count(*) FILTER (WHERE f.enrolled)::int AS all, count(*) FILTER (WHERE f.enrolled AND NOT f.complete)::int AS \"under-way\", count(*) FILTER (WHERE f.enrolled AND f.complete)::int AS complete,\n       count(*) FILTER (WHERE NOT f.enrolled)::int AS left\n     FROM (SELECT t.state = 'enrolled' AS enrolled, (SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND (EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)\n    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id\n      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))) >= n.choose\n    FROM programmes.edition_parts q WHERE q.edition_id = n.id) AS complete FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id\n       WHERE t.organisation_id = $1 AND t.programme_id = $2) f": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly all: number; readonly 'under-way': number; readonly complete: number; readonly left: number };
    };
    // features/programmes/participants.queries.ts
    "SELECT l.person_id AS id, l.blocked, to_char(l.consent_awaited_since, 'YYYY-MM-DD') AS \"consentAwaitedSince\", p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.email,\n       EXISTS (SELECT FROM programmes.participant t WHERE t.programme_id = $2 AND t.person_id = l.person_id AND t.state = 'enrolled') AS \"inIt\"\n     FROM people.listed_members l JOIN identity.people p ON p.id = l.person_id\n     WHERE l.organisation_id = $1 AND l.person_id = ANY ($3::uuid[]) ORDER BY l.sort_key, l.person_id": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly blocked: boolean; readonly consentAwaitedSince: string | null; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly email: string; readonly inIt: boolean };
    };
    // features/programmes/participants.queries.ts
    "INSERT INTO programmes.participant AS t (organisation_id, programme_id, person_id, edition_id, state, joined_at, sort_key)\n     SELECT $1, $2, l.person_id, $3, 'enrolled', $5, l.sort_key FROM people.listed_members l WHERE l.organisation_id = $1 AND l.person_id = ANY ($4::uuid[])\n     ON CONFLICT (programme_id, person_id) DO UPDATE SET edition_id = excluded.edition_id, state = 'enrolled', joined_at = excluded.joined_at, moved_at = NULL, taken_out_at = NULL, sort_key = excluded.sort_key\n       WHERE t.state = 'withdrawn' RETURNING t.person_id AS id": {
      readonly parameters: readonly [string, string, string, readonly (string | null)[] | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/programmes/participants.queries.ts
    "SELECT t.id, t.person_id AS \"personId\" FROM programmes.participant t WHERE t.organisation_id = $1 AND t.programme_id = $2 AND t.person_id = ANY ($3::uuid[]) AND t.state = 'enrolled'": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly personId: string };
    };
    // features/programmes/participants.queries.ts
    "UPDATE programmes.participant SET state = 'withdrawn', taken_out_at = $4 WHERE organisation_id = $1 AND programme_id = $2 AND person_id = $3 AND state = 'enrolled'": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/programmes/participants.queries.ts
    "SELECT t.programme_id AS \"programmeId\", t.edition_id AS \"editionId\" FROM programmes.participant t\n     WHERE t.organisation_id = $1 AND t.person_id = $2 AND t.state = 'enrolled' AND ($3::uuid IS NULL OR t.programme_id = $3) ORDER BY t.joined_at DESC, t.programme_id LIMIT 50": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly programmeId: string; readonly editionId: string };
    };
    // features/programmes/participants.queries.ts
    "SELECT p.id AS \"programmeId\", e.id AS \"editionId\" FROM programmes.programme p JOIN programmes.edition e ON e.id = p.current_edition_id\n     WHERE p.organisation_id = $1 AND p.joining = 'open' AND ($3::uuid IS NULL OR p.id = $3)\n       AND NOT EXISTS (SELECT FROM programmes.participant t WHERE t.programme_id = p.id AND t.person_id = $2 AND t.state = 'enrolled') ORDER BY p.made_at DESC, p.id LIMIT 50": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly programmeId: string; readonly editionId: string };
    };
    // features/programmes/participants.queries.ts
    "SELECT p.email, p.language, EXISTS (SELECT FROM programmes.participant t WHERE t.programme_id = $2 AND t.person_id = $3 AND t.state = 'enrolled') AS \"inIt\" FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND m.person_id = $3 AND m.blocked_at IS NULL AND p.confirmed_at IS NOT NULL": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly email: string; readonly language: string; readonly inIt: boolean };
    };
    // features/programmes/participants.queries.ts
    "SELECT t.id, t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS \"finishedOn\", t.hours::float8 AS hours FROM transcript.trainings t\n     WHERE t.organisation_id = $1 AND t.person_id = $2 AND t.state = 'confirmed' ORDER BY t.finished_on DESC, t.id LIMIT 100": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly title: string; readonly organiser: string; readonly finishedOn: string; readonly hours: number };
    };
    // features/programmes/participants.queries.ts
    "INSERT INTO programmes.recognition (organisation_id, programme_id, person_id, part_id, training_id, recognised_by, recognised_at)\n     SELECT $1, $2, $3, $4, t.id, $6, $7 FROM transcript.trainings t WHERE t.organisation_id = $1 AND t.person_id = $3 AND t.id = $5 AND t.state = 'confirmed'\n     ON CONFLICT (programme_id, person_id, part_id) DO UPDATE SET training_id = excluded.training_id, recognised_by = excluded.recognised_by, recognised_at = excluded.recognised_at RETURNING part_id": {
      readonly parameters: readonly [string, string, string, string, string | null, string | null, Date | string];
      readonly row: { readonly part_id: string };
    };
    // features/programmes/participants.queries.ts
    "DELETE FROM programmes.recognition WHERE organisation_id = $1 AND programme_id = $2 AND person_id = $3 AND part_id = $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: never;
    };
    // features/programmes/personal-data/own-data.queries.ts
    "SELECT p.programme_id AS id, e.title, p.state, p.joined_at AS \"joinedAt\" FROM programmes.participant p\n       JOIN programmes.edition e ON e.organisation_id = p.organisation_id AND e.id = p.edition_id\n     WHERE p.organisation_id = $1 AND p.person_id = $2 ORDER BY p.joined_at, p.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['programmes.edition.title']; readonly state: 'enrolled' | 'withdrawn'; readonly joinedAt: Date };
    };
    // features/programmes/personal-data/own-data.queries.ts
    "SELECT programme_id AS programme, recognised_at AS at FROM programmes.recognition\n     WHERE organisation_id = $1 AND person_id = $2 ORDER BY recognised_at, part_id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly programme: string; readonly at: Date };
    };
    // features/programmes/programme-profiles.queries.ts
    "/* \"definition\" is not null: each has one */\n     SELECT f.definition FROM programmes.programme p JOIN profiles.profiles f ON f.id = p.profile_id WHERE p.organisation_id = $1 AND p.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly definition: JsonColumns['profiles.profiles.definition'] };
    };
    // features/programmes/programmes.queries.ts
    "SELECT p.id, p.title, p.summary, p.in_order AS \"inOrder\", p.choose, p.joining, p.profile_id AS profile, p.certificate_months AS months, p.renewal_course_id AS \"renewalCourse\", p.people, p.version, p.current_edition_id AS \"editionId\",\n       e.number AS edition, e.published_at AS \"publishedAt\" FROM programmes.programme p LEFT JOIN programmes.edition e ON e.id = p.current_edition_id\n     WHERE p.organisation_id = $1 AND p.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly title: string; readonly summary: string; readonly inOrder: boolean; readonly choose: number; readonly joining: 'open' | 'staff' | 'closed'; readonly profile: string | null; readonly months: number | null; readonly renewalCourse: string | null; readonly people: number; readonly version: number; readonly editionId: string | null; readonly edition: number | null; readonly publishedAt: Date | null };
    };
    // features/programmes/programmes.queries.ts
    "SELECT FROM programmes.programme WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/programmes/programmes.queries.ts
    "SELECT p.id, p.title, p.joining, p.people, e.number AS edition, (SELECT count(*) FROM programmes.draft_part d WHERE d.programme_id = p.id)::int AS parts\n     FROM programmes.programme p LEFT JOIN programmes.edition e ON e.id = p.current_edition_id\n     WHERE p.organisation_id = $1 AND ($2::uuid IS NULL OR (p.made_at, p.id) < (SELECT l.made_at, l.id FROM programmes.programme l WHERE l.organisation_id = $1 AND l.id = $2))\n     ORDER BY p.made_at DESC, p.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly title: string; readonly joining: 'open' | 'staff' | 'closed'; readonly people: number; readonly edition: number | null; readonly parts: number };
    };
    // features/programmes/programmes.queries.ts
    "SELECT d.id, d.course_id AS course, d.kind, d.need, d.entry_percent AS \"entryPercent\", e.title FROM programmes.draft_part d\n       JOIN catalogue.courses c ON c.id = d.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n     WHERE d.organisation_id = $1 AND d.programme_id = $2 ORDER BY d.place": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly course: string; readonly kind: 'general' | 'specific' | 'practice'; readonly need: 'required' | 'chosen' | 'optional'; readonly entryPercent: number | null; readonly title: JsonColumns['catalogue.course_edition.title'] };
    };
    // features/programmes/programmes.queries.ts
    "INSERT INTO programmes.programme (id, organisation_id, title, summary, in_order, choose, made_by, made_at)\n     VALUES ($2, $1, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, boolean, number, string | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/programmes/programmes.queries.ts
    "UPDATE programmes.programme SET title = $3, summary = $4, in_order = $5, choose = $6, version = version + 1 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, string, string, boolean, number];
      readonly row: never;
    };
    // features/programmes/programmes.queries.ts
    "DELETE FROM programmes.draft_part WHERE organisation_id = $1 AND programme_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/programmes/programmes.queries.ts
    "INSERT INTO programmes.draft_part (organisation_id, programme_id, id, place, course_organisation_id, course_id, kind, need, entry_percent)\n     SELECT $1, $2, n.id, n.place - 1, c.organisation_id, c.id, n.kind, n.need, n.percent\n     FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::int[]) WITH ORDINALITY AS n (id, course, kind, need, percent, place) JOIN catalogue.courses c ON c.id = n.course": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (number | null)[] | null];
      readonly row: never;
    };
    // features/programmes/programmes.queries.ts
    "UPDATE programmes.programme SET joining = $3, version = version + 1 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, string];
      readonly row: never;
    };
    // features/programmes/programmes.queries.ts
    "SELECT count(*)::int AS known FROM catalogue.courses c WHERE c.id = ANY ($2::uuid[]) AND c.current_edition_id IS NOT NULL\n       AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])\n         OR c.id IN (SELECT d.course_id FROM programmes.draft_part d WHERE d.organisation_id = $1))": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly known: number };
    };
    // features/programmes/programmes.queries.ts
    "SELECT FROM catalogue.courses c WHERE c.organisation_id = $1 AND c.id = $2 AND c.current_edition_id IS NOT NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/programmes/programmes.queries.ts
    "SELECT c.id, e.title AS name, coalesce(e.assessment ->> 'entryTest', '') <> '' AS \"entryTest\", coalesce(c.organisation_id = $1, false) AS own FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n     WHERE c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])) ORDER BY e.title ->> 'sr-Latn' COLLATE \"sr-Latn-x-icu\", c.id LIMIT 200": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['catalogue.course_edition.title']; readonly entryTest: boolean; readonly own: boolean };
    };
    // features/programmes/programmes.queries.ts
    "/* \"id\" is not null: the view is of profiles; \"name\" is not null: each has one */\n     SELECT f.id, f.name FROM profiles.profiles f WHERE f.organisation_id = $1 ORDER BY f.created_at, f.id LIMIT 200": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['profiles.profiles.name'] };
    };
    // features/programmes/programmes.queries.ts
    "UPDATE programmes.programme SET profile_id = $3, certificate_months = $4, renewal_course_id = $5,\n       renewal_course_organisation_id = (SELECT c.organisation_id FROM catalogue.courses c WHERE c.id = $5), version = version + 1 WHERE organisation_id = $1 AND id = $2\n       AND ($3::uuid IS NULL OR EXISTS (SELECT FROM profiles.profiles f WHERE f.organisation_id = $1 AND f.id = $3)) RETURNING id": {
      readonly parameters: readonly [string | null, string | null, string | null, number | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/programmes/shown-programmes.queries.ts
    "SELECT CASE WHEN t.state = 'enrolled' THEN t.edition_id ELSE p.current_edition_id END AS \"editionId\", t.state, t.id, c.id AS certificate, c.rendering, c.status,\n       f.definition, i.profession, i.licence_number IS NOT NULL AS licensed\n     FROM programmes.programme p JOIN identity.people i ON i.id = $2 LEFT JOIN profiles.profiles f ON f.id = p.profile_id LEFT JOIN programmes.participant t ON t.programme_id = p.id AND t.person_id = $2\n       LEFT JOIN LATERAL (SELECT c.id, c.rendering, c.status FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended') ORDER BY c.status = 'valid' DESC LIMIT 1) c ON true\n     WHERE p.organisation_id = $1 AND ($3::uuid IS NULL OR p.id = $3) AND (t.state = 'enrolled' OR (p.joining = 'open' AND p.current_edition_id IS NOT NULL))\n     ORDER BY t.state = 'enrolled' DESC NULLS LAST, CASE WHEN t.state = 'enrolled' THEN t.joined_at ELSE p.made_at END DESC, p.id LIMIT 100": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly editionId: string | null; readonly state: 'enrolled' | 'withdrawn' | null; readonly id: string | null; readonly certificate: string | null; readonly rendering: 'waiting' | 'ready' | 'failed' | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled' | null; readonly definition: JsonColumns['profiles.profiles.definition'] | null; readonly profession: string | null; readonly licensed: boolean };
    };
  }
}
