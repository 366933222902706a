// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/transcript/evidence-retention.queries.ts
    "SELECT count(*)::int AS count FROM transcript.training\n  WHERE organisation_id = $1 AND evidence_hash IS NOT NULL AND state IN ('confirmed', 'refused') AND decided_at < $2::date::timestamp AT TIME ZONE $3": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/transcript/evidence-retention.queries.ts
    "WITH removed AS (SELECT id, evidence_hash AS hash FROM transcript.training\n  WHERE organisation_id = $1 AND evidence_hash IS NOT NULL AND state IN ('confirmed', 'refused') AND decided_at < $2::date::timestamp AT TIME ZONE $3 ORDER BY id LIMIT $4 FOR UPDATE),\n       changed AS (UPDATE transcript.training t SET evidence_hash = NULL, evidence_name = NULL, evidence_removed_at = $5, version = version + 1 FROM removed WHERE t.id = removed.id)\n     SELECT hash FROM removed ORDER BY hash": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, string | number | bigint | null, Date | string | null];
      readonly row: { readonly hash: string };
    };
    // features/transcript/finished-courses.queries.ts
    "/* \"percent\" is not null: what was passed has a result; \"finishedAt\" is not null: what was passed is over */\n     SELECT e.id AS \"enrolmentId\", ce.certificate_title AS title, ce.number AS edition, o.name AS organiser, ce.hours::float8 AS hours,\n       (a.result->>'percent')::int AS percent, a.closed_at AS \"finishedAt\", c.certificate, c.facts\n     FROM learning.enrolments e\n     CROSS JOIN LATERAL (\n       SELECT course_edition_id, result, closed_at FROM assessment.attempts WHERE enrolment_id = e.id AND passed ORDER BY number LIMIT 1\n     ) a\n     JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n     JOIN organisations.organisers o ON o.id = CASE WHEN ce.organisation_id = $1 THEN ce.organiser_id\n    ELSE coalesce((SELECT h.organiser_id FROM catalogue.received_courses h WHERE h.organisation_id = $1 AND h.course_id = ce.course_id),\n      (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = $1 ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1)) END\n     LEFT JOIN LATERAL (\n       SELECT json_build_object('id', c.id, 'number', c.number, 'year', c.year, 'designation', coalesce(c.entry->>'designation', ''), 'issuedOn', to_char(c.issued_on, 'YYYY-MM-DD'), 'status', c.status,\n         'expiresOn', to_char(c.expires_on, 'YYYY-MM-DD')) AS certificate, c.facts\n       FROM registry.certificates c WHERE enrolment_id = e.id AND rendering = 'ready' AND status <> 'annulled'\n       ORDER BY status IN ('valid', 'suspended') DESC, issued_at DESC LIMIT 1\n     ) c ON true\n     WHERE e.organisation_id = $1 AND e.person_id = $2 ORDER BY a.closed_at DESC, e.id DESC LIMIT 1000": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolmentId: string; readonly title: JsonColumns['catalogue.course_edition.certificate_title']; readonly edition: number; readonly organiser: JsonColumns['organisations.organiser.name']; readonly hours: number; readonly percent: number; readonly finishedAt: Date; readonly certificate: unknown | null; readonly facts: JsonColumns['registry.certificate.facts'] | null };
    };
    // features/transcript/finished-courses.queries.ts
    "SELECT DISTINCT ON (c.enrolment_id) c.enrolment_id AS \"enrolmentId\", c.issued_at AS \"finishedAt\", c.entry, c.facts, json_build_object('id', c.id, 'number', c.number, 'year', c.year, 'designation', coalesce(c.entry->>'designation', ''), 'issuedOn', to_char(c.issued_on, 'YYYY-MM-DD'), 'status', c.status,\n         'expiresOn', to_char(c.expires_on, 'YYYY-MM-DD')) AS certificate\n     FROM registry.certificates c WHERE c.organisation_id = $1 AND c.person_id = $2 AND c.facts ? 'programme' AND c.rendering = 'ready' AND c.status <> 'annulled'\n     ORDER BY c.enrolment_id, c.status IN ('valid', 'suspended') DESC, c.issued_at DESC": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolmentId: string; readonly finishedAt: Date; readonly entry: JsonColumns['registry.certificate.entry']; readonly facts: JsonColumns['registry.certificate.facts']; readonly certificate: { 'id': string; 'number': number; 'year': number; 'designation': string; 'issuedOn': unknown | null; 'status': 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; 'expiresOn': unknown | null } };
    };
    // features/transcript/imported-trainings.queries.ts
    "SELECT t.person_id AS \"personId\", t.title, to_char(t.finished_on, 'YYYY-MM-DD') AS \"finishedOn\"\n     FROM unnest($2::uuid[], $3::text[], $4::date[]) AS g (person_id, title, finished_on)\n       JOIN transcript.training t ON t.organisation_id = $1 AND t.person_id = g.person_id AND t.title = g.title AND t.finished_on = g.finished_on": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (Date | string | null)[] | null];
      readonly row: { readonly personId: string; readonly title: string; readonly finishedOn: string };
    };
    // features/transcript/imported-trainings.queries.ts
    "INSERT INTO transcript.training (id, organisation_id, person_id, title, organiser, finished_on, hours, points, approved, accreditation, certificate, imported,\n       added_at, state, sent_at)\n     SELECT g.id, $1, g.\"personId\", g.title, g.organiser, g.\"finishedOn\", g.hours, 0, false, '', g.certificate, true, $3::timestamptz, 'waiting', $3::timestamptz\n     FROM jsonb_to_recordset($2::jsonb) AS g (id uuid, \"personId\" uuid, title text, organiser text, \"finishedOn\" date, hours numeric, certificate text)\n     WHERE NOT EXISTS (SELECT FROM transcript.training t\n       WHERE t.organisation_id = $1 AND t.person_id = g.\"personId\" AND t.title = g.title AND t.finished_on = g.\"finishedOn\")\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, Json | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/transcript/imported-trainings.queries.ts
    "DELETE FROM transcript.training WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND imported AND state = 'waiting' AND version = 1 RETURNING id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/transcript/licence-periods.queries.ts
    "SELECT rule, to_char(starts_on, 'YYYY-MM-DD') AS \"startsOn\", leave, version FROM transcript.licence_period WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly rule: string; readonly startsOn: string; readonly leave: JsonColumns['transcript.licence_period.leave']; readonly version: number };
    };
    // features/transcript/licence-periods.queries.ts
    "INSERT INTO transcript.licence_period (organisation_id, person_id, rule, starts_on, leave, version)\n         VALUES ($1, $2, $3, $4, $5, $6::int + 1) ON CONFLICT DO NOTHING RETURNING version": {
      readonly parameters: readonly [string, string, string, Date | string, Json, number | null];
      readonly row: { readonly version: number };
    };
    // features/transcript/licence-periods.queries.ts
    "WITH changed AS (UPDATE transcript.licence_period SET rule = $3, starts_on = $4, leave = $5, version = version + 1\n         WHERE organisation_id = $1 AND person_id = $2 AND version = $6 RETURNING version) SELECT version FROM changed": {
      readonly parameters: readonly [string | null, string | null, string, Date | string, Json, number | null];
      readonly row: { readonly version: number };
    };
    // features/transcript/licence-periods.queries.ts
    "WITH gone AS (DELETE FROM transcript.licence_period WHERE organisation_id = $1 AND person_id = $2 AND version = $3 RETURNING version) SELECT version FROM gone": {
      readonly parameters: readonly [string | null, string | null, number | null];
      readonly row: { readonly version: number };
    };
    // features/transcript/licence-periods.queries.ts
    "SELECT rule, count(*)::int AS people FROM transcript.licence_period WHERE organisation_id = $1 GROUP BY rule ORDER BY rule": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly rule: string; readonly people: number };
    };
    // features/transcript/person-erasure.queries.ts
    "SELECT (SELECT count(*) FROM transcript.training WHERE organisation_id = $1 AND person_id = $2)::int AS trainings,\n       (SELECT count(*) FROM transcript.print WHERE organisation_id = $1 AND person_id = $2)::int AS transcripts": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly trainings: number; readonly transcripts: number };
    };
    // features/transcript/person-erasure.queries.ts
    "SELECT evidence_hash AS hash FROM transcript.training WHERE organisation_id = $1 AND person_id = $2 AND evidence_hash IS NOT NULL\n     UNION SELECT document_hash FROM transcript.print WHERE organisation_id = $1 AND person_id = $2 AND document_hash IS NOT NULL ORDER BY 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly hash: string };
    };
    // features/transcript/person-erasure.queries.ts
    "DELETE FROM transcript.training WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/transcript/person-erasure.queries.ts
    "DELETE FROM transcript.print WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/transcript/person-erasure.queries.ts
    "DELETE FROM transcript.licence_period WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/transcript/personal-data/own-data.queries.ts
    "SELECT id, title, organiser, to_char(finished_on, 'YYYY-MM-DD') AS \"finishedOn\", hours::float8 AS hours, points::float8 AS points, state, certificate, accreditation,\n       evidence_name AS evidence, evidence_hash AS hash, decided_at AS \"decidedAt\", reason\n     FROM transcript.training WHERE organisation_id = $1 AND person_id = $2 ORDER BY finished_on, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly title: string; readonly organiser: string; readonly finishedOn: string; readonly hours: number; readonly points: number; readonly state: 'open' | 'waiting' | 'confirmed' | 'refused'; readonly certificate: string; readonly accreditation: string; readonly evidence: string | null; readonly hash: string | null; readonly decidedAt: Date | null; readonly reason: string | null };
    };
    // features/transcript/personal-data/own-data.queries.ts
    "SELECT rule, to_char(starts_on, 'YYYY-MM-DD') AS \"startsOn\" FROM transcript.licence_period WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly rule: string; readonly startsOn: string };
    };
    // features/transcript/personal-data/own-data.queries.ts
    "SELECT document_hash AS hash FROM transcript.print\n     WHERE organisation_id = $1 AND person_id = $2 AND document_hash IS NOT NULL ORDER BY asked_at DESC, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly hash: string };
    };
    // features/transcript/personal-data/own-data.queries.ts
    "SELECT content FROM platform.file WHERE hash = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly content: Buffer };
    };
    // features/transcript/prints.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", person_id AS \"personId\", language, asked_at AS \"askedAt\", state, document_hash AS \"documentHash\" FROM transcript.print WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly personId: string; readonly language: string; readonly askedAt: Date; readonly state: 'waiting' | 'ready' | 'failed'; readonly documentHash: string | null };
    };
    // features/transcript/prints.queries.ts
    "INSERT INTO transcript.print (id, organisation_id, person_id, language, asked_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/transcript/prints.queries.ts
    "WITH gone AS (DELETE FROM transcript.print WHERE organisation_id = $1 AND person_id = $2 AND id <> $3 RETURNING document_hash)\n     SELECT document_hash AS hash FROM gone WHERE document_hash IS NOT NULL ORDER BY 1": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly hash: string };
    };
    // features/transcript/prints.queries.ts
    "UPDATE transcript.print SET state = 'ready', document_hash = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/transcript/prints.queries.ts
    "UPDATE transcript.print SET state = 'failed' WHERE id = $1 AND state = 'waiting'": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/transcript/trainings.queries.ts
    "INSERT INTO transcript.training (id, organisation_id, person_id, title, organiser, finished_on, hours, points, approved, accreditation, added_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string, Date | string, string | number, string | number, boolean, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/transcript/trainings.queries.ts
    "SELECT t.id, t.person_id AS \"personId\", t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS \"finishedOn\", t.hours::float8 AS hours,\n  t.points::float8 AS points, t.approved, t.accreditation, t.version, t.state, t.evidence_hash AS \"evidenceHash\", t.evidence_name AS \"evidenceName\",\n  f.media_type AS \"mediaType\", f.bytes::int /* as int: a file has far fewer than 2 GB */ AS bytes, t.sent_at AS \"sentAt\", t.reason, t.decided_at AS \"decidedAt\" FROM transcript.training t LEFT JOIN platform.file f ON f.hash = t.evidence_hash WHERE t.organisation_id = $1 AND t.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly title: string; readonly organiser: string; readonly finishedOn: string; readonly hours: number; readonly points: number; readonly approved: boolean; readonly accreditation: string; readonly version: number; readonly state: 'open' | 'waiting' | 'confirmed' | 'refused'; readonly evidenceHash: string | null; readonly evidenceName: string | null; readonly mediaType: string | null; readonly bytes: number | null; readonly sentAt: Date | null; readonly reason: string | null; readonly decidedAt: Date | null };
    };
    // features/transcript/trainings.queries.ts
    "SELECT t.id, t.person_id AS \"personId\", t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS \"finishedOn\", t.hours::float8 AS hours,\n  t.points::float8 AS points, t.approved, t.accreditation, t.version, t.state, t.evidence_hash AS \"evidenceHash\", t.evidence_name AS \"evidenceName\",\n  f.media_type AS \"mediaType\", f.bytes::int /* as int: a file has far fewer than 2 GB */ AS bytes, t.sent_at AS \"sentAt\", t.reason, t.decided_at AS \"decidedAt\" FROM transcript.training t LEFT JOIN platform.file f ON f.hash = t.evidence_hash WHERE t.organisation_id = $1 AND t.id = $2 FOR UPDATE OF t": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly title: string; readonly organiser: string; readonly finishedOn: string; readonly hours: number; readonly points: number; readonly approved: boolean; readonly accreditation: string; readonly version: number; readonly state: 'open' | 'waiting' | 'confirmed' | 'refused'; readonly evidenceHash: string | null; readonly evidenceName: string | null; readonly mediaType: string | null; readonly bytes: number | null; readonly sentAt: Date | null; readonly reason: string | null; readonly decidedAt: Date | null };
    };
    // features/transcript/trainings.queries.ts
    "SELECT t.id, t.person_id AS \"personId\", t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS \"finishedOn\", t.hours::float8 AS hours,\n  t.points::float8 AS points, t.approved, t.accreditation, t.version, t.state, t.evidence_hash AS \"evidenceHash\", t.evidence_name AS \"evidenceName\",\n  f.media_type AS \"mediaType\", f.bytes::int /* as int: a file has far fewer than 2 GB */ AS bytes, t.sent_at AS \"sentAt\", t.reason, t.decided_at AS \"decidedAt\" FROM transcript.training t LEFT JOIN platform.file f ON f.hash = t.evidence_hash WHERE t.organisation_id = $1 AND t.person_id = $2 ORDER BY t.finished_on DESC, t.id DESC": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly title: string; readonly organiser: string; readonly finishedOn: string; readonly hours: number; readonly points: number; readonly approved: boolean; readonly accreditation: string; readonly version: number; readonly state: 'open' | 'waiting' | 'confirmed' | 'refused'; readonly evidenceHash: string | null; readonly evidenceName: string | null; readonly mediaType: string | null; readonly bytes: number | null; readonly sentAt: Date | null; readonly reason: string | null; readonly decidedAt: Date | null };
    };
    // features/transcript/trainings.queries.ts
    "SELECT count(*)::int AS count FROM transcript.training WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/transcript/trainings.queries.ts
    "SELECT count(*)::int AS count FROM transcript.training WHERE organisation_id = $1 AND state = 'waiting'": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly count: number };
    };
    // features/transcript/trainings.queries.ts
    "SELECT t.id, t.person_id AS \"personId\", t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS \"finishedOn\", t.hours::float8 AS hours,\n  t.points::float8 AS points, t.approved, t.accreditation, t.version, t.state, t.evidence_hash AS \"evidenceHash\", t.evidence_name AS \"evidenceName\",\n  f.media_type AS \"mediaType\", f.bytes::int /* as int: a file has far fewer than 2 GB */ AS bytes, t.sent_at AS \"sentAt\", t.reason, t.decided_at AS \"decidedAt\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\" FROM transcript.training t LEFT JOIN platform.file f ON f.hash = t.evidence_hash JOIN identity.people p ON p.id = t.person_id WHERE t.organisation_id = $1 AND t.state = $2\n       AND ($3::uuid IS NULL OR (t.sent_at, t.id) > (SELECT sent_at, id FROM transcript.training WHERE id = $3 AND organisation_id = $1)) ORDER BY t.sent_at ASC, t.id ASC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly title: string; readonly organiser: string; readonly finishedOn: string; readonly hours: number; readonly points: number; readonly approved: boolean; readonly accreditation: string; readonly version: number; readonly state: 'open' | 'waiting' | 'confirmed' | 'refused'; readonly evidenceHash: string | null; readonly evidenceName: string | null; readonly mediaType: string | null; readonly bytes: number | null; readonly sentAt: Date | null; readonly reason: string | null; readonly decidedAt: Date | null; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/transcript/trainings.queries.ts
    "SELECT t.id, t.person_id AS \"personId\", t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS \"finishedOn\", t.hours::float8 AS hours,\n  t.points::float8 AS points, t.approved, t.accreditation, t.version, t.state, t.evidence_hash AS \"evidenceHash\", t.evidence_name AS \"evidenceName\",\n  f.media_type AS \"mediaType\", f.bytes::int /* as int: a file has far fewer than 2 GB */ AS bytes, t.sent_at AS \"sentAt\", t.reason, t.decided_at AS \"decidedAt\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\" FROM transcript.training t LEFT JOIN platform.file f ON f.hash = t.evidence_hash JOIN identity.people p ON p.id = t.person_id WHERE t.organisation_id = $1 AND t.state = $2\n       AND ($3::uuid IS NULL OR (t.sent_at, t.id) < (SELECT sent_at, id FROM transcript.training WHERE id = $3 AND organisation_id = $1)) ORDER BY t.sent_at DESC, t.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly title: string; readonly organiser: string; readonly finishedOn: string; readonly hours: number; readonly points: number; readonly approved: boolean; readonly accreditation: string; readonly version: number; readonly state: 'open' | 'waiting' | 'confirmed' | 'refused'; readonly evidenceHash: string | null; readonly evidenceName: string | null; readonly mediaType: string | null; readonly bytes: number | null; readonly sentAt: Date | null; readonly reason: string | null; readonly decidedAt: Date | null; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/transcript/trainings.queries.ts
    "SELECT t.id, t.person_id AS \"personId\", t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS \"finishedOn\", t.hours::float8 AS hours,\n  t.points::float8 AS points, t.approved, t.accreditation, t.version, t.state, t.evidence_hash AS \"evidenceHash\", t.evidence_name AS \"evidenceName\",\n  f.media_type AS \"mediaType\", f.bytes::int /* as int: a file has far fewer than 2 GB */ AS bytes, t.sent_at AS \"sentAt\", t.reason, t.decided_at AS \"decidedAt\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\" FROM transcript.training t LEFT JOIN platform.file f ON f.hash = t.evidence_hash JOIN identity.people p ON p.id = t.person_id WHERE t.organisation_id = $1 AND t.id = $2 AND t.state <> 'open'": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly title: string; readonly organiser: string; readonly finishedOn: string; readonly hours: number; readonly points: number; readonly approved: boolean; readonly accreditation: string; readonly version: number; readonly state: 'open' | 'waiting' | 'confirmed' | 'refused'; readonly evidenceHash: string | null; readonly evidenceName: string | null; readonly mediaType: string | null; readonly bytes: number | null; readonly sentAt: Date | null; readonly reason: string | null; readonly decidedAt: Date | null; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/transcript/trainings.queries.ts
    "UPDATE transcript.training SET state = 'waiting', evidence_hash = $2, evidence_name = $3, sent_at = $4, version = version + 1,\n       evidence_removed_at = NULL, reason = NULL, decided_by = NULL, decided_at = NULL WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/transcript/trainings.queries.ts
    "UPDATE transcript.training SET state = $2, reason = $3, decided_by = $4, decided_at = $5, version = version + 1 WHERE id = $1": {
      readonly parameters: readonly [string | null, string, string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/transcript/trainings.queries.ts
    "DELETE FROM transcript.training WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/transcript/transcript.queries.ts
    "SELECT p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", o.time_zone AS zone\n     FROM identity.people p, platform.organisation o WHERE p.id = $1 AND o.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly zone: string };
    };
  }
}
