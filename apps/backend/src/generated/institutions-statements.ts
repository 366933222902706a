// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/institutions/employer-matching.queries.ts
    "SELECT m.person_id AS \"personId\", e.employer FROM identity.members m JOIN identity.employers e ON e.id = m.person_id\n       LEFT JOIN institutions.workplace w ON w.organisation_id = m.organisation_id AND w.person_id = m.person_id\n     WHERE m.organisation_id = $1 AND e.employer IS NOT NULL AND (w.person_id IS NULL OR w.employer_then IS DISTINCT FROM e.employer) ORDER BY m.person_id LIMIT $2": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly personId: string; readonly employer: string };
    };
    // features/institutions/employer-matching.queries.ts
    "INSERT INTO institutions.workplace (organisation_id, person_id, institution_id, written, written_key, written_id, state, since, employer_then)\n     SELECT $1, g.person_id, f.id, g.written, g.key, institutions.id_of_key(g.key), CASE WHEN f.id IS NULL THEN 'waiting' ELSE 'matched' END, $5::timestamptz, g.written\n     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS g (person_id, written, key) LEFT JOIN (\n       SELECT key, min(id::text)::uuid /* as text: ids have no least one; as uuid: it is the only id */ AS id FROM institutions.institutions_of_keys($4::text[]) GROUP BY key HAVING count(*) = 1) f ON f.key = g.key\n     ON CONFLICT (organisation_id, person_id) DO UPDATE\n       SET institution_id = excluded.institution_id, written = excluded.written, written_key = excluded.written_key, written_id = excluded.written_id, state = excluded.state, since = excluded.since, employer_then = excluded.employer_then": {
      readonly parameters: readonly [string, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, Date | string];
      readonly row: never;
    };
    // features/institutions/employer-matching.queries.ts
    "DELETE FROM institutions.workplace w USING identity.employers e WHERE w.organisation_id = $1 AND e.id = w.person_id AND e.employer IS NULL AND w.employer_then IS NOT NULL": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/institutions/institution-words.queries.ts
    "SELECT s.word /* \"word\" is not null: none is given */ AS word, (SELECT count(*)::int FROM (SELECT FROM institutions.institution_word w\n       WHERE w.organisation_id = $1 AND w.word >= s.word AND w.word < s.word || U&'\\FFFF' LIMIT 201) few) AS count\n     FROM unnest($2::text[]) AS s (word)": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly word: string; readonly count: number };
    };
    // features/institutions/institution-words.queries.ts
    "SELECT DISTINCT w.institution_id AS id FROM institutions.institution_word w WHERE w.organisation_id = $1 AND w.word >= $2 AND w.word < $2::text || U&'\\FFFF'": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/institutions/institution-words.queries.ts
    "SELECT s.word /* \"beginning\" is not null: none is given */ AS beginning, w.institution_id AS id FROM unnest($2::text[]) AS s (word) CROSS JOIN LATERAL (\n       SELECT DISTINCT w.institution_id FROM institutions.institution_word w\n       WHERE w.organisation_id = $1 AND w.word >= s.word AND w.word < s.word || U&'\\FFFF' LIMIT 30) w": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly beginning: string; readonly id: string };
    };
    // features/institutions/institutions.queries.ts
    "SELECT i.id, i.kind, i.name, i.town, i.parent_id AS parent, p.name AS \"parentName\", i.version, i.archived_at AS \"archivedAt\" FROM institutions.institution i LEFT JOIN institutions.institution p ON p.id = i.parent_id WHERE i.organisation_id = $1 AND i.id = ANY ($2::uuid[]) AND i.merged_into IS NULL ORDER BY i.sort_key COLLATE \"sr-Latn-x-icu\", i.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly kind: 'police' | 'health' | 'justice' | 'education' | 'social-protection' | 'media' | 'other'; readonly name: JsonColumns['institutions.institution.name']; readonly town: JsonColumns['institutions.institution.town']; readonly parent: string | null; readonly parentName: JsonColumns['institutions.institution.name'] | null; readonly version: number; readonly archivedAt: Date | null };
    };
    // features/institutions/institutions.queries.ts
    "SELECT i.id, i.kind, i.name, i.town, i.parent_id AS parent, p.name AS \"parentName\", i.version, i.archived_at AS \"archivedAt\" FROM institutions.institution i LEFT JOIN institutions.institution p ON p.id = i.parent_id WHERE i.organisation_id = $1 AND i.merged_into IS NULL AND ($2::text IS NULL OR i.kind = $2) AND (i.archived_at IS NOT NULL) = $3\n  AND ($4::uuid IS NULL OR (i.sort_key COLLATE \"sr-Latn-x-icu\", i.id) > (SELECT i.sort_key COLLATE \"sr-Latn-x-icu\", i.id FROM institutions.institution i WHERE i.organisation_id = $1 AND i.id = $4)) AND (($6::uuid IS NULL AND i.parent_id IS NULL) OR i.parent_id = $6) ORDER BY i.sort_key COLLATE \"sr-Latn-x-icu\", i.id LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, boolean | null, string | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'police' | 'health' | 'justice' | 'education' | 'social-protection' | 'media' | 'other'; readonly name: JsonColumns['institutions.institution.name']; readonly town: JsonColumns['institutions.institution.town']; readonly parent: string | null; readonly parentName: JsonColumns['institutions.institution.name'] | null; readonly version: number; readonly archivedAt: Date | null };
    };
    // features/institutions/institutions.queries.ts
    "SELECT i.id, i.kind, i.name, i.town, i.parent_id AS parent, p.name AS \"parentName\", i.version, i.archived_at AS \"archivedAt\" FROM (\n       SELECT i.* FROM institutions.institution i WHERE i.organisation_id = $1 AND i.merged_into IS NULL AND ($2::text IS NULL OR i.kind = $2) AND (i.archived_at IS NOT NULL) = $3\n  AND ($4::uuid IS NULL OR (i.sort_key COLLATE \"sr-Latn-x-icu\", i.id) > (SELECT i.sort_key COLLATE \"sr-Latn-x-icu\", i.id FROM institutions.institution i WHERE i.organisation_id = $1 AND i.id = $4)) AND ($7::uuid[] IS NULL OR i.id = ANY ($7))\n         AND ($8::uuid IS NULL OR i.id NOT IN (SELECT d.id FROM institutions.descendants($8) d)) ORDER BY i.sort_key COLLATE \"sr-Latn-x-icu\", i.id LIMIT $9\n     ) i LEFT JOIN institutions.institution p ON p.id = i.parent_id WHERE i.sought LIKE ALL ($6::text[]) ORDER BY i.sort_key COLLATE \"sr-Latn-x-icu\", i.id LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, boolean | null, string | null, string | number | bigint | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly kind: 'police' | 'health' | 'justice' | 'education' | 'social-protection' | 'media' | 'other'; readonly name: JsonColumns['institutions.institution.name']; readonly town: JsonColumns['institutions.institution.town']; readonly parent: string | null; readonly parentName: JsonColumns['institutions.institution.name'] | null; readonly version: number; readonly archivedAt: Date | null };
    };
    // features/institutions/institutions.queries.ts
    "INSERT INTO institutions.institution (id, organisation_id, kind, name, town, parent_id, sort_key, own_keys, added_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Json, Json, string | null, string, readonly (string | null)[], Date | string];
      readonly row: { readonly id: string };
    };
    // features/institutions/institutions.queries.ts
    "UPDATE institutions.institution SET kind = $4, name = $5, town = $6, parent_id = $7, sort_key = $8, own_keys = $9, version = version + 1\n     WHERE organisation_id = $1 AND id = $2 AND version = $3 AND merged_into IS NULL": {
      readonly parameters: readonly [string | null, string | null, number | null, string, Json, Json, string | null, string, readonly (string | null)[]];
      readonly row: never;
    };
    // features/institutions/institutions.queries.ts
    "UPDATE institutions.institution SET archived_at = $4, version = version + 1 WHERE organisation_id = $1 AND id = $2 AND version = $3 AND merged_into IS NULL": {
      readonly parameters: readonly [string | null, string | null, number | null, Date | string | null];
      readonly row: never;
    };
    // features/institutions/institutions.queries.ts
    "SELECT FROM institutions.institution WHERE organisation_id = $1 AND id = $2 AND merged_into IS NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "SELECT m.id, m.kept_id AS kept, m.merged_id AS merged, m.kept_before AS \"keptBefore\", m.merged_before AS \"mergedBefore\", m.chosen,\n  m.kept_version AS \"keptVersion\", m.people, m.children, m.merged_at AS \"mergedAt\", m.undone_at AS \"undoneAt\",\n  coalesce(k.merged_into IS NULL AND g.merged_into = m.kept_id, false) AS last FROM institutions.merge m JOIN institutions.institution k ON k.id = m.kept_id JOIN institutions.institution g ON g.id = m.merged_id WHERE m.organisation_id = $1 AND m.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly kept: string; readonly merged: string; readonly keptBefore: JsonColumns['institutions.merge.kept_before']; readonly mergedBefore: JsonColumns['institutions.merge.merged_before']; readonly chosen: JsonColumns['institutions.merge.chosen']; readonly keptVersion: number; readonly people: number; readonly children: string[]; readonly mergedAt: Date; readonly undoneAt: Date | null; readonly last: boolean };
    };
    // features/institutions/merges.queries.ts
    "SELECT m.id, m.kept_id AS kept, m.merged_id AS merged, m.kept_before AS \"keptBefore\", m.merged_before AS \"mergedBefore\", m.chosen,\n  m.kept_version AS \"keptVersion\", m.people, m.children, m.merged_at AS \"mergedAt\", m.undone_at AS \"undoneAt\",\n  coalesce(k.merged_into IS NULL AND g.merged_into = m.kept_id, false) AS last FROM institutions.merge m JOIN institutions.institution k ON k.id = m.kept_id JOIN institutions.institution g ON g.id = m.merged_id WHERE m.organisation_id = $1\n       AND ($2::uuid IS NULL OR (m.merged_at, m.id) < (SELECT merged_at, id FROM institutions.merge WHERE organisation_id = $1 AND id = $2))\n     ORDER BY m.merged_at DESC, m.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly kept: string; readonly merged: string; readonly keptBefore: JsonColumns['institutions.merge.kept_before']; readonly mergedBefore: JsonColumns['institutions.merge.merged_before']; readonly chosen: JsonColumns['institutions.merge.chosen']; readonly keptVersion: number; readonly people: number; readonly children: string[]; readonly mergedAt: Date; readonly undoneAt: Date | null; readonly last: boolean };
    };
    // features/institutions/merges.queries.ts
    "SELECT FROM institutions.institution WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "INSERT INTO institutions.merge (id, organisation_id, kept_id, merged_id, kept_before, merged_before, chosen, kept_version, people, children, merged_by, merged_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, '{}', $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Json, Json, Json, number, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.institution SET merged_into = $3, parent_id = NULL, version = version + 1 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.institution k SET former_keys = ARRAY(SELECT DISTINCT unnest(k.former_keys || g.own_keys || g.former_keys))\n     FROM institutions.institution g WHERE k.organisation_id = $1 AND k.id = $2 AND g.organisation_id = $1 AND g.id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "WITH moved AS (UPDATE institutions.workplace SET institution_id = $4 WHERE organisation_id = $1 AND institution_id = $3 RETURNING person_id),\n       noted AS (INSERT INTO institutions.merged_workplace (merge_id, organisation_id, person_id) SELECT $2, $1, person_id FROM moved RETURNING person_id)\n     SELECT count(*)::int AS people FROM noted": {
      readonly parameters: readonly [string, string, string | null, string | null];
      readonly row: { readonly people: number };
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.institution SET parent_id = $3, version = version + 1 WHERE organisation_id = $1 AND parent_id = $2 RETURNING id": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.merge SET people = $3, children = $4 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, number, readonly (string | null)[]];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.institution SET merged_into = NULL, version = version + 1 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.institution k SET former_keys = ARRAY(SELECT f FROM unnest(k.former_keys) f WHERE f <> ALL (g.own_keys || g.former_keys))\n     FROM institutions.institution g WHERE k.organisation_id = $1 AND k.id = $2 AND g.organisation_id = $1 AND g.id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.workplace w SET institution_id = $4 FROM institutions.merged_workplace n JOIN institutions.merge m ON m.id = n.merge_id\n     WHERE n.organisation_id = $1 AND n.merge_id = $2 AND w.organisation_id = $1 AND w.person_id = n.person_id AND w.institution_id = $3 AND w.since <= m.merged_at": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.institution i SET parent_id = $4, version = i.version + 1 FROM institutions.merge m\n     WHERE m.organisation_id = $1 AND m.id = $2 AND i.organisation_id = $1 AND i.id = ANY (m.children) AND i.parent_id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: never;
    };
    // features/institutions/merges.queries.ts
    "SELECT person_id AS id FROM institutions.merged_workplace WHERE organisation_id = $1 AND merge_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/institutions/merges.queries.ts
    "UPDATE institutions.merge SET undone_by = $3, undone_at = $4 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/institutions/personal-data/own-data.queries.ts
    "SELECT i.name, w.written, w.since FROM institutions.workplace w\n       LEFT JOIN institutions.institution i ON i.organisation_id = w.organisation_id AND i.id = w.institution_id\n     WHERE w.organisation_id = $1 AND w.person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly name: JsonColumns['institutions.institution.name'] | null; readonly written: string; readonly since: Date };
    };
    // features/institutions/places.queries.ts
    "WITH RECURSIVE sought AS (\n       SELECT place, ids, towns FROM jsonb_to_recordset($2::jsonb -> 'places') AS s (place int, ids uuid[], towns text[])\n     ), kept AS (\n       SELECT s.place, i.id, i.merged_into FROM sought s JOIN institutions.institution i ON i.organisation_id = $1 AND i.id = ANY (s.ids)\n       UNION SELECT k.place, i.id, i.merged_into FROM kept k JOIN institutions.institution i ON i.id = k.merged_into\n     )\n     SELECT f.place /* \"place\" is not null: each is asked with one */, array_agg(DISTINCT f.id) AS ids FROM (\n       SELECT k.place, d.id FROM kept k CROSS JOIN LATERAL institutions.descendants(k.id) d WHERE k.merged_into IS NULL\n       UNION ALL SELECT s.place, i.id FROM sought s JOIN institutions.institution i ON i.organisation_id = $1 AND i.merged_into IS NULL AND i.town_key = ANY (s.towns)\n     ) f GROUP BY f.place": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: { readonly place: number; readonly ids: string[] };
    };
    // features/institutions/said-workplaces.queries.ts
    "SELECT w.person_id AS \"personId\", w.written, (w.written_key = g.key OR coalesce((i.own_keys || i.former_keys) @> ARRAY[g.key], false))\n       /* \"isKnownBy\" is not null: keys are given */ AS \"isKnownBy\"\n     FROM unnest($2::uuid[], $3::text[]) AS g (person_id, key) JOIN institutions.workplace w ON w.organisation_id = $1 AND w.person_id = g.person_id\n       LEFT JOIN institutions.institution i ON i.organisation_id = $1 AND i.id = w.institution_id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly personId: string; readonly written: string; readonly isKnownBy: boolean };
    };
    // features/institutions/said-workplaces.queries.ts
    "SELECT key /* \"key\" is not null: none is given */ FROM institutions.institutions_of_keys($1) GROUP BY key HAVING count(*) = 1": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly key: string };
    };
    // features/institutions/said-workplaces.queries.ts
    "SELECT person_id AS \"personId\", institution_id AS institution, written, written_key AS key, employer_then AS \"employerThen\", state, since\n     FROM institutions.workplace WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly personId: string; readonly institution: string | null; readonly written: string; readonly key: string; readonly employerThen: string | null; readonly state: 'chosen' | 'matched' | 'sorted' | 'waiting' | 'left'; readonly since: Date };
    };
    // features/institutions/said-workplaces.queries.ts
    "INSERT INTO institutions.workplace (organisation_id, person_id, institution_id, written, written_key, written_id, state, since, employer_then)\n     SELECT $1, g.person_id, f.id, g.written, g.key, institutions.id_of_key(g.key), CASE WHEN f.id IS NULL THEN 'waiting' ELSE 'matched' END, $5::timestamptz, e.employer\n     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS g (person_id, written, key) JOIN identity.employers e ON e.id = g.person_id LEFT JOIN (\n       SELECT key, min(id::text)::uuid /* as text: ids have no least one; as uuid: it is the only id */ AS id FROM institutions.institutions_of_keys($4::text[]) GROUP BY key HAVING count(*) = 1) f ON f.key = g.key\n     ON CONFLICT (organisation_id, person_id) DO UPDATE\n       SET institution_id = excluded.institution_id, written = excluded.written, written_key = excluded.written_key, written_id = excluded.written_id,\n         state = excluded.state, since = excluded.since, employer_then = excluded.employer_then": {
      readonly parameters: readonly [string, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, Date | string];
      readonly row: never;
    };
    // features/institutions/said-workplaces.queries.ts
    "DELETE FROM institutions.workplace w USING unnest($2::uuid[], $3::timestamptz[]) AS g (person_id, said_at)\n     WHERE w.organisation_id = $1 AND w.person_id = g.person_id AND w.since = g.said_at RETURNING w.person_id AS id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (Date | string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/institutions/said-workplaces.queries.ts
    "UPDATE institutions.workplace w SET institution_id = coalesce(i.merged_into, g.institution), written = g.written, written_key = g.key,\n       written_id = institutions.id_of_key(g.key), state = g.state, since = g.since, employer_then = g.\"employerThen\"\n     FROM jsonb_to_recordset($2::jsonb) AS g (\"personId\" uuid, \"saidAt\" timestamptz, institution uuid, written text, key text, state text, since timestamptz, \"employerThen\" text)\n       LEFT JOIN institutions.institution i ON i.id = g.institution\n     WHERE w.organisation_id = $1 AND w.person_id = g.\"personId\" AND w.since = g.\"saidAt\" RETURNING w.person_id AS id": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: { readonly id: string };
    };
    // features/institutions/tree.queries.ts
    "SELECT institutions.lock_tree($1)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly lock_tree: '' | null };
    };
    // features/institutions/tree.queries.ts
    "SELECT a.id /* \"id\" is not null: it stops at the top */ FROM institutions.ancestors($1) a ORDER BY a.level": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/institutions/tree.queries.ts
    "SELECT d.id /* \"id\" is not null: it is a key */ FROM institutions.descendants($1) d": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/institutions/tree.queries.ts
    "SELECT i.id, i.parent_id AS parent, i.name FROM institutions.institution i WHERE i.organisation_id = $1 AND i.id IN (\n       SELECT t.id FROM unnest($2::uuid[]) AS t (id) UNION SELECT a.id FROM unnest($2::uuid[]) AS t (id) CROSS JOIN LATERAL institutions.ancestors(t.id) a)\n     ORDER BY i.sort_key COLLATE \"sr-Latn-x-icu\", i.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly parent: string | null; readonly name: JsonColumns['institutions.institution.name'] };
    };
    // features/institutions/tree.queries.ts
    "SELECT coalesce(max(d.level), 1) AS height FROM institutions.descendants($1) d": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly height: number };
    };
    // features/institutions/tree.queries.ts
    "SELECT t.id /* \"id\" is not null: none is given */ AS id, coalesce(sum(w.people) FILTER (WHERE d.level = 1), 0)::int AS people,\n       coalesce(sum(w.people), 0)::int AS \"peopleBelow\", (count(*) FILTER (WHERE d.level = 2))::int AS children\n     FROM unnest($2::uuid[]) AS t (id) CROSS JOIN LATERAL institutions.descendants(t.id) d\n       CROSS JOIN LATERAL (SELECT count(*) AS people FROM institutions.workplace w WHERE w.organisation_id = $1 AND w.institution_id = d.id) w\n     GROUP BY t.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly people: number; readonly peopleBelow: number; readonly children: number };
    };
    // features/institutions/workplaces.queries.ts
    "SELECT written, written_key AS \"writtenKey\", state, institution_id AS institution FROM institutions.workplace WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly written: string; readonly writtenKey: string; readonly state: 'chosen' | 'matched' | 'sorted' | 'waiting' | 'left'; readonly institution: string | null };
    };
    // features/institutions/workplaces.queries.ts
    "SELECT e.employer, p.certificate_script AS script FROM identity.people p JOIN identity.employers e ON e.id = p.id WHERE p.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly employer: string | null; readonly script: 'sr-Latn' | 'sr-Cyrl' };
    };
    // features/institutions/workplaces.queries.ts
    "SELECT name FROM institutions.institution WHERE organisation_id = $1 AND id = $2 AND merged_into IS NULL AND archived_at IS NULL FOR SHARE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly name: JsonColumns['institutions.institution.name'] };
    };
    // features/institutions/workplaces.queries.ts
    "SELECT id /* \"id\" is not null: it is that of a row */ FROM institutions.institutions_of_keys(ARRAY[$1::text]) LIMIT 2": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/institutions/workplaces.queries.ts
    "INSERT INTO institutions.workplace (organisation_id, person_id, institution_id, written, written_key, written_id, state, since, employer_then)\n     VALUES ($1, $2, $3, $4, $5, institutions.id_of_key($5), $6, $7, $4) ON CONFLICT (organisation_id, person_id) DO UPDATE\n       SET institution_id = excluded.institution_id, written = excluded.written, written_key = excluded.written_key, written_id = excluded.written_id, state = excluded.state, since = excluded.since, employer_then = excluded.employer_then": {
      readonly parameters: readonly [string, string, string | null, string, string, string, Date | string];
      readonly row: never;
    };
    // features/institutions/workplaces.queries.ts
    "UPDATE institutions.workplace SET written = $3, employer_then = $3 WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null, string];
      readonly row: never;
    };
    // features/institutions/workplaces.queries.ts
    "DELETE FROM institutions.workplace WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/institutions/written-names.queries.ts
    "SELECT w.written_id AS id, w.written_key AS key, min(w.written) AS written, count(*)::int AS people FROM institutions.workplace w\n     WHERE w.organisation_id = $1 AND w.state = 'waiting'\n       AND ($2::uuid IS NULL OR w.written_key > (SELECT a.written_key FROM institutions.workplace a WHERE a.organisation_id = $1 AND a.written_id = $2 LIMIT 1))\n     GROUP BY w.written_key, w.written_id ORDER BY w.written_key LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly key: string; readonly written: string; readonly people: number };
    };
    // features/institutions/written-names.queries.ts
    "SELECT count(*)::int AS count FROM (SELECT DISTINCT w.written_key FROM institutions.workplace w WHERE w.organisation_id = $1 AND w.state = 'waiting' LIMIT $2) few": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly count: number };
    };
    // features/institutions/written-names.queries.ts
    "SELECT FROM institutions.workplace WHERE organisation_id = $1 AND written_id = $2 AND state IN ('waiting', 'left', 'sorted') LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/institutions/written-names.queries.ts
    "UPDATE institutions.workplace SET institution_id = $3, state = 'sorted' WHERE organisation_id = $1 AND written_id = $2 AND state = 'waiting'": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/institutions/written-names.queries.ts
    "UPDATE institutions.workplace SET institution_id = NULL, state = $3 WHERE organisation_id = $1 AND written_id = $2 AND state IN ('waiting', 'left', 'sorted')": {
      readonly parameters: readonly [string | null, string | null, string];
      readonly row: never;
    };
    // features/institutions/written-names.queries.ts
    "UPDATE institutions.institution i SET former_keys = i.former_keys || w.key FROM\n       (SELECT written_key AS key FROM institutions.workplace WHERE organisation_id = $1 AND written_id = $3 LIMIT 1) w\n     WHERE i.organisation_id = $1 AND i.id = $2 AND w.key <> '' AND w.key <> ALL (i.own_keys || i.former_keys)": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/institutions/written-names.queries.ts
    "UPDATE institutions.institution i SET former_keys = array_remove(i.former_keys, w.key) FROM\n       (SELECT DISTINCT institution_id, written_key AS key FROM institutions.workplace WHERE organisation_id = $1 AND written_id = $2 AND state = 'sorted') w\n     WHERE i.organisation_id = $1 AND i.id = w.institution_id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
  }
}
