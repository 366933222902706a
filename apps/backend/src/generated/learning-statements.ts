// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/learning/closings.queries.ts
    "WITH held AS (SELECT e.id, n.day FROM unnest($2::uuid[], $3::date[]) AS n (id, day) JOIN learning.enrolment e ON e.organisation_id = $1 AND e.id = n.id ORDER BY e.id FOR NO KEY UPDATE OF e)\n     UPDATE learning.enrolment e SET closes_on = h.day FROM held h WHERE e.organisation_id = $1 AND e.id = h.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (Date | string | null)[] | null];
      readonly row: never;
    };
    // features/learning/course-entries.queries.ts
    "SELECT e.person_id AS id FROM learning.enrolment e\n     WHERE e.organisation_id = $1 AND e.course_id = $2 AND e.person_id = ANY ($3::uuid[]) AND ($4::timestamptz IS NULL OR e.enrolled_at < $4)\n     UNION SELECT w.person_id FROM learning.waiting_enrolment w\n     WHERE w.organisation_id = $1 AND w.course_id = $2 AND w.person_id = ANY ($3::uuid[]) AND ($4::timestamptz IS NULL OR w.waiting_since < $4)": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: { readonly id: string };
    };
    // features/learning/course-entries.queries.ts
    "DELETE FROM learning.waiting_enrolment w USING unnest($3::uuid[], $4::timestamptz[]) AS g (person_id, since)\n     WHERE w.organisation_id = $1 AND w.course_id = $2 AND w.person_id = g.person_id AND w.waiting_since >= g.since": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, readonly (Date | string | null)[] | null];
      readonly row: never;
    };
    // features/learning/course-entries.queries.ts
    "SELECT e.id FROM unnest($3::uuid[], $4::timestamptz[]) AS g (person_id, since)\n       JOIN learning.enrolment e ON e.organisation_id = $1 AND e.course_id = $2 AND e.person_id = g.person_id AND e.enrolled_at >= g.since\n     WHERE e.withdrawn_at IS NULL AND e.place_at IS NULL AND e.done_by_part = '{}'\n       AND NOT EXISTS (SELECT FROM learning.enrolment o WHERE o.organisation_id = $1 AND o.course_id = $2 AND o.person_id = e.person_id AND o.id <> e.id)\n       AND NOT EXISTS (SELECT FROM learning.block_done WHERE enrolment_id = e.id) AND NOT EXISTS (SELECT FROM learning.practice_record WHERE enrolment_id = e.id)\n       AND NOT EXISTS (SELECT FROM learning.extra_attempt WHERE enrolment_id = e.id) AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id)\n     ORDER BY e.id FOR UPDATE OF e": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, readonly (Date | string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/learning/course-entries.queries.ts
    "DELETE FROM learning.enrolment WHERE organisation_id = $1 AND id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/learning/enrolments.queries.ts
    "INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, renews_id, course_organisation_id)\n     SELECT $1, $2, $3, $4, $5, $6, $7, $8 WHERE catalogue.hold_course($4) = $8 ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string, Date | string, string | null, string];
      readonly row: { readonly id: string };
    };
    // features/learning/enrolments.queries.ts
    "SELECT catalogue.hold_course($1) IS NOT NULL AS joinable": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly joinable: boolean };
    };
    // features/learning/enrolments.queries.ts
    "SELECT e.course_edition_id AS \"courseEditionId\", e.enrolled_at AS \"enrolledAt\", to_char(e.closes_on, 'YYYY-MM-DD') AS \"closesOn\", (SELECT jsonb_build_object('reason', g.reason, 'at', g.changed_at) FROM catalogue.withdrawn_editions w\n    JOIN catalogue.offer_changes g ON g.id = w.change_id WHERE w.course_edition_id = e.course_edition_id) AS withdrawal\n     FROM learning.enrolment e WHERE e.id = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly courseEditionId: string; readonly enrolledAt: Date; readonly closesOn: string | null; readonly withdrawal: { 'reason': string; 'at': string } | null };
    };
    // features/learning/enrolments.queries.ts
    "UPDATE learning.enrolment SET place = $3, place_at = $4 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, Json | null, Date | string | null];
      readonly row: never;
    };
    // features/learning/enrolments.queries.ts
    "SELECT block_key AS key FROM learning.block_done WHERE enrolment_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly key: string };
    };
    // features/learning/enrolments.queries.ts
    "SELECT e.id, e.course_edition_id AS \"courseEditionId\", e.enrolled_at AS \"enrolledAt\", e.renews_id AS \"renewsId\",\n       (SELECT coalesce(json_agg(block_key), '[]') FROM learning.block_done WHERE enrolment_id = e.id) AS done,\n       EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND passed) AS passed,\n       (SELECT id FROM assessment.attempts WHERE enrolment_id = e.id AND state = 'open') AS \"openAttempt\"\n     FROM learning.enrolment e WHERE e.person_id = $1 AND e.organisation_id = $2 AND e.withdrawn_at IS NULL\n     ORDER BY coalesce(e.place_at, e.enrolled_at) DESC LIMIT 200": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly courseEditionId: string; readonly enrolledAt: Date; readonly renewsId: string | null; readonly done: string[]; readonly passed: boolean; readonly openAttempt: string | null };
    };
    // features/learning/enrolments.queries.ts
    "SELECT id FROM learning.enrolment WHERE person_id = $1 AND organisation_id = $2 AND withdrawn_at IS NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/learning/extra-attempts.queries.ts
    "WITH page AS (\n       SELECT e.id, p.id AS \"personId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.profession,\n         ce.course_id AS \"courseId\", ce.title AS \"courseTitle\", ce.number AS edition, f.attempts, x.extra,\n         row_number() OVER (ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id) AS place\n       FROM \n  learning.exhausted_enrolment u\n  JOIN learning.enrolment e ON e.id = u.enrolment_id AND e.withdrawn_at IS NULL\n  JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id\n  CROSS JOIN LATERAL (SELECT count(*)::int AS attempts FROM assessment.attempts WHERE enrolment_id = e.id AND NOT passed) f\n  CROSS JOIN LATERAL (SELECT count(*)::int AS extra FROM learning.extra_attempt WHERE enrolment_id = e.id) x JOIN identity.people p ON p.id = e.person_id\n       WHERE u.organisation_id = $1 AND f.attempts >= (ce.assessment->>'attempts')::int + x.extra\n  AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND number > 0 AND passed IS NOT FALSE) AND ($2::uuid IS NULL OR e.course_id = $2) AND coalesce(p.name_folded, '') LIKE ALL ($3::text[])\n         AND ($4::uuid IS NULL OR (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id) > (\n           SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id FROM learning.enrolment e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $4 AND e.organisation_id = $1))\n       ORDER BY place LIMIT $5)\n     SELECT /* \"best\" is not null: whoever has no attempt left has failed one, which has a result;\n       \"last\" is not null: as the best; \"lastClosedAt\" is not null: as the best */ page.id AS enrolment, page.*, r.best, r.last, r.\"lastClosedAt\" FROM page CROSS JOIN LATERAL (\n       SELECT max((result->>'percent')::int) AS best, (array_agg((result->>'percent')::int ORDER BY number DESC))[1] AS last,\n         max(closed_at) AS \"lastClosedAt\"\n       FROM assessment.attempts WHERE enrolment_id = page.id AND number > 0) r\n     ORDER BY page.place": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, string | null, string | number | bigint | null];
      readonly row: { readonly enrolment: string; readonly id: string; readonly personId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly profession: string | null; readonly courseId: string; readonly courseTitle: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly attempts: number; readonly extra: number; readonly place: string; readonly best: number; readonly last: number; readonly lastClosedAt: Date };
    };
    // features/learning/extra-attempts.queries.ts
    "SELECT c.id, cur.title, count(*)::int AS count FROM \n  learning.exhausted_enrolment u\n  JOIN learning.enrolment e ON e.id = u.enrolment_id AND e.withdrawn_at IS NULL\n  JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id\n  CROSS JOIN LATERAL (SELECT count(*)::int AS attempts FROM assessment.attempts WHERE enrolment_id = e.id AND NOT passed) f\n  CROSS JOIN LATERAL (SELECT count(*)::int AS extra FROM learning.extra_attempt WHERE enrolment_id = e.id) x\n     JOIN catalogue.courses c ON c.id = e.course_id\n     JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     WHERE u.organisation_id = $1 AND f.attempts >= (ce.assessment->>'attempts')::int + x.extra\n  AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND number > 0 AND passed IS NOT FALSE) GROUP BY c.id, cur.title ORDER BY cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\"": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly count: number };
    };
    // features/learning/extra-attempts.queries.ts
    "SELECT count(*)::int AS count FROM \n  learning.exhausted_enrolment u\n  JOIN learning.enrolment e ON e.id = u.enrolment_id AND e.withdrawn_at IS NULL\n  JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id\n  CROSS JOIN LATERAL (SELECT count(*)::int AS attempts FROM assessment.attempts WHERE enrolment_id = e.id AND NOT passed) f\n  CROSS JOIN LATERAL (SELECT count(*)::int AS extra FROM learning.extra_attempt WHERE enrolment_id = e.id) x WHERE u.organisation_id = $1 AND f.attempts >= (ce.assessment->>'attempts')::int + x.extra\n  AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND number > 0 AND passed IS NOT FALSE)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly count: number };
    };
    // features/learning/extra-attempts.queries.ts
    "SELECT learning.compare_exhausted() AS changed": {
      readonly parameters: readonly [];
      readonly row: { readonly changed: number | null };
    };
    // features/learning/offers/offers.queries.ts
    "SELECT e.course_id AS id, count(*)::int AS count FROM learning.enrolment e WHERE e.withdrawn_at IS NULL\n  AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND passed) AND e.organisation_id = $1 AND e.course_id = ANY ($2) GROUP BY e.course_id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly count: number };
    };
    // features/learning/offers/offers.queries.ts
    "SELECT e.id FROM learning.enrolment e WHERE e.withdrawn_at IS NULL\n  AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND passed) AND e.organisation_id = $1 AND e.course_id = $2 ORDER BY e.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/learning/offers/offers.queries.ts
    "SELECT id, email, name_latin AS \"nameLatin\", name_cyrillic AS \"nameCyrillic\" FROM identity.people WHERE id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/learning/own-progress.queries.ts
    "SELECT e.course_edition_id AS \"courseEditionId\", e.enrolled_at AS \"enrolledAt\", e.place, e.place_at AS \"placeAt\", (SELECT jsonb_build_object('id', id, 'open', state = 'open') FROM assessment.attempts WHERE enrolment_id = e.id AND number = 0) AS \"entryTest\", (SELECT jsonb_build_object('reason', g.reason, 'at', g.changed_at) FROM catalogue.withdrawn_editions w\n    JOIN catalogue.offer_changes g ON g.id = w.change_id WHERE w.course_edition_id = e.course_edition_id) AS withdrawal,\n       (SELECT coalesce(json_agg(block_key), '[]') FROM learning.block_done WHERE enrolment_id = e.id) AS done,\n       (SELECT coalesce(jsonb_agg(jsonb_build_object('block', block_key, 'response', response, 'at', at)), '[]') FROM (\n         SELECT DISTINCT ON (block_key) block_key, response, at FROM learning.practice_record\n         WHERE enrolment_id = e.id ORDER BY block_key, at DESC, id DESC\n       ) last) AS practice,\n       (SELECT coalesce(jsonb_agg(jsonb_build_object('block', block_key, 'way', way)), '[]') FROM learning.content_path WHERE enrolment_id = e.id) AS ways\n     FROM learning.enrolment e WHERE e.id = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly courseEditionId: string; readonly enrolledAt: Date; readonly place: JsonColumns['learning.enrolment.place'] | null; readonly placeAt: Date | null; readonly entryTest: { 'id': string; 'open': boolean } | null; readonly withdrawal: { 'reason': string; 'at': string } | null; readonly done: string[]; readonly practice: ({ 'block': string; 'response': JsonColumns['learning.practice_record.response']; 'at': string })[]; readonly ways: ({ 'block': string; 'way': 'described' | 'alternative' })[] };
    };
    // features/learning/own-progress.queries.ts
    "SELECT (SELECT jsonb_build_object('id', id, 'open', state = 'open') FROM assessment.attempts WHERE enrolment_id = $1 AND number = 0) AS \"entryTest\"": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly entryTest: { 'id': string; 'open': boolean } | null };
    };
    // features/learning/person-erasure.queries.ts
    "WITH own AS (SELECT id FROM learning.enrolment WHERE organisation_id = $1 AND person_id = $2)\n     SELECT (SELECT count(*) FROM own)::int AS courses,\n       (SELECT count(*) FROM learning.block_done WHERE enrolment_id IN (SELECT id FROM own))::int AS \"finishedParts\",\n       (SELECT count(*) FROM learning.practice_record WHERE enrolment_id IN (SELECT id FROM own))::int AS exercises": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly courses: number; readonly finishedParts: number; readonly exercises: number };
    };
    // features/learning/person-erasure.queries.ts
    "SELECT learning.erase_enrolments($1, $2)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly erase_enrolments: '' | null };
    };
    // features/learning/personal-data/own-data.queries.ts
    "SELECT n.id AS enrolment, e.title, e.number AS edition, n.enrolled_at AS \"enrolledAt\", n.withdrawn_at AS \"withdrawnAt\"\n     FROM learning.enrolment n JOIN catalogue.course_editions e ON e.id = n.course_edition_id\n     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY n.enrolled_at, n.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolment: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly enrolledAt: Date; readonly withdrawnAt: Date | null };
    };
    // features/learning/personal-data/own-data.queries.ts
    "SELECT b.enrolment_id AS enrolment, b.block_key AS block, b.done_at AS at FROM learning.block_done b\n       JOIN learning.enrolment n ON n.organisation_id = b.organisation_id AND n.id = b.enrolment_id\n     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY b.done_at, b.block_key": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolment: string; readonly block: string; readonly at: Date };
    };
    // features/learning/personal-data/own-data.queries.ts
    "SELECT r.enrolment_id AS enrolment, r.block_key AS block, r.at, r.response FROM learning.practice_record r\n       JOIN learning.enrolment n ON n.organisation_id = r.organisation_id AND n.id = r.enrolment_id\n     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY r.at, r.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolment: string; readonly block: string; readonly at: Date; readonly response: JsonColumns['learning.practice_record.response'] };
    };
    // features/learning/personal-data/own-data.queries.ts
    "SELECT p.enrolment_id AS enrolment, p.block_key AS block, p.chosen_at AS at, p.way FROM learning.content_path p\n       JOIN learning.enrolment n ON n.organisation_id = p.organisation_id AND n.id = p.enrolment_id\n     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY p.chosen_at, p.block_key": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolment: string; readonly block: string; readonly at: Date; readonly way: 'described' | 'alternative' };
    };
    // features/learning/personal-data/own-data.queries.ts
    "SELECT set_config('app.actor', coalesce($1::uuid::text /* as text: a setting is one */, ''), true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // features/learning/personal-data/own-data.queries.ts
    "SELECT /* \"block\" is not null: it was given */ n.id AS enrolment, k.block, d.hash FROM unnest($3::uuid[], $4::text[]) AS k (enrolment, block)\n     JOIN learning.enrolment n ON n.organisation_id = $1 AND n.id = k.enrolment\n     CROSS JOIN LATERAL (SELECT split_part(k.block, '/', 1) AS module, split_part(k.block, '/', 2) AS lesson, split_part(k.block, '/', 3) AS block) p\n     CROSS JOIN LATERAL (\n       SELECT h.hash FROM (\n         SELECT em.module_edition_id, e.id = n.course_edition_id AS taken, e.number\n         FROM catalogue.course_editions e JOIN catalogue.course_edition_modules em ON em.course_edition_id = e.id WHERE e.course_id = n.course_id\n         UNION ALL\n         SELECT s.module_edition_id, n.enrolled_at >= s.holds_from AND (s.holds_until IS NULL OR n.enrolled_at < s.holds_until), 0\n         FROM catalogue.surrounding_modules s WHERE s.organisation_id = $1 AND s.course_id = n.course_id\n       ) c JOIN catalogue.module_editions me ON me.id = c.module_edition_id JOIN catalogue.modules m ON m.id = me.module_id\n       JOIN catalogue.edition_documents h ON h.module_edition_id = me.id AND h.kind = 'learner' AND h.script = $2\n       WHERE m.slug = p.module AND me.outline @> jsonb_build_array(jsonb_build_object('id', p.lesson, 'blocks', jsonb_build_array(jsonb_build_object('id', p.block))))\n       ORDER BY c.taken DESC, c.number DESC, me.number DESC LIMIT 1\n     ) d": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly enrolment: string; readonly block: string; readonly hash: string };
    };
    // features/learning/personal-data/own-data.queries.ts
    "SELECT x.enrolment_id AS enrolment, x.allowed_at AS at FROM learning.extra_attempt x\n       JOIN learning.enrolment n ON n.organisation_id = x.organisation_id AND n.id = x.enrolment_id\n     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY x.allowed_at, x.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolment: string; readonly at: Date };
    };
    // features/learning/progress.queries.ts
    "WITH held AS MATERIALIZED (SELECT e.id FROM learning.enrolment e WHERE e.organisation_id = $1 AND e.id = $2 FOR NO KEY UPDATE)\n     INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)\n     SELECT DISTINCT $1::uuid, held.id, key, $4::timestamptz FROM held CROSS JOIN unnest($3::text[]) AS k (key)\n     ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string | null, readonly (string | null)[] | null, Date | string];
      readonly row: never;
    };
    // features/learning/progress.queries.ts
    "INSERT INTO learning.content_path (organisation_id, enrolment_id, block_key, way, chosen_at) VALUES ($1, $2, $3, $4, $5)\n     ON CONFLICT (enrolment_id, block_key) DO UPDATE SET way = excluded.way, chosen_at = excluded.chosen_at": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: never;
    };
    // features/learning/progress.queries.ts
    "WITH inserted AS (\n       INSERT INTO learning.practice_record (id, organisation_id, enrolment_id, block_key, response, at)\n       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING response)\n     SELECT response, true AS same FROM inserted\n     UNION ALL SELECT response, enrolment_id = $3 AND block_key = $4 FROM learning.practice_record WHERE id = $1": {
      readonly parameters: readonly [string, string, string, string, Json, Date | string];
      readonly row: { readonly response: unknown; readonly same: boolean | null };
    };
    // features/learning/published-content.queries.ts
    "(SELECT 1 FROM catalogue.edition_documents h\n     JOIN catalogue.course_edition_modules m ON m.module_edition_id = h.module_edition_id\n     JOIN learning.enrolment e ON e.course_edition_id = m.course_edition_id\n     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1)\n     UNION ALL\n     (SELECT 1 FROM catalogue.edition_documents h\n     JOIN catalogue.surrounding_modules m ON m.module_edition_id = h.module_edition_id AND m.organisation_id = $3\n     JOIN learning.enrolment e ON e.course_id = m.course_id AND e.enrolled_at >= m.holds_from AND (m.holds_until IS NULL OR e.enrolled_at < m.holds_until)\n     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1) LIMIT 1": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/learning/published-content.queries.ts
    "(SELECT 1 FROM catalogue.edition_documents h\n     JOIN catalogue.course_edition_modules m ON m.module_edition_id = h.module_edition_id\n     JOIN learning.enrolment e ON e.course_edition_id = m.course_edition_id\n     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1)\n     UNION ALL\n     (SELECT 1 FROM catalogue.edition_files h\n     JOIN catalogue.surrounding_modules m ON m.module_edition_id = h.module_edition_id AND m.organisation_id = $3\n     JOIN learning.enrolment e ON e.course_id = m.course_id AND e.enrolled_at >= m.holds_from AND (m.holds_until IS NULL OR e.enrolled_at < m.holds_until)\n     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1) LIMIT 1": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/learning/published-content.queries.ts
    "(SELECT 1 FROM catalogue.edition_files h\n     JOIN catalogue.course_edition_modules m ON m.module_edition_id = h.module_edition_id\n     JOIN learning.enrolment e ON e.course_edition_id = m.course_edition_id\n     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1)\n     UNION ALL\n     (SELECT 1 FROM catalogue.edition_documents h\n     JOIN catalogue.surrounding_modules m ON m.module_edition_id = h.module_edition_id AND m.organisation_id = $3\n     JOIN learning.enrolment e ON e.course_id = m.course_id AND e.enrolled_at >= m.holds_from AND (m.holds_until IS NULL OR e.enrolled_at < m.holds_until)\n     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1) LIMIT 1": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/learning/published-content.queries.ts
    "(SELECT 1 FROM catalogue.edition_files h\n     JOIN catalogue.course_edition_modules m ON m.module_edition_id = h.module_edition_id\n     JOIN learning.enrolment e ON e.course_edition_id = m.course_edition_id\n     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1)\n     UNION ALL\n     (SELECT 1 FROM catalogue.edition_files h\n     JOIN catalogue.surrounding_modules m ON m.module_edition_id = h.module_edition_id AND m.organisation_id = $3\n     JOIN learning.enrolment e ON e.course_id = m.course_id AND e.enrolled_at >= m.holds_from AND (m.holds_until IS NULL OR e.enrolled_at < m.holds_until)\n     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1) LIMIT 1": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/learning/start.queries.ts
    "SELECT e.course_edition_id AS \"courseEditionId\", e.enrolled_at AS \"enrolledAt\", ARRAY(SELECT block_key FROM learning.block_done WHERE enrolment_id = e.id) AS done,\n       (SELECT count(*)::int FROM learning.extra_attempt WHERE enrolment_id = e.id) AS extra, to_char(e.closes_on, 'YYYY-MM-DD') AS \"closesOn\",\n       EXISTS (SELECT FROM assessment.attempts WHERE id = $4 AND enrolment_id <> e.id) AS elsewhere, (SELECT jsonb_build_object('id', id, 'open', state = 'open') FROM assessment.attempts WHERE enrolment_id = e.id AND number = 0) AS \"entryTest\", (SELECT jsonb_build_object('reason', g.reason, 'at', g.changed_at) FROM catalogue.withdrawn_editions w\n    JOIN catalogue.offer_changes g ON g.id = w.change_id WHERE w.course_edition_id = e.course_edition_id) AS withdrawal,\n       (SELECT known || jsonb_build_object('mark', md5(known::text /* as text: a mark is made of one */)) FROM (SELECT (SELECT jsonb_build_object(\n    'attempts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'state', state, 'closedAt', floor(extract(epoch FROM closed_at) * 1000),\n        'passed', passed) ORDER BY number), '[]'::jsonb)\n      FROM assessment.attempts WHERE enrolment_id = e.id AND (parallel_form IS DISTINCT FROM 'A' OR state = 'open')),\n    'entrySeed', (SELECT seed FROM assessment.attempts WHERE enrolment_id = e.id AND parallel_form = 'A'),\n    'accommodation', (SELECT jsonb_build_object('id', id, 'extraTimeFactor', extra_time_factor, 'timeLimited', time_limited, 'breaks', breaks,\n        'breakMinutes', break_minutes, 'largerSteps', larger_steps)\n      FROM assessment.accommodations WHERE organisation_id = e.organisation_id AND person_id = e.person_id ORDER BY number DESC LIMIT 1))) AS known) s) AS facts\n     FROM learning.enrolment e JOIN identity.members m ON m.organisation_id = e.organisation_id AND m.person_id = e.person_id\n     WHERE e.id = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL FOR UPDATE OF e FOR SHARE OF m": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: { readonly courseEditionId: string; readonly enrolledAt: Date; readonly done: string[]; readonly extra: number; readonly closesOn: string | null; readonly elsewhere: boolean; readonly entryTest: { 'id': string; 'open': boolean } | null; readonly withdrawal: { 'reason': string; 'at': string } | null; readonly facts: unknown | null };
    };
    // features/learning/waiting-enrolments.queries.ts
    "INSERT INTO learning.waiting_enrolment (organisation_id, person_id, course_id, waiting_since) VALUES ($1, $2, $3, $4)\n     ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, string, Date | string];
      readonly row: never;
    };
    // features/learning/waiting-enrolments.queries.ts
    "WITH taken AS (DELETE FROM learning.waiting_enrolment WHERE organisation_id = $1 AND person_id = $2 RETURNING course_id, waiting_since)\n     SELECT course_id AS \"courseId\" FROM taken ORDER BY waiting_since, course_id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly courseId: string };
    };
    // features/learning/waiting-enrolments.queries.ts
    "SELECT DISTINCT w.person_id AS id FROM learning.waiting_enrolment w LEFT JOIN identity.minors m ON m.organisation_id = w.organisation_id AND m.person_id = w.person_id\n     WHERE w.organisation_id = $1 AND (m.person_id IS NULL OR m.consented OR m.since <= $2::date) LIMIT 1000": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly id: string };
    };
    // features/learning/waiting-enrolments.queries.ts
    "SELECT p.email, p.language FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND m.person_id = $2 AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly email: string; readonly language: string };
    };
  }
}
