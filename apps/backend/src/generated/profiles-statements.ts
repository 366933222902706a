// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/profiles/accreditation/accreditations.queries.ts
    "SELECT a.id, a.version, a.profile_id AS profile, v.name AS \"profileName\", to_char(a.valid_from, 'YYYY-MM-DD') AS \"validFrom\",\n  to_char(a.valid_to, 'YYYY-MM-DD') AS \"validTo\", a.decision, a.archived_at AS \"archivedAt\",\n  ARRAY(SELECT course_edition_id FROM profiles.accredited_edition WHERE accreditation_id = a.id ORDER BY course_edition_id) AS editions\n  FROM profiles.accreditation a\n  CROSS JOIN LATERAL (SELECT name FROM profiles.profile_version WHERE profile_id = a.profile_id ORDER BY number DESC LIMIT 1) v WHERE a.organisation_id = $1\n       AND ($2::uuid IS NULL OR (a.valid_from, a.id) < (SELECT valid_from, id FROM profiles.accreditation WHERE id = $2 AND organisation_id = $1))\n       AND ($5::text IS NULL OR $5 = CASE WHEN a.archived_at IS NOT NULL THEN 'archived' WHEN a.valid_from > $4::date THEN 'not-yet' WHEN a.valid_to < $4::date THEN 'lapsed' ELSE 'in-force' END)\n     ORDER BY a.valid_from DESC, a.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null, Date | string | null, string | null];
      readonly row: { readonly id: string; readonly version: number; readonly profile: string; readonly profileName: JsonColumns['profiles.profile_version.name']; readonly validFrom: string; readonly validTo: string | null; readonly decision: JsonColumns['profiles.accreditation.decision']; readonly archivedAt: Date | null; readonly editions: string[] };
    };
    // features/profiles/accreditation/accreditations.queries.ts
    "SELECT a.id, a.version, a.profile_id AS profile, v.name AS \"profileName\", to_char(a.valid_from, 'YYYY-MM-DD') AS \"validFrom\",\n  to_char(a.valid_to, 'YYYY-MM-DD') AS \"validTo\", a.decision, a.archived_at AS \"archivedAt\",\n  ARRAY(SELECT course_edition_id FROM profiles.accredited_edition WHERE accreditation_id = a.id ORDER BY course_edition_id) AS editions\n  FROM profiles.accreditation a\n  CROSS JOIN LATERAL (SELECT name FROM profiles.profile_version WHERE profile_id = a.profile_id ORDER BY number DESC LIMIT 1) v WHERE a.organisation_id = $1 AND a.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly version: number; readonly profile: string; readonly profileName: JsonColumns['profiles.profile_version.name']; readonly validFrom: string; readonly validTo: string | null; readonly decision: JsonColumns['profiles.accreditation.decision']; readonly archivedAt: Date | null; readonly editions: string[] };
    };
    // features/profiles/accreditation/accreditations.queries.ts
    "SELECT v.name, to_char(a.valid_to, 'YYYY-MM-DD') AS \"on\" /* \"on\" is not null: only those that end are asked for */\n     FROM profiles.accreditation a\n     CROSS JOIN LATERAL (SELECT name FROM profiles.profile_version WHERE profile_id = a.profile_id ORDER BY number DESC LIMIT 1) v\n     WHERE a.organisation_id = $1 AND a.archived_at IS NULL AND a.valid_from <= $2::date AND a.valid_to BETWEEN $2::date AND $3::date\n     ORDER BY a.valid_to, a.id LIMIT $4": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null, string | number | bigint | null];
      readonly row: { readonly name: JsonColumns['profiles.profile_version.name']; readonly on: string };
    };
    // features/profiles/accreditation/accreditations.queries.ts
    "INSERT INTO profiles.accreditation (id, organisation_id, profile_id, valid_from, valid_to, decision, created_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Date | string, Date | string | null, Json, Date | string];
      readonly row: { readonly id: string };
    };
    // features/profiles/accreditation/accreditations.queries.ts
    "UPDATE profiles.accreditation SET version = version + 1, profile_id = $4, valid_from = $5, valid_to = $6, decision = $7\n     WHERE organisation_id = $1 AND id = $2 AND version = $3": {
      readonly parameters: readonly [string | null, string | null, number | null, string, Date | string, Date | string | null, Json];
      readonly row: never;
    };
    // features/profiles/accreditation/accreditations.queries.ts
    "UPDATE profiles.accreditation SET version = version + 1, archived_at = $4 WHERE organisation_id = $1 AND id = $2 AND version = $3": {
      readonly parameters: readonly [string | null, string | null, number | null, Date | string | null];
      readonly row: never;
    };
    // features/profiles/accreditation/accreditations.queries.ts
    "DELETE FROM profiles.accredited_edition WHERE accreditation_id = $1 AND course_edition_id <> ALL ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/profiles/accreditation/accreditations.queries.ts
    "INSERT INTO profiles.accredited_edition (organisation_id, accreditation_id, course_edition_id, course_organisation_id)\n     SELECT $1, $2, e.id, e.organisation_id FROM catalogue.course_editions e WHERE e.id = ANY ($3::uuid[]) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/profiles/accreditation/carrying.queries.ts
    "\n  SELECT a.id AS accreditation, a.decision, to_char(a.valid_to, 'YYYY-MM-DD') AS \"validTo\", c.id AS course, cur.title, tied.number AS \"from\",\n    json_build_object('id', cur.id, 'number', cur.number) AS edition\n  FROM catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n  CROSS JOIN LATERAL (\n    SELECT t.accreditation_id, max(e.number) AS number FROM catalogue.course_editions e\n    JOIN profiles.accredited_edition t ON t.course_edition_id = e.id WHERE e.course_id = c.id GROUP BY t.accreditation_id\n  ) tied\n  JOIN profiles.accreditation a ON a.id = tied.accreditation_id\n  WHERE (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.shared_courses())::uuid[])) AND c.withdrawn_at IS NULL AND tied.number < cur.number\n    AND a.archived_at IS NULL AND (a.valid_to IS NULL OR a.valid_to >= $2::date)\n    AND NOT EXISTS (\n      SELECT 1 FROM profiles.accreditation_decision d JOIN catalogue.course_editions de ON de.id = d.course_edition_id\n      WHERE d.accreditation_id = a.id AND de.course_id = c.id AND de.number > tied.number\n    ) AND ($3::uuid IS NULL OR c.id = $3)\n     ORDER BY cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", c.id, a.created_at, a.id LIMIT 200": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: { readonly accreditation: string; readonly decision: JsonColumns['profiles.accreditation.decision']; readonly validTo: string | null; readonly course: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly from: number; readonly edition: { 'id': string; 'number': number } };
    };
    // features/profiles/accreditation/carrying.queries.ts
    "INSERT INTO profiles.accreditation_decision (organisation_id, accreditation_id, course_edition_id, course_organisation_id, carried, reason, decided_by, decided_at)\n     SELECT $1, $2, e.id, e.organisation_id, $4, $5, $6, $7 FROM catalogue.course_editions e WHERE e.id = $3 ON CONFLICT DO NOTHING RETURNING 1": {
      readonly parameters: readonly [string, string, string | null, boolean, string, string, Date | string];
      readonly row: { readonly '?column?': number };
    };
    // features/profiles/accreditation/carrying.queries.ts
    "WITH carried AS (UPDATE profiles.accreditation SET version = version + 1 WHERE id = $2 AND organisation_id = $1 RETURNING id)\n     INSERT INTO profiles.accredited_edition (organisation_id, accreditation_id, course_edition_id, course_organisation_id)\n       SELECT $1, carried.id, e.id, e.organisation_id FROM carried, catalogue.course_editions e WHERE e.id = $3\n     ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string | null, string | null];
      readonly row: never;
    };
    // features/profiles/certified-courses.queries.ts
    "SELECT c.id, c.organisation_id AS \"organisationId\", cur.title, cur.tracks, e.editions FROM catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     CROSS JOIN LATERAL (\n       SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'number', number, 'hours', hours, 'publishedAt', to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'))\n         ORDER BY number DESC), '[]') AS editions\n       FROM catalogue.course_editions WHERE course_id = c.id\n     ) e\n     WHERE (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.shared_courses())::uuid[])) AND ($2::uuid IS NULL OR (cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", c.id) > (SELECT cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", c.id FROM catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id WHERE c.id = $2))\n     ORDER BY cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", c.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly tracks: string[]; readonly editions: unknown };
    };
    // features/profiles/certified-courses.queries.ts
    "SELECT c.id FROM catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id WHERE c.organisation_id = $1 AND cur.tracks && $2::text[]": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/profiles/certified-courses.queries.ts
    "SELECT count(*)::int AS count FROM catalogue.courses c WHERE (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.shared_courses())::uuid[])) AND c.id = ANY ($2)": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly count: number };
    };
    // features/profiles/certified-courses.queries.ts
    "SELECT e.hours FROM catalogue.course_editions e\n     WHERE (e.organisation_id = $1 OR e.course_id = ANY ((SELECT catalogue.shared_courses())::uuid[])) AND e.id = ANY ($2) ORDER BY e.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly hours: number };
    };
    // features/profiles/definitions.queries.ts
    "SELECT DISTINCT ON (key) key, version, definition, made_at AS \"madeAt\" FROM profiles.definition_version\n     WHERE organisation_id = $1 AND kind = $2 ORDER BY key, version DESC": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly key: string; readonly version: number; readonly definition: JsonColumns['profiles.definition_version.definition']; readonly madeAt: Date };
    };
    // features/profiles/definitions.queries.ts
    "INSERT INTO profiles.definition_version (organisation_id, kind, key, version, definition, made_by, made_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING version": {
      readonly parameters: readonly [string, string, string, number, Json, string, Date | string];
      readonly row: { readonly version: number };
    };
    // features/profiles/profile-choice.queries.ts
    "/* \"id\" is not null: the view joins profiles; \"versionId\" is not null: and their versions; \"name\" is not null: each has one; \"definition\" is not null: likewise */\n     SELECT course_id AS \"courseId\", profile_id AS id, version_id AS \"versionId\", name, definition FROM profiles.course_profile\n     WHERE organisation_id = $1 AND course_id = ANY ($2) ORDER BY created_at, profile_id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly courseId: string; readonly id: string; readonly versionId: string; readonly name: JsonColumns['profiles.course_profile.name']; readonly definition: JsonColumns['profiles.course_profile.definition'] };
    };
    // features/profiles/profile-choice.queries.ts
    "SELECT a.id, e.course_edition_id AS edition, a.profile_id AS profile, to_char(a.valid_from, 'YYYY-MM-DD') AS \"validFrom\",\n         to_char(a.valid_to, 'YYYY-MM-DD') AS \"validTo\", a.decision\n       FROM profiles.accredited_edition e JOIN profiles.accreditation a ON a.id = e.accreditation_id\n       WHERE e.organisation_id = $1 AND e.course_edition_id = ANY ($2) AND a.archived_at IS NULL ORDER BY a.created_at, a.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly edition: string; readonly profile: string; readonly validFrom: string; readonly validTo: string | null; readonly decision: JsonColumns['profiles.accreditation.decision'] };
    };
    // features/profiles/profile-choice.queries.ts
    "SELECT e.id AS edition, e.organisation_id AS \"organisationId\", e.objectives, m.modules FROM catalogue.course_editions e\n     CROSS JOIN LATERAL (\n       SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.slug, 'title', me.title, 'minutes', me.minutes) ORDER BY em.position), '[]') AS modules\n       FROM catalogue.course_edition_modules em JOIN catalogue.module_editions me ON me.id = em.module_edition_id JOIN catalogue.modules o ON o.id = me.module_id\n       WHERE em.course_edition_id = e.id\n     ) m\n     WHERE e.id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly edition: string; readonly organisationId: string; readonly objectives: JsonColumns['catalogue.course_edition.objectives']; readonly modules: unknown };
    };
    // features/profiles/profile-choice.queries.ts
    "SELECT s.id, s.course_id AS \"courseId\", s.place, s.holds_from AS \"from\", s.holds_until AS until, m.slug, e.title, e.minutes, z.name AS organisation\n     FROM catalogue.surrounding_modules s JOIN catalogue.module_editions e ON e.id = s.module_edition_id JOIN catalogue.modules m ON m.id = e.module_id\n     JOIN platform.organisation z ON z.id = s.organisation_id\n     WHERE s.organisation_id = $1 AND s.course_id = ANY ($2) ORDER BY s.position, s.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly place: 'before' | 'after'; readonly from: Date; readonly until: Date | null; readonly slug: string; readonly title: JsonColumns['catalogue.module_edition.title']; readonly minutes: number; readonly organisation: JsonColumns['platform.organisation.name'] };
    };
    // features/profiles/profiles.queries.ts
    "SELECT p.id, p.version, p.archived_at AS \"archivedAt\", v.number, v.saved_at AS \"savedAt\", v.name, v.definition,\n  ARRAY(SELECT course_id FROM profiles.profile_course WHERE profile_id = p.id ORDER BY course_id) AS courses,\n  ARRAY(\n    SELECT course_id FROM profiles.profile_course WHERE profile_id = p.id\n    UNION SELECT e.course_id FROM profiles.accreditation a\n    JOIN profiles.accredited_edition ae ON ae.accreditation_id = a.id\n    JOIN catalogue.course_editions e ON e.id = ae.course_edition_id\n    WHERE a.profile_id = p.id AND a.archived_at IS NULL\n    ORDER BY course_id\n  ) AS \"usedBy\"\n  FROM profiles.profile p\n  CROSS JOIN LATERAL (SELECT * FROM profiles.profile_version WHERE profile_id = p.id ORDER BY number DESC LIMIT 1) v WHERE p.organisation_id = $1\n       AND ($2::uuid IS NULL OR (p.created_at, p.id) > (SELECT created_at, id FROM profiles.profile WHERE id = $2 AND organisation_id = $1))\n     ORDER BY p.created_at, p.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly version: number; readonly archivedAt: Date | null; readonly number: number; readonly savedAt: Date; readonly name: JsonColumns['profiles.profile_version.name']; readonly definition: JsonColumns['profiles.profile_version.definition']; readonly courses: string[]; readonly usedBy: string[] };
    };
    // features/profiles/profiles.queries.ts
    "SELECT p.id, p.version, p.archived_at AS \"archivedAt\", v.number, v.saved_at AS \"savedAt\", v.name, v.definition,\n  ARRAY(SELECT course_id FROM profiles.profile_course WHERE profile_id = p.id ORDER BY course_id) AS courses,\n  ARRAY(\n    SELECT course_id FROM profiles.profile_course WHERE profile_id = p.id\n    UNION SELECT e.course_id FROM profiles.accreditation a\n    JOIN profiles.accredited_edition ae ON ae.accreditation_id = a.id\n    JOIN catalogue.course_editions e ON e.id = ae.course_edition_id\n    WHERE a.profile_id = p.id AND a.archived_at IS NULL\n    ORDER BY course_id\n  ) AS \"usedBy\"\n  FROM profiles.profile p\n  CROSS JOIN LATERAL (SELECT * FROM profiles.profile_version WHERE profile_id = p.id ORDER BY number DESC LIMIT 1) v WHERE p.organisation_id = $1 AND p.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly version: number; readonly archivedAt: Date | null; readonly number: number; readonly savedAt: Date; readonly name: JsonColumns['profiles.profile_version.name']; readonly definition: JsonColumns['profiles.profile_version.definition']; readonly courses: string[]; readonly usedBy: string[] };
    };
    // features/profiles/profiles.queries.ts
    "SELECT v.id, v.number, v.saved_at AS \"savedAt\", v.saved_by AS by, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", v.name, v.definition\n     FROM profiles.profile_version v LEFT JOIN identity.people p ON p.id = v.saved_by\n     WHERE v.profile_id = $1 AND ($2::uuid IS NULL OR v.number < (SELECT number FROM profiles.profile_version WHERE id = $2 AND profile_id = $1))\n     ORDER BY v.number DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly number: number; readonly savedAt: Date; readonly by: string | null; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly name: JsonColumns['profiles.profile_version.name']; readonly definition: JsonColumns['profiles.profile_version.definition'] };
    };
    // features/profiles/profiles.queries.ts
    "SELECT 1 FROM profiles.profile WHERE organisation_id = $1 LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/profiles/profiles.queries.ts
    "INSERT INTO profiles.profile (id, organisation_id, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/profiles/profiles.queries.ts
    "UPDATE profiles.profile SET version = version + 1 WHERE organisation_id = $1 AND id = $2 AND version = $3": {
      readonly parameters: readonly [string | null, string | null, number | null];
      readonly row: never;
    };
    // features/profiles/profiles.queries.ts
    "UPDATE profiles.profile SET archived_at = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/profiles/profiles.queries.ts
    "INSERT INTO profiles.profile_version (id, organisation_id, profile_id, number, name, definition, saved_by, saved_at)\n     SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7 FROM profiles.profile_version WHERE profile_id = $3": {
      readonly parameters: readonly [string, string, string, Json, Json, string | null, Date | string];
      readonly row: never;
    };
    // features/profiles/profiles.queries.ts
    "DELETE FROM profiles.profile_course WHERE profile_id = $1 AND course_id <> ALL ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/profiles/profiles.queries.ts
    "INSERT INTO profiles.profile_course (organisation_id, profile_id, course_id, course_organisation_id)\n     SELECT $1, $2, c.id, c.organisation_id FROM catalogue.courses c WHERE c.id = ANY ($3::uuid[]) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, readonly (string | null)[] | null];
      readonly row: never;
    };
  }
}
