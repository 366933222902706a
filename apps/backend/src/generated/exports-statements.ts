// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/exports/authority-reports/authority-reports.queries.ts
    "SELECT ce.id, ce.certificate_title AS title, o.name AS organiser FROM catalogue.course_editions ce JOIN organisations.organisers o ON o.id = CASE WHEN ce.organisation_id = $1 THEN ce.organiser_id\n    ELSE coalesce((SELECT h.organiser_id FROM catalogue.received_courses h WHERE h.organisation_id = $1 AND h.course_id = ce.course_id),\n      (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = $1 ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1)) END\n     WHERE ce.course_id = $2 AND ce.number = $3": {
      readonly parameters: readonly [string | null, string | null, number | null];
      readonly row: { readonly id: string; readonly title: JsonColumns['catalogue.course_edition.certificate_title']; readonly organiser: JsonColumns['organisations.organiser.name'] };
    };
    // features/exports/authority-reports/authority-reports.queries.ts
    "SELECT count(*)::int AS count FROM \n  learning.enrolments e\n  JOIN identity.people p ON p.id = e.person_id\n  JOIN platform.organisation org ON org.id = e.organisation_id\n  CROSS JOIN LATERAL (\n    SELECT passed, result, closed_at, course_edition_id FROM assessment.attempts\n    WHERE enrolment_id = e.id AND passed IS NOT NULL ORDER BY passed DESC, CASE WHEN passed THEN number ELSE -number END LIMIT 1\n  ) a\n  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  LEFT JOIN registry.certificates c ON c.enrolment_id = e.id AND c.status = 'valid' AND c.rendering = 'ready'\n  WHERE e.organisation_id = $1 AND ce.id = $2 AND (a.closed_at AT TIME ZONE org.time_zone)::date BETWEEN $3 AND $4\n    AND CASE $5 WHEN 'certified' THEN c.id IS NOT NULL WHEN 'passed' THEN a.passed ELSE true END": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, Date | string | null, string | null];
      readonly row: { readonly count: number };
    };
    // features/exports/authority-reports/authority-reports.queries.ts
    "/* \"finishedOn\" is not null: only attempts that were judged count, and they are over */\n     SELECT e.id AS enrolment, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.profession, p.licence_number AS \"licenceNumber\",\n       jsonb_build_object('rank', p.service_rank, 'unit', p.service_unit, 'serviceNumber', p.service_number) AS service,\n       ce.certificate_title AS course, ce.hours::float8 AS hours, a.passed, (a.result->>'percent')::int AS percent,\n       to_char(a.closed_at AT TIME ZONE org.time_zone, 'YYYY-MM-DD') AS \"finishedOn\",\n       c.number, c.year, c.entry, c.facts, to_char(c.issued_on, 'YYYY-MM-DD') AS \"issuedOn\"\n     FROM \n  learning.enrolments e\n  JOIN identity.people p ON p.id = e.person_id\n  JOIN platform.organisation org ON org.id = e.organisation_id\n  CROSS JOIN LATERAL (\n    SELECT passed, result, closed_at, course_edition_id FROM assessment.attempts\n    WHERE enrolment_id = e.id AND passed IS NOT NULL ORDER BY passed DESC, CASE WHEN passed THEN number ELSE -number END LIMIT 1\n  ) a\n  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n  LEFT JOIN registry.certificates c ON c.enrolment_id = e.id AND c.status = 'valid' AND c.rendering = 'ready'\n  WHERE e.organisation_id = $1 AND ce.id = $2 AND (a.closed_at AT TIME ZONE org.time_zone)::date BETWEEN $3 AND $4\n    AND CASE $5 WHEN 'certified' THEN c.id IS NOT NULL WHEN 'passed' THEN a.passed ELSE true END\n       AND ($6::uuid IS NULL OR (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id) > (\n         SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id FROM learning.enrolments e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $6 AND e.organisation_id = $1))\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", e.id LIMIT $7": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, Date | string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly enrolment: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly profession: string | null; readonly licenceNumber: string | null; readonly service: { 'rank': string | null; 'unit': string | null; 'serviceNumber': string | null }; readonly course: JsonColumns['catalogue.course_edition.certificate_title']; readonly hours: number; readonly passed: boolean; readonly percent: number | null; readonly finishedOn: string; readonly number: number | null; readonly year: number | null; readonly entry: JsonColumns['registry.certificate.entry'] | null; readonly facts: JsonColumns['registry.certificate.facts'] | null; readonly issuedOn: string | null };
    };
    // features/exports/authority-reports/authority-reports.queries.ts
    "SELECT a.decision FROM profiles.accreditations a JOIN profiles.accredited_editions t ON t.accreditation_id = a.id\n     WHERE a.organisation_id = $1 AND t.course_edition_id = $2 ORDER BY a.valid_from, a.id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly decision: JsonColumns['profiles.accreditation.decision'] };
    };
    // features/exports/authority-reports/authority-reports.queries.ts
    "SELECT profession FROM identity.people p WHERE id = $2\n       AND EXISTS (SELECT FROM learning.enrolments e WHERE e.organisation_id = $1 AND e.person_id = p.id AND e.withdrawn_at IS NULL)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly profession: string | null };
    };
    // features/exports/exports.queries.ts
    "INSERT INTO exports.export (id, organisation_id, asked_by, asked_at, request, person_id, certificate_ids) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Date | string, Json, string | null, readonly (string | null)[]];
      readonly row: { readonly id: string };
    };
    // features/exports/exports.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", asked_by AS \"askedBy\", asked_at AS \"askedAt\", request, person_id AS \"personId\", cardinality(certificate_ids) AS certificates, state, bytes,\n  CASE request ->> 'kind'\n    WHEN 'delivery' THEN (\n      SELECT ce.certificate_title FROM catalogue.course_editions ce\n      WHERE ce.organisation_id = export.organisation_id AND ce.course_id = (request ->> 'course')::uuid AND ce.number = (request ->> 'edition')::integer)\n    WHEN 'register-book' THEN (\n      SELECT o.name FROM organisations.organisers o WHERE o.organisation_id = export.organisation_id AND o.id = (request ->> 'organiser')::uuid)\n  END AS about FROM exports.export WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly askedBy: string; readonly askedAt: Date; readonly request: JsonColumns['exports.export.request']; readonly personId: string | null; readonly certificates: number; readonly state: 'waiting' | 'ready' | 'failed'; readonly bytes: number | null; readonly about: JsonColumns['catalogue.course_edition.certificate_title'] | JsonColumns['organisations.organiser.name'] | null };
    };
    // features/exports/exports.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", asked_by AS \"askedBy\", asked_at AS \"askedAt\", request, person_id AS \"personId\", cardinality(certificate_ids) AS certificates, state, bytes,\n  CASE request ->> 'kind'\n    WHEN 'delivery' THEN (\n      SELECT ce.certificate_title FROM catalogue.course_editions ce\n      WHERE ce.organisation_id = export.organisation_id AND ce.course_id = (request ->> 'course')::uuid AND ce.number = (request ->> 'edition')::integer)\n    WHEN 'register-book' THEN (\n      SELECT o.name FROM organisations.organisers o WHERE o.organisation_id = export.organisation_id AND o.id = (request ->> 'organiser')::uuid)\n  END AS about FROM exports.export WHERE organisation_id = $1 AND asked_by = $2 AND person_id IS NULL\n       AND ($3::uuid IS NULL OR (asked_at, id) < (SELECT asked_at, id FROM exports.export WHERE id = $3 AND organisation_id = $1))\n     ORDER BY asked_at DESC, id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly askedBy: string; readonly askedAt: Date; readonly request: JsonColumns['exports.export.request']; readonly personId: string | null; readonly certificates: number; readonly state: 'waiting' | 'ready' | 'failed'; readonly bytes: number | null; readonly about: JsonColumns['catalogue.course_edition.certificate_title'] | JsonColumns['organisations.organiser.name'] | null };
    };
    // features/exports/exports.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", asked_by AS \"askedBy\", asked_at AS \"askedAt\", request, person_id AS \"personId\", cardinality(certificate_ids) AS certificates, state, bytes,\n  CASE request ->> 'kind'\n    WHEN 'delivery' THEN (\n      SELECT ce.certificate_title FROM catalogue.course_editions ce\n      WHERE ce.organisation_id = export.organisation_id AND ce.course_id = (request ->> 'course')::uuid AND ce.number = (request ->> 'edition')::integer)\n    WHEN 'register-book' THEN (\n      SELECT o.name FROM organisations.organisers o WHERE o.organisation_id = export.organisation_id AND o.id = (request ->> 'organiser')::uuid)\n  END AS about FROM exports.export WHERE organisation_id = $1 AND asked_by = $2 AND person_id = $3 ORDER BY asked_at DESC, id DESC": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly askedBy: string; readonly askedAt: Date; readonly request: JsonColumns['exports.export.request']; readonly personId: string; readonly certificates: number; readonly state: 'waiting' | 'ready' | 'failed'; readonly bytes: number | null; readonly about: JsonColumns['catalogue.course_edition.certificate_title'] | JsonColumns['organisations.organiser.name'] | null };
    };
    // features/exports/exports.queries.ts
    "DELETE FROM exports.export WHERE organisation_id = $1 AND asked_by = $2 AND person_id = $3 AND id <> $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null];
      readonly row: never;
    };
    // features/exports/exports.queries.ts
    "SELECT certificate_ids[$2:$3] AS ids FROM exports.export WHERE id = $1": {
      readonly parameters: readonly [string | null, number | null, number | null];
      readonly row: { readonly ids: string[] | null };
    };
    // features/exports/exports.queries.ts
    "DELETE FROM exports.export_part WHERE export_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/exports/exports.queries.ts
    "INSERT INTO exports.export_part (organisation_id, export_id, number, content) VALUES ($1, $2, $3, $4)": {
      readonly parameters: readonly [string, string, number, Uint8Array];
      readonly row: never;
    };
    // features/exports/exports.queries.ts
    "SELECT content FROM exports.export_part WHERE export_id = $1 AND number = $2": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly content: Buffer };
    };
    // features/exports/exports.queries.ts
    "UPDATE exports.export SET state = 'ready', bytes = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: never;
    };
    // features/exports/exports.queries.ts
    "UPDATE exports.export SET state = 'failed' WHERE id = $1 AND state = 'waiting'": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/exports/exports.queries.ts
    "DELETE FROM exports.export WHERE asked_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // features/exports/person-erasure.queries.ts
    "DELETE FROM exports.export WHERE organisation_id = $1\n       AND (asked_by = $2 OR person_id = $2 OR certificate_ids && ARRAY(SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
  }
}
