// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/safeguarding/closed-reports.queries.ts
    "SELECT count(*)::int AS count FROM safeguarding.report WHERE organisation_id = $1 AND closed_on < $2": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly count: number };
    };
    // features/safeguarding/closed-reports.queries.ts
    "DELETE FROM safeguarding.report WHERE organisation_id = $1 AND id IN\n       (SELECT id FROM safeguarding.report WHERE organisation_id = $1 AND closed_on < $2 ORDER BY id LIMIT $3)": {
      readonly parameters: readonly [string | null, Date | string | null, string | number | bigint | null];
      readonly row: never;
    };
    // features/safeguarding/closed-reports.queries.ts
    "DELETE FROM safeguarding.report WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/safeguarding/closed-reports.queries.ts
    "DELETE FROM safeguarding.recovery_key WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/safeguarding/closed-reports.queries.ts
    "DELETE FROM safeguarding.officer_key WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
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
    // features/safeguarding/messages.queries.ts
    "SELECT id FROM safeguarding.message WHERE organisation_id = $1 AND report_id = $2 AND id = $3 AND writer = $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: { readonly id: string };
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
    "INSERT INTO safeguarding.officer_key (id, organisation_id, person_id, recipient, salt, sealed, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Uint8Array, Uint8Array, Date | string];
      readonly row: { readonly id: string };
    };
    // features/safeguarding/officer-news.queries.ts
    "SELECT DISTINCT k.person_id AS id FROM safeguarding.report r\n       JOIN safeguarding.report_key rk ON rk.organisation_id = r.organisation_id AND rk.report_id = r.id\n       JOIN safeguarding.officer_key k ON k.organisation_id = rk.organisation_id AND k.id = rk.key_id AND k.ended_at IS NULL\n     WHERE r.organisation_id = $1 AND ((r.news_on < $2 AND rk.news) OR (r.state <> 'closed' AND r.reminded_on IS DISTINCT FROM $2\n       AND ((r.answered_on IS NULL AND r.answer_due < $2) OR r.end_due < $2))) ORDER BY 1": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly id: string };
    };
    // features/safeguarding/officer-news.queries.ts
    "UPDATE safeguarding.report SET news_on = CASE WHEN news_on < $2 THEN NULL ELSE news_on END, reminded_on = $2\n     WHERE organisation_id = $1 AND (news_on < $2 OR (state <> 'closed' AND reminded_on IS DISTINCT FROM $2\n       AND ((answered_on IS NULL AND answer_due < $2) OR end_due < $2)))": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/safeguarding/recovery/access-requests.queries.ts
    "INSERT INTO safeguarding.access_request (id, organisation_id, from_organisation, key_id, recipient, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)\n     ON CONFLICT (organisation_id, key_id) WHERE done_at IS NULL DO NOTHING": {
      readonly parameters: readonly [string, string, string, string, string, string, Date | string];
      readonly row: never;
    };
    // features/safeguarding/recovery/access-requests.queries.ts
    "SELECT a.id, a.organisation_id AS \"organisationId\", a.from_organisation AS \"fromOrganisation\", a.key_id AS \"keyId\", a.recipient,\n  a.asked_by AS \"askedBy\", a.asked_at AS \"askedAt\", EXISTS (SELECT FROM safeguarding.given_share g WHERE g.organisation_id = $1 AND g.request_id = a.id AND g.key_id = $3) AS given\n     FROM safeguarding.access_request a WHERE a.organisation_id = $1 AND a.done_at IS NULL AND a.asked_by <> $2 ORDER BY a.asked_at, a.id": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly fromOrganisation: string; readonly keyId: string; readonly recipient: string; readonly askedBy: string; readonly askedAt: Date; readonly given: boolean };
    };
    // features/safeguarding/recovery/access-requests.queries.ts
    "SELECT a.id, a.organisation_id AS \"organisationId\", a.from_organisation AS \"fromOrganisation\", a.key_id AS \"keyId\", a.recipient,\n  a.asked_by AS \"askedBy\", a.asked_at AS \"askedAt\" FROM safeguarding.access_request a WHERE a.organisation_id = $1 AND a.id = $3 AND a.done_at IS NULL AND a.asked_by <> $2 FOR UPDATE": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly fromOrganisation: string; readonly keyId: string; readonly recipient: string; readonly askedBy: string; readonly askedAt: Date };
    };
    // features/safeguarding/recovery/access-requests.queries.ts
    "SELECT a.id, a.asked_at AS \"askedAt\", (SELECT count(DISTINCT g.key_id)::int FROM safeguarding.given_share g WHERE g.organisation_id = $1 AND g.request_id = a.id) AS given\n     FROM safeguarding.access_request a WHERE a.organisation_id = $1 AND a.key_id = $2 AND a.done_at IS NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly askedAt: Date; readonly given: number };
    };
    // features/safeguarding/recovery/access-requests.queries.ts
    "INSERT INTO safeguarding.given_share (organisation_id, request_id, recovery_id, key_id, sealed, given_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, string, string, Uint8Array, Date | string];
      readonly row: never;
    };
    // features/safeguarding/recovery/access-requests.queries.ts
    "SELECT recovery_id AS \"recoveryId\", sealed FROM safeguarding.given_share WHERE organisation_id = $1 AND request_id = $2 ORDER BY recovery_id, key_id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly recoveryId: string; readonly sealed: Buffer };
    };
    // features/safeguarding/recovery/access-requests.queries.ts
    "DELETE FROM safeguarding.given_share WHERE organisation_id = $1 AND request_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/safeguarding/recovery/access-requests.queries.ts
    "UPDATE safeguarding.access_request SET done_at = $3 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/safeguarding/recovery/recovery.queries.ts
    "SELECT r.id, r.recipient, ARRAY(SELECT s.key_id FROM safeguarding.recovery_share s WHERE s.organisation_id = $1 AND s.recovery_id = r.id) AS holders\n     FROM safeguarding.recovery_key r WHERE r.organisation_id = $1 AND r.ended_at IS NULL": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly recipient: string; readonly holders: string[] };
    };
    // features/safeguarding/recovery/recovery.queries.ts
    "UPDATE safeguarding.recovery_key SET ended_at = $2 WHERE organisation_id = $1 AND ended_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/safeguarding/recovery/recovery.queries.ts
    "INSERT INTO safeguarding.recovery_key (id, organisation_id, recipient, made_at) VALUES ($1, $2, $3, $4)": {
      readonly parameters: readonly [string, string, string, Date | string];
      readonly row: never;
    };
    // features/safeguarding/recovery/recovery.queries.ts
    "INSERT INTO safeguarding.recovery_share (organisation_id, recovery_id, key_id, sealed) VALUES ($1, $2, $3, $4)": {
      readonly parameters: readonly [string, string, string, Uint8Array];
      readonly row: never;
    };
    // features/safeguarding/recovery/recovery.queries.ts
    "SELECT recovery_id AS \"recoveryId\", sealed FROM safeguarding.recovery_share WHERE organisation_id = $1 AND key_id = $2 ORDER BY recovery_id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly recoveryId: string; readonly sealed: Buffer };
    };
    // features/safeguarding/recovery/recovery.queries.ts
    "UPDATE safeguarding.report SET recovered_by_organisation = $3, recovery_id = $4, recovery_sealed = $5 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, Uint8Array | null];
      readonly row: never;
    };
    // features/safeguarding/recovery/recovery.queries.ts
    "SELECT r.id, r.organisation_id AS \"organisationId\", r.recovery_id AS \"recoveryId\", r.recovery_sealed AS sealed\n     FROM safeguarding.report r WHERE r.organisation_id = $1 AND r.recovery_id IS NOT NULL AND r.recovery_sealed IS NOT NULL\n       AND NOT EXISTS (SELECT FROM safeguarding.report_key k WHERE k.organisation_id = $1 AND k.report_id = r.id AND k.key_id = $2)\n     ORDER BY r.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly recoveryId: string; readonly sealed: Buffer };
    };
    // features/safeguarding/recovery/recovery.queries.ts
    "SELECT DISTINCT recovered_by_organisation AS id FROM safeguarding.report WHERE organisation_id = $1 AND recovery_id IS NOT NULL\n       AND recovered_by_organisation IS NOT NULL ORDER BY 1": {
      readonly parameters: readonly [string | null];
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
    "SELECT /* \"cyrillic\" is not null: both names are there, or none */ p.id, p.name_latin AS latin, p.name_cyrillic AS cyrillic\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND NOT m.roles <@ '{learner}' AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.name_latin IS NOT NULL AND p.id <> $3\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null];
      readonly row: { readonly id: string; readonly latin: string; readonly cyrillic: string };
    };
    // features/safeguarding/staff.queries.ts
    "SELECT p.id, p.name_latin AS latin, p.name_cyrillic AS cyrillic, EXISTS (SELECT FROM safeguarding.officer_key k\n         WHERE k.organisation_id = $1 AND k.person_id = p.id AND k.ended_at IS NULL) AS \"hasKey\"\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND NOT m.roles <@ '{learner}' AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id": {
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
