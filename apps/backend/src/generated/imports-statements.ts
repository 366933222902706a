// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/imports/applied-rows.queries.ts
    "SELECT r.import_id AS \"importId\", r.number, r.verdict, r.decision, r.latin, r.cyrillic, r.email, r.email_folded AS \"emailFolded\", r.job, r.institution,\n  r.institution_key AS \"institutionKey\", r.training, r.person_id AS \"personId\", r.outcome, r.applied_at AS \"appliedAt\", r.attached_at AS \"attachedAt\",\n  r.invitation_id AS \"invitationId\", r.before, r.training_id AS \"trainingId\", r.differences, r.group_since AS \"groupSince\", r.course_since AS \"courseSince\" FROM imports.imported_row r WHERE r.import_id = $1 AND r.number > $2 AND r.applied_at IS NULL\n       AND (r.verdict IN ('new', 'changed', 'double') OR $4::bool AND r.verdict = 'same') ORDER BY r.number LIMIT $3": {
      readonly parameters: readonly [string | null, number | null, string | number | bigint | null, boolean | null];
      readonly row: { readonly importId: string; readonly number: number; readonly verdict: 'read' | 'new' | 'changed' | 'same' | 'double' | 'refused'; readonly decision: 'same' | 'other' | 'skip' | null; readonly latin: string | null; readonly cyrillic: string | null; readonly email: string | null; readonly emailFolded: string | null; readonly job: string | null; readonly institution: string | null; readonly institutionKey: string | null; readonly training: JsonColumns['imports.imported_row.training'] | null; readonly personId: string | null; readonly outcome: 'invited' | 'open' | 'member' | 'changed' | 'same' | 'gone' | 'left' | null; readonly appliedAt: Date | null; readonly attachedAt: Date | null; readonly invitationId: string | null; readonly before: JsonColumns['imports.imported_row.before'] | null; readonly trainingId: string | null; readonly differences: JsonColumns['imports.imported_row.differences'] | null; readonly groupSince: Date | null; readonly courseSince: Date | null };
    };
    // features/imports/applied-rows.queries.ts
    "UPDATE imports.imported_row r SET outcome = g.outcome, invitation_id = g.\"invitationId\", before = g.before, training_id = g.\"trainingId\", applied_at = $3,\n       person_id = coalesce(g.\"personId\", r.person_id), group_since = g.\"groupSince\", course_since = g.\"courseSince\"\n     FROM jsonb_to_recordset($2::jsonb) AS g (number int, outcome text, \"invitationId\" uuid, before jsonb, \"trainingId\" uuid, \"personId\" uuid, \"groupSince\" timestamptz,\n       \"courseSince\" timestamptz)\n     WHERE r.import_id = $1 AND r.number = g.number": {
      readonly parameters: readonly [string | null, Json | null, Date | string | null];
      readonly row: never;
    };
    // features/imports/applied-rows.queries.ts
    "SELECT r.import_id AS \"importId\", r.number, r.verdict, r.decision, r.latin, r.cyrillic, r.email, r.email_folded AS \"emailFolded\", r.job, r.institution,\n  r.institution_key AS \"institutionKey\", r.training, r.person_id AS \"personId\", r.outcome, r.applied_at AS \"appliedAt\", r.attached_at AS \"attachedAt\",\n  r.invitation_id AS \"invitationId\", r.before, r.training_id AS \"trainingId\", r.differences, r.group_since AS \"groupSince\", r.course_since AS \"courseSince\" FROM imports.imported_row r WHERE r.organisation_id = $1 AND r.invitation_id = $2 AND r.attached_at IS NULL AND r.undone IS NULL\n     ORDER BY r.applied_at, r.import_id, r.number FOR UPDATE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly importId: string; readonly number: number; readonly verdict: 'read' | 'new' | 'changed' | 'same' | 'double' | 'refused'; readonly decision: 'same' | 'other' | 'skip' | null; readonly latin: string | null; readonly cyrillic: string | null; readonly email: string | null; readonly emailFolded: string | null; readonly job: string | null; readonly institution: string | null; readonly institutionKey: string | null; readonly training: JsonColumns['imports.imported_row.training'] | null; readonly personId: string | null; readonly outcome: 'invited' | 'open' | 'member' | 'changed' | 'same' | 'gone' | 'left' | null; readonly appliedAt: Date | null; readonly attachedAt: Date | null; readonly invitationId: string; readonly before: JsonColumns['imports.imported_row.before'] | null; readonly trainingId: string | null; readonly differences: JsonColumns['imports.imported_row.differences'] | null; readonly groupSince: Date | null; readonly courseSince: Date | null };
    };
    // features/imports/applied-rows.queries.ts
    "SELECT DISTINCT invitation_id AS id FROM imports.imported_row WHERE import_id = $1 AND outcome = 'invited' AND invitation_id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/imports/applied-rows.queries.ts
    "SELECT DISTINCT invitation_id AS id, undone FROM imports.imported_row WHERE import_id = $1 AND undone IN ('withdrawn', 'ended') AND invitation_id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly undone: 'withdrawn' | 'ended' | 'restored' | 'kept' | 'nothing' };
    };
    // features/imports/applied-rows.queries.ts
    "UPDATE imports.imported_row SET person_id = $3, before = $4, training_id = $5, group_since = $6, course_since = $7, attached_at = $8\n     WHERE import_id = $1 AND number = $2": {
      readonly parameters: readonly [string | null, number | null, string | null, Json | null, string | null, Date | string | null, Date | string | null, Date | string | null];
      readonly row: never;
    };
    // features/imports/applied-rows.queries.ts
    "SELECT r.import_id AS \"importId\", r.number, r.verdict, r.decision, r.latin, r.cyrillic, r.email, r.email_folded AS \"emailFolded\", r.job, r.institution,\n  r.institution_key AS \"institutionKey\", r.training, r.person_id AS \"personId\", r.outcome, r.applied_at AS \"appliedAt\", r.attached_at AS \"attachedAt\",\n  r.invitation_id AS \"invitationId\", r.before, r.training_id AS \"trainingId\", r.differences, r.group_since AS \"groupSince\", r.course_since AS \"courseSince\" FROM imports.imported_row r WHERE r.import_id = $1 AND r.number > $2 AND r.undone IS NULL\n       AND (r.outcome IN ('invited', 'open', 'changed') OR r.group_since IS NOT NULL OR r.course_since IS NOT NULL)\n     ORDER BY r.number LIMIT $3 FOR UPDATE": {
      readonly parameters: readonly [string | null, number | null, string | number | bigint | null];
      readonly row: { readonly importId: string; readonly number: number; readonly verdict: 'read' | 'new' | 'changed' | 'same' | 'double' | 'refused'; readonly decision: 'same' | 'other' | 'skip' | null; readonly latin: string | null; readonly cyrillic: string | null; readonly email: string | null; readonly emailFolded: string | null; readonly job: string | null; readonly institution: string | null; readonly institutionKey: string | null; readonly training: JsonColumns['imports.imported_row.training'] | null; readonly personId: string | null; readonly outcome: 'invited' | 'open' | 'member' | 'changed' | 'same' | 'gone' | 'left' | null; readonly appliedAt: Date | null; readonly attachedAt: Date | null; readonly invitationId: string | null; readonly before: JsonColumns['imports.imported_row.before'] | null; readonly trainingId: string | null; readonly differences: JsonColumns['imports.imported_row.differences'] | null; readonly groupSince: Date | null; readonly courseSince: Date | null };
    };
    // features/imports/applied-rows.queries.ts
    "UPDATE imports.imported_row r SET undone = g.undone FROM jsonb_to_recordset($2::jsonb) AS g (number int, undone text) WHERE r.import_id = $1 AND r.number = g.number": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: never;
    };
    // features/imports/applied-rows.queries.ts
    "SELECT r.number, r.cells, r.refusals FROM imports.imported_row r WHERE r.import_id = $1 AND r.number > $2 AND r.verdict = 'refused' ORDER BY r.number LIMIT $3": {
      readonly parameters: readonly [string | null, number | null, string | number | bigint | null];
      readonly row: { readonly number: number; readonly cells: string[] | null; readonly refusals: JsonColumns['imports.imported_row.refusals'] | null };
    };
    // features/imports/column-choices.queries.ts
    "SELECT headings_hash AS hash, fields FROM imports.column_choice WHERE organisation_id = $1 AND headings_hash = ANY ($2::text[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly hash: string; readonly fields: string[] };
    };
    // features/imports/column-choices.queries.ts
    "INSERT INTO imports.column_choice (organisation_id, headings_hash, fields, chosen_at) VALUES ($1, $2, $3, $4)\n     ON CONFLICT (organisation_id, headings_hash) DO UPDATE SET fields = excluded.fields, chosen_at = excluded.chosen_at": {
      readonly parameters: readonly [string, string, readonly (string | null)[], Date | string];
      readonly row: never;
    };
    // features/imports/import-entries.queries.ts
    "SELECT person_id AS \"personId\", since /* \"since\" is not null: it is of a membership */ FROM groups.memberships\n     WHERE organisation_id = $1 AND group_id = $2 AND person_id = ANY ($3::uuid[])": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null];
      readonly row: { readonly personId: string; readonly since: Date };
    };
    // features/imports/import-entries.queries.ts
    "SELECT coalesce(array_agg(p.person_id), '{}') AS members, count(g.person_id)::int AS \"inGroup\"\n     FROM (SELECT DISTINCT r.person_id FROM imports.imported_row r\n       WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.person_id IS NOT NULL AND r.verdict IN ('changed', 'same', 'double')) p\n       LEFT JOIN groups.memberships g ON g.organisation_id = $1 AND g.group_id = $3 AND g.person_id = p.person_id": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly members: string[]; readonly inGroup: number };
    };
    // features/imports/import-sweeper.queries.ts
    "WITH old AS (SELECT id, file_hash FROM imports.import\n       WHERE rows_removed_at IS NULL AND coalesce(undone_at, applied_at, checked_at, requested_at) < $1 AND state NOT IN ('applying', 'undoing')\n       ORDER BY requested_at LIMIT $2 FOR UPDATE SKIP LOCKED),\n     changed AS (UPDATE imports.import i SET rows_removed_at = $1, file_hash = NULL, sheets = NULL, version = version + 1,\n       state = CASE WHEN i.state IN ('applied', 'undone', 'refused') THEN i.state ELSE 'discarded' END FROM old WHERE i.id = old.id)\n     SELECT id, file_hash AS hash FROM old": {
      readonly parameters: readonly [Date | string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly hash: string | null };
    };
    // features/imports/import-sweeper.queries.ts
    "DELETE FROM imports.imported_row WHERE import_id = ANY ($1::uuid[])": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/imports/imported-rows.queries.ts
    "DELETE FROM imports.imported_row WHERE import_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/imports/imported-rows.queries.ts
    "INSERT INTO imports.imported_row (organisation_id, import_id, number, verdict, latin, cyrillic, email, email_folded, job, institution, institution_key, training,\n       refusals, cells)\n     SELECT $1, $2, g.number, g.verdict, g.latin, g.cyrillic, g.email, g.\"emailFolded\", g.job, g.institution, g.\"institutionKey\", g.training, g.refusals, g.cells\n     FROM jsonb_to_recordset($3::jsonb) AS g (number int, verdict text, latin text, cyrillic text, email text, \"emailFolded\" text, job text, institution text,\n       \"institutionKey\" text, training jsonb, refusals jsonb, cells text[])\n     ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, Json | null];
      readonly row: never;
    };
    // features/imports/imported-rows.queries.ts
    "SELECT r.number, r.verdict, r.latin, r.cyrillic, r.email, r.email_folded AS \"emailFolded\", r.job, r.institution, r.institution_key AS \"institutionKey\",\n  r.institution_known AS \"institutionKnown\", r.training, r.refusals, r.cells, r.person_id AS \"personId\", r.differences, r.names_differ AS \"namesDiffer\", r.resembles,\n  r.decision, r.outcome, r.invitation_id AS \"invitationId\", r.applied_at AS \"appliedAt\", r.attached_at AS \"attachedAt\", r.before, r.training_id AS \"trainingId\", r.undone FROM imports.imported_row r WHERE r.import_id = $1 AND r.verdict = 'read' ORDER BY r.number LIMIT $2": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly number: number; readonly verdict: 'read' | 'new' | 'changed' | 'same' | 'double' | 'refused'; readonly latin: string | null; readonly cyrillic: string | null; readonly email: string | null; readonly emailFolded: string | null; readonly job: string | null; readonly institution: string | null; readonly institutionKey: string | null; readonly institutionKnown: boolean | null; readonly training: JsonColumns['imports.imported_row.training'] | null; readonly refusals: JsonColumns['imports.imported_row.refusals'] | null; readonly cells: string[] | null; readonly personId: string | null; readonly differences: JsonColumns['imports.imported_row.differences'] | null; readonly namesDiffer: boolean; readonly resembles: string[]; readonly decision: 'same' | 'other' | 'skip' | null; readonly outcome: 'invited' | 'open' | 'member' | 'changed' | 'same' | 'gone' | 'left' | null; readonly invitationId: string | null; readonly appliedAt: Date | null; readonly attachedAt: Date | null; readonly before: JsonColumns['imports.imported_row.before'] | null; readonly trainingId: string | null; readonly undone: 'withdrawn' | 'ended' | 'restored' | 'kept' | 'nothing' | null };
    };
    // features/imports/imported-rows.queries.ts
    "SELECT s.number, s.address, s.latin, s.cyrillic, s.job, s.institution, s.training FROM (\n       SELECT r.number, r.email_folded AS address, r.latin, r.cyrillic, r.job, r.institution, r.training,\n         row_number() OVER (PARTITION BY r.email_folded ORDER BY r.number) AS place, count(*) OVER (PARTITION BY r.email_folded) AS together\n       FROM imports.imported_row r WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.email_folded = ANY ($3::text[])) s\n     WHERE s.together > 1 AND s.place <= $4 ORDER BY s.number": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly number: number; readonly address: string; readonly latin: string | null; readonly cyrillic: string | null; readonly job: string | null; readonly institution: string | null; readonly training: JsonColumns['imports.imported_row.training'] | null };
    };
    // features/imports/imported-rows.queries.ts
    "UPDATE imports.imported_row r SET verdict = g.verdict, refusals = g.refusals, person_id = g.\"personId\", differences = g.differences, names_differ = g.\"namesDiffer\",\n       resembles = g.resembles, institution_known = g.\"institutionKnown\"\n     FROM jsonb_to_recordset($2::jsonb) AS g (number int, verdict text, refusals jsonb, \"personId\" uuid, differences jsonb, \"namesDiffer\" bool, resembles uuid[],\n       \"institutionKnown\" bool)\n     WHERE r.import_id = $1 AND r.number = g.number": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: never;
    };
    // features/imports/imported-rows.queries.ts
    "SELECT r.number, r.verdict, r.latin, r.cyrillic, r.email, r.email_folded AS \"emailFolded\", r.job, r.institution, r.institution_key AS \"institutionKey\",\n  r.institution_known AS \"institutionKnown\", r.training, r.refusals, r.cells, r.person_id AS \"personId\", r.differences, r.names_differ AS \"namesDiffer\", r.resembles,\n  r.decision, r.outcome, r.invitation_id AS \"invitationId\", r.applied_at AS \"appliedAt\", r.attached_at AS \"attachedAt\", r.before, r.training_id AS \"trainingId\", r.undone FROM imports.imported_row r WHERE r.import_id = $1 AND r.number > $2 AND ($3::text IS NULL OR r.verdict = $3)\n       AND ($4::text IS NULL OR r.outcome = $4) AND ($5::text IS NULL OR r.undone = $5) ORDER BY r.number LIMIT $6": {
      readonly parameters: readonly [string | null, number | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly number: number; readonly verdict: 'read' | 'new' | 'changed' | 'same' | 'double' | 'refused'; readonly latin: string | null; readonly cyrillic: string | null; readonly email: string | null; readonly emailFolded: string | null; readonly job: string | null; readonly institution: string | null; readonly institutionKey: string | null; readonly institutionKnown: boolean | null; readonly training: JsonColumns['imports.imported_row.training'] | null; readonly refusals: JsonColumns['imports.imported_row.refusals'] | null; readonly cells: string[] | null; readonly personId: string | null; readonly differences: JsonColumns['imports.imported_row.differences'] | null; readonly namesDiffer: boolean; readonly resembles: string[]; readonly decision: 'same' | 'other' | 'skip' | null; readonly outcome: 'invited' | 'open' | 'member' | 'changed' | 'same' | 'gone' | 'left' | null; readonly invitationId: string | null; readonly appliedAt: Date | null; readonly attachedAt: Date | null; readonly before: JsonColumns['imports.imported_row.before'] | null; readonly trainingId: string | null; readonly undone: 'withdrawn' | 'ended' | 'restored' | 'kept' | 'nothing' | null };
    };
    // features/imports/imported-rows.queries.ts
    "SELECT r.number, r.verdict, r.latin, r.cyrillic, r.email, r.email_folded AS \"emailFolded\", r.job, r.institution, r.institution_key AS \"institutionKey\",\n  r.institution_known AS \"institutionKnown\", r.training, r.refusals, r.cells, r.person_id AS \"personId\", r.differences, r.names_differ AS \"namesDiffer\", r.resembles,\n  r.decision, r.outcome, r.invitation_id AS \"invitationId\", r.applied_at AS \"appliedAt\", r.attached_at AS \"attachedAt\", r.before, r.training_id AS \"trainingId\", r.undone FROM imports.imported_row r WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.number = $3": {
      readonly parameters: readonly [string | null, string | null, number | null];
      readonly row: { readonly number: number; readonly verdict: 'read' | 'new' | 'changed' | 'same' | 'double' | 'refused'; readonly latin: string | null; readonly cyrillic: string | null; readonly email: string | null; readonly emailFolded: string | null; readonly job: string | null; readonly institution: string | null; readonly institutionKey: string | null; readonly institutionKnown: boolean | null; readonly training: JsonColumns['imports.imported_row.training'] | null; readonly refusals: JsonColumns['imports.imported_row.refusals'] | null; readonly cells: string[] | null; readonly personId: string | null; readonly differences: JsonColumns['imports.imported_row.differences'] | null; readonly namesDiffer: boolean; readonly resembles: string[]; readonly decision: 'same' | 'other' | 'skip' | null; readonly outcome: 'invited' | 'open' | 'member' | 'changed' | 'same' | 'gone' | 'left' | null; readonly invitationId: string | null; readonly appliedAt: Date | null; readonly attachedAt: Date | null; readonly before: JsonColumns['imports.imported_row.before'] | null; readonly trainingId: string | null; readonly undone: 'withdrawn' | 'ended' | 'restored' | 'kept' | 'nothing' | null };
    };
    // features/imports/imported-rows.queries.ts
    "UPDATE imports.imported_row SET decision = $3, person_id = $4, differences = $5, decided_by = CASE WHEN $3::text IS NULL THEN NULL ELSE $6::uuid END\n     WHERE import_id = $1 AND number = $2": {
      readonly parameters: readonly [string | null, number | null, string | null, string | null, Json | null, string | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "INSERT INTO imports.import (id, organisation_id, file_name, file_hash, source_hash, requested_by, requested_at)\n     VALUES ($1, $2, $3, $4, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/imports/imports.queries.ts
    "SELECT i.id, i.file_name AS \"fileName\", i.file_hash AS \"fileHash\", i.source_hash AS \"sourceHash\", i.requested_at AS \"requestedAt\", i.state, i.version, i.format,\n  i.encoding, i.sheets, i.problem, i.sheet, i.fields, i.language, i.group_id AS \"groupId\", i.course_id AS \"courseId\", i.progress, i.undecided, i.counts, i.results,\n  i.checked_at AS \"checkedAt\", i.applied_at AS \"appliedAt\", i.applied_by AS \"appliedBy\", i.undone_at AS \"undoneAt\", i.undone_by AS \"undoneBy\" FROM imports.import i WHERE i.organisation_id = $1 AND i.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly fileName: string; readonly fileHash: string | null; readonly sourceHash: string; readonly requestedAt: Date; readonly state: 'reading' | 'uploaded' | 'refused' | 'checking' | 'checked' | 'applying' | 'applied' | 'undoing' | 'undone' | 'discarded'; readonly version: number; readonly format: 'csv' | 'xlsx' | null; readonly encoding: string | null; readonly sheets: JsonColumns['imports.import.sheets'] | null; readonly problem: JsonColumns['imports.import.problem'] | null; readonly sheet: number | null; readonly fields: string[] | null; readonly language: 'sr-Latn' | 'sr-Cyrl' | 'en' | null; readonly groupId: string | null; readonly courseId: string | null; readonly progress: number; readonly undecided: number; readonly counts: JsonColumns['imports.import.counts']; readonly results: JsonColumns['imports.import.results']; readonly checkedAt: Date | null; readonly appliedAt: Date | null; readonly appliedBy: string | null; readonly undoneAt: Date | null; readonly undoneBy: string | null };
    };
    // features/imports/imports.queries.ts
    "SELECT i.id, i.file_name AS \"fileName\", i.file_hash AS \"fileHash\", i.source_hash AS \"sourceHash\", i.requested_at AS \"requestedAt\", i.state, i.version, i.format,\n  i.encoding, i.sheets, i.problem, i.sheet, i.fields, i.language, i.group_id AS \"groupId\", i.course_id AS \"courseId\", i.progress, i.undecided, i.counts, i.results,\n  i.checked_at AS \"checkedAt\", i.applied_at AS \"appliedAt\", i.applied_by AS \"appliedBy\", i.undone_at AS \"undoneAt\", i.undone_by AS \"undoneBy\" FROM imports.import i WHERE i.organisation_id = $1 AND i.id = $2 FOR UPDATE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly fileName: string; readonly fileHash: string | null; readonly sourceHash: string; readonly requestedAt: Date; readonly state: 'reading' | 'uploaded' | 'refused' | 'checking' | 'checked' | 'applying' | 'applied' | 'undoing' | 'undone' | 'discarded'; readonly version: number; readonly format: 'csv' | 'xlsx' | null; readonly encoding: string | null; readonly sheets: JsonColumns['imports.import.sheets'] | null; readonly problem: JsonColumns['imports.import.problem'] | null; readonly sheet: number | null; readonly fields: string[] | null; readonly language: 'sr-Latn' | 'sr-Cyrl' | 'en' | null; readonly groupId: string | null; readonly courseId: string | null; readonly progress: number; readonly undecided: number; readonly counts: JsonColumns['imports.import.counts']; readonly results: JsonColumns['imports.import.results']; readonly checkedAt: Date | null; readonly appliedAt: Date | null; readonly appliedBy: string | null; readonly undoneAt: Date | null; readonly undoneBy: string | null };
    };
    // features/imports/imports.queries.ts
    "SELECT i.id, i.file_name AS \"fileName\", i.file_hash AS \"fileHash\", i.source_hash AS \"sourceHash\", i.requested_at AS \"requestedAt\", i.state, i.version, i.format,\n  i.encoding, i.sheets, i.problem, i.sheet, i.fields, i.language, i.group_id AS \"groupId\", i.course_id AS \"courseId\", i.progress, i.undecided, i.counts, i.results,\n  i.checked_at AS \"checkedAt\", i.applied_at AS \"appliedAt\", i.applied_by AS \"appliedBy\", i.undone_at AS \"undoneAt\", i.undone_by AS \"undoneBy\" FROM imports.import i WHERE i.organisation_id = $1\n       AND ($2::uuid IS NULL OR (i.requested_at, i.id) < (SELECT requested_at, id FROM imports.import WHERE organisation_id = $1 AND id = $2))\n     ORDER BY i.requested_at DESC, i.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly fileName: string; readonly fileHash: string | null; readonly sourceHash: string; readonly requestedAt: Date; readonly state: 'reading' | 'uploaded' | 'refused' | 'checking' | 'checked' | 'applying' | 'applied' | 'undoing' | 'undone' | 'discarded'; readonly version: number; readonly format: 'csv' | 'xlsx' | null; readonly encoding: string | null; readonly sheets: JsonColumns['imports.import.sheets'] | null; readonly problem: JsonColumns['imports.import.problem'] | null; readonly sheet: number | null; readonly fields: string[] | null; readonly language: 'sr-Latn' | 'sr-Cyrl' | 'en' | null; readonly groupId: string | null; readonly courseId: string | null; readonly progress: number; readonly undecided: number; readonly counts: JsonColumns['imports.import.counts']; readonly results: JsonColumns['imports.import.results']; readonly checkedAt: Date | null; readonly appliedAt: Date | null; readonly appliedBy: string | null; readonly undoneAt: Date | null; readonly undoneBy: string | null };
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'uploaded', version = version + 1, format = $2, encoding = $3, sheets = $4 WHERE id = $1 AND state = 'reading'": {
      readonly parameters: readonly [string | null, string | null, string | null, Json | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'refused', version = version + 1, problem = $2, file_hash = NULL, sheets = NULL WHERE id = $1 AND state IN ('reading', 'checking')": {
      readonly parameters: readonly [string | null, Json | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'checking', version = version + 1, sheet = $2, fields = $3, progress = 0, undecided = 0, counts = '{}', checked_at = NULL WHERE id = $1": {
      readonly parameters: readonly [string | null, number | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET progress = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, number];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'checked', version = version + 1, checked_at = $2, counts = c.counts || jsonb_build_object('rows', c.rows, 'trainings', c.trainings, 'invitations',\n         (SELECT count(DISTINCT r.email_folded) FROM imports.imported_row r WHERE r.import_id = $1 AND r.verdict = 'new')),\n       undecided = coalesce((c.counts -> 'double')::int, 0)\n     FROM (SELECT coalesce(jsonb_object_agg(v.verdict, v.count), '{}') AS counts, coalesce(sum(v.count), 0) AS rows, coalesce(sum(v.trainings), 0) AS trainings FROM (\n       SELECT r.verdict, count(*) AS count, count(*) FILTER (WHERE r.training IS NOT NULL AND r.verdict IN ('new', 'changed', 'double')) AS trainings\n       FROM imports.imported_row r WHERE r.import_id = $1 GROUP BY r.verdict) v) c\n     WHERE id = $1 AND state = 'checking'": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET undecided = (SELECT count(*) FROM imports.imported_row WHERE import_id = $1 AND verdict = 'double' AND decision IS NULL) WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'applying', version = version + 1, language = $2, group_id = $3, course_id = $4, applied_by = $5, progress = 0 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'undoing', version = version + 1, undone_by = $2, progress = 0 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'applied', version = version + 1, applied_at = $2, file_hash = NULL, results = (SELECT coalesce(jsonb_object_agg(o.name, o.count), '{}') FROM (\n    SELECT outcome AS name, count(*) AS count FROM imports.imported_row WHERE import_id = $1 AND outcome IS NOT NULL GROUP BY outcome\n    UNION ALL SELECT undone, count(*) FROM imports.imported_row WHERE import_id = $1 AND undone IS NOT NULL GROUP BY undone) o) WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'undone', version = version + 1, undone_at = $2, results = (SELECT coalesce(jsonb_object_agg(o.name, o.count), '{}') FROM (\n    SELECT outcome AS name, count(*) AS count FROM imports.imported_row WHERE import_id = $1 AND outcome IS NOT NULL GROUP BY outcome\n    UNION ALL SELECT undone, count(*) FROM imports.imported_row WHERE import_id = $1 AND undone IS NOT NULL GROUP BY undone) o) WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/imports/imports.queries.ts
    "UPDATE imports.import SET state = 'discarded', version = version + 1, file_hash = NULL, sheets = NULL WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/imports/person-erasure.queries.ts
    "SELECT email FROM identity.people WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly email: string };
    };
    // features/imports/person-erasure.queries.ts
    "DELETE FROM imports.imported_row WHERE organisation_id = $1 AND (person_id = $2 OR email_folded = $3)": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/imports/person-erasure.queries.ts
    "UPDATE imports.imported_row SET resembles = array_remove(resembles, $2) WHERE organisation_id = $1 AND (import_id, number) IN (SELECT import_id, number FROM imports.rows_resembling($2))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/imports/undo-rows.queries.ts
    "SAVEPOINT before_ending": {
      readonly parameters: readonly [];
      readonly row: never;
    };
    // features/imports/undo-rows.queries.ts
    "ROLLBACK TO SAVEPOINT before_ending": {
      readonly parameters: readonly [];
      readonly row: never;
    };
  }
}
