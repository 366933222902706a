import type { EntityManager } from 'typeorm';
import { byName, patternsOf } from '../../platform/database/name-search';
import type { CertificateSource } from './certificate-source';
import { withRenewed } from './life/renewed-certificates';
import { chooseProfiles } from './profiles/profile-choice';
import { chooseSignatories } from './signatory-choice';

const columns = `
  e.id AS "enrolmentId", p.id AS "personId", p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic",
  p.name_confirmed_at IS NOT NULL AS "nameConfirmed", p.form, p.certificate_script AS script, p.profession,
  p.licence_number AS "licenceNumber",
  ce.course_id AS "courseId", ce.id AS "courseEditionId", ce.number AS edition, ce.tracks, ce.hours, ce.validity, ce.certificate_title AS "courseTitle",
  (a.result->>'percent')::int AS percent, a.closed_at AS "passedAt", to_char(a.closed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS "passedOn", e.renews_id AS "renewsId",
  o.id AS "organiserId", o.name AS "organiserName", o.place AS "organiserPlace", o.archived_at IS NOT NULL AS "organiserArchived",
  o.register_designation AS "registerDesignation", o.signing_key AS "signingKey", o.seal_hash AS "sealHash",
  EXISTS (SELECT 1 FROM certification.certificate c WHERE c.enrolment_id = e.id AND c.status = 'revoked') AS "revokedBefore",
  w.id AS "proposalId"`;

const tables = `
  learning.enrolment e
  JOIN identity.person p ON p.id = e.person_id
  CROSS JOIN LATERAL (
    SELECT course_edition_id, result, closed_at FROM assessment.attempt
    WHERE enrolment_id = e.id AND passed ORDER BY number LIMIT 1
  ) a
  JOIN catalogue.course_edition ce ON ce.id = a.course_edition_id
  JOIN organisations.organiser o ON o.id = ce.organiser_id
  JOIN platform.organisation z ON z.id = e.organisation_id
  LEFT JOIN (
    SELECT DISTINCT ON (n.enrolment_id) n.enrolment_id, s.id FROM certification.proposal s CROSS JOIN unnest(s.enrolment_ids) AS n (enrolment_id)
    WHERE s.organisation_id = $1 AND s.state = 'open' ORDER BY n.enrolment_id, s.proposed_at, s.id
  ) w ON w.enrolment_id = e.id`;

const eligible = `e.organisation_id = $1 AND e.withdrawn_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM certification.certificate c WHERE c.enrolment_id = e.id AND c.status IN ('valid', 'suspended'))`;

type StoredSource = Omit<CertificateSource, 'profile' | 'signatory' | 'renewed'>;

/** Which of the eligible people; all of them where nothing is said. */
export interface EligibleFilter {
  readonly course?: string | null | undefined;
  /** Folded words that all stand in the name. */
  readonly words?: readonly string[];
  readonly enrolments?: readonly string[] | undefined;
}

/** Everyone with a passed attempt of an enrolment in force and without a valid certificate, by name, as they stand on that day. */
export async function findEligible(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  filter: EligibleFilter,
): Promise<CertificateSource[]> {
  const rows: StoredSource[] = await transaction.query(
    `SELECT ${columns} FROM ${tables}
     WHERE ${eligible} AND ($2::uuid IS NULL OR e.course_id = $2) AND coalesce(p.name_folded, '') LIKE ALL ($3::text[])
       AND ($4::uuid[] IS NULL OR e.id = ANY ($4))
     ORDER BY ${byName}, e.id`,
    [
      organisationId,
      filter.course ?? null,
      patternsOf(filter.words ?? []),
      filter.enrolments ?? null,
    ],
  );
  return complete(transaction, organisationId, day, rows);
}

/** The enrolments that come after this one in the order of {@link findEligible}, whether or not it is still eligible. */
export async function findEnrolmentsAfter(
  transaction: EntityManager,
  organisationId: string,
  after: string,
): Promise<Set<string>> {
  const rows: { id: string }[] = await transaction.query(
    `SELECT e.id FROM ${tables}
     WHERE ${eligible} AND (${byName}, e.id) > (
       SELECT ${byName}, e.id FROM learning.enrolment e JOIN identity.person p ON p.id = e.person_id WHERE e.id = $2 AND e.organisation_id = $1
     )`,
    [organisationId, after],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What a corrected certificate for this enrolment is made of on that day. */
export async function findSource(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  enrolmentId: string,
): Promise<CertificateSource | undefined> {
  const rows: StoredSource[] = await transaction.query(
    `SELECT ${columns} FROM ${tables} WHERE e.organisation_id = $1 AND e.id = $2`,
    [organisationId, enrolmentId],
  );
  return (await complete(transaction, organisationId, day, rows))[0];
}

/** What depends on the day as well. */
async function complete(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  rows: readonly StoredSource[],
): Promise<CertificateSource[]> {
  return chooseSignatories(
    transaction,
    organisationId,
    day,
    await chooseProfiles(
      transaction,
      organisationId,
      day,
      await withRenewed(transaction, organisationId, rows),
    ),
  );
}

/** The courses that have eligible people, with how many. */
export function countByCourse(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ id: string; title: { 'sr-Latn': string; 'sr-Cyrl': string }; count: number }[]> {
  return transaction.query(
    `SELECT c.id, cur.title, count(*)::int AS count FROM ${tables}
     JOIN catalogue.course c ON c.id = e.course_id
     JOIN catalogue.course_edition cur ON cur.id = c.current_edition_id
     WHERE ${eligible} GROUP BY c.id, cur.title ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu"`,
    [organisationId],
  );
}
