// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/reporting/item-analysis.queries.ts
    "SELECT /* \"cutScore\" is not null: all rules have one */ e.id, e.course_id AS \"courseId\", e.organisation_id AS \"organisationId\", e.title, e.number, (e.assessment ->> 'cutScore')::float8 AS \"cutScore\",\n  (SELECT max(computed_at) FROM reporting.item_analysis f WHERE f.course_edition_id = e.id) AS \"computedAt\"\n  FROM catalogue.course_editions e JOIN catalogue.courses c ON c.id = e.course_id WHERE (e.organisation_id = $1 OR e.course_id = ANY ((SELECT catalogue.shared_courses())::uuid[]))\n       AND (c.current_edition_id = e.id OR EXISTS (SELECT FROM assessment.attempts a WHERE a.course_edition_id = e.id AND a.state <> 'open' AND a.passed IS NOT NULL))\n       AND ($2::uuid IS NULL OR (c.slug, c.id, -e.number) > (SELECT k.slug, k.id, -b.number FROM catalogue.course_editions b JOIN catalogue.courses k ON k.id = b.course_id WHERE b.id = $2))\n     ORDER BY c.slug, c.id, e.number DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly organisationId: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly number: number; readonly cutScore: number; readonly computedAt: Date | null };
    };
    // features/reporting/item-analysis.queries.ts
    "SELECT /* \"cutScore\" is not null: all rules have one */ e.id, e.course_id AS \"courseId\", e.organisation_id AS \"organisationId\", e.title, e.number, (e.assessment ->> 'cutScore')::float8 AS \"cutScore\",\n  (SELECT max(computed_at) FROM reporting.item_analysis f WHERE f.course_edition_id = e.id) AS \"computedAt\"\n  FROM catalogue.course_editions e JOIN catalogue.courses c ON c.id = e.course_id WHERE (e.organisation_id = $1 OR e.course_id = ANY ((SELECT catalogue.shared_courses())::uuid[])) AND e.course_id = $2 AND e.number = $3": {
      readonly parameters: readonly [string | null, string | null, number | null];
      readonly row: { readonly id: string; readonly courseId: string; readonly organisationId: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly number: number; readonly cutScore: number; readonly computedAt: Date | null };
    };
    // features/reporting/item-analysis.queries.ts
    "SELECT id, course_edition_id AS \"courseEditionId\", ordered_at AS \"orderedAt\", people, done, computed_at AS \"computedAt\", failed_at AS \"failedAt\"\n  FROM reporting.item_analysis WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly courseEditionId: string; readonly orderedAt: Date; readonly people: number; readonly done: number; readonly computedAt: Date | null; readonly failedAt: Date | null };
    };
    // features/reporting/item-analysis.queries.ts
    "SELECT id, course_edition_id AS \"courseEditionId\", ordered_at AS \"orderedAt\", people, done, computed_at AS \"computedAt\", failed_at AS \"failedAt\"\n  FROM reporting.item_analysis WHERE course_edition_id = $1 ORDER BY ordered_at DESC, id DESC LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly courseEditionId: string; readonly orderedAt: Date; readonly people: number; readonly done: number; readonly computedAt: Date | null; readonly failedAt: Date | null };
    };
    // features/reporting/item-analysis.queries.ts
    "SELECT /* \"document\" is not null: what is computed has one */ computed_at AS \"computedAt\", people, document FROM reporting.item_analysis\n     WHERE course_edition_id = $1 AND computed_at IS NOT NULL ORDER BY computed_at DESC LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly computedAt: Date; readonly people: number; readonly document: JsonColumns['reporting.item_analysis.document'] };
    };
    // features/reporting/item-analysis.queries.ts
    "SELECT f.id, f.course_edition_id AS \"courseEditionId\", f.computed_at AS \"computedAt\", e.assessment AS rules\n     FROM reporting.item_analysis f JOIN catalogue.course_editions e ON e.id = f.course_edition_id WHERE f.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly courseEditionId: string; readonly computedAt: Date | null; readonly rules: JsonColumns['catalogue.course_edition.assessment'] };
    };
    // features/reporting/item-analysis.queries.ts
    "SELECT id, language, profession FROM identity.people WHERE id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly language: string; readonly profession: string | null };
    };
    // features/reporting/item-analysis.queries.ts
    "INSERT INTO reporting.item_analysis (id, organisation_id, course_edition_id, course_organisation_id, ordered_by, ordered_at, people)\n     SELECT $1, $2, e.id, e.organisation_id, $4, $5, $6 FROM catalogue.course_editions e WHERE e.id = $3 ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string | null, string, Date | string, number];
      readonly row: { readonly id: string };
    };
    // features/reporting/item-analysis.queries.ts
    "UPDATE reporting.item_analysis SET done = $2 WHERE id = $1 AND computed_at IS NULL": {
      readonly parameters: readonly [string | null, number];
      readonly row: never;
    };
    // features/reporting/item-analysis.queries.ts
    "UPDATE reporting.item_analysis SET document = $2, people = $3, done = $3, computed_at = $4, failed_at = NULL WHERE id = $1 AND computed_at IS NULL": {
      readonly parameters: readonly [string | null, Json | null, number, Date | string | null];
      readonly row: never;
    };
    // features/reporting/item-analysis.queries.ts
    "UPDATE reporting.item_analysis SET failed_at = $2 WHERE id = $1 AND computed_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/reporting/regrades/person-erasure.queries.ts
    "DELETE FROM reporting.regrade_effect WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/reporting/regrades/regrades.queries.ts
    "SELECT r.id, r.state, c.from_version_id AS version, v.content, c.reason, c.made_at AS \"orderedAt\", r.looked_at AS \"lookedAt\", e.*\n     FROM reporting.regrade r\n     JOIN assessment.corrections c ON c.id = r.id\n     JOIN assessment.item_versions v ON v.id = c.to_version_id\n     CROSS JOIN LATERAL (\n       SELECT count(*) FILTER (WHERE effect = 'passes')::int AS passes, count(*) FILTER (WHERE effect = 'fails')::int AS fails,\n         count(*) FILTER (WHERE effect = 'more')::int AS more, count(*) FILTER (WHERE effect = 'less')::int AS less,\n         count(coalesce(certificate_id, programme_certificate_id))::int AS certificates\n       FROM reporting.regrade_effect WHERE regrade_id = r.id AND organisation_id = r.organisation_id) e\n     WHERE r.organisation_id = $1 AND r.course_organisation_id = r.organisation_id AND ($2::uuid IS NULL OR r.id = $2)\n       AND ($3::uuid IS NULL OR (c.made_at, r.id) < (SELECT made_at, id FROM assessment.corrections WHERE id = $3))\n     ORDER BY c.made_at DESC, r.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly state: 'previewing' | 'previewed' | 'applying' | 'applied' | 'failed'; readonly version: string; readonly content: JsonColumns['assessment.item_version.content']; readonly reason: string; readonly orderedAt: Date; readonly lookedAt: number; readonly passes: number; readonly fails: number; readonly more: number; readonly less: number; readonly certificates: number };
    };
    // features/reporting/regrades/regrades.queries.ts
    "SELECT FROM reporting.regrade WHERE organisation_id = $1 AND id = $2\n       AND CASE WHEN $3 THEN course_organisation_id = organisation_id ELSE course_organisation_id <> organisation_id AND state IN ('applying', 'applied') END": {
      readonly parameters: readonly [string | null, string | null, boolean | null];
      readonly row: never;
    };
    // features/reporting/regrades/regrades.queries.ts
    "INSERT INTO reporting.regrade (id, organisation_id, course_organisation_id) VALUES ($1, $2, $2)": {
      readonly parameters: readonly [string, string];
      readonly row: never;
    };
    // features/reporting/regrades/regrades.queries.ts
    "SELECT state, course_organisation_id AS \"courseOrganisationId\" FROM reporting.regrade WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly state: 'previewing' | 'previewed' | 'applying' | 'applied' | 'failed'; readonly courseOrganisationId: string };
    };
    // features/reporting/regrades/regrades.queries.ts
    "UPDATE reporting.regrade SET state = $3 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, string];
      readonly row: never;
    };
    // features/reporting/regrades/regrades.queries.ts
    "UPDATE reporting.regrade SET state = $3 WHERE organisation_id = $1 AND id = $2 AND state = 'previewing'": {
      readonly parameters: readonly [string | null, string | null, string];
      readonly row: never;
    };
    // features/reporting/regrades/regrades.queries.ts
    "UPDATE reporting.regrade SET looked_at = $3 WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null, number];
      readonly row: never;
    };
    // features/reporting/regrades/regrades.queries.ts
    "INSERT INTO reporting.regrade_effect (regrade_id, organisation_id, attempt_id, enrolment_id, person_id, effect, percent_before, percent_after, certificate_id, programme_certificate_id)\n     SELECT $1, $2, r.attempt, r.enrolment, r.person, r.effect, r.before, r.after,\n       (SELECT id FROM registry.certificates WHERE enrolment_id = r.enrolment AND status IN ('valid', 'suspended') LIMIT 1),\n       (SELECT c.id FROM learning.enrolments l JOIN programmes.participants t ON t.organisation_id = l.organisation_id AND t.person_id = l.person_id\n          JOIN programmes.edition_parts q ON q.edition_id = t.edition_id AND q.course_id = l.course_id\n          JOIN registry.certificates c ON c.enrolment_id = t.id AND c.status IN ('valid', 'suspended') WHERE l.id = r.enrolment ORDER BY c.id LIMIT 1)\n     FROM jsonb_to_recordset($3::jsonb) AS r (attempt uuid, enrolment uuid, person uuid, effect text, before integer, after integer)\n     ON CONFLICT (regrade_id, attempt_id) DO UPDATE SET effect = excluded.effect, percent_before = excluded.percent_before,\n       percent_after = excluded.percent_after, certificate_id = excluded.certificate_id, programme_certificate_id = excluded.programme_certificate_id": {
      readonly parameters: readonly [string, string, Json | null];
      readonly row: never;
    };
    // features/reporting/regrades/regrades.queries.ts
    "SELECT e.attempt_id AS attempt, e.effect, e.percent_before AS before, e.percent_after AS after, e.certificate_id AS certificate, e.programme_certificate_id AS \"programmeCertificate\",\n       p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM reporting.regrade_effect e JOIN identity.people p ON p.id = e.person_id WHERE e.regrade_id = $1 AND e.organisation_id = $4\n       AND ($2::uuid IS NULL OR (e.place, e.attempt_id) > (SELECT place, attempt_id FROM reporting.regrade_effect WHERE regrade_id = $1 AND attempt_id = $2))\n     ORDER BY e.place, e.attempt_id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null, string | null];
      readonly row: { readonly attempt: string; readonly effect: 'passes' | 'fails' | 'more' | 'less'; readonly before: number; readonly after: number; readonly certificate: string | null; readonly programmeCertificate: string | null; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/reporting/regrades/shared-regrades.queries.ts
    "INSERT INTO reporting.regrade (id, organisation_id, course_organisation_id, prompt, reason, received_at)\n     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation_id, id) DO UPDATE SET received_at = excluded.received_at": {
      readonly parameters: readonly [string, string, string, Json | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/reporting/regrades/shared-regrades.queries.ts
    "SELECT working, people, passes, fails, more, less, certificates FROM reporting.regrade_elsewhere($1)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly working: boolean | null; readonly people: number | null; readonly passes: number | null; readonly fails: number | null; readonly more: number | null; readonly less: number | null; readonly certificates: number | null };
    };
    // features/reporting/regrades/shared-regrades.queries.ts
    "SELECT /* \"prompt\" is not null: received ones have it */ /* \"reason\" is not null: received ones have it */ /* \"receivedAt\" is not null: received ones have it */\n       r.id, r.course_organisation_id AS \"courseOrganisationId\", r.prompt, r.reason, r.state, r.received_at AS \"receivedAt\", r.looked_at AS \"lookedAt\", e.*\n     FROM reporting.regrade r\n     CROSS JOIN LATERAL (\n       SELECT count(*) FILTER (WHERE effect = 'passes')::int AS passes, count(*) FILTER (WHERE effect = 'fails')::int AS fails,\n         count(*) FILTER (WHERE effect = 'more')::int AS more, count(*) FILTER (WHERE effect = 'less')::int AS less,\n         count(coalesce(certificate_id, programme_certificate_id))::int AS certificates\n       FROM reporting.regrade_effect WHERE regrade_id = r.id AND organisation_id = r.organisation_id) e\n     WHERE r.organisation_id = $1 AND r.course_organisation_id <> r.organisation_id AND r.state IN ('applying', 'applied')\n       AND (r.id = $2 OR $2::uuid IS NULL AND EXISTS (\n         SELECT FROM reporting.regrade_effect WHERE regrade_id = r.id AND organisation_id = r.organisation_id))\n       AND ($3::uuid IS NULL OR (r.received_at, r.id) < (\n         SELECT received_at, id FROM reporting.regrade WHERE organisation_id = $1 AND id = $3))\n     ORDER BY r.received_at DESC, r.id DESC LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly courseOrganisationId: string; readonly prompt: JsonColumns['reporting.regrade.prompt']; readonly reason: string; readonly state: 'previewing' | 'previewed' | 'applying' | 'applied' | 'failed'; readonly receivedAt: Date; readonly lookedAt: number; readonly passes: number; readonly fails: number; readonly more: number; readonly less: number; readonly certificates: number };
    };
    // features/reporting/regrades/shared-regrades.queries.ts
    "SELECT DISTINCT ON (c.course_id) c.title FROM reporting.regrade_effect e\n     JOIN assessment.attempts a ON a.id = e.attempt_id JOIN catalogue.course_editions c ON c.id = a.course_edition_id\n     WHERE e.organisation_id = $1 AND e.regrade_id = $2 ORDER BY c.course_id, c.number DESC": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly title: JsonColumns['catalogue.course_edition.title'] };
    };
    // features/reporting/sharing/shared-sums.queries.ts
    "SELECT member_id AS \"memberId\", ended_at AS \"endedAt\", enrolled, taken, passed, percent FROM reporting.sums_of_shared($1)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly memberId: string | null; readonly endedAt: Date | null; readonly enrolled: number | null; readonly taken: number | null; readonly passed: number | null; readonly percent: number | null };
    };
    // features/reporting/sharing/shared-sums.queries.ts
    "SELECT /* \"edition\" is not null: the function gives rows of editions */ v.id, s.edition, v.content, s.people, s.percent\n     FROM reporting.items_of_shared($1) WITH ORDINALITY s JOIN assessment.item_versions v ON v.id = s.item_version_id ORDER BY s.ordinality": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly edition: number; readonly content: JsonColumns['assessment.item_version.content']; readonly people: number | null; readonly percent: number | null };
    };
  }
}
