// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/certification/batches.queries.ts
    "INSERT INTO certification.batch (id, organisation_id, issued_by, issued_at, size, selection) VALUES ($1, $2, $3, $4, $5, $6)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Date | string, number, Json];
      readonly row: { readonly id: string };
    };
    // features/certification/batches.queries.ts
    "SELECT selection FROM certification.batch WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly selection: JsonColumns['certification.batch.selection'] };
    };
    // features/certification/batches.queries.ts
    "SELECT b.id, b.issued_at AS \"issuedAt\", b.size, s.ready, s.waiting, s.failed, s.annulled, s.without AS \"withoutCredential\"\n  FROM certification.batch b\n  CROSS JOIN LATERAL (\n    SELECT count(*) FILTER (WHERE rendering = 'ready')::int AS ready,\n      count(*) FILTER (WHERE rendering = 'waiting' AND status <> 'annulled')::int AS waiting,\n      count(*) FILTER (WHERE rendering = 'failed' AND status <> 'annulled')::int AS failed,\n      count(*) FILTER (WHERE status = 'annulled')::int AS annulled,\n      count(*) FILTER (WHERE rendering = 'ready' AND status = 'valid' AND erased_at IS NULL AND k.certificate_id IS NULL)::int AS without\n    FROM registry.certificates c LEFT JOIN certification.credential k ON k.certificate_id = c.id WHERE c.batch_id = b.id\n  ) s WHERE b.organisation_id = $1 AND b.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly issuedAt: Date; readonly size: number; readonly ready: number; readonly waiting: number; readonly failed: number; readonly annulled: number; readonly withoutCredential: number };
    };
    // features/certification/batches.queries.ts
    "SELECT b.id, b.issued_at AS \"issuedAt\", b.size, s.ready, s.waiting, s.failed, s.annulled, s.without AS \"withoutCredential\"\n  FROM certification.batch b\n  CROSS JOIN LATERAL (\n    SELECT count(*) FILTER (WHERE rendering = 'ready')::int AS ready,\n      count(*) FILTER (WHERE rendering = 'waiting' AND status <> 'annulled')::int AS waiting,\n      count(*) FILTER (WHERE rendering = 'failed' AND status <> 'annulled')::int AS failed,\n      count(*) FILTER (WHERE status = 'annulled')::int AS annulled,\n      count(*) FILTER (WHERE rendering = 'ready' AND status = 'valid' AND erased_at IS NULL AND k.certificate_id IS NULL)::int AS without\n    FROM registry.certificates c LEFT JOIN certification.credential k ON k.certificate_id = c.id WHERE c.batch_id = b.id\n  ) s WHERE b.organisation_id = $1\n       AND ($2::uuid IS NULL OR (b.issued_at, b.id) < (SELECT issued_at, id FROM certification.batch WHERE id = $2 AND organisation_id = $1))\n     ORDER BY b.issued_at DESC, b.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly issuedAt: Date; readonly size: number; readonly ready: number; readonly waiting: number; readonly failed: number; readonly annulled: number; readonly withoutCredential: number };
    };
    // features/certification/batches.queries.ts
    "SELECT id AS certificate, number, year, entry, failure_code AS code FROM registry.certificates\n     WHERE batch_id = $1 AND rendering = 'failed' AND status = 'valid' ORDER BY organiser_id, number LIMIT $2": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly certificate: string; readonly number: number; readonly year: number; readonly entry: JsonColumns['registry.certificate.entry']; readonly code: string | null };
    };
    // features/certification/certificate-mail.queries.ts
    "SELECT p.email, p.language FROM registry.certificates c JOIN identity.people p ON p.id = c.person_id\n           WHERE c.id = $1 AND c.status = 'valid' AND c.rendering = 'ready' AND p.blocked_at IS NULL AND NOT EXISTS (SELECT FROM identity.members b WHERE b.organisation_id = c.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly email: string; readonly language: string };
    };
    // features/certification/certificate-sources.queries.ts
    "SELECT /* \"percent\" is not null: what was passed has a result; \"passedAt\" is not null: what was passed is over; \"passedOn\" is not null: nor is its day */\n  e.id AS \"enrolmentId\", p.id AS \"personId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\",\n  p.name_confirmed_at IS NOT NULL AS \"nameConfirmed\", p.form, p.certificate_script AS script, p.profession,\n  p.licence_number AS \"licenceNumber\",\n  ce.course_id AS \"courseId\", ce.id AS \"courseEditionId\", ce.number AS edition, ce.tracks, ce.hours, ce.validity, ce.certificate_title AS \"courseTitle\",\n  (a.result->>'percent')::int AS percent, a.closed_at AS \"passedAt\", to_char(a.closed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"passedOn\", e.renews_id AS \"renewsId\",\n  o.id AS \"organiserId\", o.name AS \"organiserName\", o.place AS \"organiserPlace\", o.archived_at IS NOT NULL AS \"organiserArchived\",\n  o.register_designation AS \"registerDesignation\", o.signing_key AS \"signingKey\", o.seal_hash AS \"sealHash\",\n  EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status = 'revoked') AS \"revokedBefore\",\n  w.id AS \"proposalId\" FROM \n  \n  (\n    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM assessment.attempts t\n    WHERE t.organisation_id = $1 AND t.passed AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.enrolment_id AND c.status IN ('valid', 'suspended')) AND ($4::uuid[] IS NULL OR t.enrolment_id = ANY ($4)) ORDER BY t.enrolment_id, t.number\n  ) a\n  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1\n  JOIN identity.people p ON p.id = e.person_id\n  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  JOIN organisations.organisers o ON o.id = ce.organiser_id\n  JOIN platform.organisation z ON z.id = e.organisation_id\n  LEFT JOIN (\n    SELECT DISTINCT ON (n.enrolment_id) n.enrolment_id, s.id FROM certification.proposal s CROSS JOIN unnest(s.enrolment_ids) AS n (enrolment_id)\n    WHERE s.organisation_id = $1 AND s.state = 'open' ORDER BY n.enrolment_id, s.proposed_at, s.id\n  ) w ON w.enrolment_id = e.id\n     WHERE e.withdrawn_at IS NULL AND ($2::uuid IS NULL OR e.course_id = $2) AND coalesce(p.name_folded, '') LIKE ALL ($3::text[])\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly enrolmentId: string; readonly personId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly nameConfirmed: boolean; readonly form: 'feminine' | 'masculine' | 'neutral'; readonly script: 'sr-Latn' | 'sr-Cyrl'; readonly profession: string | null; readonly licenceNumber: string | null; readonly courseId: string; readonly courseEditionId: string; readonly edition: number; readonly tracks: string[]; readonly hours: number; readonly validity: JsonColumns['catalogue.course_edition.validity']; readonly courseTitle: JsonColumns['catalogue.course_edition.certificate_title']; readonly percent: number; readonly passedAt: Date; readonly passedOn: string; readonly renewsId: string | null; readonly organiserId: string; readonly organiserName: JsonColumns['organisations.organiser.name']; readonly organiserPlace: JsonColumns['organisations.organiser.place']; readonly organiserArchived: boolean; readonly registerDesignation: string; readonly signingKey: string | null; readonly sealHash: string | null; readonly revokedBefore: boolean; readonly proposalId: string | null };
    };
    // features/certification/certificate-sources.queries.ts
    "SELECT e.id FROM \n  (\n    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM assessment.attempts t\n    WHERE t.organisation_id = $1 AND t.passed AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.enrolment_id AND c.status IN ('valid', 'suspended')) ORDER BY t.enrolment_id, t.number\n  ) a\n  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1 JOIN identity.people p ON p.id = e.person_id\n     WHERE e.withdrawn_at IS NULL AND (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id) > (\n       SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id FROM learning.enrolments e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $2 AND e.organisation_id = $1\n     )": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/certification/certificate-sources.queries.ts
    "SELECT /* \"percent\" is not null: what was passed has a result; \"passedAt\" is not null: what was passed is over; \"passedOn\" is not null: nor is its day */\n  e.id AS \"enrolmentId\", p.id AS \"personId\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\",\n  p.name_confirmed_at IS NOT NULL AS \"nameConfirmed\", p.form, p.certificate_script AS script, p.profession,\n  p.licence_number AS \"licenceNumber\",\n  ce.course_id AS \"courseId\", ce.id AS \"courseEditionId\", ce.number AS edition, ce.tracks, ce.hours, ce.validity, ce.certificate_title AS \"courseTitle\",\n  (a.result->>'percent')::int AS percent, a.closed_at AS \"passedAt\", to_char(a.closed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"passedOn\", e.renews_id AS \"renewsId\",\n  o.id AS \"organiserId\", o.name AS \"organiserName\", o.place AS \"organiserPlace\", o.archived_at IS NOT NULL AS \"organiserArchived\",\n  o.register_designation AS \"registerDesignation\", o.signing_key AS \"signingKey\", o.seal_hash AS \"sealHash\",\n  EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status = 'revoked') AS \"revokedBefore\",\n  w.id AS \"proposalId\" FROM \n  \n  (\n    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM assessment.attempts t\n    WHERE t.organisation_id = $1 AND t.passed AND t.enrolment_id = $2 ORDER BY t.enrolment_id, t.number\n  ) a\n  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1\n  JOIN identity.people p ON p.id = e.person_id\n  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  JOIN organisations.organisers o ON o.id = ce.organiser_id\n  JOIN platform.organisation z ON z.id = e.organisation_id\n  LEFT JOIN (\n    SELECT DISTINCT ON (n.enrolment_id) n.enrolment_id, s.id FROM certification.proposal s CROSS JOIN unnest(s.enrolment_ids) AS n (enrolment_id)\n    WHERE s.organisation_id = $1 AND s.state = 'open' ORDER BY n.enrolment_id, s.proposed_at, s.id\n  ) w ON w.enrolment_id = e.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolmentId: string; readonly personId: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly nameConfirmed: boolean; readonly form: 'feminine' | 'masculine' | 'neutral'; readonly script: 'sr-Latn' | 'sr-Cyrl'; readonly profession: string | null; readonly licenceNumber: string | null; readonly courseId: string; readonly courseEditionId: string; readonly edition: number; readonly tracks: string[]; readonly hours: number; readonly validity: JsonColumns['catalogue.course_edition.validity']; readonly courseTitle: JsonColumns['catalogue.course_edition.certificate_title']; readonly percent: number; readonly passedAt: Date; readonly passedOn: string; readonly renewsId: string | null; readonly organiserId: string; readonly organiserName: JsonColumns['organisations.organiser.name']; readonly organiserPlace: JsonColumns['organisations.organiser.place']; readonly organiserArchived: boolean; readonly registerDesignation: string; readonly signingKey: string | null; readonly sealHash: string | null; readonly revokedBefore: boolean; readonly proposalId: string | null };
    };
    // features/certification/certificate-sources.queries.ts
    "SELECT c.id, cur.title, count(*)::int AS count FROM \n  (\n    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM assessment.attempts t\n    WHERE t.organisation_id = $1 AND t.passed AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.enrolment_id AND c.status IN ('valid', 'suspended')) ORDER BY t.enrolment_id, t.number\n  ) a\n  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1\n     JOIN catalogue.courses c ON c.id = e.course_id\n     JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     WHERE e.withdrawn_at IS NULL GROUP BY c.id, cur.title ORDER BY cur.title->>'sr-Latn' COLLATE \"sr-Latn-x-icu\"": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly count: number };
    };
    // features/certification/changes/changes.queries.ts
    "\n  SELECT g.id, g.kind, g.certificate_id AS \"certificateId\", g.reason, g.note, g.state,\n    g.proposed_by AS \"proposedBy\", g.proposed_at AS \"proposedAt\", p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    g.decided_by AS \"decidedBy\", g.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", g.refusal\n  FROM certification.change g LEFT JOIN identity.people p ON p.id = g.proposed_by LEFT JOIN identity.people d ON d.id = g.decided_by\n  WHERE g.organisation_id = $1 AND g.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'revoke' | 'replace' | 'annul'; readonly certificateId: string; readonly reason: string | null; readonly note: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly refusal: string | null };
    };
    // features/certification/changes/changes.queries.ts
    "\n  SELECT g.id, g.kind, g.certificate_id AS \"certificateId\", g.reason, g.note, g.state,\n    g.proposed_by AS \"proposedBy\", g.proposed_at AS \"proposedAt\", p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    g.decided_by AS \"decidedBy\", g.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", g.refusal\n  FROM certification.change g LEFT JOIN identity.people p ON p.id = g.proposed_by LEFT JOIN identity.people d ON d.id = g.decided_by\n  WHERE g.organisation_id = $1 AND g.id = $2 FOR UPDATE OF g": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'revoke' | 'replace' | 'annul'; readonly certificateId: string; readonly reason: string | null; readonly note: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly refusal: string | null };
    };
    // features/certification/changes/changes.queries.ts
    "SELECT 1 FROM certification.change WHERE certificate_id = $1 AND state = 'open' LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/certification/changes/changes.queries.ts
    "\n  SELECT g.id, g.kind, g.certificate_id AS \"certificateId\", g.reason, g.note, g.state,\n    g.proposed_by AS \"proposedBy\", g.proposed_at AS \"proposedAt\", p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    g.decided_by AS \"decidedBy\", g.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", g.refusal\n  FROM certification.change g LEFT JOIN identity.people p ON p.id = g.proposed_by LEFT JOIN identity.people d ON d.id = g.decided_by\n  WHERE g.organisation_id = $1 AND ($2::text IS NULL OR g.state = $2) AND ($3::uuid IS NULL OR g.certificate_id = $3)\n       AND ($4::uuid IS NULL OR (g.proposed_at, g.id) < (SELECT proposed_at, id FROM certification.change WHERE id = $4 AND organisation_id = $1))\n     ORDER BY g.proposed_at DESC, g.id DESC LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly kind: 'revoke' | 'replace' | 'annul'; readonly certificateId: string; readonly reason: string | null; readonly note: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly refusal: string | null };
    };
    // features/certification/changes/changes.queries.ts
    "INSERT INTO certification.change (id, organisation_id, certificate_id, kind, reason, note, proposed_by, proposed_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, string | null, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/certification/changes/changes.queries.ts
    "UPDATE certification.change SET state = $2, decided_by = $3, decided_at = $4, refusal = $5 WHERE id = $1 AND state = 'open'": {
      readonly parameters: readonly [string | null, string, string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/certification/changes/person-erasure.queries.ts
    "UPDATE certification.change SET note = '', refusal = CASE WHEN state = 'declined' THEN '' END\n       WHERE certificate_id IN (SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/certification/credentials/credentials.queries.ts
    "INSERT INTO certification.credential (certificate_id, organisation_id, hash, content, token, made_at) VALUES ($1, $2, $3, $4, $5, $6)": {
      readonly parameters: readonly [string, string, string, Uint8Array, string, Date | string];
      readonly row: never;
    };
    // features/certification/credentials/credentials.queries.ts
    "INSERT INTO certification.issuer_key (organisation_id, organiser_id, id, public_jwk, used_from)\n     SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM certification.issuer_key WHERE organiser_id = $2 AND id = $3)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Json, Date | string];
      readonly row: { readonly id: string };
    };
    // features/certification/credentials/credentials.queries.ts
    "UPDATE certification.issuer_key SET used_until = $3 WHERE organiser_id = $1 AND id <> $2 AND used_until IS NULL": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/certification/credentials/credentials.queries.ts
    "SELECT content, token FROM certification.credential WHERE certificate_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly content: Buffer; readonly token: string };
    };
    // features/certification/credentials/credentials.queries.ts
    "SELECT certificate_id AS id FROM certification.credential WHERE certificate_id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/certification/credentials/enter-organisation.queries.ts
    "SELECT set_config('app.organisation', coalesce(organisations.organisation_of($1)::text, ''), true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // features/certification/credentials/enter-organisation.queries.ts
    "SELECT set_config('app.organisation', coalesce(catalogue.organisation_of($1)::text, ''), true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // features/certification/credentials/issuers.queries.ts
    "\n  SELECT o.id, o.name, coalesce(o.signing_key, 'default') AS \"keyName\", coalesce(json_agg(json_build_object('id', k.id, 'jwk', k.public_jwk) ORDER BY k.used_from) FILTER (WHERE k.id IS NOT NULL), '[]') AS keys,\n    o.signing_key AS \"documentKey\",\n    ARRAY(SELECT encode(s.content, 'base64') FROM certification.signing_certificate s WHERE s.organiser_id = o.id ORDER BY s.used_from, s.fingerprint) AS certificates\n  FROM organisations.organisers o LEFT JOIN certification.issuer_key k ON k.organiser_id = o.id WHERE o.id = $1 GROUP BY o.id, o.name, o.signing_key": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['organisations.organiser.name']; readonly keyName: string; readonly keys: ({ 'id': string | null; 'jwk': JsonColumns['certification.issuer_key.public_jwk'] | null })[]; readonly documentKey: string | null; readonly certificates: string[] };
    };
    // features/certification/credentials/issuers.queries.ts
    "\n  SELECT o.id, o.name, coalesce(o.signing_key, 'default') AS \"keyName\", coalesce(json_agg(json_build_object('id', k.id, 'jwk', k.public_jwk) ORDER BY k.used_from) FILTER (WHERE k.id IS NOT NULL), '[]') AS keys,\n    o.signing_key AS \"documentKey\",\n    ARRAY(SELECT encode(s.content, 'base64') FROM certification.signing_certificate s WHERE s.organiser_id = o.id ORDER BY s.used_from, s.fingerprint) AS certificates\n  FROM organisations.organisers o LEFT JOIN certification.issuer_key k ON k.organiser_id = o.id WHERE o.signing_key IS NOT NULL OR EXISTS (SELECT 1 FROM certification.issuer_key WHERE organiser_id = o.id)\n       OR EXISTS (SELECT 1 FROM certification.signing_certificate WHERE organiser_id = o.id)\n     GROUP BY o.id, o.name, o.signing_key ORDER BY o.id": {
      readonly parameters: readonly [];
      readonly row: { readonly id: string; readonly name: JsonColumns['organisations.organiser.name']; readonly keyName: string; readonly keys: ({ 'id': string | null; 'jwk': JsonColumns['certification.issuer_key.public_jwk'] | null })[]; readonly documentKey: string | null; readonly certificates: string[] };
    };
    // features/certification/credentials/issuers.queries.ts
    "/* \"cutScore\" is not null: the rules of an assessment have one */\n     SELECT e.certificate_title AS title, e.hours, e.number, (e.assessment->>'cutScore')::int AS \"cutScore\"\n     FROM catalogue.course_editions e WHERE e.course_id = $1 AND e.number = $2": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly title: JsonColumns['catalogue.course_edition.certificate_title']; readonly hours: number; readonly number: number; readonly cutScore: number };
    };
    // features/certification/credentials/key-names.queries.ts
    "SELECT coalesce(o.signing_key, 'default') AS name FROM organisations.organisers o WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly name: string };
    };
    // features/certification/credentials/key-names.queries.ts
    "/* \"cutScore\" is not null: the rules of an assessment have one */\n     SELECT e.course_id AS \"courseId\", (e.assessment->>'cutScore')::int AS \"cutScore\" FROM registry.certificates c JOIN catalogue.course_editions e ON e.id = c.course_edition_id WHERE c.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly courseId: string; readonly cutScore: number };
    };
    // features/certification/credentials/key-names.queries.ts
    "SELECT 1 FROM certification.issuer_key WHERE organiser_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/certification/credentials/person-erasure.queries.ts
    "SELECT certification.erase_credentials($1, ARRAY(SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly erase_credentials: '' | null };
    };
    // features/certification/credentials/signing-certificates.queries.ts
    "INSERT INTO certification.signing_certificate (organisation_id, organiser_id, fingerprint, content, used_from)\n     SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM certification.signing_certificate WHERE organiser_id = $2 AND fingerprint = $3)\n     ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, string, Uint8Array, Date | string];
      readonly row: never;
    };
    // features/certification/credentials/signing-certificates.queries.ts
    "SELECT content FROM certification.signing_certificate WHERE organiser_id = $1 AND fingerprint = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly content: Buffer };
    };
    // features/certification/credentials/status-places.queries.ts
    "INSERT INTO certification.status_list (certificate_id, organisation_id, organiser_id, year, part, place)\n     SELECT $1, $2, $3, $4, $5, d.place FROM unnest($6::int[]) WITH ORDINALITY d (place, turn)\n     WHERE NOT EXISTS (SELECT 1 FROM certification.status_list s WHERE s.organiser_id = $3 AND s.year = $4 AND s.part = $5 AND s.place = d.place)\n     ORDER BY d.turn LIMIT 1 ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, string, number, number, readonly (number | null)[] | null];
      readonly row: never;
    };
    // features/certification/credentials/status-places.queries.ts
    "SELECT year, part, place FROM certification.status_list WHERE certificate_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly year: number; readonly part: number; readonly place: number };
    };
    // features/certification/credentials/status-places.queries.ts
    "SELECT 1 FROM certification.status_list WHERE organiser_id = $1 AND year = $2 AND part = $3 LIMIT 1": {
      readonly parameters: readonly [string | null, number | null, number | null];
      readonly row: { readonly '?column?': number };
    };
    // features/certification/credentials/status-places.queries.ts
    "SELECT s.place FROM registry.certificates c JOIN certification.status_list s ON s.certificate_id = c.id\n     WHERE c.organiser_id = $1 AND c.year = $2 AND s.part = $3 AND c.status <> 'valid' AND c.status <> 'suspended' ORDER BY s.place": {
      readonly parameters: readonly [string | null, number | null, number | null];
      readonly row: { readonly place: number };
    };
    // features/certification/licences/licence-requests.queries.ts
    "SELECT e.id AS enrolment, e.course_id AS course, ce.title, p.profession FROM learning.enrolments e\n     JOIN identity.people p ON p.id = e.person_id AND p.licence_number IS NULL\n     JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id\n     WHERE e.organisation_id = $1 AND e.person_id = $2 AND e.withdrawn_at IS NULL\n       AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status IN ('valid', 'suspended'))\n     ORDER BY e.id DESC": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly enrolment: string; readonly course: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly profession: string | null };
    };
    // features/certification/life/last-days.queries.ts
    "SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes, to_char(c.expires_on, 'YYYY-MM-DD') AS stored FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id\n     WHERE c.organisation_id = $1 AND c.id = ANY ($2) AND ($3::uuid IS NULL OR c.id > $3) ORDER BY c.id LIMIT $4": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[]; readonly stored: string | null };
    };
    // features/certification/life/last-days.queries.ts
    "SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes, to_char(c.expires_on, 'YYYY-MM-DD') AS stored FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id\n     WHERE c.organisation_id = $1 AND c.person_id = $2 AND ($3::uuid IS NULL OR c.id > $3) ORDER BY c.id LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[]; readonly stored: string | null };
    };
    // features/certification/life/last-days.queries.ts
    "SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes, to_char(c.expires_on, 'YYYY-MM-DD') AS stored FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id\n     WHERE c.organisation_id = $1 AND EXISTS (SELECT FROM certification.law_change g WHERE g.id = $2 AND ce.course_id = ANY (g.course_ids) AND coalesce(c.certified_on, c.issued_on) < g.changed_on) AND ($3::uuid IS NULL OR c.id > $3) ORDER BY c.id LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[]; readonly stored: string | null };
    };
    // features/certification/life/law-changes.queries.ts
    "SELECT g.id, to_char(g.changed_on, 'YYYY-MM-DD') AS \"changedOn\", to_char(g.renew_by, 'YYYY-MM-DD') AS \"renewBy\", g.source, g.sentence,\n  coalesce((SELECT json_agg(json_build_object('id', k.id, 'title', ke.title) ORDER BY array_position(g.course_ids, k.id))\n  FROM catalogue.courses k JOIN catalogue.course_editions ke ON ke.id = k.current_edition_id WHERE k.organisation_id = g.organisation_id AND k.id = ANY (g.course_ids)), '[]') AS courses, (SELECT count(*)::int FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id\n  WHERE c.organisation_id = g.organisation_id AND c.status = 'valid' AND c.rendering = 'ready' AND c.kind = 'completion' AND c.erased_at IS NULL AND coalesce(c.certified_on, c.issued_on) < g.changed_on AND ce.course_id = ANY (g.course_ids) AND NOT EXISTS (SELECT FROM learning.enrolments r JOIN assessment.attempts a ON a.enrolment_id = r.id AND a.passed\n  WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL)) AS holders, g.recorded_at AS \"recordedAt\", g.withdrawn_at AS \"withdrawnAt\"\n  FROM certification.law_change g WHERE g.organisation_id = $1\n       AND ($2::uuid IS NULL OR (g.recorded_at, g.id) < (SELECT recorded_at, id FROM certification.law_change WHERE id = $2 AND organisation_id = $1))\n     ORDER BY g.recorded_at DESC, g.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly changedOn: string; readonly renewBy: string; readonly source: string; readonly sentence: JsonColumns['certification.law_change.sentence']; readonly courses: ({ 'id': string; 'title': JsonColumns['catalogue.course_edition.title'] })[]; readonly holders: number; readonly recordedAt: Date; readonly withdrawnAt: Date | null };
    };
    // features/certification/life/law-changes.queries.ts
    "SELECT g.id, to_char(g.changed_on, 'YYYY-MM-DD') AS \"changedOn\", to_char(g.renew_by, 'YYYY-MM-DD') AS \"renewBy\", g.source, g.sentence,\n  coalesce((SELECT json_agg(json_build_object('id', k.id, 'title', ke.title) ORDER BY array_position(g.course_ids, k.id))\n  FROM catalogue.courses k JOIN catalogue.course_editions ke ON ke.id = k.current_edition_id WHERE k.organisation_id = g.organisation_id AND k.id = ANY (g.course_ids)), '[]') AS courses, (SELECT count(*)::int FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id\n  WHERE c.organisation_id = g.organisation_id AND c.status = 'valid' AND c.rendering = 'ready' AND c.kind = 'completion' AND c.erased_at IS NULL AND coalesce(c.certified_on, c.issued_on) < g.changed_on AND ce.course_id = ANY (g.course_ids) AND NOT EXISTS (SELECT FROM learning.enrolments r JOIN assessment.attempts a ON a.enrolment_id = r.id AND a.passed\n  WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL)) AS holders, g.recorded_at AS \"recordedAt\", g.withdrawn_at AS \"withdrawnAt\"\n  FROM certification.law_change g WHERE g.organisation_id = $1 AND g.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly changedOn: string; readonly renewBy: string; readonly source: string; readonly sentence: JsonColumns['certification.law_change.sentence']; readonly courses: ({ 'id': string; 'title': JsonColumns['catalogue.course_edition.title'] })[]; readonly holders: number; readonly recordedAt: Date; readonly withdrawnAt: Date | null };
    };
    // features/certification/life/law-changes.queries.ts
    "SELECT count(*)::int AS known FROM catalogue.courses WHERE organisation_id = $1 AND id = ANY ($2) AND current_edition_id IS NOT NULL": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly known: number };
    };
    // features/certification/life/law-changes.queries.ts
    "INSERT INTO certification.law_change (id, organisation_id, changed_on, renew_by, source, sentence, course_ids, recorded_by, recorded_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, Date | string, Date | string, string, Json, readonly (string | null)[], string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/certification/life/law-changes.queries.ts
    "UPDATE certification.law_change SET withdrawn_at = $3 WHERE organisation_id = $1 AND id = $2 AND withdrawn_at IS NULL": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/certification/life/leaves.queries.ts
    "SELECT 1 FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2 AND erased_at IS NULL LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/certification/life/leaves.queries.ts
    "INSERT INTO certification.recognised_leave (id, organisation_id, person_id, starts_on, ends_on, recorded_by, recorded_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Date | string, Date | string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/certification/life/leaves.queries.ts
    "SELECT 1 FROM certification.recognised_leave WHERE organisation_id = $1 AND id = $2 AND person_id = $3 AND starts_on = $4 AND ends_on = $5": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null, Date | string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/certification/life/leaves.queries.ts
    "WITH gone AS (DELETE FROM certification.recognised_leave WHERE organisation_id = $1 AND id = $2 RETURNING person_id) SELECT person_id AS person FROM gone": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly person: string };
    };
    // features/certification/life/leaves.queries.ts
    "SELECT count(*)::int AS count FROM certification.recognised_leave WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/certification/life/lives.queries.ts
    "SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id WHERE c.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[] };
    };
    // features/certification/life/lives.queries.ts
    "SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id WHERE c.organisation_id = $1 AND c.person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[] };
    };
    // features/certification/life/lives.queries.ts
    "SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id WHERE c.organisation_id = $1 AND c.enrolment_id = ANY ($2) AND c.status IN ('valid', 'suspended')": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[] };
    };
    // features/certification/life/lives.queries.ts
    "SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes, c.entry, (SELECT json_build_object('slug', pc.slug, 'title', pe.title) FROM catalogue.courses pc JOIN catalogue.course_editions pe ON pe.id = pc.current_edition_id\n  WHERE pc.organisation_id = c.organisation_id AND pc.offered AND pc.id IN ((ce.renewal->>'course')::uuid, ce.course_id) ORDER BY pc.id = ce.course_id LIMIT 1) AS course, (SELECT json_build_object('enrolment', r.id, 'passed', EXISTS (SELECT FROM learning.enrolments r JOIN assessment.attempts a ON a.enrolment_id = r.id AND a.passed\n  WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL), 'certificate', (\n    SELECT json_build_object('id', n.id, 'number', n.number, 'year', n.year, 'designation', coalesce(n.entry->>'designation', '')) FROM registry.certificates n WHERE n.enrolment_id = r.id AND n.status = 'valid' LIMIT 1))\n  FROM learning.enrolments r WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL) AS renewal, coalesce((SELECT json_agg(json_build_object('kind', e.type, 'day', to_char(e.at AT TIME ZONE z.time_zone, 'YYYY-MM-DD')) ORDER BY e.at, e.id)\n  FROM registry.certificate_events e WHERE e.certificate_id = c.id), '[]') AS events\n  FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id JOIN platform.organisation z ON z.id = c.organisation_id WHERE c.organisation_id = $1 AND c.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[]; readonly entry: JsonColumns['registry.certificate.entry']; readonly course: { 'slug': string; 'title': JsonColumns['catalogue.course_edition.title'] } | null; readonly renewal: { 'enrolment': string; 'passed': boolean; 'certificate': { 'id': string; 'number': number; 'year': number; 'designation': string } | null } | null; readonly events: ({ 'kind': 'issued' | 'suspended' | 'reinstated' | 'superseded' | 'revoked' | 'annulled' | 'renewed'; 'day': unknown | null })[] };
    };
    // features/certification/life/lives.queries.ts
    "SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes, c.entry, (SELECT json_build_object('slug', pc.slug, 'title', pe.title) FROM catalogue.courses pc JOIN catalogue.course_editions pe ON pe.id = pc.current_edition_id\n  WHERE pc.organisation_id = c.organisation_id AND pc.offered AND pc.id IN ((ce.renewal->>'course')::uuid, ce.course_id) ORDER BY pc.id = ce.course_id LIMIT 1) AS course, (SELECT json_build_object('enrolment', r.id, 'passed', EXISTS (SELECT FROM learning.enrolments r JOIN assessment.attempts a ON a.enrolment_id = r.id AND a.passed\n  WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL), 'certificate', (\n    SELECT json_build_object('id', n.id, 'number', n.number, 'year', n.year, 'designation', coalesce(n.entry->>'designation', '')) FROM registry.certificates n WHERE n.enrolment_id = r.id AND n.status = 'valid' LIMIT 1))\n  FROM learning.enrolments r WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL) AS renewal, coalesce((SELECT json_agg(json_build_object('kind', e.type, 'day', to_char(e.at AT TIME ZONE z.time_zone, 'YYYY-MM-DD')) ORDER BY e.at, e.id)\n  FROM registry.certificate_events e WHERE e.certificate_id = c.id), '[]') AS events\n  FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id JOIN platform.organisation z ON z.id = c.organisation_id WHERE c.organisation_id = $1 AND c.person_id = $2 AND c.status = 'valid' AND c.rendering = 'ready' ORDER BY c.id LIMIT 200": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[]; readonly entry: JsonColumns['registry.certificate.entry']; readonly course: { 'slug': string; 'title': JsonColumns['catalogue.course_edition.title'] } | null; readonly renewal: { 'enrolment': string; 'passed': boolean; 'certificate': { 'id': string; 'number': number; 'year': number; 'designation': string } | null } | null; readonly events: ({ 'kind': 'issued' | 'suspended' | 'reinstated' | 'superseded' | 'revoked' | 'annulled' | 'renewed'; 'day': unknown | null })[] };
    };
    // features/certification/life/person-erasure.queries.ts
    "DELETE FROM certification.recognised_leave WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/certification/life/person-erasure.queries.ts
    "DELETE FROM certification.reminder WHERE certificate_id IN (SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/certification/life/reminders.queries.ts
    "/* \"today\" is not null: the moment is given */\n     SELECT c.id, c.enrolment_id AS \"enrolmentId\", c.person_id AS \"personId\", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS \"certifiedOn\", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS \"startsOn\",\n  CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END AS \"expiresOn\", ce.renewal AS rule, coalesce((SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)\n  FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id), '[]') AS leaves, coalesce((SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)\n  FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL), '[]') AS changes, c.organisation_id AS \"organisationId\", to_char($1::timestamptz AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS today\n     FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id JOIN platform.organisation z ON z.id = c.organisation_id\n     WHERE c.status = 'valid' AND c.rendering = 'ready' AND c.kind = 'completion' AND c.erased_at IS NULL AND NOT EXISTS (SELECT FROM learning.enrolments r JOIN assessment.attempts a ON a.enrolment_id = r.id AND a.passed\n  WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL) AND (c.expires_on BETWEEN $1::date - 1 AND $1::date + 367\n  OR EXISTS (SELECT FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id AND c.expires_on IS NOT NULL)\n  OR EXISTS (SELECT FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL)) AND c.organisation_id = $2 AND ($3::uuid IS NULL OR c.id > $3) ORDER BY c.id LIMIT $4": {
      readonly parameters: readonly [Date | string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly personId: string; readonly kind: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly issuedOn: string; readonly certifiedOn: string; readonly startsOn: string; readonly expiresOn: string | null; readonly rule: JsonColumns['catalogue.course_edition.renewal'] | null; readonly leaves: ({ 'id': string; 'from': string; 'to': string })[]; readonly changes: ({ 'changedOn': string; 'renewBy': string; 'source': string; 'sentence': JsonColumns['certification.law_change.sentence'] })[]; readonly organisationId: string; readonly today: string };
    };
    // features/certification/life/reminders.queries.ts
    "INSERT INTO certification.reminder (certificate_id, organisation_id, due_on, told_at)\n     SELECT certificate_id, organisation_id, due_on, $2 FROM jsonb_to_recordset($1::jsonb) AS d (certificate_id uuid, organisation_id uuid, due_on date)\n     ON CONFLICT DO NOTHING RETURNING certificate_id AS id, organisation_id AS \"organisationId\"": {
      readonly parameters: readonly [Json | null, Date | string];
      readonly row: { readonly id: string; readonly organisationId: string };
    };
    // features/certification/proposals/issuing-rules.queries.ts
    "SELECT version, second_approval AS \"secondApproval\" FROM certification.issuing_rule WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly version: number; readonly secondApproval: boolean };
    };
    // features/certification/proposals/issuing-rules.queries.ts
    "WITH changed AS (\n       UPDATE certification.issuing_rule SET second_approval = $3, version = version + 1 WHERE organisation_id = $1 AND version = $2 RETURNING 1\n     ), first AS (\n       INSERT INTO certification.issuing_rule (organisation_id, second_approval) SELECT $1, $3 WHERE $2 = 0 ON CONFLICT DO NOTHING RETURNING 1\n     )\n     SELECT 1 FROM changed UNION ALL SELECT 1 FROM first": {
      readonly parameters: readonly [string, number | null, boolean];
      readonly row: { readonly '?column?': number };
    };
    // features/certification/proposals/proposals.queries.ts
    "\n  SELECT s.id, s.state, s.selection, s.enrolment_ids AS enrolments, s.proposed_by AS \"proposedBy\", s.proposed_at AS \"proposedAt\",\n    p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    s.decided_by AS \"decidedBy\", s.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", s.reason\n  FROM certification.proposal s LEFT JOIN identity.people p ON p.id = s.proposed_by LEFT JOIN identity.people d ON d.id = s.decided_by\n  WHERE s.organisation_id = $1 AND s.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly selection: JsonColumns['certification.proposal.selection']; readonly enrolments: string[]; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly reason: string | null };
    };
    // features/certification/proposals/proposals.queries.ts
    "\n  SELECT s.id, s.state, s.selection, s.enrolment_ids AS enrolments, s.proposed_by AS \"proposedBy\", s.proposed_at AS \"proposedAt\",\n    p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    s.decided_by AS \"decidedBy\", s.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", s.reason\n  FROM certification.proposal s LEFT JOIN identity.people p ON p.id = s.proposed_by LEFT JOIN identity.people d ON d.id = s.decided_by\n  WHERE s.organisation_id = $1 AND s.id = $2 FOR UPDATE OF s": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly selection: JsonColumns['certification.proposal.selection']; readonly enrolments: string[]; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly reason: string | null };
    };
    // features/certification/proposals/proposals.queries.ts
    "\n  SELECT s.id, s.state, s.selection, s.enrolment_ids AS enrolments, s.proposed_by AS \"proposedBy\", s.proposed_at AS \"proposedAt\",\n    p.name_latin AS \"proposerLatin\", p.name_cyrillic AS \"proposerCyrillic\",\n    s.decided_by AS \"decidedBy\", s.decided_at AS \"decidedAt\", d.name_latin AS \"deciderLatin\", d.name_cyrillic AS \"deciderCyrillic\", s.reason\n  FROM certification.proposal s LEFT JOIN identity.people p ON p.id = s.proposed_by LEFT JOIN identity.people d ON d.id = s.decided_by\n  WHERE s.organisation_id = $1 AND ($2::text IS NULL OR s.state = $2)\n       AND ($3::uuid IS NULL OR (s.proposed_at, s.id) < (SELECT proposed_at, id FROM certification.proposal WHERE id = $3 AND organisation_id = $1))\n     ORDER BY s.proposed_at DESC, s.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly state: 'open' | 'approved' | 'declined' | 'withdrawn'; readonly selection: JsonColumns['certification.proposal.selection']; readonly enrolments: string[]; readonly proposedBy: string; readonly proposedAt: Date; readonly proposerLatin: string | null; readonly proposerCyrillic: string | null; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly deciderLatin: string | null; readonly deciderCyrillic: string | null; readonly reason: string | null };
    };
    // features/certification/proposals/proposals.queries.ts
    "INSERT INTO certification.proposal (id, organisation_id, selection, enrolment_ids, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, Json, readonly (string | null)[], string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/certification/proposals/proposals.queries.ts
    "UPDATE certification.proposal SET state = $2, decided_by = $3, decided_at = $4, reason = $5 WHERE id = $1 AND state = 'open'": {
      readonly parameters: readonly [string | null, string, string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/certification/proposals/proposals.queries.ts
    "SELECT e.id AS enrolment, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", ce.title AS course\n     FROM certification.proposal s JOIN learning.enrolments e ON e.id = ANY (s.enrolment_ids)\n     JOIN identity.people p ON p.id = e.person_id JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id\n     WHERE s.organisation_id = $1 AND s.id = $2\n       AND ($3::uuid IS NULL OR (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id) > (\n         SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id FROM learning.enrolments e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $3 AND e.organisation_id = $1))\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly enrolment: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly course: JsonColumns['catalogue.course_edition.title'] };
    };
    // features/certification/publishing/publishing-effects.queries.ts
    "/* \"title\" is not null: the content of a course has one */\n     SELECT d.id, d.content->>'title' AS title, cur.number AS edition,\n       (SELECT count(*)::int FROM learning.enrolments e WHERE e.course_id = c.id AND e.withdrawn_at IS NULL\n          AND NOT EXISTS (SELECT 1 FROM assessment.attempts t WHERE t.enrolment_id = e.id AND t.passed)) AS enrolled,\n       (SELECT count(*)::int FROM learning.enrolments e WHERE e.course_id = c.id AND e.withdrawn_at IS NULL\n          AND EXISTS (SELECT 1 FROM assessment.attempts t WHERE t.enrolment_id = e.id AND t.passed)\n          AND NOT EXISTS (SELECT 1 FROM registry.certificates f WHERE f.enrolment_id = e.id)) AS waiting,\n       coalesce((SELECT json_agg(json_build_object('id', a.id, 'body', a.decision->'body', 'number', a.decision->>'number') ORDER BY a.created_at, a.id)\n          FROM profiles.accredited_editions t JOIN profiles.accreditations a ON a.id = t.accreditation_id\n          WHERE t.course_edition_id = cur.id AND a.archived_at IS NULL AND (a.valid_to IS NULL OR a.valid_to >= $3::date)), '[]') AS accreditations\n     FROM authoring.drafts d\n     LEFT JOIN catalogue.courses c ON c.id = d.id\n     LEFT JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id\n     WHERE d.organisation_id = $1 AND d.kind = 'course'\n       AND (d.id = $2 OR d.content->'modules' @> jsonb_build_array(jsonb_build_object('module', $2::text)))\n     ORDER BY d.content->>'title' COLLATE \"sr-Latn-x-icu\", d.id LIMIT 200": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly id: string; readonly title: string; readonly edition: number | null; readonly enrolled: number; readonly waiting: number; readonly accreditations: ({ 'id': string; 'body': unknown; 'number': string | null })[] };
    };
    // features/certification/publishing/publishing-effects.queries.ts
    "SELECT 1 FROM authoring.drafts WHERE organisation_id = $1 AND id = $2 AND kind IN ('course', 'module')": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
  }
}
