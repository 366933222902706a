// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/safeguarding/messages.queries.ts
    "INSERT INTO safeguarding.message (id, organisation_id, report_id, place, writer, written_on, sealed)\n     SELECT $1, $2, $3, 1 + count(*)::int, $4, $5, $6 FROM safeguarding.message m WHERE m.organisation_id = $2 AND m.report_id = $3\n     ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Date | string, Uint8Array];
      readonly row: { readonly id: string };
    };
    // features/safeguarding/messages.queries.ts
    "SELECT id, writer, to_char(written_on, 'YYYY-MM-DD') AS \"on\", sealed FROM safeguarding.message WHERE organisation_id = $1 AND report_id = $2 ORDER BY place": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly writer: 'sender' | 'officer'; readonly on: string; readonly sealed: Buffer };
    };
    // features/safeguarding/messages.queries.ts
    "INSERT INTO safeguarding.step (organisation_id, report_id, place, kind, taken_on, taken_by)\n     SELECT $1, $2, 1 + count(*)::int, $3, $4, $5 FROM safeguarding.step s WHERE s.organisation_id = $1 AND s.report_id = $2 RETURNING place": {
      readonly parameters: readonly [string, string, string, Date | string, string | null];
      readonly row: { readonly place: number };
    };
    // features/safeguarding/messages.queries.ts
    "SELECT kind, to_char(taken_on, 'YYYY-MM-DD') AS \"on\", taken_by AS \"by\" FROM safeguarding.step WHERE organisation_id = $1 AND report_id = $2 ORDER BY place": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly kind: 'received' | 'read' | 'answered' | 'written' | 'closed' | 'reopened'; readonly on: string; readonly by: string | null };
    };
    // features/safeguarding/messages.queries.ts
    "SELECT count(*)::int AS count FROM safeguarding.message WHERE organisation_id = $1 AND report_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/safeguarding/officer-keys.queries.ts
    "SELECT k.id, k.person_id AS \"personId\", k.recipient FROM safeguarding.officer_key k\n       JOIN identity.members m ON m.organisation_id = k.organisation_id AND m.person_id = k.person_id JOIN identity.people p ON p.id = k.person_id\n     WHERE k.organisation_id = $1 AND k.ended_at IS NULL AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL\n     ORDER BY k.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly personId: string; readonly recipient: string };
    };
    // features/safeguarding/officer-keys.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", person_id AS \"personId\", recipient, salt, sealed, made_at AS \"madeAt\" FROM safeguarding.officer_key\n     WHERE organisation_id = $1 AND person_id = $2 AND ended_at IS NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly personId: string; readonly recipient: string; readonly salt: Buffer; readonly sealed: Buffer; readonly madeAt: Date };
    };
    // features/safeguarding/officer-keys.queries.ts
    "UPDATE safeguarding.officer_key SET ended_at = $3 WHERE organisation_id = $1 AND person_id = $2 AND ended_at IS NULL AND id <> $4": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/safeguarding/officer-keys.queries.ts
    "INSERT INTO safeguarding.officer_key (id, organisation_id, person_id, recipient, salt, sealed, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)\n     ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Uint8Array, Uint8Array, Date | string];
      readonly row: { readonly id: string };
    };
    // features/safeguarding/reports.queries.ts
    "INSERT INTO safeguarding.report (id, organisation_id, about_organisation, recipient, case_hash, case_recipient, state, received_on, answer_due, end_due, news_on)\n     VALUES ($1, $2, $3, $4, $5, $6, 'received', $7, $8, $9, $7) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string, string, Date | string, Date | string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/safeguarding/reports.queries.ts
    "SELECT /* \"id\" is not null: the function gives keys of rows; \"organisationId\" is not null: as the id */ id, organisation_id AS \"organisationId\"\n     FROM safeguarding.find_case($1)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly organisationId: string };
    };
    // features/safeguarding/reports.queries.ts
    "SELECT r.id, r.organisation_id AS \"organisationId\", r.about_organisation AS \"aboutOrganisation\", r.recipient, r.case_hash AS \"caseHash\",\n  r.case_recipient AS \"caseRecipient\", r.state, to_char(r.received_on, 'YYYY-MM-DD') AS \"receivedOn\", to_char(r.answer_due, 'YYYY-MM-DD') AS \"answerDue\", to_char(r.end_due, 'YYYY-MM-DD') AS \"endDue\",\n  to_char(r.answered_on, 'YYYY-MM-DD') AS \"answeredOn\", to_char(r.closed_on, 'YYYY-MM-DD') AS \"closedOn\" FROM safeguarding.report r WHERE r.organisation_id = $1 AND r.id = $2 FOR UPDATE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly aboutOrganisation: string; readonly recipient: string; readonly caseHash: string; readonly caseRecipient: string; readonly state: 'received' | 'open' | 'closed'; readonly receivedOn: string; readonly answerDue: string; readonly endDue: string; readonly answeredOn: string | null; readonly closedOn: string | null };
    };
    // features/safeguarding/reports.queries.ts
    "INSERT INTO safeguarding.report_key (organisation_id, report_id, key_id, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, string, Uint8Array];
      readonly row: never;
    };
    // features/safeguarding/reports.queries.ts
    "SELECT r.id, r.organisation_id AS \"organisationId\", r.about_organisation AS \"aboutOrganisation\", r.recipient, r.case_hash AS \"caseHash\",\n  r.case_recipient AS \"caseRecipient\", r.state, to_char(r.received_on, 'YYYY-MM-DD') AS \"receivedOn\", to_char(r.answer_due, 'YYYY-MM-DD') AS \"answerDue\", to_char(r.end_due, 'YYYY-MM-DD') AS \"endDue\",\n  to_char(r.answered_on, 'YYYY-MM-DD') AS \"answeredOn\", to_char(r.closed_on, 'YYYY-MM-DD') AS \"closedOn\", rk.news, rk.sealed, rk.key_id AS \"keyId\" FROM safeguarding.report r JOIN safeguarding.report_key rk ON rk.organisation_id = r.organisation_id AND rk.report_id = r.id\n  JOIN safeguarding.officer_key k ON k.organisation_id = rk.organisation_id AND k.id = rk.key_id AND k.ended_at IS NULL\n  WHERE r.organisation_id = $1 AND k.person_id = $2\n       AND ($3::uuid IS NULL OR (r.received_on, r.id) < (SELECT c.received_on, c.id FROM safeguarding.report c WHERE c.organisation_id = $1 AND c.id = $3))\n     ORDER BY r.received_on DESC, r.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly aboutOrganisation: string; readonly recipient: string; readonly caseHash: string; readonly caseRecipient: string; readonly state: 'received' | 'open' | 'closed'; readonly receivedOn: string; readonly answerDue: string; readonly endDue: string; readonly answeredOn: string | null; readonly closedOn: string | null; readonly news: boolean; readonly sealed: Buffer; readonly keyId: string };
    };
    // features/safeguarding/reports.queries.ts
    "SELECT r.id, r.organisation_id AS \"organisationId\", r.about_organisation AS \"aboutOrganisation\", r.recipient, r.case_hash AS \"caseHash\",\n  r.case_recipient AS \"caseRecipient\", r.state, to_char(r.received_on, 'YYYY-MM-DD') AS \"receivedOn\", to_char(r.answer_due, 'YYYY-MM-DD') AS \"answerDue\", to_char(r.end_due, 'YYYY-MM-DD') AS \"endDue\",\n  to_char(r.answered_on, 'YYYY-MM-DD') AS \"answeredOn\", to_char(r.closed_on, 'YYYY-MM-DD') AS \"closedOn\", rk.news, rk.sealed, rk.key_id AS \"keyId\" FROM safeguarding.report r JOIN safeguarding.report_key rk ON rk.organisation_id = r.organisation_id AND rk.report_id = r.id\n  JOIN safeguarding.officer_key k ON k.organisation_id = rk.organisation_id AND k.id = rk.key_id AND k.ended_at IS NULL\n  WHERE r.organisation_id = $1 AND k.person_id = $2 AND r.id = $3 FOR UPDATE OF r": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly aboutOrganisation: string; readonly recipient: string; readonly caseHash: string; readonly caseRecipient: string; readonly state: 'received' | 'open' | 'closed'; readonly receivedOn: string; readonly answerDue: string; readonly endDue: string; readonly answeredOn: string | null; readonly closedOn: string | null; readonly news: boolean; readonly sealed: Buffer; readonly keyId: string };
    };
    // features/safeguarding/reports.queries.ts
    "UPDATE safeguarding.report SET state = $3, answered_on = $4, closed_on = $5 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, string, Date | string | null, Date | string | null];
      readonly row: never;
    };
    // features/safeguarding/reports.queries.ts
    "UPDATE safeguarding.report SET news_on = $3 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/safeguarding/reports.queries.ts
    "UPDATE safeguarding.report_key SET news = true WHERE organisation_id = $1 AND report_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/safeguarding/reports.queries.ts
    "UPDATE safeguarding.report_key SET news = false WHERE organisation_id = $1 AND report_id = $2 AND key_id = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: never;
    };
    // features/safeguarding/staff.queries.ts
    "SELECT /* \"cyrillic\" is not null: both names are there, or none */ p.id, p.name_latin AS latin, p.name_cyrillic AS cyrillic\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.name_latin IS NOT NULL AND p.id <> $3\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null];
      readonly row: { readonly id: string; readonly latin: string; readonly cyrillic: string };
    };
    // features/safeguarding/staff.queries.ts
    "SELECT p.id, p.name_latin AS latin, p.name_cyrillic AS cyrillic, EXISTS (SELECT FROM safeguarding.officer_key k\n         WHERE k.organisation_id = $1 AND k.person_id = p.id AND k.ended_at IS NULL) AS \"hasKey\"\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly latin: string | null; readonly cyrillic: string | null; readonly hasKey: boolean };
    };
    // features/safeguarding/staff.queries.ts
    "SELECT p.id, p.name_latin AS latin, p.name_cyrillic AS cyrillic FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND p.id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly latin: string | null; readonly cyrillic: string | null };
    };
  }
}
