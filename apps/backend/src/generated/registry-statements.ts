// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/registry/certificate-records.queries.ts
    "INSERT INTO registry.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id,\n       batch_id, facts, entry, seal_hash, signature_hash, signing_key, holder_folded, holder_sort_key, check_code, issued_on, issued_at, replaces_id, expires_on, kind, certified_on, term_starts_on)\n     SELECT c.id, $2, c.\"organiserId\", $3, c.number, c.\"personId\", c.\"enrolmentId\", c.\"courseEditionId\",\n       $4, c.facts, c.entry, c.\"sealHash\", c.\"signatureHash\", c.\"signingKey\", c.\"holderFolded\", c.\"holderSortKey\", c.\"checkCode\", $5, $6, c.\"replacesId\", (c.facts->>'expiresOn')::date, c.kind,\n       coalesce(o.certified_on, o.issued_on), coalesce(o.term_starts_on, o.issued_on, c.\"termStartsOn\")\n     FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, \"organiserId\" uuid, number int, \"personId\" uuid, \"enrolmentId\" uuid,\n       \"courseEditionId\" uuid, facts jsonb, entry jsonb, \"sealHash\" text, \"signatureHash\" text, \"signingKey\" text, \"holderFolded\" text,\n       \"holderSortKey\" text, \"checkCode\" text, \"replacesId\" uuid, kind text, \"termStartsOn\" date)\n     LEFT JOIN registry.certificate o ON o.id = c.\"replacesId\"": {
      readonly parameters: readonly [Json | null, string, number, string | null, Date | string, Date | string];
      readonly row: never;
    };
    // features/registry/certificate-records.queries.ts
    "INSERT INTO registry.certificate_event (id, organisation_id, certificate_id, type, reason, note, actor_id, at)\n     SELECT e.id, $2, e.\"certificateId\", e.type, e.reason, e.note, $3, $4\n     FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, \"certificateId\" uuid, type text, reason text, note text)": {
      readonly parameters: readonly [Json | null, string, string, Date | string];
      readonly row: never;
    };
    // features/registry/certificates.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering, o.number AS \"replacedNumber\", o.year AS \"replacedYear\", o.entry AS \"replacedEntry\" FROM registry.certificate c\n     LEFT JOIN registry.certificate o ON o.id = c.replaces_id\n     WHERE c.organisation_id = $1 AND c.organiser_id = $2 AND c.year = $3 AND c.number > $4 ORDER BY c.number LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, number | null, number | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed'; readonly replacedNumber: number | null; readonly replacedYear: number | null; readonly replacedEntry: JsonColumns['registry.certificate.entry'] | null };
    };
    // features/registry/certificates.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering, c.organisation_id AS \"organisationId\", c.person_id AS \"personId\", c.enrolment_id AS \"enrolmentId\", c.batch_id AS \"batchId\", c.facts,\n  c.check_code AS \"checkCode\", c.issued_at AS \"issuedAt\", c.failure_code AS \"failureCode\", c.document_hash AS \"documentHash\",\n  c.seal_hash AS \"sealHash\", c.signature_hash AS \"signatureHash\", c.signing_key AS \"signingKey\", c.replaces_id AS \"replacesId\", n.id AS \"replacedById\",\n  c.erased_at IS NOT NULL AS erased, c.retired_at IS NOT NULL AS retired\n  FROM registry.certificate c LEFT JOIN registry.certificate n ON n.replaces_id = c.id WHERE c.organisation_id = $1 AND c.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed'; readonly organisationId: string; readonly personId: string; readonly enrolmentId: string; readonly batchId: string | null; readonly facts: JsonColumns['registry.certificate.facts']; readonly checkCode: string; readonly issuedAt: Date; readonly failureCode: string | null; readonly documentHash: string | null; readonly sealHash: string | null; readonly signatureHash: string | null; readonly signingKey: string | null; readonly replacesId: string | null; readonly replacedById: string | null; readonly erased: boolean; readonly retired: boolean };
    };
    // features/registry/certificates.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering, c.organisation_id AS \"organisationId\", c.person_id AS \"personId\", c.enrolment_id AS \"enrolmentId\", c.batch_id AS \"batchId\", c.facts,\n  c.check_code AS \"checkCode\", c.issued_at AS \"issuedAt\", c.failure_code AS \"failureCode\", c.document_hash AS \"documentHash\",\n  c.seal_hash AS \"sealHash\", c.signature_hash AS \"signatureHash\", c.signing_key AS \"signingKey\", c.replaces_id AS \"replacesId\", n.id AS \"replacedById\",\n  c.erased_at IS NOT NULL AS erased, c.retired_at IS NOT NULL AS retired\n  FROM registry.certificate c LEFT JOIN registry.certificate n ON n.replaces_id = c.id WHERE c.organisation_id = $1 AND c.id = ANY ($2) ORDER BY array_position($2, c.id)": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed'; readonly organisationId: string; readonly personId: string; readonly enrolmentId: string; readonly batchId: string | null; readonly facts: JsonColumns['registry.certificate.facts']; readonly checkCode: string; readonly issuedAt: Date; readonly failureCode: string | null; readonly documentHash: string | null; readonly sealHash: string | null; readonly signatureHash: string | null; readonly signingKey: string | null; readonly replacesId: string | null; readonly replacedById: string | null; readonly erased: boolean; readonly retired: boolean };
    };
    // features/registry/certificates.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering, c.organisation_id AS \"organisationId\", c.person_id AS \"personId\", c.enrolment_id AS \"enrolmentId\", c.batch_id AS \"batchId\", c.facts,\n  c.check_code AS \"checkCode\", c.issued_at AS \"issuedAt\", c.failure_code AS \"failureCode\", c.document_hash AS \"documentHash\",\n  c.seal_hash AS \"sealHash\", c.signature_hash AS \"signatureHash\", c.signing_key AS \"signingKey\", c.replaces_id AS \"replacesId\", n.id AS \"replacedById\",\n  c.erased_at IS NOT NULL AS erased, c.retired_at IS NOT NULL AS retired\n  FROM registry.certificate c LEFT JOIN registry.certificate n ON n.replaces_id = c.id WHERE c.check_code = $1 AND c.rendering = 'ready'": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed'; readonly organisationId: string; readonly personId: string; readonly enrolmentId: string; readonly batchId: string | null; readonly facts: JsonColumns['registry.certificate.facts']; readonly checkCode: string; readonly issuedAt: Date; readonly failureCode: string | null; readonly documentHash: string | null; readonly sealHash: string | null; readonly signatureHash: string | null; readonly signingKey: string | null; readonly replacesId: string | null; readonly replacedById: string | null; readonly erased: boolean; readonly retired: boolean };
    };
    // features/registry/certificates.queries.ts
    "SELECT reason FROM registry.certificate_event WHERE certificate_id = $1 AND type = $2 ORDER BY at DESC LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly reason: string | null };
    };
    // features/registry/certificates.queries.ts
    "SELECT r.renews_id AS \"renewsId\", c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering, c.organisation_id AS \"organisationId\", c.person_id AS \"personId\", c.enrolment_id AS \"enrolmentId\", c.batch_id AS \"batchId\", c.facts,\n  c.check_code AS \"checkCode\", c.issued_at AS \"issuedAt\", c.failure_code AS \"failureCode\", c.document_hash AS \"documentHash\",\n  c.seal_hash AS \"sealHash\", c.signature_hash AS \"signatureHash\", c.signing_key AS \"signingKey\", c.replaces_id AS \"replacesId\", n.id AS \"replacedById\",\n  c.erased_at IS NOT NULL AS erased, c.retired_at IS NOT NULL AS retired\n  FROM registry.certificate c LEFT JOIN registry.certificate n ON n.replaces_id = c.id LEFT JOIN learning.enrolments r ON r.id = c.enrolment_id WHERE c.organisation_id = $1 AND c.person_id = $2 AND c.rendering = 'ready' ORDER BY c.issued_at DESC, c.id DESC LIMIT 200": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly renewsId: string | null; readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed'; readonly organisationId: string; readonly personId: string; readonly enrolmentId: string; readonly batchId: string | null; readonly facts: JsonColumns['registry.certificate.facts']; readonly checkCode: string; readonly issuedAt: Date; readonly failureCode: string | null; readonly documentHash: string | null; readonly sealHash: string | null; readonly signatureHash: string | null; readonly signingKey: string | null; readonly replacesId: string | null; readonly replacedById: string | null; readonly erased: boolean; readonly retired: boolean };
    };
    // features/registry/certificates.queries.ts
    "SELECT e.type, e.reason, e.note, e.actor_id AS \"actorId\", p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", e.at\n     FROM registry.certificate_event e LEFT JOIN identity.people p ON p.id = e.actor_id\n     WHERE e.certificate_id = $1 ORDER BY e.at, e.id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly type: 'issued' | 'suspended' | 'reinstated' | 'superseded' | 'revoked' | 'annulled' | 'renewed'; readonly reason: string | null; readonly note: string | null; readonly actorId: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly at: Date };
    };
    // features/registry/certificates.queries.ts
    "SELECT content FROM registry.document WHERE certificate_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly content: Buffer };
    };
    // features/registry/certificates.queries.ts
    "SELECT 1 FROM registry.certificate WHERE id = $1 FOR UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/registry/certificates.queries.ts
    "SELECT 1 FROM registry.certificate\n     WHERE id = $1 AND status = 'valid' AND rendering = 'ready' AND erased_at IS NULL AND retired_at IS NULL FOR UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/registry/documents/documents.queries.ts
    "SELECT c.id AS certificate, c.organiser_id AS \"organiserId\", c.number, c.year, coalesce(c.entry->>'designation', '') AS designation, c.facts->>'language' AS language, d.hash,\n       octet_length(d.content) AS bytes, c.issued_at AS \"issuedAt\"\n     FROM registry.certificate c JOIN registry.document d ON d.certificate_id = c.id\n     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.id IN (SELECT registry.certificates_of_words($12, $13, $14)) ORDER BY c.year, c.organiser_id, c.number LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly certificate: string; readonly organiserId: string; readonly number: number; readonly year: number; readonly designation: string; readonly language: string | null; readonly hash: string; readonly bytes: number; readonly issuedAt: Date };
    };
    // features/registry/documents/documents.queries.ts
    "SELECT c.id AS certificate, c.organiser_id AS \"organiserId\", c.number, c.year, coalesce(c.entry->>'designation', '') AS designation, c.facts->>'language' AS language, d.hash,\n       octet_length(d.content) AS bytes, c.issued_at AS \"issuedAt\"\n     FROM registry.certificate c JOIN registry.document d ON d.certificate_id = c.id\n     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL ORDER BY c.year, c.organiser_id, c.number LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly certificate: string; readonly organiserId: string; readonly number: number; readonly year: number; readonly designation: string; readonly language: string | null; readonly hash: string; readonly bytes: number; readonly issuedAt: Date };
    };
    // features/registry/documents/documents.queries.ts
    "SELECT c.id AS certificate, c.organiser_id AS \"organiserId\", c.number, c.year, coalesce(c.entry->>'designation', '') AS designation, c.facts->>'language' AS language, d.hash,\n       octet_length(d.content) AS bytes, c.issued_at AS \"issuedAt\"\n     FROM registry.certificate c JOIN registry.document d ON d.certificate_id = c.id\n     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.check_code = $9 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL ORDER BY c.year, c.organiser_id, c.number LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly certificate: string; readonly organiserId: string; readonly number: number; readonly year: number; readonly designation: string; readonly language: string | null; readonly hash: string; readonly bytes: number; readonly issuedAt: Date };
    };
    // features/registry/documents/documents.queries.ts
    "SELECT c.id AS certificate, c.organiser_id AS \"organiserId\", c.number, c.year, coalesce(c.entry->>'designation', '') AS designation, c.facts->>'language' AS language, d.hash,\n       octet_length(d.content) AS bytes, c.issued_at AS \"issuedAt\"\n     FROM registry.certificate c JOIN registry.document d ON d.certificate_id = c.id\n     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.number = $8 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL ORDER BY c.year, c.organiser_id, c.number LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly certificate: string; readonly organiserId: string; readonly number: number; readonly year: number; readonly designation: string; readonly language: string | null; readonly hash: string; readonly bytes: number; readonly issuedAt: Date };
    };
    // features/registry/documents/documents.queries.ts
    "SELECT c.id AS certificate, c.organiser_id AS \"organiserId\", c.number, c.year, coalesce(c.entry->>'designation', '') AS designation, c.facts->>'language' AS language, d.hash,\n       octet_length(d.content) AS bytes, c.issued_at AS \"issuedAt\"\n     FROM registry.certificate c JOIN registry.document d ON d.certificate_id = c.id\n     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.batch_id = $10 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL ORDER BY c.year, c.organiser_id, c.number LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly certificate: string; readonly organiserId: string; readonly number: number; readonly year: number; readonly designation: string; readonly language: string | null; readonly hash: string; readonly bytes: number; readonly issuedAt: Date };
    };
    // features/registry/documents/documents.queries.ts
    "SELECT certificate_id AS id, content FROM registry.document WHERE certificate_id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly content: Buffer };
    };
    // features/registry/documents/documents.queries.ts
    "SELECT id FROM registry.certificate WHERE organisation_id = $1 AND id = ANY ($2) AND status = 'valid' AND rendering = 'ready' ORDER BY id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/registry/enter-organisation.queries.ts
    "SELECT set_config('app.organisation', coalesce(registry.organisation_of($1)::text /* as text: a setting is one */, ''), true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // features/registry/holder-erasure.queries.ts
    "WITH unmade AS (\n       UPDATE registry.certificate SET status = 'annulled' WHERE organisation_id = $1 AND person_id = $2 AND status = 'valid' AND rendering <> 'ready' RETURNING id\n     ) INSERT INTO registry.certificate_event (id, organisation_id, certificate_id, type, actor_id, at) SELECT gen_random_uuid(), $1, id, 'annulled', $3, $4 FROM unmade": {
      readonly parameters: readonly [string, string | null, string, Date | string];
      readonly row: never;
    };
    // features/registry/holder-erasure.queries.ts
    "DELETE FROM registry.name_attempt WHERE certificate_id IN (SELECT id FROM registry.certificate WHERE organisation_id = $1 AND person_id = $2)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/registry/holder-erasure.queries.ts
    "SELECT registry.erase_holder($1, $2, $3, $4)": {
      readonly parameters: readonly [string | null, string | null, Json | null, Date | string | null];
      readonly row: { readonly erase_holder: '' | null };
    };
    // features/registry/issued-documents.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering, c.check_code AS \"checkCode\", c.document_hash AS \"documentHash\" FROM registry.certificate c\n     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed'; readonly checkCode: string; readonly documentHash: string | null };
    };
    // features/registry/last-days.queries.ts
    "SELECT pg_advisory_xact_lock_shared(hashtextextended('certification.last-days ' || $1::text, 0))": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly pg_advisory_xact_lock_shared: '' | null };
    };
    // features/registry/last-days.queries.ts
    "SELECT pg_advisory_xact_lock(hashtextextended('certification.last-days ' || $1::text, 0))": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly pg_advisory_xact_lock: '' | null };
    };
    // features/registry/last-days.queries.ts
    "UPDATE registry.certificate c SET expires_on = m.until FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, until date) WHERE c.id = m.id": {
      readonly parameters: readonly [Json | null];
      readonly row: never;
    };
    // features/registry/lost-numbers.queries.ts
    "INSERT INTO registry.lost_number (id, organisation_id, organiser_id, year, number, designation, organiser, entered_on, entered_at)\n     SELECT gen_random_uuid(), o.organisation_id, o.id, $3, n, o.register_designation, o.name, $6, $7\n     FROM organisations.organisers o, generate_series($4::int, $5::int) n WHERE o.organisation_id = $1 AND o.id = $2": {
      readonly parameters: readonly [string | null, string | null, number, number | null, number | null, Date | string, Date | string];
      readonly row: never;
    };
    // features/registry/lost-numbers.queries.ts
    "SELECT l.id, l.number, l.year, l.organiser_id AS \"organiserId\", to_char(l.entered_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  l.designation, l.organiser FROM registry.lost_number l\n     WHERE l.organisation_id = $1 AND ($2::uuid IS NULL OR l.organiser_id = $2) AND ($3::int IS NULL OR l.year = $3) AND ($4::int IS NULL OR l.number = $4)\n       AND ($5::uuid IS NULL OR (l.year, l.organiser_id, l.number) < (SELECT year, organiser_id, number FROM registry.certificate WHERE id = $5 AND organisation_id = $1\n    UNION ALL SELECT year, organiser_id, number FROM registry.lost_number WHERE id = $5 AND organisation_id = $1))\n     ORDER BY l.year DESC, l.organiser_id DESC, l.number DESC LIMIT $6": {
      readonly parameters: readonly [string | null, string | null, number | null, number | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly issuedOn: string; readonly designation: string; readonly organiser: JsonColumns['registry.lost_number.organiser'] };
    };
    // features/registry/lost-numbers.queries.ts
    "SELECT l.id, l.number, l.year, l.organiser_id AS \"organiserId\", to_char(l.entered_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  l.designation, l.organiser FROM registry.lost_number l\n     WHERE l.organisation_id = $1 AND l.organiser_id = $2 AND l.year = $3 AND l.number > $4 ORDER BY l.number LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, number | null, number | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly issuedOn: string; readonly designation: string; readonly organiser: JsonColumns['registry.lost_number.organiser'] };
    };
    // features/registry/name-attempts.queries.ts
    "INSERT INTO registry.name_attempt AS t (certificate_id, on_day, tries) VALUES ($1, $2, 1)\n     ON CONFLICT (certificate_id, on_day) DO UPDATE SET tries = least(t.tries + 1, 1000)": {
      readonly parameters: readonly [string, Date | string];
      readonly row: never;
    };
    // features/registry/name-attempts.queries.ts
    "SELECT tries FROM registry.name_attempt WHERE certificate_id = $1 AND on_day = $2": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly tries: number };
    };
    // features/registry/person-entries.queries.ts
    "SELECT id, number, year, entry, to_char(issued_on, 'YYYY-MM-DD') AS \"issuedOn\", status, to_char(greatest(issued_on, expires_on), 'YYYY-MM-DD') AS \"endedOn\"\n     FROM registry.certificate WHERE organisation_id = $1 AND person_id = $2 ORDER BY issued_at DESC, id DESC LIMIT 500": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly entry: JsonColumns['registry.certificate.entry']; readonly issuedOn: string; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly endedOn: string };
    };
    // features/registry/person-entries.queries.ts
    "SELECT count(*)::int AS count FROM registry.document d JOIN registry.certificate c ON c.id = d.certificate_id\n     WHERE c.organisation_id = $1 AND c.person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/registry/personal-data/own-data.queries.ts
    "SELECT id, kind, number, year, entry, to_char(issued_on, 'YYYY-MM-DD') AS \"issuedOn\", to_char(expires_on, 'YYYY-MM-DD') AS \"expiresOn\", status, rendering,\n       check_code AS \"checkCode\", facts->>'language' AS language\n     FROM registry.certificate WHERE organisation_id = $1 AND person_id = $2 ORDER BY issued_at, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly kind: string; readonly number: number; readonly year: number; readonly entry: JsonColumns['registry.certificate.entry']; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed'; readonly checkCode: string; readonly language: string | null };
    };
    // features/registry/personal-data/own-data.queries.ts
    "SELECT e.certificate_id AS certificate, e.at, e.type FROM registry.certificate_event e\n       JOIN registry.certificate c ON c.organisation_id = e.organisation_id AND c.id = e.certificate_id\n     WHERE c.organisation_id = $1 AND c.person_id = $2 ORDER BY e.at, e.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly certificate: string; readonly at: Date; readonly type: 'issued' | 'suspended' | 'reinstated' | 'superseded' | 'revoked' | 'annulled' | 'renewed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.id IN (SELECT registry.certificates_of_words($12, $13, $14))\n       AND $16::uuid IS NULL\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.id IN (SELECT registry.certificates_of_words($12, $13, $14))\n       AND (c.year, c.organiser_id, c.number) < (SELECT year, organiser_id, number FROM registry.certificate WHERE id = $16 AND organisation_id = $1\n    UNION ALL SELECT year, organiser_id, number FROM registry.lost_number WHERE id = $16 AND organisation_id = $1)\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL\n       AND $16::uuid IS NULL\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL\n       AND (c.year, c.organiser_id, c.number) < (SELECT year, organiser_id, number FROM registry.certificate WHERE id = $16 AND organisation_id = $1\n    UNION ALL SELECT year, organiser_id, number FROM registry.lost_number WHERE id = $16 AND organisation_id = $1)\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.check_code = $9 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL\n       AND $16::uuid IS NULL\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.check_code = $9 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL\n       AND (c.year, c.organiser_id, c.number) < (SELECT year, organiser_id, number FROM registry.certificate WHERE id = $16 AND organisation_id = $1\n    UNION ALL SELECT year, organiser_id, number FROM registry.lost_number WHERE id = $16 AND organisation_id = $1)\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.number = $8 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL\n       AND $16::uuid IS NULL\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.number = $8 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL\n       AND (c.year, c.organiser_id, c.number) < (SELECT year, organiser_id, number FROM registry.certificate WHERE id = $16 AND organisation_id = $1\n    UNION ALL SELECT year, organiser_id, number FROM registry.lost_number WHERE id = $16 AND organisation_id = $1)\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.batch_id = $10 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL\n       AND $16::uuid IS NULL\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.certificate c WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11)) AND c.batch_id = $10 AND coalesce($12::text[], $13::text[], $14::text[]) IS NULL\n       AND (c.year, c.organiser_id, c.number) < (SELECT year, organiser_id, number FROM registry.certificate WHERE id = $16 AND organisation_id = $1\n    UNION ALL SELECT year, organiser_id, number FROM registry.lost_number WHERE id = $16 AND organisation_id = $1)\n     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT DISTINCT ON (l.year, l.\"organiserId\", l.number) l.*\n     FROM unnest($12::text[]) AS s (word) CROSS JOIN LATERAL (\n       SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.holder_search_term h JOIN registry.certificate c ON c.organisation_id = h.organisation_id AND c.id = h.certificate_id\n       WHERE h.organisation_id = $1 AND h.word = s.word COLLATE \"C\" AND c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11))\n         AND $14::uuid IS NULL\n       ORDER BY h.year DESC, h.organiser_id DESC, h.number DESC LIMIT $13) l\n     ORDER BY l.year DESC, l.\"organiserId\" DESC, l.number DESC LIMIT $13": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-lines.queries.ts
    "SELECT DISTINCT ON (l.year, l.\"organiserId\", l.number) l.*\n     FROM unnest($12::text[]) AS s (word) CROSS JOIN LATERAL (\n       SELECT c.id, c.number, c.year, c.organiser_id AS \"organiserId\", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\",\n  to_char(c.expires_on, 'YYYY-MM-DD') AS \"expiresOn\", c.status, c.rendering FROM registry.holder_search_term h JOIN registry.certificate c ON c.organisation_id = h.organisation_id AND c.id = h.certificate_id\n       WHERE h.organisation_id = $1 AND h.word = s.word COLLATE \"C\" AND c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)\n  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)\n  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)\n  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)\n  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11))\n         AND (h.year, h.organiser_id, h.number) < (SELECT year, organiser_id, number FROM registry.certificate WHERE id = $14 AND organisation_id = $1\n    UNION ALL SELECT year, organiser_id, number FROM registry.lost_number WHERE id = $14 AND organisation_id = $1)\n       ORDER BY h.year DESC, h.organiser_id DESC, h.number DESC LIMIT $13) l\n     ORDER BY l.year DESC, l.\"organiserId\" DESC, l.number DESC LIMIT $13": {
      readonly parameters: readonly [string | null, string | null, number | null, string | null, string | null, string | null, Date | string | null, number | null, string | null, string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly number: number; readonly year: number; readonly organiserId: string; readonly entry: JsonColumns['registry.certificate.entry']; readonly kind: string; readonly issuedOn: string; readonly expiresOn: string | null; readonly status: 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; readonly rendering: 'waiting' | 'ready' | 'failed' };
    };
    // features/registry/register-names.queries.ts
    "WITH RECURSIVE spelling AS (\n       SELECT t.place, t.typed, 1 AS count, (SELECT h.word FROM registry.holder_search_term h\n    WHERE h.organisation_id = $1 AND h.word >= t.typed AND h.word < t.typed || $3 ORDER BY h.word LIMIT 1) AS word\n       FROM unnest($2::text[]) WITH ORDINALITY AS w (word, place) CROSS JOIN LATERAL (SELECT w.place::int /* as int: no search has so many words */, w.word COLLATE \"C\" AS typed) t\n       UNION ALL\n       SELECT t.place, t.typed, t.count + 1, (SELECT h.word FROM registry.holder_search_term h\n    WHERE h.organisation_id = $1 AND h.word > t.word AND h.word < t.typed || $3 ORDER BY h.word LIMIT 1) FROM spelling t WHERE t.word IS NOT NULL AND t.count <= $4\n     )\n     SELECT place, array_agg(word) AS spellings FROM spelling WHERE word IS NOT NULL GROUP BY place": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | null, number | null];
      readonly row: { readonly place: number | null; readonly spellings: string[] };
    };
    // features/registry/register-names.queries.ts
    "SELECT DISTINCT few.word, count(*) OVER ()::int AS entries FROM (\n       SELECT h.word FROM registry.holder_search_term h WHERE h.organisation_id = $1 AND h.word >= $2::text AND h.word < $2::text || $3 LIMIT $4) few": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly word: string; readonly entries: number };
    };
    // features/registry/registers.queries.ts
    "SELECT name, register_designation AS designation FROM organisations.organisers WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly name: JsonColumns['organisations.organiser.name']; readonly designation: string };
    };
    // features/registry/registers.queries.ts
    "SELECT id, name, register_designation AS designation FROM organisations.organisers WHERE organisation_id = $1 ORDER BY created_at, id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['organisations.organiser.name']; readonly designation: string };
    };
    // features/registry/registers.queries.ts
    "INSERT INTO registry.register (organisation_id, organiser_id, year)\n     SELECT $1, id, $3 FROM unnest($2::uuid[]) AS o (id) ORDER BY id ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, readonly (string | null)[] | null, number];
      readonly row: never;
    };
    // features/registry/registers.queries.ts
    "SELECT organiser_id AS \"organiserId\", last_number AS last FROM registry.register\n     WHERE organiser_id = ANY ($1) AND year = $2 ORDER BY organiser_id FOR UPDATE": {
      readonly parameters: readonly [readonly (string | null)[] | null, number | null];
      readonly row: { readonly organiserId: string; readonly last: number };
    };
    // features/registry/registers.queries.ts
    "UPDATE registry.register r SET last_number = n.last\n     FROM unnest($1::uuid[], $2::int[]) AS n (organiser_id, last) WHERE r.organiser_id = n.organiser_id AND r.year = $3": {
      readonly parameters: readonly [readonly (string | null)[] | null, readonly (number | null)[] | null, number | null];
      readonly row: never;
    };
    // features/registry/registers.queries.ts
    "SELECT organiser_id AS \"organiserId\", last_number AS last FROM registry.register WHERE organiser_id = ANY ($1) AND year = $2": {
      readonly parameters: readonly [readonly (string | null)[] | null, number | null];
      readonly row: { readonly organiserId: string; readonly last: number };
    };
    // features/registry/registers.queries.ts
    "SELECT r.organiser_id AS \"organiserId\", o.name, o.register_designation AS designation, r.year, r.last_number AS last FROM registry.register r\n     JOIN organisations.organisers o ON o.id = r.organiser_id\n     WHERE r.organisation_id = $1 AND r.last_number > 0 ORDER BY r.year DESC, o.name->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", o.id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly organiserId: string; readonly name: JsonColumns['organisations.organiser.name']; readonly designation: string; readonly year: number; readonly last: number };
    };
    // features/registry/retention.queries.ts
    "SELECT count(*)::int AS count FROM registry.certificate\n     WHERE organisation_id = $1 AND erased_at IS NOT NULL AND retired_at IS NULL AND greatest(issued_on, expires_on) < $2::date": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly count: number };
    };
    // features/registry/retention.queries.ts
    "SELECT registry.retire_entries($1, $2, $3, $4) AS count": {
      readonly parameters: readonly [string | null, Date | string | null, number | null, Date | string | null];
      readonly row: { readonly count: number | null };
    };
    // features/registry/status.queries.ts
    "UPDATE registry.certificate SET status = $3 WHERE id = $1 AND status = $2 AND rendering = 'ready'": {
      readonly parameters: readonly [string | null, string | null, string];
      readonly row: never;
    };
    // features/registry/status.queries.ts
    "UPDATE registry.certificate SET status = $3 WHERE id = $1 AND status = 'valid' AND rendering = $2": {
      readonly parameters: readonly [string | null, string | null, string];
      readonly row: never;
    };
    // features/registry/status.queries.ts
    "UPDATE registry.certificate SET rendering = 'waiting', failure_code = NULL WHERE id = $1 AND status = 'valid' AND rendering = 'failed'": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/registry/status.queries.ts
    "UPDATE registry.certificate SET rendering = 'waiting', failure_code = NULL\n     WHERE organisation_id = $1 AND batch_id = $2 AND status = 'valid' AND rendering = 'failed' RETURNING id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string };
    };
    // features/registry/status.queries.ts
    "UPDATE registry.certificate SET rendering = 'ready', failure_code = NULL, document_hash = $2\n     WHERE id = $1 AND status = 'valid' AND rendering <> 'ready'": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/registry/status.queries.ts
    "INSERT INTO registry.document (certificate_id, organisation_id, hash, content, rendered_at) VALUES ($1, $2, $3, $4, $5)": {
      readonly parameters: readonly [string, string, string, Uint8Array, Date | string];
      readonly row: never;
    };
    // features/registry/status.queries.ts
    "UPDATE registry.certificate SET rendering = 'failed', failure_code = $2 WHERE id = $1 AND status = 'valid' AND rendering = 'waiting'": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/registry/status.queries.ts
    "SELECT replaces_id AS replaced FROM registry.certificate WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly replaced: string | null };
    };
  }
}
