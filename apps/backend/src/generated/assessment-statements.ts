// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/assessment/accommodations/accommodations.queries.ts
    "SELECT extra_time_factor::float8 AS \"extraTimeFactor\", time_limited AS \"timeLimited\", breaks, break_minutes AS \"breakMinutes\", larger_steps AS \"largerSteps\", granted_at AS \"grantedAt\"\n     FROM assessment.accommodation WHERE organisation_id = $1 AND person_id = $2 ORDER BY number DESC LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly extraTimeFactor: number; readonly timeLimited: boolean; readonly breaks: number; readonly breakMinutes: number; readonly largerSteps: boolean; readonly grantedAt: Date };
    };
    // features/assessment/accommodations/accommodations.queries.ts
    "SELECT p.id, p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id WHERE m.organisation_id = $1 AND m.person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/assessment/accommodations/accommodations.queries.ts
    "SELECT 1 FROM identity.members WHERE organisation_id = $1 AND person_id = $2 FOR UPDATE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/assessment/accommodations/accommodations.queries.ts
    "SELECT a.id, a.extra_time_factor::float8 AS \"extraTimeFactor\", a.time_limited AS \"timeLimited\", a.breaks, a.break_minutes AS \"breakMinutes\",\n       a.larger_steps AS \"largerSteps\", a.granted_at AS \"grantedAt\", a.granted_by AS \"grantedBy\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", r.reason\n     FROM assessment.accommodation a\n     JOIN identity.people p ON p.id = a.granted_by\n     LEFT JOIN assessment.accommodation_reason r ON r.accommodation_id = a.id\n     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY a.number DESC": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly extraTimeFactor: number; readonly timeLimited: boolean; readonly breaks: number; readonly breakMinutes: number; readonly largerSteps: boolean; readonly grantedAt: Date; readonly grantedBy: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly reason: string | null };
    };
    // features/assessment/accommodations/accommodations.queries.ts
    "SELECT count(*)::int AS count FROM assessment.attempt WHERE organisation_id = $1 AND person_id = $2 AND state = 'open'": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/assessment/accommodations/accommodations.queries.ts
    "INSERT INTO assessment.accommodation_reason (organisation_id, accommodation_id, reason) VALUES ($1, $2, $3)": {
      readonly parameters: readonly [string, string, string];
      readonly row: never;
    };
    // features/assessment/answers.queries.ts
    "SELECT a.state, a.epoch, a.started_at AS \"startedAt\", a.rules, a.extra_time_factor::float8 AS \"extraTimeFactor\",\n       a.time_limited AS \"timeLimited\", a.breaks, a.break_minutes AS \"breakMinutes\", (SELECT coalesce(jsonb_agg(jsonb_build_object(\n    'startedAt', extract(epoch FROM started_at) * 1000, 'endedAt', extract(epoch FROM ended_at) * 1000) ORDER BY started_at), '[]'::jsonb)\n    FROM assessment.attempt_break WHERE attempt_id = a.id) AS taken,\n       (SELECT coalesce(jsonb_agg(jsonb_build_object(\n    'from', extract(epoch FROM starts_at) * 1000, 'to', extract(epoch FROM ends_at) * 1000)), '[]'::jsonb)\n    FROM assessment.service_interruption o WHERE ends_at > a.started_at AND starts_at < 'infinity' AND (kind = 'downtime' OR EXISTS (\n      SELECT FROM assessment.interrupted_attempt WHERE attempt_id = a.id AND service_interruption_id = o.id))) AS interruptions,\n       coalesce((SELECT max(sequence) FROM assessment.answer WHERE attempt_id = a.id AND epoch = $6), 0) AS \"lastSequence\",\n       CASE WHEN a.rules ->> 'navigation' = 'forward' THEN (\n         SELECT jsonb_build_object('epoch', epoch, 'sequence', sequence, 'receivedAt', floor(extract(epoch FROM min(received_at) OVER ()) * 1000))\n         FROM assessment.answer WHERE attempt_id = a.id AND position > $5 ORDER BY epoch, sequence LIMIT 1) END AS later,\n       (SELECT jsonb_build_object('reason', g.reason, 'at', g.changed_at) FROM catalogue.withdrawn_editions w\n    JOIN catalogue.offer_changes g ON g.id = w.change_id WHERE w.course_edition_id = a.course_edition_id) AS withdrawal,\n       v.content -> 'sr-Latn' AS item, i.option_order AS \"optionOrder\",\n       (SELECT jsonb_build_object('position', position, 'epoch', epoch, 'sequence', sequence, 'response', response, 'marked', marked,\n          'confidence', confidence, 'receivedAt', received_at, 'flag', flag) FROM assessment.answer WHERE attempt_id = a.id AND id = $4) AS same\n     FROM assessment.attempt a\n     LEFT JOIN assessment.attempt_item i ON i.attempt_id = a.id AND i.position = $5\n     LEFT JOIN assessment.item_version v ON v.id = i.item_version_id\n     WHERE a.id = $1 AND a.person_id = $2 AND a.organisation_id = $3 FOR SHARE OF a": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, number | null, number | null];
      readonly row: { readonly state: 'open' | 'submitted' | 'expired'; readonly epoch: number; readonly startedAt: Date; readonly rules: JsonColumns['assessment.attempt.rules']; readonly extraTimeFactor: number; readonly timeLimited: boolean; readonly breaks: number; readonly breakMinutes: number; readonly taken: unknown[]; readonly interruptions: unknown[]; readonly lastSequence: number; readonly later: { 'epoch': number; 'sequence': number; 'receivedAt': number | null } | null; readonly withdrawal: { 'reason': string; 'at': string } | null; readonly item: JsonMember<JsonColumns['assessment.item_version.content'], 'sr-Latn'> | null; readonly optionOrder: string[] | null; readonly same: { 'position': number | null; 'epoch': number; 'sequence': number; 'response': JsonColumns['assessment.answer.response'] | null; 'marked': boolean; 'confidence': 'guessing' | 'unsure' | 'sure' | null; 'receivedAt': string; 'flag': string | null } | null };
    };
    // features/assessment/answers.queries.ts
    "SELECT pg_advisory_xact_lock(hashtextextended($1::text || ' ' || $2::text, 0))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly pg_advisory_xact_lock: '' | null };
    };
    // features/assessment/answers.queries.ts
    "SELECT epoch, sequence, response FROM assessment.answer WHERE attempt_id = $1 AND position = $2 ORDER BY epoch DESC, sequence DESC LIMIT 1": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly epoch: number; readonly sequence: number; readonly response: JsonColumns['assessment.answer.response'] | null };
    };
    // features/assessment/answers.queries.ts
    "INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, marked, confidence, claimed_at, received_at, flag)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, number, number, number, Json | null, boolean, string | null, Date | string, Date | string, string | null];
      readonly row: { readonly id: string };
    };
    // features/assessment/asked-pictures.queries.ts
    "SELECT 1 FROM assessment.attempt a\n     JOIN assessment.attempt_item i ON i.attempt_id = a.id\n     JOIN assessment.item_version v ON v.id = i.item_version_id\n     WHERE a.enrolment_id = ANY ($1) AND (a.state = 'open' OR a.rules ->> 'review' <> 'per-objective')\n       AND v.id IN (SELECT assessment.item_versions_of_picture($2)) LIMIT 1": {
      readonly parameters: readonly [readonly (string | null)[] | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/assessment/asked-pictures.queries.ts
    "SELECT 1 FROM assessment.marker_assignment s\n     JOIN assessment.marking_task t ON t.id = s.task_id AND t.organisation_id = s.organisation_id\n     JOIN assessment.item_version v ON v.id = t.item_version_id\n     WHERE s.marker_id = $2 AND s.organisation_id = $1 AND v.id IN (SELECT assessment.item_versions_of_picture($3)) LIMIT 1": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/assessment/asked-pictures.queries.ts
    "SELECT 1 FROM assessment.course_item c\n     JOIN assessment.item_version v ON v.id = c.item_version_id\n     WHERE v.organisation_id = $1 AND v.id IN (SELECT assessment.item_versions_of_picture($2)) LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/assessment/attempts.queries.ts
    "SELECT a.position, a.option_order AS \"optionOrder\", v.content FROM assessment.attempt_item a\n     LEFT JOIN LATERAL (SELECT to_version_id FROM assessment.correction WHERE from_version_id = a.item_version_id AND (applied_at IS NOT NULL OR id = $2)\n       ORDER BY id = $2 DESC, applied_at DESC LIMIT 1) c ON true\n     JOIN assessment.item_version v ON v.id = coalesce(c.to_version_id, a.item_version_id) WHERE a.attempt_id = $1 ORDER BY a.position": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly position: number; readonly optionOrder: string[]; readonly content: JsonColumns['assessment.item_version.content'] };
    };
    // features/assessment/attempts.queries.ts
    "SELECT coalesce(bool_or(passed), false) OR (NOT bool_or(passed IS NULL) AND count(*) >= $2) AS settled\n     FROM assessment.attempt WHERE enrolment_id = $1 AND number > 0": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly settled: boolean | null };
    };
    // features/assessment/attempts.queries.ts
    "SELECT DISTINCT ON (position) position, response, marked, confidence, received_at AS \"receivedAt\", epoch, sequence\n     FROM assessment.answer WHERE attempt_id = $1 ORDER BY position, epoch DESC, sequence DESC": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly position: number; readonly response: JsonColumns['assessment.answer.response'] | null; readonly marked: boolean; readonly confidence: 'guessing' | 'unsure' | 'sure' | null; readonly receivedAt: Date; readonly epoch: number; readonly sequence: number };
    };
    // features/assessment/attempts.queries.ts
    "SELECT item_version_id AS \"versionId\", key AS id, objective, difficulty, must_have AS \"mustHave\", enemy_marks AS marks\n     FROM assessment.course_item WHERE course_edition_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly versionId: string; readonly id: string; readonly objective: string; readonly difficulty: 'easy' | 'medium' | 'hard'; readonly mustHave: boolean; readonly marks: string[] };
    };
    // features/assessment/attempts.queries.ts
    "SELECT id, content FROM assessment.item_version WHERE id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly content: JsonColumns['assessment.item_version.content'] };
    };
    // features/assessment/attempts.queries.ts
    "SELECT v.id, v.content FROM assessment.course_item c\n     JOIN assessment.item_version v ON v.id = c.item_version_id WHERE c.course_edition_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly content: JsonColumns['assessment.item_version.content'] };
    };
    // features/assessment/attempts.queries.ts
    "SELECT max(received_at) AS at FROM assessment.answer WHERE attempt_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly at: Date | null };
    };
    // features/assessment/attempts.queries.ts
    "SELECT a.id FROM assessment.attempt a JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n     WHERE a.organisation_id = $1 AND a.state = 'open' AND ce.course_id = $2 ORDER BY a.id FOR UPDATE OF a": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/assessment/attempts.queries.ts
    "SELECT id, organisation_id FROM assessment.attempt a WHERE state = 'open'\n           AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = a.course_edition_id) AND (deadline_at < $1 OR deadline_at IS NULL AND started_at < $2\n           AND NOT EXISTS (SELECT FROM assessment.answer WHERE attempt_id = a.id AND received_at >= $2)) ORDER BY deadline_at LIMIT $3": {
      readonly parameters: readonly [Date | string | null, Date | string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly organisation_id: string };
    };
    // features/assessment/breaks/breaks.queries.ts
    "SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object(\n    'startedAt', extract(epoch FROM started_at) * 1000, 'endedAt', extract(epoch FROM ended_at) * 1000) ORDER BY started_at), '[]'::jsonb)\n    FROM assessment.attempt_break WHERE attempt_id = $1) AS breaks": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly breaks: unknown[] };
    };
    // features/assessment/breaks/breaks.queries.ts
    "SELECT 1 FROM assessment.attempt_break WHERE attempt_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/assessment/breaks/breaks.queries.ts
    "INSERT INTO assessment.attempt_break (organisation_id, attempt_id, id, started_at) VALUES ($1, $2, $3, $4)": {
      readonly parameters: readonly [string, string, string, Date | string];
      readonly row: never;
    };
    // features/assessment/breaks/breaks.queries.ts
    "UPDATE assessment.attempt_break SET ended_at = $2 WHERE attempt_id = $1 AND ended_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/assessment/copies/copies.queries.ts
    "SELECT f.organisation_id AS \"organisationId\", f.attempt_id AS \"attemptId\", f.position, f.hash, p.media_type AS \"mediaType\"\n     FROM assessment.marking_task t\n     JOIN assessment.answer_file f ON f.attempt_id = t.attempt_id AND f.position = t.position AND f.named AND f.copy_state IS NULL\n     JOIN platform.file p ON p.hash = f.hash AND p.media_type NOT LIKE 'image/%'\n     WHERE t.state <> 'final' AND (SELECT response FROM assessment.answer WHERE attempt_id = t.attempt_id AND position = t.position ORDER BY epoch DESC, sequence DESC LIMIT 1) -> 'files' @> jsonb_build_array(jsonb_build_object('hash', f.hash))\n     ORDER BY f.copy_tried_at NULLS FIRST, t.waiting_since, f.hash LIMIT $1": {
      readonly parameters: readonly [string | number | bigint | null];
      readonly row: { readonly organisationId: string; readonly attemptId: string; readonly position: number; readonly hash: string; readonly mediaType: string };
    };
    // features/assessment/copies/copies.queries.ts
    "SELECT FROM assessment.answer_file WHERE attempt_id = $1 AND position = $2 AND hash = $3 AND copy_state IS NULL FOR UPDATE": {
      readonly parameters: readonly [string | null, number | null, string | null];
      readonly row: never;
    };
    // features/assessment/copies/copies.queries.ts
    "UPDATE assessment.answer_file SET copy_state = $4, copy_hash = $5, copy_detail = $6 WHERE attempt_id = $1 AND position = $2 AND hash = $3": {
      readonly parameters: readonly [string | null, number | null, string | null, string | null, string | null, readonly (string | null)[]];
      readonly row: never;
    };
    // features/assessment/copies/copies.queries.ts
    "UPDATE assessment.answer_file SET copy_detail = ARRAY[$4], copy_tries = copy_tries + $5::int, copy_tried_at = $6 WHERE attempt_id = $1 AND position = $2 AND hash = $3\n     RETURNING copy_tries AS tries": {
      readonly parameters: readonly [string | null, number | null, string | null, string | null, number | null, Date | string | null];
      readonly row: { readonly tries: number };
    };
    // features/assessment/copies/copies.queries.ts
    "SELECT f.id, ce.title AS course, v.content, t.handed_in_at AS \"handedInAt\", CASE WHEN p.media_type LIKE 'image/%' OR f.copy_state = 'made' OR f.released_at IS NOT NULL THEN 'ready'\n    WHEN f.copy_state IS NOT NULL THEN f.copy_state WHEN f.copy_detail && '{libreoffice,pdftocairo,isolation,service}'::text[] THEN 'missing' ELSE 'waiting' END AS state, f.copy_detail AS detail \n  FROM assessment.marking_task t\n  CROSS JOIN LATERAL (SELECT id, organisation_id, hash, named, copy_state, copy_detail, released_at FROM assessment.answer_file\n    WHERE attempt_id = t.attempt_id AND position = t.position OFFSET 0) f\n  JOIN platform.file p ON p.hash = f.hash\n  JOIN assessment.item_version v ON v.id = t.item_version_id\n  JOIN assessment.attempt a ON a.id = t.attempt_id AND a.person_id <> $2 AND NOT EXISTS (SELECT FROM assessment.marker_assignment s WHERE s.task_id = t.id AND s.marker_id = $2)\n  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  WHERE t.organisation_id = $1 AND t.state <> 'final' AND f.organisation_id = $1 AND f.named AND CASE WHEN p.media_type LIKE 'image/%' OR f.copy_state = 'made' OR f.released_at IS NOT NULL THEN 'ready'\n    WHEN f.copy_state IS NOT NULL THEN f.copy_state WHEN f.copy_detail && '{libreoffice,pdftocairo,isolation,service}'::text[] THEN 'missing' ELSE 'waiting' END IN ('held', 'failed', 'missing')\n     AND ($3::uuid IS NULL OR (t.handed_in_at, f.id) > (SELECT o.handed_in_at, g.id FROM assessment.answer_file g\n       JOIN assessment.marking_task o ON o.attempt_id = g.attempt_id AND o.position = g.position WHERE g.id = $3 AND g.organisation_id = $1))\n     ORDER BY t.handed_in_at, f.id LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly course: JsonColumns['catalogue.course_edition.title']; readonly content: JsonColumns['assessment.item_version.content']; readonly handedInAt: Date; readonly state: string | null; readonly detail: string[] };
    };
    // features/assessment/copies/copies.queries.ts
    "UPDATE assessment.answer_file f SET looked_by = CASE WHEN $2 = ANY (f.looked_by) THEN f.looked_by ELSE f.looked_by || $2::uuid END\n     FROM platform.file p WHERE p.hash = f.copy_hash AND f.copy_state = 'held' AND f.organisation_id = $1 AND f.id = $3 AND EXISTS (\n  SELECT FROM assessment.marking_task t JOIN assessment.attempt a ON a.id = t.attempt_id AND a.person_id <> $2 AND NOT EXISTS (SELECT FROM assessment.marker_assignment s WHERE s.task_id = t.id AND s.marker_id = $2)\n  WHERE t.attempt_id = f.attempt_id AND t.position = f.position)\n     RETURNING p.media_type AS \"mediaType\", p.content": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly mediaType: string; readonly content: Buffer };
    };
    // features/assessment/copies/copies.queries.ts
    "SELECT FROM assessment.marking_task t WHERE t.id = $1 AND EXISTS (SELECT FROM assessment.answer_file f WHERE f.attempt_id = t.attempt_id AND f.position = t.position\n    AND f.released_at IS NULL AND $2 = ANY (f.looked_by))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/assessment/copies/copies.queries.ts
    "UPDATE assessment.answer_file f SET released_at = coalesce(f.released_at, $4), released_by = coalesce(f.released_by, $2)\n     WHERE f.copy_state = 'held' AND f.organisation_id = $1 AND f.id = $3 AND EXISTS (\n  SELECT FROM assessment.marking_task t JOIN assessment.attempt a ON a.id = t.attempt_id AND a.person_id <> $2 AND NOT EXISTS (SELECT FROM assessment.marker_assignment s WHERE s.task_id = t.id AND s.marker_id = $2)\n  WHERE t.attempt_id = f.attempt_id AND t.position = f.position)": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/assessment/copies/copies.queries.ts
    "UPDATE assessment.answer_file f SET copy_state = NULL, copy_tries = 0, copy_tried_at = NULL, copy_detail = '{}'\n     WHERE (f.copy_state = 'failed' OR f.copy_state IS NULL) AND f.organisation_id = $1 AND f.id = $3 AND EXISTS (\n  SELECT FROM assessment.marking_task t JOIN assessment.attempt a ON a.id = t.attempt_id AND a.person_id <> $2 AND NOT EXISTS (SELECT FROM assessment.marker_assignment s WHERE s.task_id = t.id AND s.marker_id = $2)\n  WHERE t.attempt_id = f.attempt_id AND t.position = f.position)": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/assessment/copies/copies.queries.ts
    "SELECT min(f.copy_detail[1]) FILTER (WHERE f.copy_state IS NULL AND f.copy_detail[1] = ANY ($1)) AS need,\n         count(*) FILTER (WHERE f.copy_state = 'failed' OR f.copy_state = 'held' AND f.released_at IS NULL)::int AS undecided\n       FROM assessment.answer_file f JOIN assessment.marking_task t ON t.attempt_id = f.attempt_id AND t.position = f.position AND t.state <> 'final'\n       WHERE f.named": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly need: string | null; readonly undecided: number };
    };
    // features/assessment/corrections/corrections.queries.ts
    "SELECT f.id AS \"from\", t.id AS \"to\", f.content AS before, t.content AS after, t.created_at AS \"correctedAt\", u.attempts, s.shared\n     FROM assessment.item i\n     JOIN assessment.item_version t ON t.id = i.current_version_id\n     JOIN assessment.item_version f ON f.item_id = i.id AND f.id <> t.id\n     CROSS JOIN LATERAL (SELECT count(*)::int AS attempts FROM assessment.attempt_item ai JOIN assessment.attempt a ON a.id = ai.attempt_id\n       WHERE ai.item_version_id = f.id AND a.result IS NOT NULL AND a.organisation_id = $1) u\n     CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM assessment.course_item ci JOIN catalogue.course_editions e ON e.id = ci.course_edition_id\n       JOIN catalogue.course_shares cs ON cs.course_id = e.course_id WHERE ci.item_version_id = f.id) AS shared) s\n     WHERE i.organisation_id = $1 AND (u.attempts > 0 OR s.shared) AND ($2::uuid IS NULL OR f.id = $2)\n       AND NOT EXISTS (SELECT FROM assessment.correction c WHERE c.from_version_id = f.id AND c.to_version_id = t.id AND c.applied_at IS NOT NULL)\n     ORDER BY t.created_at DESC, f.id LIMIT 200": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly from: string; readonly to: string; readonly before: JsonColumns['assessment.item_version.content']; readonly after: JsonColumns['assessment.item_version.content']; readonly correctedAt: Date; readonly attempts: number; readonly shared: boolean };
    };
    // features/assessment/corrections/corrections.queries.ts
    "INSERT INTO assessment.correction (id, organisation_id, from_version_id, to_version_id, reason, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)": {
      readonly parameters: readonly [string, string, string, string, string, string, Date | string];
      readonly row: never;
    };
    // features/assessment/corrections/corrections.queries.ts
    "UPDATE assessment.correction SET applied_at = $2 WHERE id = $1 AND applied_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/assessment/corrections/corrections.queries.ts
    "SELECT DISTINCT s.member_id AS id FROM assessment.correction c JOIN assessment.course_item i ON i.item_version_id = c.from_version_id\n     JOIN catalogue.course_editions e ON e.id = i.course_edition_id JOIN catalogue.course_shares s ON s.course_id = e.course_id\n     WHERE c.id = $1 ORDER BY s.member_id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/assessment/corrections/corrections.queries.ts
    "SELECT a.id FROM assessment.correction c\n     JOIN assessment.attempt_item i ON i.item_version_id = c.from_version_id\n     JOIN assessment.attempt a ON a.id = i.attempt_id AND (a.result IS NOT NULL OR $4::text = 'all')\n     WHERE c.id = $1 AND a.id > $2 ORDER BY a.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/assessment/corrections/corrections.queries.ts
    "INSERT INTO assessment.past_score (id, organisation_id, attempt_id, correction_id, points, passed, result, replaced_at, course_organisation_id)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (attempt_id, correction_id) DO NOTHING": {
      readonly parameters: readonly [string, string, string, string, string | number, boolean, Json, Date | string, string];
      readonly row: never;
    };
    // features/assessment/corrections/corrections.queries.ts
    "SELECT /* \"percent\" is not null: every score has one */ c.reason, (p.result ->> 'percent')::int AS percent, p.passed, p.replaced_at AS at\n     FROM assessment.past_score p JOIN assessment.correction c ON c.id = p.correction_id WHERE p.attempt_id = $1 ORDER BY p.replaced_at": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly reason: string; readonly percent: number; readonly passed: boolean; readonly at: Date };
    };
    // features/assessment/files/answer-files.queries.ts
    "INSERT INTO assessment.answer_file (organisation_id, attempt_id, position, hash, name, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6)\n     ON CONFLICT (attempt_id, position, hash) DO UPDATE SET name = EXCLUDED.name": {
      readonly parameters: readonly [string, string, number, string, string, Date | string];
      readonly row: never;
    };
    // features/assessment/files/answer-files.queries.ts
    "SELECT count(*)::int AS count FROM assessment.answer_file WHERE attempt_id = $1 AND position = $2 AND hash <> $3": {
      readonly parameters: readonly [string | null, number | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/assessment/files/answer-files.queries.ts
    "WITH kept AS (UPDATE assessment.answer_file SET named = true WHERE attempt_id = $1 AND position = $2 AND hash = ANY ($3) RETURNING hash)\n     SELECT count(*)::int AS count FROM kept": {
      readonly parameters: readonly [string | null, number | null, readonly (string | null)[] | null];
      readonly row: { readonly count: number };
    };
    // features/assessment/files/answer-files.queries.ts
    "SELECT DISTINCT ON (f.hash) f.hash, f.name, p.media_type AS \"mediaType\", p.bytes\n     FROM assessment.answer_file f JOIN platform.file p ON p.hash = f.hash WHERE f.attempt_id = $1 ORDER BY f.hash, f.uploaded_at DESC": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly hash: string; readonly name: string; readonly mediaType: string; readonly bytes: number };
    };
    // features/assessment/files/answer-files.queries.ts
    "SELECT f.name, p.media_type AS \"mediaType\", p.content FROM assessment.answer_file f\n     JOIN assessment.attempt a ON a.id = f.attempt_id AND a.person_id = $3 AND a.organisation_id = $4\n     JOIN platform.file p ON p.hash = f.hash WHERE f.attempt_id = $1 AND f.hash = $2 LIMIT 1": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: { readonly name: string; readonly mediaType: string; readonly content: Buffer };
    };
    // features/assessment/files/answer-files.queries.ts
    "WITH gone AS (\n       DELETE FROM assessment.answer_file WHERE (attempt_id, position, hash) IN (\n         SELECT f.attempt_id, f.position, f.hash FROM assessment.answer_file f JOIN assessment.attempt a ON a.id = f.attempt_id\n         WHERE NOT f.named AND a.state <> 'open' LIMIT $1)\n       RETURNING hash)\n     SELECT DISTINCT hash FROM gone ORDER BY hash": {
      readonly parameters: readonly [string | number | bigint | null];
      readonly row: { readonly hash: string };
    };
    // features/assessment/first-attempts.queries.ts
    "WITH first AS (\n         SELECT DISTINCT ON (person_id) id, person_id, enrolment_id, started_at, closed_at, passed, result, breaks, break_minutes FROM assessment.attempt\n         WHERE course_edition_id = $1 AND state <> 'open' AND passed IS NOT NULL AND person_id > $2 ORDER BY person_id, started_at LIMIT $3)\n       SELECT f.id, f.person_id AS \"personId\", f.passed, floor(extract(epoch FROM f.started_at) * 1000)::float8 AS \"startedAt\",\n         f.breaks, f.break_minutes AS \"breakMinutes\", (SELECT coalesce(jsonb_agg(jsonb_build_object(\n    'startedAt', extract(epoch FROM started_at) * 1000, 'endedAt', extract(epoch FROM ended_at) * 1000) ORDER BY started_at), '[]'::jsonb)\n    FROM assessment.attempt_break WHERE attempt_id = f.id) AS taken,\n         (SELECT coalesce(jsonb_agg(jsonb_build_object(\n    'from', extract(epoch FROM starts_at) * 1000, 'to', extract(epoch FROM ends_at) * 1000)), '[]'::jsonb)\n    FROM assessment.service_interruption o WHERE ends_at > f.started_at AND starts_at < f.closed_at AND (kind = 'downtime' OR EXISTS (\n      SELECT FROM assessment.interrupted_attempt WHERE attempt_id = f.id AND service_interruption_id = o.id))) AS interruptions, f.result -> 'items' AS scores,\n         ARRAY(SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = f.id ORDER BY position) AS versions,\n         (SELECT (e.points / nullif(e.maximum, 0))::float8 FROM assessment.attempt e\n           WHERE e.enrolment_id = f.enrolment_id AND e.number = 0 AND e.state <> 'open') AS \"entryTest\"\n       FROM first f ORDER BY f.person_id": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly passed: boolean; readonly startedAt: number; readonly breaks: number; readonly breakMinutes: number; readonly taken: unknown[]; readonly interruptions: unknown[]; readonly scores: JsonMember<JsonColumns['assessment.attempt.result'], 'items'> | null; readonly versions: string[]; readonly entryTest: number | null };
    };
    // features/assessment/first-attempts.queries.ts
    "SELECT attempt_id AS \"attemptId\", position, response, floor(extract(epoch FROM claimed_at) * 1000)::float8 AS \"claimedAt\"\n     FROM assessment.answer WHERE attempt_id = ANY ($1) ORDER BY attempt_id, epoch, sequence": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly attemptId: string; readonly position: number; readonly response: JsonColumns['assessment.answer.response'] | null; readonly claimedAt: number };
    };
    // features/assessment/first-attempts.queries.ts
    "SELECT course_edition_id AS id, count(DISTINCT person_id)::int AS people FROM assessment.attempt\n     WHERE course_edition_id = ANY ($1) AND state <> 'open' AND passed IS NOT NULL GROUP BY 1": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly people: number };
    };
    // features/assessment/first-attempts.queries.ts
    "SELECT v.id, i.bank_id AS \"bankId\", v.content FROM assessment.course_item c\n     JOIN assessment.item_version v ON v.id = c.item_version_id JOIN assessment.item i ON i.id = v.item_id\n     WHERE c.course_edition_id = $1 ORDER BY c.objective, i.key": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly bankId: string; readonly content: JsonColumns['assessment.item_version.content'] };
    };
    // features/assessment/heartbeat.queries.ts
    "INSERT INTO assessment.heartbeat (at) VALUES (clock_timestamp()) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [];
      readonly row: never;
    };
    // features/assessment/heartbeat.queries.ts
    "WITH previous AS (SELECT at FROM assessment.heartbeat FOR UPDATE)\n         INSERT INTO assessment.service_interruption (id, kind, starts_at, ends_at)\n         SELECT $1, 'downtime', at, clock_timestamp() FROM previous WHERE at < clock_timestamp() - make_interval(secs => $2)": {
      readonly parameters: readonly [string, number | null];
      readonly row: never;
    };
    // features/assessment/heartbeat.queries.ts
    "SELECT assessment.end_future_downtime()": {
      readonly parameters: readonly [];
      readonly row: { readonly end_future_downtime: '' | null };
    };
    // features/assessment/heartbeat.queries.ts
    "UPDATE assessment.heartbeat SET at = clock_timestamp()": {
      readonly parameters: readonly [];
      readonly row: never;
    };
    // features/assessment/heartbeat.queries.ts
    "SELECT FROM assessment.heartbeat WHERE at < clock_timestamp() - make_interval(secs => $1)": {
      readonly parameters: readonly [number | null];
      readonly row: never;
    };
    // features/assessment/interruptions/interruptions.queries.ts
    "\n  SELECT /* \"reason\" is not null: whoever declares an interruption says it;\n    \"touched\" is not null: as the reason; \"declaredAt\" is not null: as the reason */ o.id, o.starts_at AS \"from\", o.ends_at AS \"to\", o.reason, o.touched, o.declared_at AS \"declaredAt\", o.declared_by AS \"declaredBy\",\n    p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\",\n    (SELECT count(*)::int FROM assessment.interrupted_attempt WHERE service_interruption_id = o.id) AS attempts\n  FROM assessment.service_interruption o JOIN identity.people p ON p.id = o.declared_by WHERE o.organisation_id = $1 AND ($2::uuid IS NULL OR (o.declared_at, o.id) < (SELECT declared_at, id FROM assessment.service_interruption WHERE id = $2 AND organisation_id = $1))\n     ORDER BY o.declared_at DESC, o.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly from: Date; readonly to: Date; readonly reason: string; readonly touched: JsonColumns['assessment.service_interruption.touched']; readonly declaredAt: Date; readonly declaredBy: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly attempts: number };
    };
    // features/assessment/interruptions/interruptions.queries.ts
    "\n  SELECT /* \"reason\" is not null: whoever declares an interruption says it;\n    \"touched\" is not null: as the reason; \"declaredAt\" is not null: as the reason */ o.id, o.starts_at AS \"from\", o.ends_at AS \"to\", o.reason, o.touched, o.declared_at AS \"declaredAt\", o.declared_by AS \"declaredBy\",\n    p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\",\n    (SELECT count(*)::int FROM assessment.interrupted_attempt WHERE service_interruption_id = o.id) AS attempts\n  FROM assessment.service_interruption o JOIN identity.people p ON p.id = o.declared_by WHERE o.organisation_id = $1 AND o.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly from: Date; readonly to: Date; readonly reason: string; readonly touched: JsonColumns['assessment.service_interruption.touched']; readonly declaredAt: Date; readonly declaredBy: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly attempts: number };
    };
    // features/assessment/interruptions/interruptions.queries.ts
    "WITH interruption AS (\n       INSERT INTO assessment.service_interruption (id, kind, organisation_id, starts_at, ends_at, reason, touched, declared_by, declared_at)\n       VALUES ($1, 'declared', $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING organisation_id, id)\n     INSERT INTO assessment.interrupted_attempt (organisation_id, service_interruption_id, attempt_id)\n     SELECT organisation_id, id, unnest($9::uuid[]) FROM interruption RETURNING attempt_id": {
      readonly parameters: readonly [string, string | null, Date | string, Date | string, string | null, Json | null, string | null, Date | string | null, readonly (string | null)[] | null];
      readonly row: { readonly attempt_id: string };
    };
    // features/assessment/interruptions/touched-attempts.queries.ts
    "WITH touched AS (SELECT a.id, a.person_id, a.started_at, a.state, ce.course_id, ce.title, ce.number FROM assessment.attempt a JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  WHERE a.organisation_id = $1 AND a.time_limited AND a.started_at < $3::timestamptz\n    AND (a.state = 'open' OR a.state = 'expired' AND a.closed_at > $2::timestamptz) AND ($4::uuid IS NULL OR ce.course_id = $4))\n     SELECT a.id, p.id AS \"personId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", a.course_id AS \"courseId\",\n       a.title AS \"courseTitle\", a.number AS edition, a.started_at AS \"startedAt\", a.state = 'open' AS open\n     FROM touched a\n     CROSS JOIN LATERAL (SELECT id, email, name_latin, name_cyrillic, name_folded, name_sort_key FROM identity.people WHERE id = a.person_id OFFSET 0) p\n     WHERE coalesce(p.name_folded, '') LIKE ALL ($5::text[]) AND ($6::uuid IS NULL OR (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", a.id) > (\n       SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", $6::uuid FROM assessment.attempt o JOIN identity.people p ON p.id = o.person_id WHERE o.id = $6 AND o.organisation_id = $1))\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", a.id LIMIT $7": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null, string | null, readonly (string | null)[] | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly courseId: string; readonly courseTitle: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly startedAt: Date; readonly open: boolean };
    };
    // features/assessment/interruptions/touched-attempts.queries.ts
    "SELECT c.id, cur.title, t.open FROM (\n       SELECT ce.course_id, count(*) FILTER (WHERE a.state = 'open')::int AS open FROM assessment.attempt a JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  WHERE a.organisation_id = $1 AND a.time_limited AND a.started_at < $3::timestamptz\n    AND (a.state = 'open' OR a.state = 'expired' AND a.closed_at > $2::timestamptz) GROUP BY ce.course_id) t\n     JOIN catalogue.courses c ON c.id = t.course_id JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     ORDER BY cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\"": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly open: number };
    };
    // features/assessment/interruptions/touched-attempts.queries.ts
    "SELECT a.id FROM assessment.attempt a JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  WHERE a.organisation_id = $1 AND a.time_limited AND a.started_at < $3::timestamptz\n    AND (a.state = 'open' OR a.state = 'expired' AND a.closed_at > $2::timestamptz) AND a.state = 'open' AND ($4::uuid IS NULL OR ce.course_id = $4) AND (a.id = ANY ($5::uuid[])) = $6\n     ORDER BY a.id FOR UPDATE OF a": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null, string | null, readonly (string | null)[] | null, boolean | null];
      readonly row: { readonly id: string };
    };
    // features/assessment/item-bank.queries.ts
    "INSERT INTO assessment.bank (id, organisation_id, slug, title, created_at) VALUES ($1, $2, $3, $4, $5)\n       ON CONFLICT (id) DO UPDATE SET title = excluded.title": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: never;
    };
    // features/assessment/item-bank.queries.ts
    "SELECT i.key, v.number, v.content FROM assessment.item i JOIN assessment.item_version v ON v.id = i.current_version_id WHERE i.bank_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly key: string; readonly number: number; readonly content: JsonColumns['assessment.item_version.content'] };
    };
    // features/assessment/item-bank.queries.ts
    "INSERT INTO assessment.item (id, organisation_id, bank_id, key) SELECT item_id, $2, $3, key FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, item_id uuid, key text, number integer, content jsonb) ON CONFLICT (id) DO NOTHING": {
      readonly parameters: readonly [Json | null, string, string];
      readonly row: never;
    };
    // features/assessment/item-bank.queries.ts
    "INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at) SELECT id, $2, item_id, number, content, $3 FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, item_id uuid, key text, number integer, content jsonb)": {
      readonly parameters: readonly [Json | null, string, Date | string];
      readonly row: never;
    };
    // features/assessment/item-bank.queries.ts
    "UPDATE assessment.item i SET current_version_id = r.id FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, item_id uuid, key text, number integer, content jsonb) WHERE i.id = r.item_id": {
      readonly parameters: readonly [Json | null];
      readonly row: never;
    };
    // features/assessment/item-bank.queries.ts
    "UPDATE assessment.item SET withdrawn_at = CASE WHEN key = ANY ($2) THEN NULL ELSE coalesce(withdrawn_at, $3) END WHERE bank_id = $1": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: never;
    };
    // features/assessment/item-bank.queries.ts
    "INSERT INTO assessment.course_item (organisation_id, course_edition_id, item_version_id, objective, key, difficulty, must_have, enemy_marks)\n       SELECT $1, $2, i.current_version_id, r.objective, i.key, r.difficulty, r.\"mustHave\", r.marks\n       FROM jsonb_to_recordset($4::jsonb) AS r (id text, objective text, difficulty text, \"mustHave\" boolean, marks text[])\n       JOIN assessment.item i ON i.key = r.id AND i.bank_id = $3\n       WHERE i.organisation_id = $1 AND i.withdrawn_at IS NULL": {
      readonly parameters: readonly [string, string, string | null, Json | null];
      readonly row: never;
    };
    // features/assessment/marking/mark-changes.queries.ts
    "INSERT INTO assessment.mark_change (id, organisation_id, task_id, role, marker_id, from_marks, from_points, from_note, marks, points, note, reason, changed_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string, Json, string | number, string, Json, string | number, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/assessment/marking/mark-changes.queries.ts
    "SELECT marks, note, reason FROM assessment.mark_change WHERE id = $1 AND task_id = $2 AND marker_id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly marks: JsonColumns['assessment.mark_change.marks']; readonly note: string; readonly reason: string };
    };
    // features/assessment/marking/mark-changes.queries.ts
    "UPDATE assessment.attempt a SET all_marked_at = CASE\n       WHEN NOT EXISTS (SELECT FROM assessment.marking_task WHERE attempt_id = a.id AND result IS NULL) THEN coalesce(all_marked_at, $2) END\n     WHERE id = $1 AND awaiting_marking": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/assessment/marking/mark-changes.queries.ts
    "SELECT id, organisation_id AS \"organisationId\" FROM assessment.attempt WHERE awaiting_marking AND all_marked_at <= $1 ORDER BY all_marked_at LIMIT $2": {
      readonly parameters: readonly [Date | string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly organisationId: string };
    };
    // features/assessment/marking/mark-changes.queries.ts
    "WITH awaiting AS MATERIALIZED (SELECT id, course_edition_id, all_marked_at FROM assessment.attempt WHERE organisation_id = $1 AND awaiting_marking)\n     SELECT t.id, ce.title AS course, v.content, s.finished_at AS \"givenAt\", s.marks, s.role, t.state, a.all_marked_at AS \"allMarkedAt\",\n       EXISTS (SELECT FROM assessment.marker_assignment WHERE task_id = t.id AND role = 'moderator' AND finished_at IS NOT NULL) AS moderated,\n       (SELECT count(*)::int FROM assessment.mark_change WHERE task_id = t.id AND marker_id = $2) AS changed\n     FROM awaiting a\n     JOIN assessment.marking_task t ON t.attempt_id = a.id\n     JOIN assessment.marker_assignment s ON s.task_id = t.id\n     JOIN assessment.item_version v ON v.id = t.item_version_id\n     JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n     WHERE s.organisation_id = $1 AND s.marker_id = $2 AND s.finished_at IS NOT NULL AND ($3::uuid IS NULL OR (s.finished_at, t.id) < (\n       SELECT finished_at, task_id FROM assessment.marker_assignment WHERE task_id = $3 AND marker_id = $2))\n     ORDER BY s.finished_at DESC, t.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly course: JsonColumns['catalogue.course_edition.title']; readonly content: JsonColumns['assessment.item_version.content']; readonly givenAt: Date; readonly marks: JsonColumns['assessment.marker_assignment.marks']; readonly role: 'first' | 'second' | 'moderator'; readonly state: 'waiting' | 'moderation' | 'final'; readonly allMarkedAt: Date | null; readonly moderated: boolean; readonly changed: number };
    };
    // features/assessment/marking/markers-told.queries.ts
    "SELECT m.organisation_id AS \"organisationId\", m.person_id AS \"personId\", c.told_at AS \"toldAt\" FROM identity.members m JOIN identity.people p ON p.id = m.person_id AND p.blocked_at IS NULL AND m.blocked_at IS NULL AND p.confirmed_at IS NOT NULL\n  LEFT JOIN assessment.marker_choice c ON c.organisation_id = m.organisation_id AND c.person_id = m.person_id\n     WHERE NOT m.roles <@ '{learner}' AND m.roles && $1::text[] AND coalesce(c.mailed, true) AND coalesce(c.told_at, '-infinity') <= $2 AND EXISTS (\n       SELECT FROM assessment.marking_task t WHERE t.organisation_id = m.organisation_id AND t.state <> 'final'\n         AND t.waiting_since > coalesce(c.told_at, '-infinity') AND t.waiting_since <= $3)": {
      readonly parameters: readonly [readonly (string | null)[] | null, Date | string | null, Date | string | null];
      readonly row: { readonly organisationId: string; readonly personId: string; readonly toldAt: Date | null };
    };
    // features/assessment/marking/markers-told.queries.ts
    "INSERT INTO assessment.marker_choice AS c (organisation_id, person_id, told_at) VALUES ($1, $2, $3)\n     ON CONFLICT (organisation_id, person_id) DO UPDATE SET told_at = EXCLUDED.told_at WHERE coalesce(c.told_at, '-infinity') <= $4\n     RETURNING person_id": {
      readonly parameters: readonly [string, string, Date | string | null, Date | string | null];
      readonly row: { readonly person_id: string };
    };
    // features/assessment/marking/markers-told.queries.ts
    "SELECT p.email, p.language FROM identity.members m JOIN identity.people p ON p.id = m.person_id AND p.blocked_at IS NULL AND m.blocked_at IS NULL AND p.confirmed_at IS NOT NULL\n  LEFT JOIN assessment.marker_choice c ON c.organisation_id = m.organisation_id AND c.person_id = m.person_id\n     WHERE m.organisation_id = $2 AND m.person_id = $3 AND m.roles && $1::text[] AND coalesce(c.mailed, true)": {
      readonly parameters: readonly [readonly (string | null)[] | null, string | null, string | null];
      readonly row: { readonly email: string; readonly language: string };
    };
    // features/assessment/marking/markers.queries.ts
    "SELECT count(*)::int AS available FROM identity.members m JOIN identity.people p ON p.id = m.person_id AND p.blocked_at IS NULL AND m.blocked_at IS NULL\n     WHERE m.organisation_id = $1 AND NOT m.roles <@ '{learner}' AND m.roles && $2::text[]": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly available: number };
    };
    // features/assessment/marking/markers.queries.ts
    "SELECT DISTINCT second_marking AS \"secondMarking\" FROM assessment.marking_task WHERE organisation_id = $1 AND state <> 'final'": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly secondMarking: boolean };
    };
    // features/assessment/marking/marking-queue.queries.ts
    "WITH \n  available AS (\n    SELECT t.*, ce.course_id, ce.title, v.item_id, m.role IS NOT NULL AS held, m.role IS NOT NULL OR NOT t.disturbing\n      OR coalesce((SELECT disturbing FROM assessment.marker_choice WHERE organisation_id = $1 AND person_id = $2), true) AS wanted\n    FROM assessment.marking_task t\n    CROSS JOIN LATERAL (SELECT person_id, course_edition_id FROM assessment.attempt WHERE id = t.attempt_id OFFSET 0) a\n    JOIN assessment.item_version v ON v.id = t.item_version_id\n    JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n    LEFT JOIN LATERAL (SELECT role, finished_at FROM assessment.marker_assignment WHERE task_id = t.id AND marker_id = $2 OFFSET 0) m ON true\n    WHERE t.organisation_id = $1 AND t.state <> 'final' AND a.person_id <> $2 AND m.finished_at IS NULL AND (m.role IS NOT NULL OR NOT EXISTS (SELECT FROM assessment.answer_file f WHERE f.attempt_id = t.attempt_id AND f.position = t.position\n    AND f.released_at IS NULL AND $2 = ANY (f.looked_by)) AND (\n      SELECT count(*) FROM assessment.marker_assignment s WHERE s.task_id = t.id AND (s.finished_at IS NOT NULL OR s.held_since > $3)\n    ) < CASE WHEN t.state = 'moderation' THEN 3 WHEN t.second_marking THEN 2 ELSE 1 END))\n     SELECT w.id, w.state, w.title AS course, v.content,\n       w.handed_in_at AS \"handedInAt\", w.disturbing, w.held, (SELECT response FROM assessment.answer WHERE attempt_id = w.attempt_id AND position = w.position ORDER BY epoch DESC, sequence DESC LIMIT 1) AS response\n     FROM available w JOIN assessment.item_version v ON v.id = w.item_version_id\n     WHERE w.wanted AND ($4::uuid IS NULL OR w.course_id = $4) AND ($5::uuid IS NULL OR w.item_id = $5)\n       AND ($6::uuid IS NULL OR (NOT w.held, w.handed_in_at, w.id) > ($7::boolean, $8::timestamptz, $6))\n     ORDER BY NOT w.held, w.handed_in_at, w.id LIMIT $9": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, string | null, string | null, string | null, boolean | null, Date | string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly state: 'waiting' | 'moderation' | 'final'; readonly course: JsonColumns['catalogue.course_edition.title']; readonly content: JsonColumns['assessment.item_version.content']; readonly handedInAt: Date; readonly disturbing: boolean; readonly held: boolean; readonly response: JsonColumns['assessment.answer.response'] | null };
    };
    // features/assessment/marking/marking-queue.queries.ts
    "WITH \n  available AS (\n    SELECT t.*, ce.course_id, ce.title, v.item_id, m.role IS NOT NULL AS held, m.role IS NOT NULL OR NOT t.disturbing\n      OR coalesce((SELECT disturbing FROM assessment.marker_choice WHERE organisation_id = $1 AND person_id = $2), true) AS wanted\n    FROM assessment.marking_task t\n    CROSS JOIN LATERAL (SELECT person_id, course_edition_id FROM assessment.attempt WHERE id = t.attempt_id OFFSET 0) a\n    JOIN assessment.item_version v ON v.id = t.item_version_id\n    JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n    LEFT JOIN LATERAL (SELECT role, finished_at FROM assessment.marker_assignment WHERE task_id = t.id AND marker_id = $2 OFFSET 0) m ON true\n    WHERE t.organisation_id = $1 AND t.state <> 'final' AND a.person_id <> $2 AND m.finished_at IS NULL AND (m.role IS NOT NULL OR NOT EXISTS (SELECT FROM assessment.answer_file f WHERE f.attempt_id = t.attempt_id AND f.position = t.position\n    AND f.released_at IS NULL AND $2 = ANY (f.looked_by)) AND (\n      SELECT count(*) FROM assessment.marker_assignment s WHERE s.task_id = t.id AND (s.finished_at IS NOT NULL OR s.held_since > $3)\n    ) < CASE WHEN t.state = 'moderation' THEN 3 WHEN t.second_marking THEN 2 ELSE 1 END))\n     SELECT course_id AS course, item_id AS item, count(*) FILTER (WHERE wanted)::int AS count, count(*) FILTER (WHERE NOT wanted)::int AS withheld\n     FROM available GROUP BY course_id, item_id": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly course: string; readonly item: string; readonly count: number; readonly withheld: number };
    };
    // features/assessment/marking/marking-queue.queries.ts
    "SELECT c.id, cur.title FROM catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     WHERE c.id = ANY ($1::uuid[]) ORDER BY cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\"": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.title'] };
    };
    // features/assessment/marking/marking-queue.queries.ts
    "SELECT i.id, v.content FROM assessment.item i JOIN assessment.item_version v ON v.id = i.current_version_id\n     WHERE i.id = ANY ($1::uuid[]) ORDER BY i.key": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly content: JsonColumns['assessment.item_version.content'] };
    };
    // features/assessment/marking/marking-queue.queries.ts
    "WITH \n  available AS (\n    SELECT t.*, ce.course_id, ce.title, v.item_id, m.role IS NOT NULL AS held, m.role IS NOT NULL OR NOT t.disturbing\n      OR coalesce((SELECT disturbing FROM assessment.marker_choice WHERE organisation_id = $1 AND person_id = $2), true) AS wanted\n    FROM assessment.marking_task t\n    CROSS JOIN LATERAL (SELECT person_id, course_edition_id FROM assessment.attempt WHERE id = t.attempt_id OFFSET 0) a\n    JOIN assessment.item_version v ON v.id = t.item_version_id\n    JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n    LEFT JOIN LATERAL (SELECT role, finished_at FROM assessment.marker_assignment WHERE task_id = t.id AND marker_id = $2 OFFSET 0) m ON true\n    WHERE t.organisation_id = $1 AND t.state <> 'final' AND a.person_id <> $2 AND m.finished_at IS NULL AND (m.role IS NOT NULL OR NOT EXISTS (SELECT FROM assessment.answer_file f WHERE f.attempt_id = t.attempt_id AND f.position = t.position\n    AND f.released_at IS NULL AND $2 = ANY (f.looked_by)) AND (\n      SELECT count(*) FROM assessment.marker_assignment s WHERE s.task_id = t.id AND (s.finished_at IS NOT NULL OR s.held_since > $3)\n    ) < CASE WHEN t.state = 'moderation' THEN 3 WHEN t.second_marking THEN 2 ELSE 1 END)) SELECT count(*)::int AS count, min(handed_in_at) AS oldest FROM available WHERE wanted AND waiting_since > coalesce($4, '-infinity'::timestamptz)": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, Date | string | null];
      readonly row: { readonly count: number; readonly oldest: Date | null };
    };
    // features/assessment/marking/marking-queue.queries.ts
    "SELECT disturbing, mailed FROM assessment.marker_choice WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly disturbing: boolean; readonly mailed: boolean };
    };
    // features/assessment/marking/marking-queue.queries.ts
    "INSERT INTO assessment.marker_choice (organisation_id, person_id, disturbing, mailed) VALUES ($1, $2, $3, $4)\n     ON CONFLICT (organisation_id, person_id) DO UPDATE SET disturbing = EXCLUDED.disturbing, mailed = EXCLUDED.mailed": {
      readonly parameters: readonly [string, string, boolean, boolean];
      readonly row: never;
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "INSERT INTO assessment.marking_task (id, organisation_id, attempt_id, position, item_version_id, second_marking, disturbing, handed_in_at, waiting_since)\n     SELECT r.id, a.organisation_id, a.attempt_id, r.position, a.item_version_id, r.second, r.disturbing, $3, $4\n     FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, position smallint, second boolean, disturbing boolean)\n     JOIN assessment.attempt_item a ON a.attempt_id = $1 AND a.position = r.position": {
      readonly parameters: readonly [string | null, Json | null, Date | string, Date | string];
      readonly row: never;
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "SELECT t.id, t.organisation_id AS \"organisationId\", t.attempt_id AS \"attemptId\", t.position, a.person_id AS \"personId\", t.state, a.awaiting_marking AS awaiting, a.all_marked_at AS \"allMarkedAt\",\n       t.handed_in_at AS \"handedInAt\", t.disturbing, ce.title AS course, v.content, (SELECT response FROM assessment.answer WHERE attempt_id = t.attempt_id AND position = t.position ORDER BY epoch DESC, sequence DESC LIMIT 1) AS response, (\n         SELECT coalesce(jsonb_agg(jsonb_build_object('hash', f.hash, 'mediaType', coalesce(c.media_type, p.media_type),\n             'bytes', coalesce(c.bytes, p.bytes), 'copy', CASE WHEN p.media_type LIKE 'image/%' OR f.copy_state = 'made' OR f.released_at IS NOT NULL THEN 'ready'\n    WHEN f.copy_state IS NOT NULL THEN f.copy_state WHEN f.copy_detail && '{libreoffice,pdftocairo,isolation,service}'::text[] THEN 'missing' ELSE 'waiting' END)), '[]')\n         FROM assessment.answer_file f JOIN platform.file p ON p.hash = f.hash LEFT JOIN platform.file c ON c.hash = f.copy_hash WHERE f.attempt_id = t.attempt_id AND f.position = t.position) AS files\n     FROM assessment.marking_task t\n     JOIN assessment.attempt a ON a.id = t.attempt_id\n     JOIN assessment.item_version v ON v.id = t.item_version_id\n     JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n     WHERE t.id = $1 AND t.organisation_id = $2 FOR UPDATE OF t": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly attemptId: string; readonly position: number; readonly personId: string; readonly state: 'waiting' | 'moderation' | 'final'; readonly awaiting: boolean; readonly allMarkedAt: Date | null; readonly handedInAt: Date; readonly disturbing: boolean; readonly course: JsonColumns['catalogue.course_edition.title']; readonly content: JsonColumns['assessment.item_version.content']; readonly response: JsonColumns['assessment.answer.response'] | null; readonly files: ({ 'hash': string; 'mediaType': string; 'bytes': number; 'copy': string | 'made' | 'held' | 'failed' | null })[] };
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "SELECT p.media_type AS \"mediaType\", p.content FROM assessment.marking_task t\n     JOIN assessment.marker_assignment s ON s.task_id = t.id AND s.marker_id = $3\n     JOIN assessment.attempt a ON a.id = t.attempt_id AND a.person_id <> $3\n     CROSS JOIN LATERAL (SELECT (SELECT response FROM assessment.answer WHERE attempt_id = t.attempt_id AND position = t.position ORDER BY epoch DESC, sequence DESC LIMIT 1) -> 'files' -> $4::int ->> 'hash' AS hash OFFSET 0) asked\n     JOIN assessment.answer_file f ON f.attempt_id = t.attempt_id AND f.position = t.position AND f.hash = asked.hash\n     JOIN platform.file o ON o.hash = f.hash\n     JOIN platform.file p ON p.hash = coalesce(f.copy_hash, f.hash) AND CASE WHEN o.media_type LIKE 'image/%' OR f.copy_state = 'made' OR f.released_at IS NOT NULL THEN 'ready'\n    WHEN f.copy_state IS NOT NULL THEN f.copy_state WHEN f.copy_detail && '{libreoffice,pdftocairo,isolation,service}'::text[] THEN 'missing' ELSE 'waiting' END = 'ready'\n     WHERE t.id = $1 AND t.organisation_id = $2": {
      readonly parameters: readonly [string | null, string | null, string | null, number | null];
      readonly row: { readonly mediaType: string; readonly content: Buffer };
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "SELECT role, marker_id AS \"markerId\", held_since AS \"heldSince\", version, marks, note, finished_at AS \"finishedAt\",\n       (SELECT coalesce(jsonb_agg(jsonb_build_object('at', changed_at, 'from', from_points::float8, 'to', points::float8, 'reason', reason) ORDER BY changed_at), '[]')\n        FROM assessment.mark_change c WHERE c.task_id = s.task_id AND c.role = s.role AND c.marker_id = s.marker_id) AS changes\n     FROM assessment.marker_assignment s WHERE task_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly role: 'first' | 'second' | 'moderator'; readonly markerId: string; readonly heldSince: Date; readonly version: number; readonly marks: JsonColumns['assessment.marker_assignment.marks']; readonly note: string; readonly finishedAt: Date | null; readonly changes: ({ 'at': string; 'from': number; 'to': number; 'reason': string })[] };
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "INSERT INTO assessment.marker_assignment (task_id, organisation_id, role, marker_id, held_since) VALUES ($1, $2, $3, $4, $5)\n     ON CONFLICT (task_id, role) DO UPDATE SET marker_id = EXCLUDED.marker_id, held_since = EXCLUDED.held_since,\n       version = marker_assignment.version + 1, marks = '{}', note = ''": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: never;
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "UPDATE assessment.marker_assignment SET held_since = $3, version = $4, marks = $5, note = $6, finished_at = $7 WHERE task_id = $1 AND role = $2": {
      readonly parameters: readonly [string | null, string | null, Date | string, number, Json, string, Date | string | null];
      readonly row: never;
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "DELETE FROM assessment.marker_assignment WHERE task_id = $1 AND role = $2 AND finished_at IS NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "INSERT INTO assessment.mark (id, organisation_id, task_id, role, marker_id, marks, points, note, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)": {
      readonly parameters: readonly [string, string, string, string, string, Json, string | number, string, Date | string];
      readonly row: never;
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "UPDATE assessment.marking_task SET state = $2, result = $3, waiting_since = CASE WHEN state = $2 THEN waiting_since ELSE $4 END WHERE id = $1": {
      readonly parameters: readonly [string | null, string, Json | null, Date | string | null];
      readonly row: never;
    };
    // features/assessment/marking/marking-tasks.queries.ts
    "SELECT position, result FROM assessment.marking_task WHERE attempt_id = $1 ORDER BY position": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly position: number; readonly result: JsonColumns['assessment.marking_task.result'] | null };
    };
    // features/assessment/person-erasure.queries.ts
    "WITH own AS (SELECT id FROM assessment.attempt WHERE organisation_id = $1 AND person_id = $2)\n     SELECT (SELECT count(*) FROM own)::int AS attempts,\n       (SELECT count(DISTINCT (attempt_id, position)) FROM assessment.answer WHERE attempt_id IN (SELECT id FROM own))::int AS answers,\n       (SELECT count(*) FROM assessment.answer_file WHERE attempt_id IN (SELECT id FROM own))::int AS \"answerFiles\",\n       (SELECT count(*) FROM assessment.accommodation WHERE organisation_id = $1 AND person_id = $2)::int AS accommodations": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly attempts: number; readonly answers: number; readonly answerFiles: number; readonly accommodations: number };
    };
    // features/assessment/person-erasure.queries.ts
    "SELECT DISTINCT /* \"hash\" is not null: those that are, are left out */ h.hash FROM assessment.answer_file f JOIN assessment.attempt a ON a.id = f.attempt_id CROSS JOIN LATERAL (VALUES (f.hash), (f.copy_hash)) h (hash)\n     WHERE a.organisation_id = $1 AND a.person_id = $2 AND h.hash IS NOT NULL ORDER BY 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly hash: string };
    };
    // features/assessment/person-erasure.queries.ts
    "SELECT assessment.erase_attempts($1, $2)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly erase_attempts: '' | null };
    };
    // features/assessment/personal-data/own-data.queries.ts
    "SELECT a.id, a.enrolment_id AS enrolment, e.title, a.number, a.state, a.started_at AS \"startedAt\", a.closed_at AS \"closedAt\", a.passed,\n       a.points::float8 AS points, a.maximum::float8 AS maximum, r.facts AS receipt, a.rules, a.parallel_form AS \"parallelForm\", a.awaiting_marking AS \"awaitingMarking\"\n     FROM assessment.attempt a JOIN catalogue.course_editions e ON e.id = a.course_edition_id\n       LEFT JOIN assessment.receipt r ON r.attempt_id = a.id\n     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY a.started_at, a.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly enrolment: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly number: number; readonly state: 'open' | 'submitted' | 'expired'; readonly startedAt: Date; readonly closedAt: Date | null; readonly passed: boolean | null; readonly points: number | null; readonly maximum: number | null; readonly receipt: JsonColumns['assessment.receipt.facts'] | null; readonly rules: JsonColumns['assessment.attempt.rules']; readonly parallelForm: 'A' | 'B' | null; readonly awaitingMarking: boolean };
    };
    // features/assessment/personal-data/own-data.queries.ts
    "SELECT f.attempt_id AS attempt, f.position, f.option_order AS \"optionOrder\", v.number AS version, v.content FROM assessment.attempt_item f\n       JOIN assessment.attempt a ON a.organisation_id = f.organisation_id AND a.id = f.attempt_id\n       JOIN assessment.item_version v ON v.id = f.item_version_id\n     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY f.position": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly attempt: string; readonly position: number; readonly optionOrder: string[]; readonly version: number; readonly content: JsonColumns['assessment.item_version.content'] };
    };
    // features/assessment/personal-data/own-data.queries.ts
    "SELECT b.attempt_id AS attempt, b.started_at AS \"startedAt\", b.ended_at AS \"endedAt\" FROM assessment.attempt_break b\n       JOIN assessment.attempt a ON a.organisation_id = b.organisation_id AND a.id = b.attempt_id\n     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY b.started_at, b.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly attempt: string; readonly startedAt: Date; readonly endedAt: Date | null };
    };
    // features/assessment/personal-data/own-data.queries.ts
    "SELECT t.attempt_id AS attempt, t.at FROM assessment.takeover t\n       JOIN assessment.attempt a ON a.organisation_id = t.organisation_id AND a.id = t.attempt_id\n     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY t.at, t.epoch": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly attempt: string; readonly at: Date };
    };
    // features/assessment/personal-data/own-data.queries.ts
    "SELECT n.attempt_id AS attempt, n.position, n.received_at AS \"receivedAt\", n.response, n.confidence FROM assessment.answer n\n       JOIN assessment.attempt a ON a.organisation_id = n.organisation_id AND a.id = n.attempt_id\n     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY n.position, n.epoch, n.sequence, n.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly attempt: string; readonly position: number; readonly receivedAt: Date; readonly response: JsonColumns['assessment.answer.response'] | null; readonly confidence: 'guessing' | 'unsure' | 'sure' | null };
    };
    // features/assessment/personal-data/own-data.queries.ts
    "SELECT f.attempt_id AS attempt, f.id, f.position, f.name, f.uploaded_at AS \"uploadedAt\", f.hash, a.number, e.title FROM assessment.answer_file f\n       JOIN assessment.attempt a ON a.organisation_id = f.organisation_id AND a.id = f.attempt_id\n       JOIN catalogue.course_editions e ON e.id = a.course_edition_id\n     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY a.started_at, a.id, f.position, f.uploaded_at, f.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly attempt: string; readonly id: string; readonly position: number; readonly name: string; readonly uploadedAt: Date; readonly hash: string; readonly number: number; readonly title: JsonColumns['catalogue.course_edition.title'] };
    };
    // features/assessment/personal-data/own-data.queries.ts
    "SELECT granted_at AS \"grantedAt\", extra_time_factor::float8 AS \"extraTimeFactor\", breaks, break_minutes AS \"breakMinutes\", larger_steps AS \"largerSteps\", time_limited AS \"timeLimited\"\n     FROM assessment.accommodation WHERE organisation_id = $1 AND person_id = $2 ORDER BY number": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly grantedAt: Date; readonly extraTimeFactor: number; readonly breaks: number; readonly breakMinutes: number; readonly largerSteps: boolean; readonly timeLimited: boolean };
    };
    // features/assessment/personal-data/own-data.queries.ts
    "SELECT c.content FROM assessment.answer_file f JOIN platform.file c ON c.hash = f.hash WHERE f.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly content: Buffer };
    };
    // features/assessment/receipts/receipt-keys.queries.ts
    "SELECT id, public_key AS content, created_at AS \"usedFrom\" FROM assessment.receipt_key ORDER BY id": {
      readonly parameters: readonly [];
      readonly row: { readonly id: number; readonly content: Buffer; readonly usedFrom: Date };
    };
    // features/assessment/receipts/receipt-keys.queries.ts
    "SELECT id FROM assessment.receipt_key WHERE public_key = $1": {
      readonly parameters: readonly [Uint8Array | null];
      readonly row: { readonly id: number };
    };
    // features/assessment/receipts/receipt-keys.queries.ts
    "INSERT INTO assessment.receipt_key (id, public_key, created_at) SELECT coalesce(max(id), 0) + 1, $1, now() FROM assessment.receipt_key\n       ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [Uint8Array];
      readonly row: never;
    };
    // features/assessment/receipts/receipt-keys.queries.ts
    "SELECT id, private_key AS content FROM assessment.unmoved_receipt_key ORDER BY id LIMIT 1": {
      readonly parameters: readonly [];
      readonly row: { readonly id: number; readonly content: Buffer };
    };
    // features/assessment/receipts/receipt-keys.queries.ts
    "DELETE FROM assessment.unmoved_receipt_key WHERE id = $1": {
      readonly parameters: readonly [number | null];
      readonly row: never;
    };
    // features/assessment/receipts/receipts.queries.ts
    "INSERT INTO assessment.receipt (attempt_id, organisation_id, key_id, facts, signature) VALUES ($1, $2, $3, $4, $5)": {
      readonly parameters: readonly [string, string, number, Json, Uint8Array];
      readonly row: never;
    };
    // features/assessment/receipts/receipts.queries.ts
    "SELECT key_id AS \"keyId\", facts, signature FROM assessment.receipt WHERE organisation_id = $1 AND attempt_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly keyId: number; readonly facts: JsonColumns['assessment.receipt.facts']; readonly signature: Buffer };
    };
    // features/assessment/start.queries.ts
    "WITH opened AS (\n       INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, rules, seed, draw_version, parallel_form,\n         started_at, deadline_at, extra_time_factor, time_limited, breaks, break_minutes, larger_steps, course_organisation_id)\n       SELECT $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8, $9, $18, $10::timestamptz, $11, $12, $13, $14, $15, $19, $20\n       WHERE md5((SELECT jsonb_build_object(\n    'attempts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'state', state, 'closedAt', floor(extract(epoch FROM closed_at) * 1000),\n        'passed', passed) ORDER BY number), '[]'::jsonb)\n      FROM assessment.attempts WHERE enrolment_id = $4::uuid AND (parallel_form IS DISTINCT FROM 'A' OR state = 'open')),\n    'entrySeed', (SELECT seed FROM assessment.attempts WHERE enrolment_id = $4::uuid AND parallel_form = 'A'),\n    'accommodation', (SELECT jsonb_build_object('id', id, 'extraTimeFactor', extra_time_factor, 'timeLimited', time_limited, 'breaks', breaks,\n        'breakMinutes', break_minutes, 'largerSteps', larger_steps)\n      FROM assessment.accommodations WHERE organisation_id = $2::uuid AND person_id = $3::uuid ORDER BY number DESC LIMIT 1)))::text /* as text: a mark is made of one */) = $16\n       ON CONFLICT DO NOTHING RETURNING id, organisation_id),\n     placed AS (\n       INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order)\n       SELECT o.organisation_id, o.id, r.position, r.version_id, r.option_order\n       FROM opened o, jsonb_to_recordset($17::jsonb) AS r (position smallint, version_id uuid, option_order text[]))\n     SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object(\n    'from', extract(epoch FROM starts_at) * 1000, 'to', extract(epoch FROM ends_at) * 1000)), '[]'::jsonb)\n    FROM assessment.service_interruption o WHERE ends_at > $10::timestamptz AND starts_at < 'infinity' AND (kind = 'downtime' OR EXISTS (\n      SELECT FROM assessment.interrupted_attempt WHERE attempt_id = $1::uuid AND service_interruption_id = o.id))) AS interruptions FROM opened": {
      readonly parameters: readonly [string, string, string, string, string, number, Json, string, number, Date | string, Date | string | null, string | number, boolean, number, number, string | null, Json | null, string | null, boolean, string];
      readonly row: { readonly interruptions: unknown[] };
    };
    // features/assessment/stops.queries.ts
    "SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object(\n    'from', extract(epoch FROM starts_at) * 1000, 'to', extract(epoch FROM ends_at) * 1000)), '[]'::jsonb)\n    FROM assessment.service_interruption o WHERE ends_at > $1 AND starts_at < 'infinity' AND (kind = 'downtime' OR EXISTS (\n      SELECT FROM assessment.interrupted_attempt WHERE attempt_id = $2 AND service_interruption_id = o.id))) AS interruptions, (SELECT coalesce(jsonb_agg(jsonb_build_object(\n    'startedAt', extract(epoch FROM started_at) * 1000, 'endedAt', extract(epoch FROM ended_at) * 1000) ORDER BY started_at), '[]'::jsonb)\n    FROM assessment.attempt_break WHERE attempt_id = $2) AS breaks": {
      readonly parameters: readonly [Date | string | null, string | null];
      readonly row: { readonly interruptions: unknown[]; readonly breaks: unknown[] };
    };
    // features/assessment/timelines/examined-attempts.queries.ts
    "SELECT \n  a.id, p.id AS \"personId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", ce.course_id AS \"courseId\",\n  ce.title AS \"courseTitle\", ce.number AS edition, a.number, a.parallel_form AS \"parallelForm\", a.started_at AS \"startedAt\", a.state,\n  a.awaiting_marking AS \"awaitingMarking\", a.passed, (a.result->>'percent')::int AS percent, a.epoch - 1 AS takeovers,\n  (SELECT count(*)::int FROM assessment.answer WHERE organisation_id = a.organisation_id AND attempt_id = a.id AND flag IS NOT NULL) AS late FROM assessment.attempt a JOIN identity.people p ON p.id = a.person_id JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id WHERE a.id IN (\n       SELECT a.id FROM assessment.attempt a JOIN identity.people p ON p.id = a.person_id JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id WHERE a.organisation_id = $1 AND NOT (a.awaiting_marking AND $2) AND ($3::uuid IS NULL OR ce.course_id = $3) AND coalesce(p.name_folded, '') LIKE ALL ($4::text[])\n         AND (NOT $5 OR a.id IN (SELECT attempt_id FROM assessment.answer WHERE organisation_id = $1 AND flag IS NOT NULL\n           UNION ALL SELECT attempt_id FROM assessment.takeover WHERE organisation_id = $1))\n         AND ($6::uuid IS NULL OR (a.started_at, a.id) < (SELECT started_at, id FROM assessment.attempt WHERE id = $6 AND organisation_id = $1))\n       ORDER BY a.started_at DESC, a.id DESC LIMIT $7)\n     ORDER BY a.started_at DESC, a.id DESC": {
      readonly parameters: readonly [string | null, boolean | null, string | null, readonly (string | null)[] | null, boolean | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly courseId: string; readonly courseTitle: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly number: number; readonly parallelForm: 'A' | 'B' | null; readonly startedAt: Date; readonly state: 'open' | 'submitted' | 'expired'; readonly awaitingMarking: boolean; readonly passed: boolean | null; readonly percent: number | null; readonly takeovers: number; readonly late: number };
    };
    // features/assessment/timelines/examined-attempts.queries.ts
    "SELECT \n  a.id, p.id AS \"personId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", ce.course_id AS \"courseId\",\n  ce.title AS \"courseTitle\", ce.number AS edition, a.number, a.parallel_form AS \"parallelForm\", a.started_at AS \"startedAt\", a.state,\n  a.awaiting_marking AS \"awaitingMarking\", a.passed, (a.result->>'percent')::int AS percent, a.epoch - 1 AS takeovers,\n  (SELECT count(*)::int FROM assessment.answer WHERE organisation_id = a.organisation_id AND attempt_id = a.id AND flag IS NOT NULL) AS late FROM assessment.attempt a JOIN identity.people p ON p.id = a.person_id JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id WHERE a.organisation_id = $1 AND NOT (a.awaiting_marking AND $2) AND a.id = $3": {
      readonly parameters: readonly [string | null, boolean | null, string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly courseId: string; readonly courseTitle: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly number: number; readonly parallelForm: 'A' | 'B' | null; readonly startedAt: Date; readonly state: 'open' | 'submitted' | 'expired'; readonly awaitingMarking: boolean; readonly passed: boolean | null; readonly percent: number | null; readonly takeovers: number; readonly late: number };
    };
    // features/assessment/timelines/examined-attempts.queries.ts
    "SELECT c.id, cur.title, t.count FROM (SELECT ce.course_id, count(*)::int AS count FROM (\n         SELECT course_edition_id FROM assessment.attempt a WHERE a.organisation_id = $1 AND NOT (a.awaiting_marking AND $2)) a\n       JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id GROUP BY ce.course_id) t\n     JOIN catalogue.courses c ON c.id = t.course_id JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     ORDER BY cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\"": {
      readonly parameters: readonly [string | null, boolean | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly count: number };
    };
    // features/assessment/timelines/examined-attempts.queries.ts
    "SELECT count(*)::int AS withheld FROM assessment.attempt WHERE organisation_id = $1 AND awaiting_marking AND $2": {
      readonly parameters: readonly [string | null, boolean | null];
      readonly row: { readonly withheld: number };
    };
    // features/assessment/timelines/timelines.queries.ts
    "INSERT INTO assessment.takeover (organisation_id, attempt_id, epoch, at) VALUES ($1, $2, $3, $4)": {
      readonly parameters: readonly [string, string, number, Date | string];
      readonly row: never;
    };
    // features/assessment/timelines/timelines.queries.ts
    "SELECT at FROM assessment.takeover WHERE attempt_id = $1 ORDER BY epoch": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly at: Date };
    };
    // features/assessment/timelines/timelines.queries.ts
    "SELECT floor(extract(epoch FROM starts_at) * 1000)::float8 AS \"from\", floor(extract(epoch FROM ends_at) * 1000)::float8 AS \"to\", kind AS cause, reason\n     FROM assessment.service_interruption o WHERE ends_at > $2 AND (kind = 'downtime' OR EXISTS (\n       SELECT FROM assessment.interrupted_attempt WHERE attempt_id = $1 AND service_interruption_id = o.id)) ORDER BY starts_at": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly from: number; readonly to: number; readonly cause: 'downtime' | 'declared'; readonly reason: string | null };
    };
    // features/assessment/timelines/timelines.queries.ts
    "SELECT position, epoch, floor(extract(epoch FROM claimed_at) * 1000)::float8 AS \"claimedAt\", floor(extract(epoch FROM received_at) * 1000)::float8 AS \"receivedAt\"\n     FROM assessment.answer WHERE attempt_id = $1 AND flag IS NOT NULL ORDER BY received_at": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly position: number; readonly epoch: number; readonly claimedAt: number; readonly receivedAt: number };
    };
    // features/assessment/timelines/timelines.queries.ts
    "SELECT m.at, t.position, m.role, m.\"from\", m.points, m.reason, p.id AS \"markerId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM assessment.marking_task t JOIN LATERAL (\n       SELECT given_at AS at, role, NULL::float8 AS \"from\", points::float8 AS points, NULL AS reason, marker_id FROM assessment.mark WHERE task_id = t.id\n       UNION ALL SELECT changed_at, role, from_points::float8, points::float8, reason, marker_id FROM assessment.mark_change WHERE task_id = t.id) m ON true\n     JOIN identity.people p ON p.id = m.marker_id\n     WHERE t.attempt_id = $1 ORDER BY m.at": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly at: Date; readonly position: number; readonly role: string; readonly from: number | null; readonly points: number; readonly reason: string | null; readonly markerId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/assessment/timelines/timelines.queries.ts
    "SELECT f.id, f.position, f.name, p.bytes FROM (\n       SELECT DISTINCT ON (position) position, response FROM assessment.answer WHERE attempt_id = $1 ORDER BY position, epoch DESC, sequence DESC) r\n     JOIN assessment.answer_file f ON f.attempt_id = $1 AND f.position = r.position AND r.response -> 'files' @> jsonb_build_array(jsonb_build_object('hash', f.hash))\n     JOIN platform.file p ON p.hash = f.hash ORDER BY f.position, f.uploaded_at": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly position: number; readonly name: string; readonly bytes: number };
    };
    // features/assessment/timelines/timelines.queries.ts
    "SELECT f.name, p.media_type AS \"mediaType\", p.content FROM assessment.answer_file f JOIN platform.file p ON p.hash = f.hash WHERE f.attempt_id = $1 AND f.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly name: string; readonly mediaType: string; readonly content: Buffer };
    };
  }
}
