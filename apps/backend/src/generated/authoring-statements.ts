// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/authoring/banks/banks.queries.ts
    "SELECT d.id, d.key AS slug, d.content ->> 'title' AS title /* \"title\" is not null: every draft of a bank has one */, i.items, greatest(d.changed_at, i.changed_at) AS \"changedAt\",\n       (SELECT count(*)::int FROM authoring.draft c\n        WHERE c.organisation_id = $1 AND c.kind = 'course' AND c.removed_at IS NULL AND c.content ->> 'bank' = d.id::text /* as text: JSON holds ids as such */) AS courses\n     FROM authoring.draft d\n     CROSS JOIN LATERAL (\n       SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS items, max(changed_at) AS changed_at FROM authoring.draft WHERE parent_id = d.id\n     ) i\n     WHERE d.organisation_id = $1 AND d.kind = 'bank' AND d.removed_at IS NULL\n    AND ($2::uuid IS NULL OR (d.sort_key COLLATE \"sr-Latn-x-icu\", d.id) > (SELECT a.sort_key, a.id FROM authoring.draft a WHERE a.id = $2 AND a.organisation_id = $1))\n    ORDER BY d.sort_key COLLATE \"sr-Latn-x-icu\", d.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly title: string; readonly items: number; readonly changedAt: Date; readonly courses: number };
    };
    // features/authoring/banks/banks.queries.ts
    "SELECT id, content ->> 'title' AS title /* \"title\" is not null: every draft of a course has one */, content -> 'objectives' AS objectives FROM authoring.draft\n     WHERE organisation_id = $1 AND kind = 'course' AND removed_at IS NULL AND content ->> 'bank' = $2 ORDER BY sort_key, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly title: string; readonly objectives: JsonMember<JsonColumns['authoring.draft.content'], 'objectives'> | null };
    };
    // features/authoring/courses/copies.queries.ts
    "UPDATE authoring.draft SET copied_from = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/authoring/courses/copies.queries.ts
    "SELECT s.id, s.content ->> 'title' AS title /* \"title\" is not null: what is copied has one */, d.created_at AS at FROM authoring.draft d JOIN authoring.draft s ON s.id = d.copied_from WHERE d.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly title: string; readonly at: Date };
    };
    // features/authoring/courses/courses.queries.ts
    "SELECT d.id, d.key AS slug, d.content ->> 'title' AS title /* \"title\" is not null: every draft of a course has one */, d.content -> 'tracks' AS tracks, d.changed_at AS \"changedAt\",\n       jsonb_array_length(d.content -> 'modules') AS modules /* \"modules\" is not null: every draft of a course has a list of them */, e.number AS edition, CASE WHEN c.current_edition_id IS NULL THEN NULL WHEN c.offered THEN 'offered' WHEN c.withdrawn_at IS NULL THEN 'archived' ELSE 'withdrawn' END AS offer,\n       (SELECT count(*)::int FROM jsonb_to_recordset(d.content -> 'modules') AS pin (module uuid, edition int, declined int)\n        WHERE (SELECT max(number) FROM catalogue.module_editions e WHERE e.module_id = pin.module) > greatest(pin.edition, pin.declined)) AS newer,\n       e.published_at IS NULL OR greatest(d.changed_at, b.changed_at) > e.published_at AS changed /* \"changed\" is not null: a draft was changed at a time */\n     FROM authoring.draft d\n     LEFT JOIN catalogue.courses c ON c.id = d.id\n     LEFT JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n     CROSS JOIN LATERAL (\n       SELECT max(changed_at) AS changed_at FROM authoring.draft\n       WHERE id = (d.content ->> 'bank')::uuid OR parent_id = (d.content ->> 'bank')::uuid\n     ) b\n     WHERE ($4::text IS NULL OR CASE coalesce(CASE WHEN c.current_edition_id IS NULL THEN NULL WHEN c.offered THEN 'offered' WHEN c.withdrawn_at IS NULL THEN 'archived' ELSE 'withdrawn' END, 'offered') WHEN 'offered' THEN 'current' ELSE CASE WHEN c.current_edition_id IS NULL THEN NULL WHEN c.offered THEN 'offered' WHEN c.withdrawn_at IS NULL THEN 'archived' ELSE 'withdrawn' END END = $4) AND d.organisation_id = $1 AND d.kind = 'course' AND d.removed_at IS NULL\n    AND ($2::uuid IS NULL OR (d.sort_key COLLATE \"sr-Latn-x-icu\", d.id) > (SELECT a.sort_key, a.id FROM authoring.draft a WHERE a.id = $2 AND a.organisation_id = $1))\n    ORDER BY d.sort_key COLLATE \"sr-Latn-x-icu\", d.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly slug: string; readonly title: string; readonly tracks: JsonMember<JsonColumns['authoring.draft.content'], 'tracks'> | null; readonly changedAt: Date; readonly modules: number; readonly edition: number | null; readonly offer: string | null; readonly newer: number; readonly changed: boolean };
    };
    // features/authoring/courses/courses.queries.ts
    "SELECT m.id, m.slug, m.kind, e.title, e.minutes, e.number AS edition, (SELECT max(number) FROM catalogue.module_editions e WHERE e.module_id = pin.module) AS newest /* \"newest\" is not null: there is this edition */, e.outline\n     FROM authoring.draft d\n     CROSS JOIN LATERAL ROWS FROM (jsonb_to_recordset(d.content -> 'modules') AS (module uuid, edition int)) WITH ORDINALITY AS pin (module, edition, place)\n     JOIN catalogue.modules m ON m.id = pin.module AND m.organisation_id = $1\n     JOIN catalogue.module_editions e ON e.module_id = m.id AND e.number = pin.edition\n     WHERE d.organisation_id = $1 AND d.id = $2 ORDER BY place": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly slug: string; readonly kind: 'general' | 'specific' | 'practice'; readonly title: JsonColumns['catalogue.module_edition.title']; readonly minutes: number; readonly edition: number; readonly newest: number; readonly outline: JsonColumns['catalogue.module_edition.outline'] };
    };
    // features/authoring/courses/courses.queries.ts
    "SELECT l.hash FROM authoring.draft d\n     CROSS JOIN LATERAL ROWS FROM (jsonb_to_recordset(d.content -> 'modules') AS (module uuid, edition int)) WITH ORDINALITY AS pin (module, edition, place)\n     JOIN catalogue.module_editions e ON e.module_id = pin.module AND e.number = pin.edition\n     JOIN catalogue.edition_documents l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'\n     WHERE d.organisation_id = $1 AND e.organisation_id = $1 AND d.id = $2 ORDER BY place": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly hash: string };
    };
    // features/authoring/courses/courses.queries.ts
    "SELECT number, source_hash AS \"sourceHash\" FROM catalogue.course_editions WHERE organisation_id = $1 AND course_id = $2 ORDER BY number DESC LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly number: number; readonly sourceHash: string };
    };
    // features/authoring/courses/courses.queries.ts
    "SELECT pin ->> 'module' AS part /* \"part\" is not null: every pin names a module */ FROM jsonb_array_elements($2::jsonb -> 'modules') AS pin\n     WHERE NOT EXISTS (SELECT 1 FROM catalogue.module_editions\n       WHERE organisation_id = $1 AND module_id = (pin ->> 'module')::uuid AND number = (pin ->> 'edition')::int)\n     UNION ALL\n     SELECT $2::jsonb ->> 'bank' WHERE $2::jsonb ->> 'bank' IS NOT NULL AND NOT EXISTS (\n       SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND kind = 'bank' AND id = ($2::jsonb ->> 'bank')::uuid)\n     UNION ALL\n     SELECT $2::jsonb ->> 'organiser' WHERE $2::jsonb ->> 'organiser' IS NOT NULL AND NOT EXISTS (\n       SELECT 1 FROM organisations.organisers WHERE organisation_id = $1 AND id = ($2::jsonb ->> 'organiser')::uuid)": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: { readonly part: string };
    };
    // features/authoring/drafts/drafts.queries.ts
    "SELECT id, kind, parent_id AS \"parentId\", key, content, version, changed_at AS \"changedAt\" FROM authoring.draft WHERE organisation_id = $1 AND kind = $2 AND id = $3 AND removed_at IS NULL ": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'module' | 'lesson' | 'course' | 'bank' | 'item'; readonly parentId: string | null; readonly key: string; readonly content: JsonColumns['authoring.draft.content']; readonly version: number; readonly changedAt: Date };
    };
    // features/authoring/drafts/drafts.queries.ts
    "SELECT id, kind, parent_id AS \"parentId\", key, content, version, changed_at AS \"changedAt\" FROM authoring.draft WHERE organisation_id = $1 AND kind = $2 AND id = $3 AND removed_at IS NULL FOR UPDATE": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'module' | 'lesson' | 'course' | 'bank' | 'item'; readonly parentId: string | null; readonly key: string; readonly content: JsonColumns['authoring.draft.content']; readonly version: number; readonly changedAt: Date };
    };
    // features/authoring/drafts/drafts.queries.ts
    "SELECT id, kind, parent_id AS \"parentId\", key, content, version, changed_at AS \"changedAt\" FROM authoring.draft\n     WHERE organisation_id = $1 AND kind = $2 AND parent_id = ANY ($3) AND removed_at IS NULL ORDER BY created_at, key": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly kind: 'module' | 'lesson' | 'course' | 'bank' | 'item'; readonly parentId: string; readonly key: string; readonly content: JsonColumns['authoring.draft.content']; readonly version: number; readonly changedAt: Date };
    };
    // features/authoring/drafts/drafts.queries.ts
    "SELECT id, kind, parent_id AS \"parentId\", key, content, version, changed_at AS \"changedAt\" FROM authoring.draft\n     WHERE organisation_id = $1 AND kind = $2 AND parent_id = $3 AND id = ANY ($4) AND removed_at IS NULL ORDER BY created_at, key FOR UPDATE": {
      readonly parameters: readonly [string | null, string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly kind: 'module' | 'lesson' | 'course' | 'bank' | 'item'; readonly parentId: string; readonly key: string; readonly content: JsonColumns['authoring.draft.content']; readonly version: number; readonly changedAt: Date };
    };
    // features/authoring/drafts/drafts.queries.ts
    "SELECT coalesce(sum(version), 0)::int AS revision FROM authoring.draft WHERE organisation_id = $1 AND (id = ANY ($2) OR parent_id = ANY ($2))": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly revision: number };
    };
    // features/authoring/drafts/drafts.queries.ts
    "INSERT INTO authoring.draft (id, organisation_id, kind, parent_id, key, content, sort_key, created_at, changed_at, changed_by)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string | null, string, Json, string, Date | string, string | null];
      readonly row: { readonly id: string };
    };
    // features/authoring/drafts/drafts.queries.ts
    "INSERT INTO authoring.draft (id, organisation_id, kind, parent_id, key, content, sort_key, created_at, changed_at, changed_by)\n     SELECT id, $2, $3, parent_id, key, content, sort_key, $4::timestamptz + place * interval '1 microsecond', $4, $5\n     FROM jsonb_to_recordset($1::jsonb) AS d (place integer, id uuid, parent_id uuid, key text, content jsonb, sort_key text)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [Json | null, string, string, Date | string, string | null];
      readonly row: { readonly id: string };
    };
    // features/authoring/drafts/drafts.queries.ts
    "UPDATE authoring.draft SET content = $4, sort_key = $5, version = version + 1, changed_at = $6, changed_by = $7\n     WHERE organisation_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL": {
      readonly parameters: readonly [string | null, string | null, number | null, Json, string, Date | string, string | null];
      readonly row: never;
    };
    // features/authoring/drafts/drafts.queries.ts
    "UPDATE authoring.draft d SET content = c.content, sort_key = c.sort_key, version = d.version + 1, changed_at = $3, changed_by = $4\n     FROM jsonb_to_recordset($2::jsonb) AS c (id uuid, content jsonb, sort_key text)\n     WHERE d.organisation_id = $1 AND d.kind = $5 AND d.id = c.id": {
      readonly parameters: readonly [string | null, Json | null, Date | string, string | null, string | null];
      readonly row: never;
    };
    // features/authoring/drafts/drafts.queries.ts
    "UPDATE authoring.draft SET removed_at = $4, version = version + 1, changed_at = $4, changed_by = $5\n     WHERE organisation_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL": {
      readonly parameters: readonly [string | null, string | null, number | null, Date | string, string | null];
      readonly row: never;
    };
    // features/authoring/drafts/drafts.queries.ts
    "UPDATE authoring.draft SET removed_at = NULL, version = version + 1, changed_at = $4, changed_by = $5\n     WHERE organisation_id = $1 AND id = $2 AND parent_id = $3 AND removed_at IS NOT NULL": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string, string | null];
      readonly row: never;
    };
    // features/authoring/drafts/drafts.queries.ts
    "SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND id = $2 AND parent_id IS NULL AND removed_at IS NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/authoring/drafts/drafts.queries.ts
    "SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND kind = $2 AND parent_id IS NOT DISTINCT FROM $3 AND key = $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/authoring/drafts/known-references.queries.ts
    "SELECT r.hash /* \"hash\" is not null: every reference has one */ FROM jsonb_to_recordset($2::jsonb) AS r (hash text, \"mediaType\" text, bytes integer)\n     WHERE NOT EXISTS (\n       SELECT 1 FROM authoring.upload u JOIN platform.file f ON f.hash = u.hash\n       WHERE u.organisation_id = $1 AND u.hash = r.hash AND f.media_type = r.\"mediaType\" AND f.bytes = r.bytes)": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: { readonly hash: string };
    };
    // features/authoring/drafts/known-references.queries.ts
    "SELECT DISTINCT key FROM catalogue.facts WHERE organisation_id = $1 AND key = ANY ($2)": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly key: string };
    };
    // features/authoring/exchange/confirmations.queries.ts
    "UPDATE authoring.item_import SET confirmed_at = $2, confirmed_by = $3, left_out = $4, left_out_effects = $5, adding_failed_at = NULL WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, readonly (number | null)[], readonly (string | null)[]];
      readonly row: never;
    };
    // features/authoring/exchange/confirmations.queries.ts
    "SELECT bank_id AS \"bankId\", confirmed_by AS \"confirmedBy\" /* \"confirmedBy\" is not null: it goes with the time */ FROM authoring.item_import\n     WHERE id = $1 AND confirmed_at IS NOT NULL AND added_at IS NULL FOR UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly bankId: string; readonly confirmedBy: string };
    };
    // features/authoring/exchange/confirmations.queries.ts
    "UPDATE authoring.item_import SET added_at = $2, added = $3 WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null, number];
      readonly row: never;
    };
    // features/authoring/exchange/confirmations.queries.ts
    "UPDATE authoring.item_import SET confirmed_at = NULL, confirmed_by = NULL, adding_failed_at = $2 WHERE id = $1 AND confirmed_at IS NOT NULL AND added_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/authoring/exchange/imported-items.queries.ts
    "INSERT INTO authoring.imported_item (organisation_id, import_id, place, line, file, title, item, notes)\n     SELECT $1, $2, place, line, file, title, nullif(item, 'null'), notes\n     FROM jsonb_to_recordset($3::jsonb) AS i (place integer, line integer, file text, title text, item jsonb, notes jsonb)\n     ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, Json | null];
      readonly row: never;
    };
    // features/authoring/exchange/imported-items.queries.ts
    "SELECT place, line, file, title, item, effect, notes FROM authoring.imported_item\n     WHERE import_id = $1 AND place > $2  ORDER BY place LIMIT $3": {
      readonly parameters: readonly [string | null, number | null, string | number | bigint | null];
      readonly row: { readonly place: number; readonly line: number; readonly file: string | null; readonly title: string; readonly item: JsonColumns['authoring.imported_item.item'] | null; readonly effect: string; readonly notes: JsonColumns['authoring.imported_item.notes'] };
    };
    // features/authoring/exchange/imported-items.queries.ts
    "SELECT place, line, file, title, item, effect, notes FROM authoring.imported_item\n     WHERE import_id = $1 AND place > $2 AND effect = $4 ORDER BY place LIMIT $3": {
      readonly parameters: readonly [string | null, number | null, string | number | bigint | null, string | null];
      readonly row: { readonly place: number; readonly line: number; readonly file: string | null; readonly title: string; readonly item: JsonColumns['authoring.imported_item.item'] | null; readonly effect: string; readonly notes: JsonColumns['authoring.imported_item.notes'] };
    };
    // features/authoring/exchange/imported-items.queries.ts
    "SELECT i.place, i.item ->> 'id' AS id /* \"id\" is not null: what is chosen is an item */ FROM authoring.item_import m JOIN authoring.imported_item i ON i.import_id = m.id\n     WHERE m.id = $1 AND i.item IS NOT NULL AND i.place <> ALL (m.left_out) AND i.effect <> ALL (m.left_out_effects) ORDER BY i.place": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly place: number; readonly id: string };
    };
    // features/authoring/exchange/imported-items.queries.ts
    "SELECT place, item /* \"item\" is not null: what is chosen is an item */ FROM authoring.imported_item WHERE import_id = $1 AND place = ANY ($2) ORDER BY place": {
      readonly parameters: readonly [string | null, readonly (number | null)[] | null];
      readonly row: { readonly place: number; readonly item: JsonColumns['authoring.imported_item.item'] };
    };
    // features/authoring/exchange/imported-items.queries.ts
    "UPDATE authoring.imported_item i SET draft_id = d.id FROM jsonb_to_recordset($2::jsonb) AS d (place integer, id uuid) WHERE i.import_id = $1 AND i.place = d.place": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: never;
    };
    // features/authoring/exchange/imported-items.queries.ts
    "SELECT m.id, m.file_name AS \"fileName\", m.added_at AS \"addedAt\", array_agg(i.draft_id ORDER BY i.place) AS items\n     FROM authoring.item_import m JOIN authoring.imported_item i ON i.import_id = m.id AND i.draft_id IS NOT NULL\n     WHERE m.organisation_id = $1 AND m.bank_id = $2 AND m.added_at IS NOT NULL\n     GROUP BY m.id ORDER BY m.requested_at DESC, m.id DESC LIMIT 50": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly fileName: string; readonly addedAt: Date; readonly items: string[] };
    };
    // features/authoring/exchange/imported-items.queries.ts
    "SELECT key FROM authoring.draft WHERE organisation_id = $1 AND kind = 'item' AND parent_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly key: string };
    };
    // features/authoring/exchange/imports.queries.ts
    "INSERT INTO authoring.item_import (id, organisation_id, bank_id, format, file_name, source_hash, source, requested_by, requested_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string, string, Uint8Array | null, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/authoring/exchange/imports.queries.ts
    "SELECT i.id, i.format, i.file_name AS \"fileName\", i.source_hash AS \"sourceHash\", i.requested_at AS \"requestedAt\", i.read_at AS \"readAt\",\n  i.failed_at AS \"failedAt\", i.confirmed_at AS \"confirmedAt\", i.added_at AS \"addedAt\", i.adding_failed_at AS \"addingFailedAt\", i.encoding, i.problem,\n  i.expected, i.read_items AS \"readItems\", i.added,\n  (SELECT coalesce(jsonb_object_agg(effect, number), '{}') FROM (\n     SELECT effect, count(*)::int AS number FROM authoring.imported_item WHERE import_id = i.id GROUP BY effect) e) AS effects FROM authoring.item_import i WHERE i.organisation_id = $1 AND i.bank_id = $2 AND i.id = $3 ": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly format: string; readonly fileName: string; readonly sourceHash: string; readonly requestedAt: Date; readonly readAt: Date | null; readonly failedAt: Date | null; readonly confirmedAt: Date | null; readonly addedAt: Date | null; readonly addingFailedAt: Date | null; readonly encoding: string | null; readonly problem: JsonColumns['authoring.item_import.problem'] | null; readonly expected: number | null; readonly readItems: number; readonly added: number; readonly effects: unknown };
    };
    // features/authoring/exchange/imports.queries.ts
    "SELECT i.id, i.format, i.file_name AS \"fileName\", i.source_hash AS \"sourceHash\", i.requested_at AS \"requestedAt\", i.read_at AS \"readAt\",\n  i.failed_at AS \"failedAt\", i.confirmed_at AS \"confirmedAt\", i.added_at AS \"addedAt\", i.adding_failed_at AS \"addingFailedAt\", i.encoding, i.problem,\n  i.expected, i.read_items AS \"readItems\", i.added,\n  (SELECT coalesce(jsonb_object_agg(effect, number), '{}') FROM (\n     SELECT effect, count(*)::int AS number FROM authoring.imported_item WHERE import_id = i.id GROUP BY effect) e) AS effects FROM authoring.item_import i WHERE i.organisation_id = $1 AND i.bank_id = $2 AND i.id = $3 FOR UPDATE OF i": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly format: string; readonly fileName: string; readonly sourceHash: string; readonly requestedAt: Date; readonly readAt: Date | null; readonly failedAt: Date | null; readonly confirmedAt: Date | null; readonly addedAt: Date | null; readonly addingFailedAt: Date | null; readonly encoding: string | null; readonly problem: JsonColumns['authoring.item_import.problem'] | null; readonly expected: number | null; readonly readItems: number; readonly added: number; readonly effects: unknown };
    };
    // features/authoring/exchange/imports.queries.ts
    "SELECT i.id, i.format, i.file_name AS \"fileName\", i.source_hash AS \"sourceHash\", i.requested_at AS \"requestedAt\", i.read_at AS \"readAt\",\n  i.failed_at AS \"failedAt\", i.confirmed_at AS \"confirmedAt\", i.added_at AS \"addedAt\", i.adding_failed_at AS \"addingFailedAt\", i.encoding, i.problem,\n  i.expected, i.read_items AS \"readItems\", i.added,\n  (SELECT coalesce(jsonb_object_agg(effect, number), '{}') FROM (\n     SELECT effect, count(*)::int AS number FROM authoring.imported_item WHERE import_id = i.id GROUP BY effect) e) AS effects FROM authoring.item_import i\n     WHERE i.organisation_id = $1 AND i.bank_id = $2\n       AND ($3::uuid IS NULL OR (i.requested_at, i.id) < (SELECT requested_at, id FROM authoring.item_import WHERE organisation_id = $1 AND id = $3))\n     ORDER BY i.requested_at DESC, i.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly format: string; readonly fileName: string; readonly sourceHash: string; readonly requestedAt: Date; readonly readAt: Date | null; readonly failedAt: Date | null; readonly confirmedAt: Date | null; readonly addedAt: Date | null; readonly addingFailedAt: Date | null; readonly encoding: string | null; readonly problem: JsonColumns['authoring.item_import.problem'] | null; readonly expected: number | null; readonly readItems: number; readonly added: number; readonly effects: unknown };
    };
    // features/authoring/exchange/imports.queries.ts
    "SELECT format, source FROM authoring.item_import WHERE id = $1 AND source IS NOT NULL": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly format: string; readonly source: Buffer };
    };
    // features/authoring/exchange/imports.queries.ts
    "UPDATE authoring.item_import SET expected = $2, read_items = $3 WHERE id = $1 AND source IS NOT NULL": {
      readonly parameters: readonly [string | null, number | null, number];
      readonly row: never;
    };
    // features/authoring/exchange/imports.queries.ts
    "UPDATE authoring.item_import SET source = NULL, read_at = $2, encoding = $3, problem = $4 WHERE id = $1 AND source IS NOT NULL": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, Json | null];
      readonly row: never;
    };
    // features/authoring/exchange/imports.queries.ts
    "UPDATE authoring.item_import SET source = NULL, failed_at = $2 WHERE id = $1 AND source IS NOT NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/authoring/facts/authors.queries.ts
    "SELECT p.id, p.email, p.language FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND NOT m.roles <@ '{learner}' AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND ($3::uuid IS NULL OR p.id = $3)\n     ORDER BY p.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null];
      readonly row: { readonly id: string; readonly email: string; readonly language: string };
    };
    // features/authoring/facts/changed-facts.queries.ts
    "WITH current AS (SELECT DISTINCT ON (key) * FROM catalogue.facts WHERE organisation_id = $1 ORDER BY key, version DESC),\n     affected AS (\n  SELECT f.key, jsonb_build_object('module', m.id, 'title', me.title, 'edition', me.number,\n    'newest', me.number = (SELECT max(number) FROM catalogue.module_editions n WHERE n.module_id = m.id),\n    'corrected', f.statement <> was.statement,\n    'cited', jsonb_build_object('version', was.version, 'statement', was.statement, 'checkedOn', was.checked_on),\n    'courses', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'title', ce.title) ORDER BY c.slug), '[]') FROM catalogue.courses c\n      JOIN catalogue.course_editions ce ON ce.id = c.current_edition_id\n      JOIN catalogue.course_edition_modules em ON em.course_edition_id = ce.id\n      WHERE em.module_edition_id = me.id AND c.withdrawn_at IS NULL)) AS edition, m.slug, me.number\n  FROM catalogue.module_editions me\n  JOIN catalogue.modules m ON m.id = me.module_id\n  CROSS JOIN LATERAL jsonb_each_text(me.facts) AS cited (key, version)\n  JOIN current f ON f.key = cited.key AND f.version > cited.version::int /* as int: names a version of a fact, which is one */\n  JOIN catalogue.facts was ON was.organisation_id = $1 AND was.key = cited.key AND was.version = cited.version::int\n  WHERE me.organisation_id = $1),\n     resting AS (\n  SELECT f.key, b.slug, jsonb_build_object('bank', b.id, 'title', b.title, 'items', jsonb_agg(i.key ORDER BY i.key)) AS bank\n  FROM assessment.items i\n  JOIN assessment.item_versions v ON v.id = i.current_version_id\n  JOIN assessment.banks b ON b.id = i.bank_id\n  CROSS JOIN LATERAL (SELECT v.content -> 'sr-Latn' ->> 'sourceFact' AS key OFFSET 0) named\n  JOIN current f ON f.key = named.key AND f.created_at > v.created_at\n  WHERE i.organisation_id = $1 AND i.withdrawn_at IS NULL\n    AND NOT EXISTS (SELECT FROM authoring.confirmed_item c WHERE c.item_version_id = v.id AND c.fact_key = f.key AND c.fact_version = f.version)\n  GROUP BY f.key, b.id, b.slug, b.title)\n     SELECT f.key, f.version, f.statement, f.source, f.place, f.address, f.grade, to_char(f.checked_on, 'YYYY-MM-DD') AS \"checkedOn\",\n       to_char(f.check_by, 'YYYY-MM-DD') AS \"checkBy\", f.created_at AS \"changedAt\",\n       (SELECT coalesce(jsonb_agg(edition ORDER BY slug, number DESC), '[]') FROM affected a WHERE a.key = f.key) AS editions,\n       (SELECT coalesce(jsonb_agg(bank ORDER BY slug), '[]') FROM resting r WHERE r.key = f.key) AS banks\n     FROM current f LEFT JOIN current last ON last.key = $2\n     WHERE f.key IN (SELECT key FROM affected UNION SELECT key FROM resting)\n       AND ($2::text IS NULL OR f.created_at < last.created_at OR (f.created_at = last.created_at AND f.key > last.key))\n     ORDER BY f.created_at DESC, f.key LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly key: string; readonly version: number; readonly statement: JsonColumns['catalogue.fact.statement']; readonly source: string; readonly place: string | null; readonly address: string | null; readonly grade: 'official' | 'official-copy' | 'second-hand' | 'unconfirmed'; readonly checkedOn: string; readonly checkBy: string; readonly changedAt: Date; readonly editions: unknown; readonly banks: unknown };
    };
    // features/authoring/facts/confirmed-items.queries.ts
    "SELECT f.version FROM catalogue.facts f JOIN assessment.banks b ON b.organisation_id = f.organisation_id AND b.id = $3\n     WHERE f.organisation_id = $1 AND f.key = $2 ORDER BY f.version DESC LIMIT 1": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly version: number };
    };
    // features/authoring/facts/confirmed-items.queries.ts
    "INSERT INTO authoring.confirmed_item (organisation_id, item_version_id, fact_key, fact_version, confirmed_by, confirmed_at)\n     SELECT i.organisation_id, v.id, $4::text, $5::integer, $6, $7 FROM assessment.items i JOIN assessment.item_versions v ON v.id = i.current_version_id\n     WHERE i.organisation_id = $1 AND i.bank_id = $2 AND i.key = ANY ($3) AND v.content -> 'sr-Latn' ->> 'sourceFact' = $4\n     ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, string, number, string, Date | string];
      readonly row: never;
    };
    // features/authoring/facts/overdue-facts.queries.ts
    "WITH current AS (SELECT DISTINCT ON (key) * FROM catalogue.facts WHERE organisation_id = $1 ORDER BY key, version DESC),\n     newest AS (SELECT DISTINCT ON (module_id) * FROM catalogue.module_editions WHERE organisation_id = $1 ORDER BY module_id, number DESC),\n     overdue AS (\n       SELECT f.*,\n         (SELECT coalesce(jsonb_agg(jsonb_build_object('module', n.module_id, 'title', n.title) ORDER BY n.module_id), '[]')\n            FROM newest n WHERE n.facts ? f.key) AS modules,\n         (SELECT coalesce(jsonb_agg(jsonb_build_object('bank', b.id, 'title', b.title) ORDER BY b.slug), '[]')\n            FROM assessment.banks b WHERE b.organisation_id = $1 AND EXISTS (\n              SELECT FROM assessment.items i JOIN assessment.item_versions v ON v.id = i.current_version_id\n              WHERE i.bank_id = b.id AND i.withdrawn_at IS NULL AND v.content -> 'sr-Latn' ->> 'sourceFact' = f.key)) AS banks\n       FROM current f WHERE f.check_by < $2::date AND ($3::text IS NULL OR f.key COLLATE \"C\" > $3))\n     SELECT key, statement, source, place, address, grade, to_char(checked_on, 'YYYY-MM-DD') AS \"checkedOn\",\n       to_char(check_by, 'YYYY-MM-DD') AS \"checkBy\", modules, banks\n     FROM overdue WHERE modules <> '[]' OR banks <> '[]' ORDER BY key COLLATE \"C\" LIMIT $4": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, string | number | bigint | null];
      readonly row: { readonly key: string; readonly statement: JsonColumns['catalogue.fact.statement']; readonly source: string; readonly place: string | null; readonly address: string | null; readonly grade: 'official' | 'official-copy' | 'second-hand' | 'unconfirmed'; readonly checkedOn: string; readonly checkBy: string; readonly modules: ({ 'module': string; 'title': JsonColumns['catalogue.module_edition.title'] })[]; readonly banks: ({ 'bank': string; 'title': string })[] };
    };
    // features/authoring/modules/changed-modules.queries.ts
    "SELECT d.id, d.content ->> 'title' AS title /* \"title\" is not null: every draft of a module has one */,\n       e.published_at IS NOT NULL AS published, greatest(d.changed_at, l.changed_at) AS \"changedAt\"\n     FROM authoring.draft d\n     CROSS JOIN LATERAL (SELECT max(changed_at) AS changed_at FROM authoring.draft WHERE parent_id = d.id) l\n     LEFT JOIN LATERAL (\n       SELECT published_at FROM catalogue.module_editions WHERE module_id = d.id ORDER BY number DESC LIMIT 1\n     ) e ON true\n     WHERE d.organisation_id = $1 AND d.kind = 'module' AND d.removed_at IS NULL\n       AND (e.published_at IS NULL OR greatest(d.changed_at, l.changed_at) > e.published_at)\n     ORDER BY greatest(d.changed_at, l.changed_at) DESC, d.id LIMIT $2": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly title: string; readonly published: boolean; readonly changedAt: Date };
    };
    // features/authoring/modules/modules.queries.ts
    "SELECT d.id, d.key AS slug, d.content ->> 'title' AS title /* \"title\" is not null: every draft of a module has one */, d.content ->> 'kind' AS kind, d.content -> 'tracks' AS tracks,\n       l.lessons, l.minutes, e.number AS edition, greatest(d.changed_at, l.changed_at) AS \"changedAt\",\n       e.published_at IS NULL OR greatest(d.changed_at, l.changed_at) > e.published_at AS changed /* \"changed\" is not null: a draft was changed at a time */,\n       EXISTS (SELECT FROM jsonb_each_text(e.facts) AS cited (key, version)\n         JOIN catalogue.facts f ON f.organisation_id = $1 AND f.key = cited.key AND f.version > cited.version::int /* as int: names a version of a fact, which is one */) AS \"factsChanged\",\n       (SELECT count(*)::int FROM catalogue.courses c\n        JOIN catalogue.course_edition_modules m ON m.course_edition_id = c.current_edition_id\n        JOIN catalogue.module_editions me ON me.id = m.module_edition_id\n        WHERE me.module_id = d.id AND c.withdrawn_at IS NULL) AS courses\n     FROM authoring.draft d\n     CROSS JOIN LATERAL (\n       SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS lessons, max(changed_at) AS changed_at,\n         coalesce(sum((content ->> 'minutes')::int) FILTER (WHERE removed_at IS NULL), 0)::int AS minutes\n       FROM authoring.draft WHERE parent_id = d.id\n     ) l\n     LEFT JOIN LATERAL (\n       SELECT number, published_at, facts FROM catalogue.module_editions WHERE module_id = d.id ORDER BY number DESC LIMIT 1\n     ) e ON true\n     WHERE d.organisation_id = $1 AND d.kind = 'module' AND d.removed_at IS NULL\n    AND ($2::uuid IS NULL OR (d.sort_key COLLATE \"sr-Latn-x-icu\", d.id) > (SELECT a.sort_key, a.id FROM authoring.draft a WHERE a.id = $2 AND a.organisation_id = $1))\n    ORDER BY d.sort_key COLLATE \"sr-Latn-x-icu\", d.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly title: string; readonly kind: string | null; readonly tracks: JsonMember<JsonColumns['authoring.draft.content'], 'tracks'> | null; readonly lessons: number; readonly minutes: number; readonly edition: number | null; readonly changedAt: Date; readonly changed: boolean; readonly factsChanged: boolean; readonly courses: number };
    };
    // features/authoring/modules/modules.queries.ts
    "SELECT c.id, ce.title, me.number AS edition FROM catalogue.courses c\n     JOIN catalogue.course_editions ce ON ce.id = c.current_edition_id\n     JOIN catalogue.course_edition_modules m ON m.course_edition_id = ce.id\n     JOIN catalogue.module_editions me ON me.id = m.module_edition_id\n     WHERE c.organisation_id = $1 AND me.module_id = $2 AND c.withdrawn_at IS NULL ORDER BY c.slug": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly edition: number };
    };
    // features/authoring/modules/modules.queries.ts
    "\n  SELECT e.id, e.number, l.hash AS latin, k.hash AS cyrillic FROM catalogue.module_editions e\n  JOIN catalogue.edition_documents l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'\n  JOIN catalogue.edition_documents k ON k.module_edition_id = e.id AND k.kind = 'learner' AND k.script = 'sr-Cyrl'\n  WHERE e.organisation_id = $1 AND e.module_id = $2 ORDER BY e.number DESC LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly latin: string; readonly cyrillic: string };
    };
    // features/authoring/modules/modules.queries.ts
    "\n  SELECT e.id, e.number, l.hash AS latin, k.hash AS cyrillic FROM catalogue.module_editions e\n  JOIN catalogue.edition_documents l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'\n  JOIN catalogue.edition_documents k ON k.module_edition_id = e.id AND k.kind = 'learner' AND k.script = 'sr-Cyrl'\n  WHERE e.organisation_id = $1 AND e.module_id = $2 AND e.number = $3": {
      readonly parameters: readonly [string | null, string | null, number | null];
      readonly row: { readonly id: string; readonly number: number; readonly latin: string; readonly cyrillic: string };
    };
    // features/authoring/modules/modules.queries.ts
    "SELECT l FROM unnest($3::uuid[]) AS l WHERE l NOT IN (SELECT id FROM authoring.draft WHERE organisation_id = $1 AND parent_id = $2)": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly l: string | null };
    };
    // features/authoring/panels/panels.queries.ts
    "SELECT p.id, p.course_id AS \"courseId\", d.content ->> 'title' AS \"courseTitle\" /* \"courseTitle\" is not null: every draft of a course has one */, p.opened_at AS \"openedAt\", p.stage, p.version,\n  (SELECT count(*)::int FROM authoring.panel_item WHERE panel_id = p.id) AS items, s.judges, s.\"handedIn\", s.given FROM authoring.panel p JOIN authoring.draft d ON d.id = p.course_id\n     CROSS JOIN LATERAL (\n       SELECT count(*)::int AS judges, count(handed_in_at)::int AS \"handedIn\", bool_or(handed_in_at IS NOT NULL) FILTER (WHERE person_id = $2) AS given\n       FROM authoring.panel_sheet WHERE panel_id = p.id AND round = (SELECT max(round) FROM authoring.panel_sheet WHERE panel_id = p.id)) s\n     WHERE p.organisation_id = $1\n       AND ($3::uuid IS NULL OR (p.opened_at, p.id) < (SELECT opened_at, id FROM authoring.panel WHERE id = $3 AND organisation_id = $1))\n     ORDER BY p.opened_at DESC, p.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly courseTitle: string; readonly openedAt: Date; readonly stage: 'first' | 'second' | 'closed'; readonly version: number; readonly items: number; readonly judges: number; readonly handedIn: number; readonly given: boolean | null };
    };
    // features/authoring/panels/panels.queries.ts
    "SELECT p.id, p.course_id AS \"courseId\", d.content ->> 'title' AS \"courseTitle\" /* \"courseTitle\" is not null: every draft of a course has one */, p.opened_at AS \"openedAt\", p.stage, p.version,\n  (SELECT count(*)::int FROM authoring.panel_item WHERE panel_id = p.id) AS items FROM authoring.panel p JOIN authoring.draft d ON d.id = p.course_id WHERE p.organisation_id = $1 AND p.id = $2 ": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly courseTitle: string; readonly openedAt: Date; readonly stage: 'first' | 'second' | 'closed'; readonly version: number; readonly items: number };
    };
    // features/authoring/panels/panels.queries.ts
    "SELECT p.id, p.course_id AS \"courseId\", d.content ->> 'title' AS \"courseTitle\" /* \"courseTitle\" is not null: every draft of a course has one */, p.opened_at AS \"openedAt\", p.stage, p.version,\n  (SELECT count(*)::int FROM authoring.panel_item WHERE panel_id = p.id) AS items FROM authoring.panel p JOIN authoring.draft d ON d.id = p.course_id WHERE p.organisation_id = $1 AND p.id = $2 FOR SHARE OF p": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly courseTitle: string; readonly openedAt: Date; readonly stage: 'first' | 'second' | 'closed'; readonly version: number; readonly items: number };
    };
    // features/authoring/panels/panels.queries.ts
    "SELECT p.id, p.course_id AS \"courseId\", d.content ->> 'title' AS \"courseTitle\" /* \"courseTitle\" is not null: every draft of a course has one */, p.opened_at AS \"openedAt\", p.stage, p.version,\n  (SELECT count(*)::int FROM authoring.panel_item WHERE panel_id = p.id) AS items FROM authoring.panel p JOIN authoring.draft d ON d.id = p.course_id WHERE p.organisation_id = $1 AND p.id = $2 FOR UPDATE OF p": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly courseTitle: string; readonly openedAt: Date; readonly stage: 'first' | 'second' | 'closed'; readonly version: number; readonly items: number };
    };
    // features/authoring/panels/panels.queries.ts
    "SELECT position, weight, content FROM authoring.panel_item WHERE panel_id = $1 ORDER BY position": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly position: number; readonly weight: number; readonly content: JsonColumns['authoring.panel_item.content'] };
    };
    // features/authoring/panels/panels.queries.ts
    "SELECT p.id, p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND NOT m.roles <@ '{learner}' AND m.roles && $5::text[] AND p.blocked_at IS NULL AND m.blocked_at IS NULL AND ($2::uuid[] IS NULL OR p.id = ANY ($2))\n       AND ($3::uuid IS NULL OR (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id) > (SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id FROM identity.people p WHERE p.id = $3))\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id LIMIT $4": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null, string | number | bigint | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/authoring/panels/panels.queries.ts
    "INSERT INTO authoring.panel (id, organisation_id, course_id, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/authoring/panels/panels.queries.ts
    "INSERT INTO authoring.panel_item (panel_id, organisation_id, position, weight, content)\n     SELECT $1, $2, (i ->> 'position')::smallint, (i ->> 'weight')::float8, i -> 'content' FROM jsonb_array_elements($3::jsonb) AS i": {
      readonly parameters: readonly [string, string, Json | null];
      readonly row: never;
    };
    // features/authoring/panels/panels.queries.ts
    "INSERT INTO authoring.panel_sheet (panel_id, organisation_id, person_id, round) SELECT $1, $2, judge, 1 FROM unnest($3::uuid[]) AS judge": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/authoring/panels/panels.queries.ts
    "UPDATE authoring.panel SET stage = $2, version = $3 WHERE id = $1": {
      readonly parameters: readonly [string | null, string, number];
      readonly row: never;
    };
    // features/authoring/panels/panels.queries.ts
    "INSERT INTO authoring.panel_sheet (panel_id, organisation_id, person_id, round, judgements, remarks)\n     SELECT panel_id, organisation_id, person_id, 2, judgements, remarks FROM authoring.panel_sheet WHERE panel_id = $1 AND round = 1 AND handed_in_at IS NOT NULL": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/authoring/panels/sheets.queries.ts
    "SELECT s.person_id AS \"personId\", s.round, s.version, s.judgements, s.remarks, s.handed_in_at AS \"handedInAt\", p.id, p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM authoring.panel_sheet s JOIN identity.people p ON p.id = s.person_id WHERE s.panel_id = $1\n     ORDER BY s.round, coalesce(p.name_sort_key, '') COLLATE \"sr-Latn-x-icu\", p.id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly personId: string; readonly round: number; readonly version: number; readonly judgements: JsonColumns['authoring.panel_sheet.judgements']; readonly remarks: JsonColumns['authoring.panel_sheet.remarks']; readonly handedInAt: Date | null; readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/authoring/panels/sheets.queries.ts
    "UPDATE authoring.panel_sheet SET judgements = $4, handed_in_at = $5, remarks = $7, version = version + 1\n     WHERE panel_id = $1 AND person_id = $2 AND round = $3 AND version = $6": {
      readonly parameters: readonly [string | null, string | null, number | null, Json, Date | string | null, number | null, Json];
      readonly row: never;
    };
    // features/authoring/panels/sheets.queries.ts
    "SELECT p.email, p.language FROM authoring.panel a\n     JOIN authoring.panel_sheet s ON s.panel_id = a.id AND s.round = CASE a.stage WHEN 'first' THEN 1 ELSE 2 END\n     JOIN identity.people p ON p.id = s.person_id\n     WHERE a.id = $1 AND p.id = $2 AND a.stage <> 'closed' AND s.handed_in_at IS NULL AND p.blocked_at IS NULL AND NOT EXISTS (SELECT FROM identity.members b WHERE b.organisation_id = a.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly email: string; readonly language: string };
    };
    // features/authoring/publishing/course-writer.queries.ts
    "SELECT e.id FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (module uuid, edition int)) WITH ORDINALITY AS pin (module, edition, place)\n     JOIN catalogue.module_editions e ON e.module_id = pin.module AND e.number = pin.edition\n     WHERE e.organisation_id = $1 ORDER BY place": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: { readonly id: string };
    };
    // features/authoring/removals/removals.queries.ts
    "INSERT INTO authoring.visit (id, organisation_id, draft_id, person_id, began_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: never;
    };
    // features/authoring/removals/removals.queries.ts
    "SELECT 1 FROM authoring.visit WHERE id = $1 AND organisation_id = $2 AND draft_id = $3 AND person_id = $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/authoring/removals/removals.queries.ts
    "DELETE FROM authoring.visit WHERE organisation_id = $1 AND draft_id = $2 AND (\n       began_at < $4::timestamptz - interval '90 days'\n       OR (person_id = $3 AND began_at < $4::timestamptz - interval '1 day' AND id NOT IN (\n         SELECT id FROM authoring.visit WHERE organisation_id = $1 AND draft_id = $2 AND person_id = $3 ORDER BY began_at DESC, id DESC LIMIT 2)))": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/authoring/removals/removals.queries.ts
    "SELECT r.id, r.unit_id AS unit, r.name, r.before, r.after, r.removed_at AS \"removedAt\"\n     FROM authoring.removal r JOIN authoring.visit v ON v.id = r.visit_id\n     WHERE v.organisation_id = $1 AND v.draft_id = $2 AND v.person_id = $3 ORDER BY r.removed_at DESC, r.id DESC LIMIT 100": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly unit: string; readonly name: string; readonly before: JsonColumns['authoring.removal.before'] | null; readonly after: JsonColumns['authoring.removal.after'] | null; readonly removedAt: Date };
    };
    // features/authoring/removals/removals.queries.ts
    "INSERT INTO authoring.removal (id, organisation_id, visit_id, unit_id, name, before, after, removed_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string, Json | null, Json | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/authoring/removals/removals.queries.ts
    "SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND id = $2 AND (id = $3 OR parent_id = $3)": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/authoring/removals/removals.queries.ts
    "DELETE FROM authoring.removal r USING authoring.visit v\n     WHERE v.id = r.visit_id AND r.id = $4 AND v.organisation_id = $1 AND v.draft_id = $2 AND v.person_id = $3 RETURNING r.id": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/authoring/starter/pinned-editions.queries.ts
    "SELECT e.module_id AS module, max(e.number)::int AS newest, max(e.number) FILTER (WHERE p.module_edition_id IS NOT NULL)::int AS pinned\n     FROM catalogue.module_editions e\n     LEFT JOIN catalogue.courses c ON c.id = $1\n     LEFT JOIN catalogue.course_edition_modules p ON p.course_edition_id = c.current_edition_id AND p.module_edition_id = e.id\n     WHERE e.module_id = ANY ($2) GROUP BY e.module_id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly module: string; readonly newest: number; readonly pinned: number | null };
    };
    // features/authoring/starter/slug-clashes.queries.ts
    "SELECT kind, key, file /* \"file\" is not null: all that is wanted has one */ FROM jsonb_to_recordset($2::jsonb) AS w (kind text, key text, file text, id uuid)\n     JOIN authoring.draft d USING (kind, key) WHERE d.organisation_id = $1 AND d.parent_id IS NULL AND d.id <> w.id ORDER BY file": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: { readonly kind: string; readonly key: string; readonly file: string };
    };
    // features/authoring/starter/starter-drafts.queries.ts
    "SELECT DISTINCT coalesce(parent_id, id) AS id FROM authoring.draft WHERE organisation_id = $1 AND changed_by IS NOT NULL": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/authoring/starter/starter-drafts.queries.ts
    "INSERT INTO authoring.draft AS d (id, organisation_id, kind, parent_id, key, content, sort_key, created_at, changed_at)\n       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)\n       ON CONFLICT (id) DO UPDATE SET content = excluded.content, sort_key = excluded.sort_key, version = d.version + 1,\n         changed_at = excluded.changed_at, removed_at = NULL\n       WHERE d.content <> excluded.content OR d.removed_at IS NOT NULL": {
      readonly parameters: readonly [string, string, string, string | null, string, Json, string, Date | string];
      readonly row: never;
    };
    // features/authoring/starter/starter-drafts.queries.ts
    "UPDATE authoring.draft SET removed_at = $3, version = version + 1, changed_at = $3\n       WHERE parent_id = $1 AND NOT (id = ANY ($2)) AND removed_at IS NULL": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, Date | string];
      readonly row: never;
    };
    // features/authoring/uploads/uploads.queries.ts
    "INSERT INTO authoring.upload (organisation_id, hash, width, height, uploaded_at, uploaded_by) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, number | null, number | null, Date | string, string | null];
      readonly row: never;
    };
    // features/authoring/uploads/uploads.queries.ts
    "SELECT 1 FROM authoring.upload WHERE organisation_id = $1 AND hash = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/authoring/uploads/uploads.queries.ts
    "SELECT jsonb_build_object('hash', f.hash, 'mediaType', f.media_type, 'bytes', f.bytes) AS file, u.width, u.height\n     FROM authoring.upload u JOIN platform.file f ON f.hash = u.hash\n     WHERE u.organisation_id = $1 AND u.hash = ANY ($2) AND u.width IS NOT NULL AND u.height IS NOT NULL": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly file: { 'hash': string; 'mediaType': string; 'bytes': number }; readonly width: number; readonly height: number };
    };
    // features/authoring/uploads/uploads.queries.ts
    "SELECT DISTINCT ON (key) key, statement, source, place, address, grade, to_char(checked_on, 'YYYY-MM-DD') AS \"checkedOn\", to_char(check_by, 'YYYY-MM-DD') AS \"checkBy\"\n     FROM catalogue.facts WHERE organisation_id = $1 AND ($2::text IS NULL OR key > $2) ORDER BY key, version DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly key: string; readonly statement: JsonColumns['catalogue.fact.statement']; readonly source: string; readonly place: string | null; readonly address: string | null; readonly grade: 'official' | 'official-copy' | 'second-hand' | 'unconfirmed'; readonly checkedOn: string; readonly checkBy: string };
    };
  }
}
