// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/status/mails/recipients.queries.ts
    "SELECT e.id AS enrolment, e.person_id AS \"personId\", e.organisation_id AS \"organisationId\", p.email, p.language\n     FROM assessment.attempts s JOIN learning.enrolments e ON e.id = s.enrolment_id JOIN identity.people p ON p.id = e.person_id\n     WHERE s.id = $1 AND p.blocked_at IS NULL AND NOT EXISTS (\n       SELECT FROM identity.members b WHERE b.organisation_id = e.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly enrolment: string; readonly personId: string; readonly organisationId: string; readonly email: string; readonly language: string };
    };
    // features/status/mails/recipients.queries.ts
    "SELECT e.id AS enrolment, e.person_id AS \"personId\", e.organisation_id AS \"organisationId\", p.email, p.language\n     FROM learning.extra_attempts s JOIN learning.enrolments e ON e.id = s.enrolment_id JOIN identity.people p ON p.id = e.person_id\n     WHERE s.id = $1 AND p.blocked_at IS NULL AND NOT EXISTS (\n       SELECT FROM identity.members b WHERE b.organisation_id = e.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly enrolment: string; readonly personId: string; readonly organisationId: string; readonly email: string; readonly language: string };
    };
    // features/status/mails/recipients.queries.ts
    "SELECT e.id AS enrolment, e.person_id AS \"personId\", e.organisation_id AS \"organisationId\", p.email, p.language\n     FROM registry.certificates s JOIN learning.enrolments e ON e.id = s.enrolment_id JOIN identity.people p ON p.id = e.person_id\n     WHERE s.id = $1 AND p.blocked_at IS NULL AND NOT EXISTS (\n       SELECT FROM identity.members b WHERE b.organisation_id = e.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly enrolment: string; readonly personId: string; readonly organisationId: string; readonly email: string; readonly language: string };
    };
    // features/status/mails/recipients.queries.ts
    "SELECT e.id AS enrolment, e.person_id AS \"personId\", e.organisation_id AS \"organisationId\", p.email, p.language\n     FROM (SELECT id, id AS enrolment_id FROM learning.enrolments) s JOIN learning.enrolments e ON e.id = s.enrolment_id JOIN identity.people p ON p.id = e.person_id\n     WHERE s.id = $1 AND p.blocked_at IS NULL AND NOT EXISTS (\n       SELECT FROM identity.members b WHERE b.organisation_id = e.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly enrolment: string; readonly personId: string; readonly organisationId: string; readonly email: string; readonly language: string };
    };
    // features/status/mails/recipients.queries.ts
    "SELECT FROM learning.extra_attempts x JOIN assessment.attempts a ON a.enrolment_id = x.enrolment_id AND a.number >= x.number WHERE x.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/status/own-courses.queries.ts
    "SELECT e.id AS enrolment, e.course_edition_id AS \"courseEditionId\", e.enrolled_at AS \"enrolledAt\", o.name AS organiser, e.renews_id AS renews, e.withdrawn_at IS NOT NULL AS \"left\", c.offered, (SELECT jsonb_build_object('reason', g.reason, 'at', g.changed_at) FROM catalogue.withdrawn_editions w\n    JOIN catalogue.offer_changes g ON g.id = w.change_id WHERE w.course_edition_id = e.course_edition_id) AS withdrawal,\n       (EXISTS (SELECT FROM identity.printed_names pn WHERE pn.person_id = e.person_id)\n         OR EXISTS (SELECT FROM issuing.named_documents d WHERE d.organisation_id = e.organisation_id AND d.enrolment_id = e.id)) AS named,\n       (SELECT coalesce(json_agg(block_key), '[]') FROM learning.blocks_done WHERE enrolment_id = e.id) AS done,\n       (SELECT count(*)::int FROM learning.extra_attempts x WHERE x.enrolment_id = e.id) AS extra, to_char(e.closes_on, 'YYYY-MM-DD') AS \"closesOn\", (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'closedAt', floor(extract(epoch FROM a.closed_at) * 1000)::float8, 'passed', a.passed, 'deadline',\n    CASE WHEN NOT EXISTS (SELECT FROM assessment.service_interruptions o WHERE o.ends_at > a.started_at)\n      AND NOT EXISTS (SELECT FROM assessment.attempt_breaks b WHERE b.attempt_id = a.id) THEN floor(extract(epoch FROM a.deadline_at) * 1000)::float8 END) ORDER BY a.number), '[]'::jsonb)\n  FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.number > 0) AS attempts, (SELECT jsonb_build_object('id', c.id, 'kind', c.kind, 'status', c.status, 'ready', c.rendering = 'ready')\n  FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status IN ('valid', 'suspended', 'revoked') ORDER BY c.status = 'valid' DESC, c.status = 'suspended' DESC, c.kind = 'completion' DESC, c.issued_at DESC LIMIT 1) AS certificate\n     FROM learning.enrolments e\n     JOIN catalogue.courses c ON c.id = e.course_id\n     JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id\n     JOIN organisations.organisers o ON o.id = CASE WHEN ce.organisation_id = $2 THEN ce.organiser_id\n    ELSE coalesce((SELECT h.organiser_id FROM catalogue.received_courses h WHERE h.organisation_id = $2 AND h.course_id = ce.course_id),\n      (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = $2 ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1)) END\n     WHERE e.person_id = $1 AND e.organisation_id = $2 AND e.id = coalesce($3, e.id) AND (e.withdrawn_at IS NULL OR $3 IS NOT NULL OR NOT EXISTS (\n       SELECT FROM learning.enrolments n WHERE n.person_id = e.person_id AND n.organisation_id = e.organisation_id AND n.course_id = e.course_id AND n.id > e.id))\n     ORDER BY coalesce(e.place_at, e.enrolled_at) DESC, e.id DESC LIMIT 200": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly enrolment: string; readonly courseEditionId: string; readonly enrolledAt: Date; readonly organiser: JsonColumns['organisations.organiser.name']; readonly renews: string | null; readonly left: boolean; readonly offered: boolean; readonly withdrawal: { 'reason': string; 'at': string } | null; readonly named: boolean; readonly done: string[]; readonly extra: number; readonly closesOn: string | null; readonly attempts: ({ 'id': string; 'closedAt': number | null; 'passed': boolean | null; 'deadline': number | null })[]; readonly certificate: { 'id': string; 'kind': string; 'status': 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled'; 'ready': boolean } | null };
    };
  }
}
