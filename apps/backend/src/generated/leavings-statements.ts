// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/leavings/ended-shares.queries.ts
    "SELECT catalogue.end_shares_of_leaver($1, $2)": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly end_shares_of_leaver: number | null };
    };
    // features/leavings/erased-members.queries.ts
    "SELECT m.person_id AS \"personId\", EXISTS (SELECT FROM registry.certificates c WHERE c.organisation_id = $1 AND c.person_id = m.person_id\n         AND c.rendering = 'ready' AND c.status <> 'annulled') AS holds\n     FROM identity.members m WHERE m.organisation_id = $1 AND ($2::uuid IS NULL OR m.person_id > $2) ORDER BY m.person_id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly personId: string; readonly holds: boolean };
    };
    // features/leavings/handover/handed-content.queries.ts
    "SELECT c.id, c.slug, e.id AS \"editionId\", e.number AS edition, e.title, e.certificate_title AS \"certificateTitle\", e.objectives, e.hours, e.tracks, e.validity, e.renewal,\n       e.assessment FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly editionId: string; readonly edition: number; readonly title: JsonColumns['catalogue.course_edition.title']; readonly certificateTitle: JsonColumns['catalogue.course_edition.certificate_title']; readonly objectives: JsonColumns['catalogue.course_edition.objectives']; readonly hours: number; readonly tracks: string[]; readonly validity: JsonColumns['catalogue.course_edition.validity']; readonly renewal: JsonColumns['catalogue.course_edition.renewal'] | null; readonly assessment: JsonColumns['catalogue.course_edition.assessment'] };
    };
    // features/leavings/handover/handed-content.queries.ts
    "SELECT m.slug, m.kind, e.number AS edition, e.title FROM catalogue.course_edition_modules p JOIN catalogue.module_editions e ON e.id = p.module_edition_id\n       JOIN catalogue.modules m ON m.id = e.module_id WHERE p.course_edition_id = $1 ORDER BY p.position": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly slug: string; readonly kind: 'general' | 'specific' | 'practice'; readonly edition: number; readonly title: JsonColumns['catalogue.module_edition.title'] };
    };
    // features/leavings/handover/handed-content.queries.ts
    "SELECT e.id, m.slug, e.number AS edition FROM catalogue.module_editions e JOIN catalogue.modules m ON m.id = e.module_id\n     WHERE e.organisation_id = $1 AND ($2::uuid IS NULL OR e.id > $2) AND (\n       EXISTS (SELECT FROM catalogue.course_edition_modules p\n         JOIN catalogue.courses c ON c.current_edition_id = p.course_edition_id AND c.organisation_id = $1 WHERE p.module_edition_id = e.id)\n       OR EXISTS (SELECT FROM catalogue.surrounding_modules s WHERE s.organisation_id = $1 AND s.module_edition_id = e.id AND s.holds_until IS NULL))\n     ORDER BY e.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly edition: number };
    };
    // features/leavings/handover/handed-content.queries.ts
    "SELECT kind, script, hash FROM catalogue.edition_documents WHERE module_edition_id = $1 ORDER BY kind, script": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly kind: 'learner' | 'author'; readonly script: 'sr-Latn' | 'sr-Cyrl'; readonly hash: string };
    };
    // features/leavings/handover/handed-content.queries.ts
    "SELECT DISTINCT hash FROM catalogue.edition_files WHERE module_edition_id = $1 ORDER BY hash": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly hash: string };
    };
    // features/leavings/handover/handed-content.queries.ts
    "SELECT id, slug, title FROM assessment.banks WHERE organisation_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly title: string };
    };
    // features/leavings/handover/handed-content.queries.ts
    "SELECT i.key, i.withdrawn_at AS \"withdrawnAt\", v.content FROM assessment.items i JOIN assessment.item_versions v ON v.id = i.current_version_id\n     WHERE i.organisation_id = $1 AND i.bank_id = $2 ORDER BY i.key": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly key: string; readonly withdrawnAt: Date | null; readonly content: JsonColumns['assessment.item_version.content'] };
    };
    // features/leavings/handover/handed-rows.queries.ts
    "SELECT m.person_id AS id, p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.profession, p.licence_number AS \"licenceNumber\",\n       m.roles, m.since, i.name AS institution, w.written AS workplace\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     LEFT JOIN institutions.workplaces w ON w.organisation_id = m.organisation_id AND w.person_id = m.person_id\n     LEFT JOIN institutions.institutions i ON i.id = w.institution_id\n     WHERE m.organisation_id = $1 AND ($2::uuid IS NULL OR m.person_id > $2) ORDER BY m.person_id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly profession: string | null; readonly licenceNumber: string | null; readonly roles: string[]; readonly since: Date; readonly institution: JsonColumns['institutions.institution.name'] | null; readonly workplace: string | null };
    };
    // features/leavings/handover/handed-rows.queries.ts
    "SELECT n.id, n.person_id AS \"personId\", e.title, e.number AS edition, n.enrolled_at AS \"enrolledAt\", n.withdrawn_at AS \"withdrawnAt\"\n     FROM learning.enrolments n JOIN catalogue.course_editions e ON e.id = n.course_edition_id\n     WHERE n.organisation_id = $1 AND ($2::uuid IS NULL OR n.id > $2) ORDER BY n.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly personId: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly enrolledAt: Date; readonly withdrawnAt: Date | null };
    };
    // features/leavings/handover/handed-rows.queries.ts
    "SELECT a.id, a.enrolment_id AS \"enrolmentId\", a.number, a.state, a.started_at AS \"startedAt\", a.closed_at AS \"closedAt\", a.passed,\n       (a.result->>'percent')::integer AS percent\n     FROM assessment.attempts a WHERE a.organisation_id = $1 AND ($2::uuid IS NULL OR a.id > $2) ORDER BY a.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly enrolmentId: string; readonly number: number; readonly state: 'open' | 'submitted' | 'expired'; readonly startedAt: Date; readonly closedAt: Date | null; readonly passed: boolean | null; readonly percent: number | null };
    };
    // features/leavings/handover/handed-rows.queries.ts
    "SELECT c.id, c.slug, e.title, e.number AS edition, e.hours, c.offered, e.published_at AS \"publishedAt\"\n     FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id\n     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly title: JsonColumns['catalogue.course_edition.title']; readonly edition: number; readonly hours: number; readonly offered: boolean; readonly publishedAt: Date };
    };
    // features/leavings/handover/handover.queries.ts
    "DELETE FROM leavings.handover_part WHERE leaving_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/leavings/handover/handover.queries.ts
    "INSERT INTO leavings.handover_part (organisation_id, leaving_id, number, content) VALUES ($1, $2, $3, $4)": {
      readonly parameters: readonly [string, string, number, Uint8Array];
      readonly row: never;
    };
    // features/leavings/handover/handover.queries.ts
    "SELECT content FROM leavings.handover_part WHERE leaving_id = $1 AND number = $2": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly content: Buffer };
    };
    // features/leavings/handover/handover.queries.ts
    "UPDATE leavings.leaving SET handover = 'ready', handover_bytes = $2, handover_hash = $3, handover_made_at = $4\n     WHERE id = $1 AND handover = 'waiting' RETURNING id": {
      readonly parameters: readonly [string | null, number | null, string | null, Date | string | null];
      readonly row: { readonly id: string };
    };
    // features/leavings/leaving-weight.queries.ts
    "SELECT\n       (SELECT count(*) FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n         WHERE m.organisation_id = $1 AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL)::int AS people,\n       (SELECT count(*) FROM catalogue.courses WHERE organisation_id = $1 AND current_edition_id IS NOT NULL AND offered)::int AS courses,\n       (SELECT count(*) FROM learning.enrolments WHERE organisation_id = $1 AND withdrawn_at IS NULL)::int AS enrolments,\n       (SELECT count(*) FROM registry.certificates WHERE organisation_id = $1 AND status = 'valid' AND rendering = 'ready')::int AS documents,\n       coalesce(cardinality(catalogue.offered_courses()), 0) AS \"offersReceived\",\n       (SELECT count(*) FROM identity.invitations WHERE organisation_id = $1 AND state = 'sent' AND expires_at > $2)::int AS invitations,\n       (SELECT count(*) FROM identity.invitation_links WHERE organisation_id = $1 AND closed_at IS NULL AND ends_at > $2)::int AS links,\n       (SELECT count(*) FROM assessment.attempts WHERE organisation_id = $1 AND state = 'open')::int AS \"openAttempts\",\n       (SELECT count(*) FROM platform.job WHERE organisation_id = $1 AND state IN ('queued', 'running') AND repeat_seconds IS NULL)::int AS jobs": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly people: number; readonly courses: number; readonly enrolments: number; readonly documents: number; readonly offersReceived: number; readonly invitations: number; readonly links: number; readonly openAttempts: number; readonly jobs: number };
    };
    // features/leavings/leaving-weight.queries.ts
    "SELECT 1 WHERE EXISTS (SELECT FROM assessment.attempts WHERE organisation_id = $1 AND state = 'open')\n       OR EXISTS (SELECT FROM registry.certificates WHERE organisation_id = $1 AND status = 'valid' AND rendering = 'waiting')": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/leavings/leavings.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", reason, to_char(last_day, 'YYYY-MM-DD') AS \"lastDay\", announced_at AS \"announcedAt\",\n  announced_by AS \"announcedBy\", taken_back_at AS \"takenBackAt\", left_at AS \"leftAt\", handover, handover_bytes AS \"handoverBytes\", handover_hash AS \"handoverHash\",\n  handover_made_at AS \"handoverMadeAt\", fetched_at AS \"fetchedAt\", acknowledged_at AS \"acknowledgedAt\", erased_at AS \"erasedAt\" FROM leavings.leaving WHERE organisation_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly reason: string; readonly lastDay: string; readonly announcedAt: Date; readonly announcedBy: string; readonly takenBackAt: Date | null; readonly leftAt: Date | null; readonly handover: 'waiting' | 'ready' | null; readonly handoverBytes: number | null; readonly handoverHash: string | null; readonly handoverMadeAt: Date | null; readonly fetchedAt: Date | null; readonly acknowledgedAt: Date | null; readonly erasedAt: Date | null };
    };
    // features/leavings/leavings.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", reason, to_char(last_day, 'YYYY-MM-DD') AS \"lastDay\", announced_at AS \"announcedAt\",\n  announced_by AS \"announcedBy\", taken_back_at AS \"takenBackAt\", left_at AS \"leftAt\", handover, handover_bytes AS \"handoverBytes\", handover_hash AS \"handoverHash\",\n  handover_made_at AS \"handoverMadeAt\", fetched_at AS \"fetchedAt\", acknowledged_at AS \"acknowledgedAt\", erased_at AS \"erasedAt\" FROM leavings.leaving WHERE organisation_id = $1 AND taken_back_at IS NULL": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly reason: string; readonly lastDay: string; readonly announcedAt: Date; readonly announcedBy: string; readonly takenBackAt: Date | null; readonly leftAt: Date | null; readonly handover: 'waiting' | 'ready' | null; readonly handoverBytes: number | null; readonly handoverHash: string | null; readonly handoverMadeAt: Date | null; readonly fetchedAt: Date | null; readonly acknowledgedAt: Date | null; readonly erasedAt: Date | null };
    };
    // features/leavings/leavings.queries.ts
    "SELECT id, organisation_id AS \"organisationId\", reason, to_char(last_day, 'YYYY-MM-DD') AS \"lastDay\", announced_at AS \"announcedAt\",\n  announced_by AS \"announcedBy\", taken_back_at AS \"takenBackAt\", left_at AS \"leftAt\", handover, handover_bytes AS \"handoverBytes\", handover_hash AS \"handoverHash\",\n  handover_made_at AS \"handoverMadeAt\", fetched_at AS \"fetchedAt\", acknowledged_at AS \"acknowledgedAt\", erased_at AS \"erasedAt\" FROM leavings.leaving WHERE organisation_id = $1 AND taken_back_at IS NULL FOR UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly organisationId: string; readonly reason: string; readonly lastDay: string; readonly announcedAt: Date; readonly announcedBy: string; readonly takenBackAt: Date | null; readonly leftAt: Date | null; readonly handover: 'waiting' | 'ready' | null; readonly handoverBytes: number | null; readonly handoverHash: string | null; readonly handoverMadeAt: Date | null; readonly fetchedAt: Date | null; readonly acknowledgedAt: Date | null; readonly erasedAt: Date | null };
    };
    // features/leavings/leavings.queries.ts
    "INSERT INTO leavings.leaving (id, organisation_id, reason, last_day, announced_at, announced_by) VALUES ($1, $2, $3, $4, $5, $6)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Date | string, Date | string, string];
      readonly row: { readonly id: string };
    };
    // features/leavings/leavings.queries.ts
    "UPDATE leavings.leaving SET taken_back_at = $2, taken_back_by = $3 WHERE id = $1 AND taken_back_at IS NULL AND left_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/leavings/leavings.queries.ts
    "UPDATE leavings.leaving SET left_at = $2, handover = 'waiting' WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/leavings/leavings.queries.ts
    "UPDATE leavings.leaving SET erased_at = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/leavings/leavings.queries.ts
    "UPDATE leavings.leaving SET fetched_at = $2, fetched_by = $3 WHERE id = $1 AND fetched_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/leavings/leavings.queries.ts
    "UPDATE leavings.leaving SET acknowledged_at = $2, acknowledged_by = $3 WHERE id = $1 AND acknowledged_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: never;
    };
  }
}
