// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/issuing/batches.queries.ts
    "INSERT INTO issuing.batch (id, organisation_id, issued_by, issued_at, size, selection) VALUES ($1, $2, $3, $4, $5, $6)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Date | string, number, Json];
      readonly row: { readonly id: string };
    };
    // features/issuing/batches.queries.ts
    "SELECT selection FROM issuing.batch WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly selection: JsonColumns['issuing.batch.selection'] };
    };
    // features/issuing/batches.queries.ts
    "SELECT b.id, b.issued_at AS \"issuedAt\", b.size, s.ready, s.waiting, s.failed, s.annulled, s.without AS \"withoutCredential\"\n  FROM issuing.batch b\n  CROSS JOIN LATERAL (\n    SELECT count(*) FILTER (WHERE rendering = 'ready')::int AS ready,\n      count(*) FILTER (WHERE rendering = 'waiting' AND status <> 'annulled')::int AS waiting,\n      count(*) FILTER (WHERE rendering = 'failed' AND status <> 'annulled')::int AS failed,\n      count(*) FILTER (WHERE status = 'annulled')::int AS annulled,\n      count(*) FILTER (WHERE rendering = 'ready' AND status = 'valid' AND erased_at IS NULL AND k.certificate_id IS NULL)::int AS without\n    FROM registry.certificates c LEFT JOIN credentials.credentials k ON k.certificate_id = c.id WHERE c.batch_id = b.id\n  ) s WHERE b.organisation_id = $1 AND b.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly issuedAt: Date; readonly size: number; readonly ready: number; readonly waiting: number; readonly failed: number; readonly annulled: number; readonly withoutCredential: number };
    };
    // features/issuing/batches.queries.ts
    "SELECT b.id, b.issued_at AS \"issuedAt\", b.size, s.ready, s.waiting, s.failed, s.annulled, s.without AS \"withoutCredential\"\n  FROM issuing.batch b\n  CROSS JOIN LATERAL (\n    SELECT count(*) FILTER (WHERE rendering = 'ready')::int AS ready,\n      count(*) FILTER (WHERE rendering = 'waiting' AND status <> 'annulled')::int AS waiting,\n      count(*) FILTER (WHERE rendering = 'failed' AND status <> 'annulled')::int AS failed,\n      count(*) FILTER (WHERE status = 'annulled')::int AS annulled,\n      count(*) FILTER (WHERE rendering = 'ready' AND status = 'valid' AND erased_at IS NULL AND k.certificate_id IS NULL)::int AS without\n    FROM registry.certificates c LEFT JOIN credentials.credentials k ON k.certificate_id = c.id WHERE c.batch_id = b.id\n  ) s WHERE b.organisation_id = $1\n       AND ($2::uuid IS NULL OR (b.issued_at, b.id) < (SELECT issued_at, id FROM issuing.batch WHERE id = $2 AND organisation_id = $1))\n     ORDER BY b.issued_at DESC, b.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly issuedAt: Date; readonly size: number; readonly ready: number; readonly waiting: number; readonly failed: number; readonly annulled: number; readonly withoutCredential: number };
    };
    // features/issuing/batches.queries.ts
    "SELECT id AS certificate, number, year, entry, failure_code AS code FROM registry.certificates\n     WHERE batch_id = $1 AND rendering = 'failed' AND status = 'valid' ORDER BY organiser_id, number LIMIT $2": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly certificate: string; readonly number: number; readonly year: number; readonly entry: JsonColumns['registry.certificate.entry']; readonly code: string | null };
    };
    // features/issuing/certificate-sources.queries.ts
    "SELECT /* \"percent\" is not null: what was passed has a result; \"passedAt\" is not null: what was passed is over; \"passedOn\" is not null: nor is its day */\n  e.id AS \"enrolmentId\", p.id AS \"personId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\",\n  p.name_confirmed_at IS NOT NULL AS \"nameConfirmed\", p.form, p.certificate_script AS script, p.profession,\n  p.licence_number AS \"licenceNumber\",\n  ce.course_id AS \"courseId\", ce.id AS \"courseEditionId\", ce.number AS edition, ce.tracks, ce.hours, ce.validity, ce.certificate_title AS \"courseTitle\",\n  (a.result->>'percent')::int AS percent, a.closed_at AS \"passedAt\", to_char(a.closed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"passedOn\", e.renews_id AS \"renewsId\",\n  o.id AS \"organiserId\", o.name AS \"organiserName\", o.place AS \"organiserPlace\", o.archived_at IS NOT NULL AS \"organiserArchived\",\n  o.register_designation AS \"registerDesignation\", o.signing_key AS \"signingKey\", o.seal_hash AS \"sealHash\",\n  EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status = 'revoked') AS \"revokedBefore\",\n  w.id AS \"proposalId\" FROM \n  \n  (\n    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM assessment.attempts t\n    WHERE t.organisation_id = $1 AND t.passed AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.enrolment_id AND c.status IN ('valid', 'suspended')) AND ($4::uuid[] IS NULL OR t.enrolment_id = ANY ($4)) ORDER BY t.enrolment_id, t.number\n  ) a\n  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1\n  JOIN identity.people p ON p.id = e.person_id\n  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  JOIN organisations.organisers o ON o.id = CASE WHEN ce.organisation_id = $1 THEN ce.organiser_id\n    ELSE coalesce((SELECT h.organiser_id FROM catalogue.received_courses h WHERE h.organisation_id = $1 AND h.course_id = ce.course_id),\n      (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = $1 ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1)) END\n  JOIN platform.organisation z ON z.id = e.organisation_id\n  LEFT JOIN (\n    SELECT DISTINCT ON (n.enrolment_id) n.enrolment_id, s.id FROM issuing.proposal s CROSS JOIN unnest(s.enrolment_ids) AS n (enrolment_id)\n    WHERE s.organisation_id = $1 AND s.state = 'open' ORDER BY n.enrolment_id, s.proposed_at, s.id\n  ) w ON w.enrolment_id = e.id\n     WHERE e.withdrawn_at IS NULL AND ($2::uuid IS NULL OR e.course_id = $2) AND coalesce(p.name_folded, '') LIKE ALL ($3::text[])\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly enrolmentId: string; readonly personId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly nameConfirmed: boolean; readonly form: 'feminine' | 'masculine' | 'neutral'; readonly script: 'sr-Latn' | 'sr-Cyrl'; readonly profession: string | null; readonly licenceNumber: string | null; readonly courseId: string; readonly courseEditionId: string; readonly edition: number; readonly tracks: string[]; readonly hours: number; readonly validity: JsonColumns['catalogue.course_edition.validity']; readonly courseTitle: JsonColumns['catalogue.course_edition.certificate_title']; readonly percent: number; readonly passedAt: Date; readonly passedOn: string; readonly renewsId: string | null; readonly organiserId: string; readonly organiserName: JsonColumns['organisations.organiser.name']; readonly organiserPlace: JsonColumns['organisations.organiser.place']; readonly organiserArchived: boolean; readonly registerDesignation: string; readonly signingKey: string | null; readonly sealHash: string | null; readonly revokedBefore: boolean; readonly proposalId: string | null };
    };
    // features/issuing/certificate-sources.queries.ts
    "SELECT e.id FROM \n  (\n    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM assessment.attempts t\n    WHERE t.organisation_id = $1 AND t.passed AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.enrolment_id AND c.status IN ('valid', 'suspended')) ORDER BY t.enrolment_id, t.number\n  ) a\n  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1 JOIN identity.people p ON p.id = e.person_id\n     WHERE e.withdrawn_at IS NULL AND (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id) > (\n       SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id FROM learning.enrolments e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $2 AND e.organisation_id = $1\n     )": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/issuing/certificate-sources.queries.ts
    "SELECT /* \"percent\" is not null: what was passed has a result; \"passedAt\" is not null: what was passed is over; \"passedOn\" is not null: nor is its day */\n  e.id AS \"enrolmentId\", p.id AS \"personId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\",\n  p.name_confirmed_at IS NOT NULL AS \"nameConfirmed\", p.form, p.certificate_script AS script, p.profession,\n  p.licence_number AS \"licenceNumber\",\n  ce.course_id AS \"courseId\", ce.id AS \"courseEditionId\", ce.number AS edition, ce.tracks, ce.hours, ce.validity, ce.certificate_title AS \"courseTitle\",\n  (a.result->>'percent')::int AS percent, a.closed_at AS \"passedAt\", to_char(a.closed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"passedOn\", e.renews_id AS \"renewsId\",\n  o.id AS \"organiserId\", o.name AS \"organiserName\", o.place AS \"organiserPlace\", o.archived_at IS NOT NULL AS \"organiserArchived\",\n  o.register_designation AS \"registerDesignation\", o.signing_key AS \"signingKey\", o.seal_hash AS \"sealHash\",\n  EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status = 'revoked') AS \"revokedBefore\",\n  w.id AS \"proposalId\" FROM \n  \n  (\n    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM assessment.attempts t\n    WHERE t.organisation_id = $1 AND t.passed AND t.enrolment_id = $2 ORDER BY t.enrolment_id, t.number\n  ) a\n  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1\n  JOIN identity.people p ON p.id = e.person_id\n  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  JOIN organisations.organisers o ON o.id = CASE WHEN ce.organisation_id = $1 THEN ce.organiser_id\n    ELSE coalesce((SELECT h.organiser_id FROM catalogue.received_courses h WHERE h.organisation_id = $1 AND h.course_id = ce.course_id),\n      (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = $1 ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1)) END\n  JOIN platform.organisation z ON z.id = e.organisation_id\n  LEFT JOIN (\n    SELECT DISTINCT ON (n.enrolment_id) n.enrolment_id, s.id FROM issuing.proposal s CROSS JOIN unnest(s.enrolment_ids) AS n (enrolment_id)\n    WHERE s.organisation_id = $1 AND s.state = 'open' ORDER BY n.enrolment_id, s.proposed_at, s.id\n  ) w ON w.enrolment_id = e.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolmentId: string; readonly personId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly nameConfirmed: boolean; readonly form: 'feminine' | 'masculine' | 'neutral'; readonly script: 'sr-Latn' | 'sr-Cyrl'; readonly profession: string | null; readonly licenceNumber: string | null; readonly courseId: string; readonly courseEditionId: string; readonly edition: number; readonly tracks: string[]; readonly hours: number; readonly validity: JsonColumns['catalogue.course_edition.validity']; readonly courseTitle: JsonColumns['catalogue.course_edition.certificate_title']; readonly percent: number; readonly passedAt: Date; readonly passedOn: string; readonly renewsId: string | null; readonly organiserId: string; readonly organiserName: JsonColumns['organisations.organiser.name']; readonly organiserPlace: JsonColumns['organisations.organiser.place']; readonly organiserArchived: boolean; readonly registerDesignation: string; readonly signingKey: string | null; readonly sealHash: string | null; readonly revokedBefore: boolean; readonly proposalId: string | null };
    };
    // features/issuing/certificate-sources.queries.ts
    "SELECT c.id, cur.title, count(*)::int AS count FROM \n  (\n    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM assessment.attempts t\n    WHERE t.organisation_id = $1 AND t.passed AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.enrolment_id AND c.status IN ('valid', 'suspended')) ORDER BY t.enrolment_id, t.number\n  ) a\n  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1\n     JOIN catalogue.courses c ON c.id = e.course_id\n     JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     WHERE e.withdrawn_at IS NULL GROUP BY c.id, cur.title ORDER BY cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\"": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly count: number };
    };
    // features/issuing/changes/changes.queries.ts
    "\n  SELECT g.id, g.kind, g.certificate_id AS \"certificateId\", g.reason, g.note, g.state,\n    g.proposed_by AS \"proposedBy\", g.proposed_at AS \"proposedAt\", p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    g.decided_by AS \"decidedBy\", g.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", g.refusal\n  FROM issuing.change g LEFT JOIN identity.people p ON p.id = g.proposed_by LEFT JOIN identity.people d ON d.id = g.decided_by\n  WHERE g.organisation_id = $1 AND g.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'revoke' | 'replace' | 'annul'; readonly certificateId: string; readonly reason: string | null; readonly note: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly refusal: string | null };
    };
    // features/issuing/changes/changes.queries.ts
    "\n  SELECT g.id, g.kind, g.certificate_id AS \"certificateId\", g.reason, g.note, g.state,\n    g.proposed_by AS \"proposedBy\", g.proposed_at AS \"proposedAt\", p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    g.decided_by AS \"decidedBy\", g.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", g.refusal\n  FROM issuing.change g LEFT JOIN identity.people p ON p.id = g.proposed_by LEFT JOIN identity.people d ON d.id = g.decided_by\n  WHERE g.organisation_id = $1 AND g.id = $2 FOR UPDATE OF g": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'revoke' | 'replace' | 'annul'; readonly certificateId: string; readonly reason: string | null; readonly note: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly refusal: string | null };
    };
    // features/issuing/changes/changes.queries.ts
    "SELECT 1 FROM issuing.change WHERE certificate_id = $1 AND state = 'open' LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/issuing/changes/changes.queries.ts
    "\n  SELECT g.id, g.kind, g.certificate_id AS \"certificateId\", g.reason, g.note, g.state,\n    g.proposed_by AS \"proposedBy\", g.proposed_at AS \"proposedAt\", p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    g.decided_by AS \"decidedBy\", g.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", g.refusal\n  FROM issuing.change g LEFT JOIN identity.people p ON p.id = g.proposed_by LEFT JOIN identity.people d ON d.id = g.decided_by\n  WHERE g.organisation_id = $1 AND ($2::text IS NULL OR g.state = $2) AND ($3::uuid IS NULL OR g.certificate_id = $3)\n       AND ($4::uuid IS NULL OR (g.proposed_at, g.id) < (SELECT proposed_at, id FROM issuing.change WHERE id = $4 AND organisation_id = $1))\n     ORDER BY g.proposed_at DESC, g.id DESC LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly kind: 'revoke' | 'replace' | 'annul'; readonly certificateId: string; readonly reason: string | null; readonly note: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly refusal: string | null };
    };
    // features/issuing/changes/changes.queries.ts
    "INSERT INTO issuing.change (id, organisation_id, certificate_id, kind, reason, note, proposed_by, proposed_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string | null, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/issuing/changes/changes.queries.ts
    "UPDATE issuing.change SET state = $2, decided_by = $3, decided_at = $4, refusal = $5 WHERE id = $1 AND state = 'open'": {
      readonly parameters: readonly [string | null, string, string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/issuing/changes/person-erasure.queries.ts
    "UPDATE issuing.change SET note = '', refusal = CASE WHEN state = 'declined' THEN '' END\n       WHERE certificate_id IN (SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/issuing/licences/licence-requests.queries.ts
    "SELECT e.id AS enrolment, e.course_id AS course, ce.title, p.profession FROM learning.enrolments e\n     JOIN identity.people p ON p.id = e.person_id AND p.licence_number IS NULL\n     JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id\n     WHERE e.organisation_id = $1 AND e.person_id = $2 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status IN ('valid', 'suspended'))\n     ORDER BY e.id DESC": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolment: string; readonly course: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly profession: string | null };
    };
    // features/issuing/mails/certificate-mail.queries.ts
    "SELECT p.email, p.language FROM registry.certificates c JOIN identity.people p ON p.id = c.person_id\n           WHERE c.id = $1 AND c.status = 'valid' AND c.rendering = 'ready' AND p.blocked_at IS NULL AND NOT EXISTS (SELECT FROM identity.members b WHERE b.organisation_id = c.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly email: string; readonly language: string };
    };
    // features/issuing/proposals/issuing-rules.queries.ts
    "SELECT version, second_approval AS \"secondApproval\" FROM issuing.issuing_rule WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly version: number; readonly secondApproval: boolean };
    };
    // features/issuing/proposals/issuing-rules.queries.ts
    "WITH changed AS (\n       UPDATE issuing.issuing_rule SET second_approval = $3, version = version + 1 WHERE organisation_id = $1 AND version = $2 RETURNING 1\n     ), first AS (\n       INSERT INTO issuing.issuing_rule (organisation_id, second_approval) SELECT $1, $3 WHERE $2 = 0 ON CONFLICT DO NOTHING RETURNING 1\n     )\n     SELECT 1 FROM changed UNION ALL SELECT 1 FROM first": {
      readonly parameters: readonly [string, number | null, boolean];
      readonly row: { readonly '?column?': number };
    };
    // features/issuing/proposals/proposals.queries.ts
    "\n  SELECT s.id, s.state, s.selection, s.enrolment_ids AS enrolments, s.proposed_by AS \"proposedBy\", s.proposed_at AS \"proposedAt\",\n    p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    s.decided_by AS \"decidedBy\", s.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", s.reason\n  FROM issuing.proposal s LEFT JOIN identity.people p ON p.id = s.proposed_by LEFT JOIN identity.people d ON d.id = s.decided_by\n  WHERE s.organisation_id = $1 AND s.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly selection: JsonColumns['issuing.proposal.selection']; readonly enrolments: string[]; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly reason: string | null };
    };
    // features/issuing/proposals/proposals.queries.ts
    "\n  SELECT s.id, s.state, s.selection, s.enrolment_ids AS enrolments, s.proposed_by AS \"proposedBy\", s.proposed_at AS \"proposedAt\",\n    p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    s.decided_by AS \"decidedBy\", s.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", s.reason\n  FROM issuing.proposal s LEFT JOIN identity.people p ON p.id = s.proposed_by LEFT JOIN identity.people d ON d.id = s.decided_by\n  WHERE s.organisation_id = $1 AND s.id = $2 FOR UPDATE OF s": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly selection: JsonColumns['issuing.proposal.selection']; readonly enrolments: string[]; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly reason: string | null };
    };
    // features/issuing/proposals/proposals.queries.ts
    "\n  SELECT s.id, s.state, s.selection, s.enrolment_ids AS enrolments, s.proposed_by AS \"proposedBy\", s.proposed_at AS \"proposedAt\",\n    p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    s.decided_by AS \"decidedBy\", s.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", s.reason\n  FROM issuing.proposal s LEFT JOIN identity.people p ON p.id = s.proposed_by LEFT JOIN identity.people d ON d.id = s.decided_by\n  WHERE s.organisation_id = $1 AND ($2::text IS NULL OR s.state = $2)\n       AND ($3::uuid IS NULL OR (s.proposed_at, s.id) < (SELECT proposed_at, id FROM issuing.proposal WHERE id = $3 AND organisation_id = $1))\n     ORDER BY s.proposed_at DESC, s.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly selection: JsonColumns['issuing.proposal.selection']; readonly enrolments: string[]; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly reason: string | null };
    };
    // features/issuing/proposals/proposals.queries.ts
    "SELECT count(*)::int AS count FROM issuing.proposal WHERE organisation_id = $1 AND state = 'open' AND proposed_by IS DISTINCT FROM $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/issuing/proposals/proposals.queries.ts
    "INSERT INTO issuing.proposal (id, organisation_id, selection, enrolment_ids, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, Json, readonly (string | null)[], string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/issuing/proposals/proposals.queries.ts
    "UPDATE issuing.proposal SET state = $2, decided_by = $3, decided_at = $4, reason = $5 WHERE id = $1 AND state = 'open'": {
      readonly parameters: readonly [string | null, string, string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/issuing/proposals/proposals.queries.ts
    "SELECT e.id AS enrolment, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", ce.title AS course\n     FROM issuing.proposal s JOIN learning.enrolments e ON e.id = ANY (s.enrolment_ids)\n     JOIN identity.people p ON p.id = e.person_id JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id\n     WHERE s.organisation_id = $1 AND s.id = $2\n       AND ($3::uuid IS NULL OR (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id) > (\n         SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id FROM learning.enrolments e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $3 AND e.organisation_id = $1))\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly enrolment: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly course: JsonColumns['catalogue.course_edition.title'] };
    };
    // features/issuing/publishing/publishing-effects.queries.ts
    "/* \"title\" is not null: the content of a course has one */\n     SELECT d.id, d.content->>'title' AS title, cur.number AS edition,\n       (SELECT count(*)::int FROM learning.enrolments e WHERE e.course_id = c.id AND e.withdrawn_at IS NULL\n          AND NOT EXISTS (SELECT 1 FROM assessment.attempts t WHERE t.enrolment_id = e.id AND t.passed)) AS enrolled,\n       (SELECT count(*)::int FROM learning.enrolments e WHERE e.course_id = c.id AND e.withdrawn_at IS NULL\n          AND EXISTS (SELECT 1 FROM assessment.attempts t WHERE t.enrolment_id = e.id AND t.passed)\n          AND NOT EXISTS (SELECT 1 FROM registry.certificates f WHERE f.enrolment_id = e.id)) AS waiting,\n       coalesce((SELECT json_agg(json_build_object('id', a.id, 'body', a.decision->'body', 'number', a.decision->>'number') ORDER BY a.created_at, a.id)\n          FROM profiles.accredited_editions t JOIN profiles.accreditations a ON a.id = t.accreditation_id\n          WHERE t.course_edition_id = cur.id AND a.archived_at IS NULL AND (a.valid_to IS NULL OR a.valid_to >= $3::date)), '[]') AS accreditations\n     FROM authoring.drafts d\n     LEFT JOIN catalogue.courses c ON c.id = d.id\n     LEFT JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     WHERE d.organisation_id = $1 AND d.kind = 'course'\n       AND (d.id = $2 OR d.content->'modules' @> jsonb_build_array(jsonb_build_object('module', $2::text)))\n     ORDER BY d.content->>'title' COLLATE \"sr-Latn-x-icu\", d.id LIMIT 200": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly id: string; readonly title: string; readonly edition: number | null; readonly enrolled: number; readonly waiting: number; readonly accreditations: ({ 'id': string; 'body': unknown; 'number': string | null })[] };
    };
    // features/issuing/publishing/publishing-effects.queries.ts
    "SELECT 1 FROM authoring.drafts WHERE organisation_id = $1 AND id = $2 AND kind IN ('course', 'module')": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
  }
}
