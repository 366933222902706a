// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/catalogue/catalogue.queries.ts
    "SELECT track AS id /* \"id\" is not null: the array of tracks holds only tracks */, count(*)::int AS courses, sum(minutes)::int AS minutes\n     FROM (SELECT unnest(e.tracks) AS track, e.minutes FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id\n  WHERE c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[]))) t GROUP BY track": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly courses: number; readonly minutes: number };
    };
    // features/catalogue/catalogue.queries.ts
    "SELECT /* \"slug\" is not null: every course has one */ c.id, c.organisation_id AS \"organisationId\", t.slug, e.title, e.summary, e.tracks, e.minutes,\n       e.hours, e.number AS edition\n     FROM (\n       (SELECT c.id, c.slug FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id\n        WHERE c.organisation_id = $1 AND c.offered AND ($2::text IS NULL OR $2 = ANY (e.tracks)) AND ($3::text IS NULL OR c.slug > $3) ORDER BY c.slug LIMIT $4)\n       UNION ALL\n       (SELECT c.id, c.slug || k.ending FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id JOIN unnest($5::uuid[], $6::text[]) AS k (organisation_id, ending) ON k.organisation_id = c.organisation_id\n        WHERE c.id = ANY ((SELECT catalogue.offered_courses())::uuid[]) AND c.offered AND ($2::text IS NULL OR $2 = ANY (e.tracks)) AND ($3::text IS NULL OR c.slug || k.ending > $3)\n        ORDER BY 2 LIMIT $4)) t\n     JOIN catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id ON c.id = t.id ORDER BY t.slug, t.id LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly slug: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly summary: JsonColumns['catalogue.course_edition.summary']; readonly tracks: string[]; readonly minutes: number; readonly hours: number; readonly edition: number };
    };
    // features/catalogue/course-editions.queries.ts
    "\n  SELECT e.id, e.organisation_id AS \"organisationId\", e.course_id AS \"courseId\", c.slug, e.number, e.tracks, e.title,\n    e.certificate_title AS \"certificateTitle\", e.summary, e.audience, e.objectives, e.minutes, e.hours, e.validity,\n    e.organiser_id AS \"organiserId\", e.assessment, m.modules\n  FROM catalogue.course_edition e\n  JOIN catalogue.course c ON c.id = e.course_id\n  CROSS JOIN LATERAL (\n    SELECT jsonb_agg(jsonb_build_object('id', m.slug, 'kind', m.kind, 'title', me.title, 'summary', me.summary, 'minutes', me.minutes,\n      'lessons', me.outline, 'documents', jsonb_build_object('sr-Latn', l.hash, 'sr-Cyrl', k.hash)) ORDER BY em.position) AS modules\n    FROM catalogue.course_edition_module em\n    JOIN catalogue.module_edition me ON me.id = em.module_edition_id\n    JOIN catalogue.module m ON m.id = me.module_id\n    JOIN catalogue.edition_document l ON l.module_edition_id = me.id AND l.kind = 'learner' AND l.script = 'sr-Latn'\n    JOIN catalogue.edition_document k ON k.module_edition_id = me.id AND k.kind = 'learner' AND k.script = 'sr-Cyrl'\n    WHERE em.course_edition_id = e.id\n  ) m WHERE e.id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly courseId: string; readonly slug: string; readonly number: number; readonly tracks: string[]; readonly title: JsonColumns['catalogue.course_edition.title']; readonly certificateTitle: JsonColumns['catalogue.course_edition.certificate_title']; readonly summary: JsonColumns['catalogue.course_edition.summary']; readonly audience: JsonColumns['catalogue.course_edition.audience']; readonly objectives: JsonColumns['catalogue.course_edition.objectives']; readonly minutes: number; readonly hours: number; readonly validity: JsonColumns['catalogue.course_edition.validity']; readonly organiserId: string; readonly assessment: JsonColumns['catalogue.course_edition.assessment']; readonly modules: unknown | null };
    };
    // features/catalogue/course-editions.queries.ts
    "SELECT e.id, coalesce(o.name, own.name) AS organiser, /* \"open\" is not null: the set always is one */ c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[]) AS open, e.renewal, c.archived_at AS \"archivedAt\", c.withdrawn_at AS \"withdrawnAt\", CASE WHEN c.withdrawn_at IS NOT NULL THEN (\n          SELECT jsonb_build_object('reason', oc.reason, 'at', oc.changed_at) FROM catalogue.offer_change oc WHERE oc.course_id = c.id AND oc.after = 'withdrawn' ORDER BY oc.changed_at DESC LIMIT 1) END AS withdrawal, rc.slug AS \"renewalSlug\", re.title AS \"renewalTitle\"\n       FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS k (organisation_id, slug, place)\n       JOIN catalogue.course c ON c.organisation_id = k.organisation_id AND c.slug = k.slug\n       JOIN catalogue.course_edition e ON e.id = c.current_edition_id\n       JOIN platform.organisation own ON own.id = $1\n       LEFT JOIN organisations.organisers o ON o.id = CASE WHEN e.organisation_id = $1 THEN e.organiser_id\n    ELSE coalesce((SELECT h.organiser_id FROM catalogue.received_courses h WHERE h.organisation_id = $1 AND h.course_id = e.course_id),\n      (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = $1 ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1)) END\n       CROSS JOIN LATERAL (SELECT (e.renewal->>'course')::uuid AS id OFFSET 0) renewed\n       LEFT JOIN catalogue.course rc ON rc.organisation_id = c.organisation_id AND rc.id = renewed.id AND rc.id <> c.id AND rc.offered\n       LEFT JOIN catalogue.course_edition re ON re.id = rc.current_edition_id\n       ORDER BY k.place LIMIT 1": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly organiser: JsonColumns['organisations.organiser.name']; readonly open: boolean; readonly renewal: JsonColumns['catalogue.course_edition.renewal'] | null; readonly archivedAt: Date | null; readonly withdrawnAt: Date | null; readonly withdrawal: { 'reason': string; 'at': string } | null; readonly renewalSlug: string | null; readonly renewalTitle: JsonColumns['catalogue.course_edition.title'] | null };
    };
    // features/catalogue/course-editions.queries.ts
    "SELECT /* \"open\" is not null: the set always is one */ c.organisation_id AS \"organisationId\", c.slug, e.title,\n       c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])) AS open\n     FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id WHERE c.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly organisationId: string; readonly slug: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly open: boolean };
    };
    // features/catalogue/course-publisher.queries.ts
    "INSERT INTO catalogue.course (id, organisation_id, slug, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING": {
      readonly parameters: readonly [string, string, string, Date | string];
      readonly row: never;
    };
    // features/catalogue/course-publisher.queries.ts
    "SELECT 1 FROM catalogue.course WHERE id = $1 FOR UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/catalogue/course-publisher.queries.ts
    "SELECT number, source_hash FROM catalogue.course_edition WHERE course_id = $1 ORDER BY number DESC LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly number: number; readonly source_hash: string };
    };
    // features/catalogue/course-publisher.queries.ts
    "INSERT INTO catalogue.course_edition (id, organisation_id, course_id, number, tracks, title, certificate_title, summary, audience,\n         objectives, minutes, hours, organiser_id, assessment, source_hash, published_at, published_by, validity, renewal)\n       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce(sum(minutes), 0), $11, $12, $13, $14, $15, $16, $18, $19\n       FROM catalogue.module_edition WHERE id = ANY ($17) AND organisation_id = $2": {
      readonly parameters: readonly [string, string, string, number, readonly (string | null)[], Json, Json, Json, Json, Json, number, string, Json, string, Date | string, string | null, readonly (string | null)[] | null, Json, Json | null];
      readonly row: never;
    };
    // features/catalogue/course-publisher.queries.ts
    "INSERT INTO catalogue.course_edition_module (organisation_id, course_edition_id, position, module_edition_id)\n       SELECT $1, $2, position, id FROM unnest($3::uuid[]) WITH ORDINALITY AS m (id, position)": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/catalogue/course-publisher.queries.ts
    "UPDATE catalogue.course SET current_edition_id = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/catalogue/facts.queries.ts
    "INSERT INTO catalogue.fact (id, organisation_id, key, version, statement, source, place, address, grade, checked_on, check_by, created_at)\n       SELECT f.id, $1, f.key, coalesce(last.version, 0) + 1, f.statement, f.source, f.place, f.address, f.grade, f.\"checkedOn\", f.\"checkBy\", $3\n       FROM jsonb_to_recordset($2::jsonb) AS f (id uuid, key text, statement jsonb, source text, place text, address text, grade text, \"checkedOn\" date, \"checkBy\" date)\n       LEFT JOIN LATERAL (\n         SELECT version, statement, source, place, address, grade, checked_on, check_by FROM catalogue.fact\n         WHERE organisation_id = $1 AND key = f.key ORDER BY version DESC LIMIT 1\n       ) last ON true\n       WHERE last.version IS NULL OR (last.statement, last.source, last.place, last.address, last.grade, last.checked_on, last.check_by)\n         IS DISTINCT FROM (f.statement, f.source, f.place, f.address, f.grade, f.\"checkedOn\", f.\"checkBy\")": {
      readonly parameters: readonly [string, Json | null, Date | string];
      readonly row: never;
    };
    // features/catalogue/facts.queries.ts
    "SELECT DISTINCT ON (key COLLATE \"C\") key, version, statement, source, place, address, grade,\n         to_char(checked_on, 'YYYY-MM-DD') AS \"checkedOn\", to_char(check_by, 'YYYY-MM-DD') AS \"checkBy\"\n       FROM catalogue.fact WHERE organisation_id = $1 AND key = ANY ($2) ORDER BY key COLLATE \"C\", version DESC": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly key: string; readonly version: number; readonly statement: JsonColumns['catalogue.fact.statement']; readonly source: string; readonly place: string | null; readonly address: string | null; readonly grade: 'official' | 'official-copy' | 'second-hand' | 'unconfirmed'; readonly checkedOn: string; readonly checkBy: string };
    };
    // features/catalogue/later-facts.queries.ts
    "WITH cited AS MATERIALIZED (\n       SELECT m.slug AS module, em.position, me.organisation_id, each.key, each.version::int AS version /* as int: names a version of a fact, which is one */\n       FROM (SELECT module_edition_id, position FROM catalogue.course_edition_module WHERE course_edition_id = $2\n         UNION ALL SELECT a.id, 1000 + a.place FROM unnest(ARRAY (SELECT unnest($3::uuid[]))) WITH ORDINALITY AS a (id, place)) em\n       JOIN catalogue.module_edition me ON me.id = em.module_edition_id\n       JOIN catalogue.module m ON m.id = me.module_id\n       CROSS JOIN LATERAL jsonb_each_text(me.facts) AS each (key, version)\n     ), later AS MATERIALIZED (\n       SELECT c.module, c.position, c.version AS cited, f.* FROM cited c\n       CROSS JOIN LATERAL (SELECT * FROM catalogue.fact WHERE organisation_id = c.organisation_id AND key = c.key ORDER BY version DESC LIMIT 1) f\n       WHERE f.version > c.version\n     )\n     SELECT c.current_edition_id <> $2 AS newer, (\n       SELECT coalesce(jsonb_agg(jsonb_build_object('module', f.module, 'key', f.key, 'version', f.version, 'statement', f.statement, 'source', f.source,\n         'place', f.place, 'address', f.address, 'grade', f.grade, 'checkedOn', f.checked_on, 'checkBy', f.check_by, 'corrected', f.statement <> was.statement,\n         'since', (SELECT min(created_at) FROM catalogue.fact s WHERE s.organisation_id = f.organisation_id AND s.key = f.key\n           AND s.version > was.version AND s.statement = f.statement)) ORDER BY f.position, f.key), '[]')\n       FROM later f JOIN catalogue.fact was ON was.organisation_id = f.organisation_id AND was.key = f.key AND was.version = f.cited) AS facts\n     FROM catalogue.course c WHERE c.id = $1": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly newer: boolean | null; readonly facts: unknown[] };
    };
    // features/catalogue/module-publisher.queries.ts
    "INSERT INTO catalogue.module (id, organisation_id, slug, kind, tracks, created_at) VALUES ($1, $2, $3, $4, $5, $6)\n       ON CONFLICT (id) DO UPDATE SET tracks = excluded.tracks": {
      readonly parameters: readonly [string, string, string, string, readonly (string | null)[], Date | string];
      readonly row: never;
    };
    // features/catalogue/module-publisher.queries.ts
    "SELECT 1 FROM catalogue.module WHERE id = $1 FOR UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/catalogue/module-publisher.queries.ts
    "SELECT e.id, e.number, l.hash AS latin, c.hash AS cyrillic FROM catalogue.module_edition e\n     JOIN catalogue.edition_document l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'\n     JOIN catalogue.edition_document c ON c.module_edition_id = e.id AND c.kind = 'learner' AND c.script = 'sr-Cyrl'\n     WHERE e.module_id = $1 ORDER BY e.number DESC LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly number: number; readonly latin: string; readonly cyrillic: string };
    };
    // features/catalogue/module-publisher.queries.ts
    "INSERT INTO catalogue.module_edition (id, organisation_id, module_id, number, title, summary, minutes, outline, facts, published_at, published_by)\n       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)": {
      readonly parameters: readonly [string, string, string, number, Json, Json, number, Json, Json, Date | string, string | null];
      readonly row: never;
    };
    // features/catalogue/module-publisher.queries.ts
    "INSERT INTO catalogue.edition_document (organisation_id, module_edition_id, kind, script, hash)\n       VALUES ($1, $2, 'learner', 'sr-Latn', $3), ($1, $2, 'learner', 'sr-Cyrl', $4)": {
      readonly parameters: readonly [string, string, string, string];
      readonly row: never;
    };
    // features/catalogue/module-publisher.queries.ts
    "INSERT INTO catalogue.edition_file (organisation_id, module_edition_id, hash, name) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, string, string];
      readonly row: never;
    };
    // features/catalogue/offers.queries.ts
    "SELECT c.id, c.slug, e.title, e.number AS edition, c.archived_at AS \"archivedAt\", c.withdrawn_at AS \"withdrawnAt\",\n  c.withdrawn_at IS NOT NULL AND NOT EXISTS (SELECT FROM catalogue.withdrawn_edition WHERE course_edition_id = e.id) AS newer,\n  c.listed_at IS NOT NULL AS listed FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id WHERE c.organisation_id = $1 AND ($2::text IS NULL OR $2 =\n       CASE WHEN c.offered THEN 'offered' WHEN c.withdrawn_at IS NULL THEN 'archived' ELSE 'withdrawn' END)\n       AND ($3::text IS NULL OR c.slug > $3) ORDER BY c.slug LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly archivedAt: Date | null; readonly withdrawnAt: Date | null; readonly newer: boolean; readonly listed: boolean };
    };
    // features/catalogue/offers.queries.ts
    "SELECT c.id, c.slug, e.title, e.number AS edition, c.archived_at AS \"archivedAt\", c.withdrawn_at AS \"withdrawnAt\",\n  c.withdrawn_at IS NOT NULL AND NOT EXISTS (SELECT FROM catalogue.withdrawn_edition WHERE course_edition_id = e.id) AS newer,\n  c.listed_at IS NOT NULL AS listed FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id WHERE c.organisation_id = $1 AND c.id = $2 FOR UPDATE OF c": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly slug: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly archivedAt: Date | null; readonly withdrawnAt: Date | null; readonly newer: boolean; readonly listed: boolean };
    };
    // features/catalogue/offers.queries.ts
    "SELECT c.id, c.slug, e.title, e.number AS edition, c.archived_at AS \"archivedAt\", c.withdrawn_at AS \"withdrawnAt\",\n  c.withdrawn_at IS NOT NULL AND NOT EXISTS (SELECT FROM catalogue.withdrawn_edition WHERE course_edition_id = e.id) AS newer,\n  c.listed_at IS NOT NULL AS listed FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id WHERE c.organisation_id = $1 AND c.id = $2 ": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly slug: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly archivedAt: Date | null; readonly withdrawnAt: Date | null; readonly newer: boolean; readonly listed: boolean };
    };
    // features/catalogue/offers.queries.ts
    "UPDATE catalogue.course SET archived_at = CASE WHEN $2 = 'archived' THEN $3::timestamptz END, withdrawn_at = CASE WHEN $2 = 'withdrawn' THEN $3::timestamptz END WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/catalogue/offers.queries.ts
    "INSERT INTO catalogue.offer_change (id, organisation_id, course_id, before, after, reason, changed_by, changed_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/catalogue/offers.queries.ts
    "SELECT id, course_id AS \"courseId\", before AS \"from\", after AS \"to\", reason, changed_by AS \"changedBy\", changed_at AS \"changedAt\"\n     FROM catalogue.offer_change WHERE organisation_id = $1 AND course_id = ANY ($2) ORDER BY changed_at DESC, id DESC": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly from: 'offered' | 'archived' | 'withdrawn'; readonly to: string; readonly reason: string; readonly changedBy: string; readonly changedAt: Date };
    };
    // features/catalogue/offers.queries.ts
    "INSERT INTO catalogue.withdrawn_edition (course_edition_id, organisation_id, change_id) SELECT id, organisation_id, $2 FROM catalogue.course_edition WHERE course_id = $1\n     ON CONFLICT (course_edition_id) DO NOTHING": {
      readonly parameters: readonly [string | null, string];
      readonly row: never;
    };
    // features/catalogue/offers.queries.ts
    "DELETE FROM catalogue.withdrawn_edition WHERE course_edition_id IN (SELECT id FROM catalogue.course_edition WHERE course_id = $1)": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/catalogue/offers.queries.ts
    "SELECT (SELECT jsonb_build_object('reason', g.reason, 'at', g.changed_at) FROM catalogue.withdrawn_editions w\n    JOIN catalogue.offer_changes g ON g.id = w.change_id WHERE w.course_edition_id = $1) AS withdrawal": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly withdrawal: { 'reason': string; 'at': string } | null };
    };
    // features/catalogue/published-documents.queries.ts
    "SELECT 1 FROM catalogue.document WHERE hash = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/catalogue/published-documents.queries.ts
    "INSERT INTO catalogue.document (hash, bytes, brotli, gzip, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, number, Uint8Array, Uint8Array, Date | string];
      readonly row: never;
    };
    // features/catalogue/published-documents.queries.ts
    "SELECT brotli, gzip FROM catalogue.document WHERE hash = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly brotli: Buffer; readonly gzip: Buffer };
    };
    // features/catalogue/published-documents.queries.ts
    "SELECT hash, brotli FROM catalogue.document WHERE hash = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly hash: string; readonly brotli: Buffer };
    };
    // features/catalogue/sharing/listed-courses.queries.ts
    "UPDATE catalogue.course SET listed_at = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/catalogue/sharing/listed-courses.queries.ts
    "SELECT catalogue.count_listed() AS count": {
      readonly parameters: readonly [];
      readonly row: { readonly count: number | null };
    };
    // features/catalogue/sharing/listed-courses.queries.ts
    "SELECT id /* \"id\" is not null: the function gives rows of courses */, organisation_id AS \"organisationId\" /* \"organisationId\" is not null: as the id */,\n       slug /* \"slug\" is not null: as the id */, title_latin AS \"titleLatin\" /* \"titleLatin\" is not null: as the id */, title_cyrillic AS \"titleCyrillic\" /* \"titleCyrillic\" is not null: as the id */,\n       summary_latin AS \"summaryLatin\" /* \"summaryLatin\" is not null: as the id */, summary_cyrillic AS \"summaryCyrillic\" /* \"summaryCyrillic\" is not null: as the id */,\n       tracks /* \"tracks\" is not null: as the id */, minutes /* \"minutes\" is not null: as the id */, hours /* \"hours\" is not null: as the id */, edition /* \"edition\" is not null: as the id */\n     FROM catalogue.listed_courses($1, $2, $3, $4)": {
      readonly parameters: readonly [string | null, string | null, string | null, number | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly slug: string; readonly titleLatin: string; readonly titleCyrillic: string; readonly summaryLatin: string; readonly summaryCyrillic: string; readonly tracks: string[]; readonly minutes: number; readonly hours: number; readonly edition: number };
    };
    // features/catalogue/sharing/received-courses.queries.ts
    "SELECT /* \"open\" is not null: the set always is one */ c.id, c.organisation_id AS \"organisationId\", c.slug, e.title, e.number AS edition, e.hours,\n       c.offered AND c.id = ANY ((SELECT catalogue.offered_courses())::uuid[]) AS open,\n       o.id AS \"organiserId\", o.name AS \"organiserName\", o.archived_at IS NOT NULL AS \"organiserArchived\", r.course_id IS NOT NULL AS chosen\n     FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id\n     LEFT JOIN catalogue.received_course r ON r.organisation_id = $1 AND r.course_id = c.id\n     LEFT JOIN organisations.organisers o ON o.id = CASE WHEN e.organisation_id = $1 THEN e.organiser_id\n    ELSE coalesce((SELECT h.organiser_id FROM catalogue.received_courses h WHERE h.organisation_id = $1 AND h.course_id = e.course_id),\n      (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = $1 ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1)) END\n     WHERE c.organisation_id <> $1 AND c.id = ANY ((SELECT catalogue.shared_courses())::uuid[])\n     ORDER BY e.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", c.id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly slug: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly hours: number; readonly open: boolean; readonly organiserId: string | null; readonly organiserName: JsonColumns['organisations.organiser.name'] | null; readonly organiserArchived: boolean; readonly chosen: boolean };
    };
    // features/catalogue/sharing/received-courses.queries.ts
    "INSERT INTO catalogue.received_course (organisation_id, course_id, course_organisation_id, organiser_id, chosen_by, chosen_at)\n     SELECT $1, c.id, c.organisation_id, o.id, $4, $5 FROM catalogue.course c JOIN organisations.organisers o ON o.id = $3\n     WHERE c.id = $2 AND c.organisation_id <> $1 AND o.organisation_id = $1 AND o.archived_at IS NULL\n     ON CONFLICT (organisation_id, course_id) DO UPDATE SET organiser_id = excluded.organiser_id, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at\n     RETURNING course_id": {
      readonly parameters: readonly [string, string | null, string | null, string, Date | string];
      readonly row: { readonly course_id: string };
    };
    // features/catalogue/sharing/shares.queries.ts
    "SELECT id, member_id AS \"memberId\", shared_at AS \"sharedAt\", ended_at AS \"endedAt\" FROM catalogue.course_share\n     WHERE course_id = $1 ORDER BY ended_at IS NOT NULL, shared_at DESC, id DESC": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly memberId: string; readonly sharedAt: Date; readonly endedAt: Date | null };
    };
    // features/catalogue/sharing/shares.queries.ts
    "SELECT DISTINCT member_id AS id FROM catalogue.course_share WHERE course_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/catalogue/sharing/shares.queries.ts
    "SELECT count(*)::int AS count FROM catalogue.course_share WHERE organisation_id = $1 AND ended_at IS NULL": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly count: number };
    };
    // features/catalogue/sharing/shares.queries.ts
    "INSERT INTO catalogue.course_share (id, organisation_id, course_id, member_id, shared_at, shared_by)\n     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Date | string, string];
      readonly row: { readonly id: string };
    };
    // features/catalogue/sharing/shares.queries.ts
    "SELECT id FROM catalogue.course_share WHERE id = $1 FOR NO KEY UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/catalogue/sharing/shares.queries.ts
    "UPDATE catalogue.course_share SET ended_at = $2, ended_by = $3 WHERE id = $1 AND ended_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/catalogue/surrounding/surrounding.queries.ts
    "SELECT id, course_id AS \"courseId\", module_edition_id AS \"moduleEditionId\", place, holds_from AS \"from\", holds_until AS until\n     FROM catalogue.surrounding_module WHERE organisation_id = $1 AND course_id = ANY ($2) ORDER BY position, id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly moduleEditionId: string; readonly place: 'before' | 'after'; readonly from: Date; readonly until: Date | null };
    };
    // features/catalogue/surrounding/surrounding.queries.ts
    "SELECT me.id, jsonb_build_object('id', m.slug, 'kind', m.kind, 'title', me.title, 'summary', me.summary, 'minutes', me.minutes,\n      'lessons', me.outline, 'documents', jsonb_build_object('sr-Latn', l.hash, 'sr-Cyrl', k.hash)) AS module FROM catalogue.module_edition me\n     JOIN catalogue.module m ON m.id = me.module_id\n     JOIN catalogue.edition_document l ON l.module_edition_id = me.id AND l.kind = 'learner' AND l.script = 'sr-Latn'\n     JOIN catalogue.edition_document k ON k.module_edition_id = me.id AND k.kind = 'learner' AND k.script = 'sr-Cyrl'\n     WHERE me.id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly module: { 'id': string; 'kind': 'general' | 'specific' | 'practice'; 'title': JsonColumns['catalogue.module_edition.title']; 'summary': JsonColumns['catalogue.module_edition.summary']; 'minutes': number; 'lessons': JsonColumns['catalogue.module_edition.outline']; 'documents': { 'sr-Latn': string; 'sr-Cyrl': string } } };
    };
    // features/catalogue/surrounding/surrounding.queries.ts
    "SELECT /* \"newest\" is not null: it has the edition that stands there; \"hidden\" is not null: the list of slugs has none that is null */\n       s.id, s.module_id AS module, m.slug, m.kind, me.title, me.summary, me.minutes, jsonb_array_length(me.outline) AS lessons, me.number AS edition,\n       (SELECT max(n.number) FROM catalogue.module_edition n WHERE n.module_id = s.module_id) AS newest, s.place, s.position, s.added_at AS since,\n       m.slug IN (SELECT o.slug FROM catalogue.course c JOIN catalogue.course_edition_module em ON em.course_edition_id = c.current_edition_id\n         JOIN catalogue.module_edition oe ON oe.id = em.module_edition_id JOIN catalogue.module o ON o.id = oe.module_id WHERE c.id = s.course_id) AS hidden\n     FROM catalogue.surrounding_module s JOIN catalogue.module m ON m.id = s.module_id JOIN catalogue.module_edition me ON me.id = s.module_edition_id\n     WHERE s.organisation_id = $1 AND s.course_id = $2 AND s.removed_at IS NULL ORDER BY s.position, s.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly module: string; readonly slug: string; readonly kind: 'general' | 'specific' | 'practice'; readonly title: JsonColumns['catalogue.module_edition.title']; readonly summary: JsonColumns['catalogue.module_edition.summary']; readonly minutes: number; readonly lessons: number; readonly edition: number; readonly newest: number; readonly place: 'before' | 'after'; readonly position: number; readonly since: Date; readonly hidden: boolean };
    };
    // features/catalogue/surrounding/surrounding.queries.ts
    "SELECT m.id, m.slug, m.kind, e.title, e.minutes, e.number AS edition, jsonb_array_length(e.outline) AS lessons\n     FROM catalogue.module m CROSS JOIN LATERAL (\n       SELECT n.title, n.minutes, n.number, n.outline FROM catalogue.module_edition n WHERE n.module_id = m.id ORDER BY n.number DESC LIMIT 1) e\n     WHERE m.organisation_id = $1 AND ($2::text IS NULL OR m.slug > $2) ORDER BY m.slug LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly kind: 'general' | 'specific' | 'practice'; readonly title: JsonColumns['catalogue.module_edition.title']; readonly minutes: number; readonly edition: number; readonly lessons: number };
    };
    // features/catalogue/surrounding/surrounding.queries.ts
    "SELECT m.id AS module, e.number AS edition, e.id AS \"editionId\", m.slug\n     FROM unnest($2::uuid[], $3::int[]) AS k (module, edition) JOIN catalogue.module m ON m.id = k.module\n     JOIN catalogue.module_edition e ON e.module_id = m.id AND e.number = k.edition WHERE m.organisation_id = $1": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (number | null)[] | null];
      readonly row: { readonly module: string; readonly edition: number; readonly editionId: string; readonly slug: string };
    };
    // features/catalogue/surrounding/surrounding.queries.ts
    "SELECT m.slug FROM catalogue.course c JOIN catalogue.course_edition_module em ON em.course_edition_id = c.current_edition_id\n     JOIN catalogue.module_edition e ON e.id = em.module_edition_id JOIN catalogue.module m ON m.id = e.module_id WHERE c.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly slug: string };
    };
    // features/catalogue/surrounding/surrounding.queries.ts
    "UPDATE catalogue.surrounding_module SET removed_at = $3, removed_by = $4, holds_until = greatest(holds_from, (SELECT date_trunc('day', $3::timestamptz AT TIME ZONE z.time_zone) AT TIME ZONE z.time_zone FROM platform.organisation z WHERE z.id = $1))\n     WHERE organisation_id = $1 AND course_id = $2 AND id = ANY ($5) AND removed_at IS NULL RETURNING id": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/catalogue/surrounding/surrounding.queries.ts
    "INSERT INTO catalogue.surrounding_module (id, organisation_id, course_id, course_organisation_id, module_id, module_edition_id, place, position, added_at, added_by, holds_from)\n     SELECT $3, $1, c.id, c.organisation_id, $4, $5, $6, $7, $8, $9, (SELECT date_trunc('day', $8::timestamptz AT TIME ZONE z.time_zone) AT TIME ZONE z.time_zone FROM platform.organisation z WHERE z.id = $1) FROM catalogue.course c WHERE c.id = $2\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string | null, string, string, string, string, number, Date | string, string];
      readonly row: { readonly id: string };
    };
  }
}
