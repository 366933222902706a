import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { byName, toLikePatterns } from '../../platform/database/name-search';
import { queryRows } from '../../platform/database/query';
import type { CertificateSource } from './certificate-source';
import { withRenewed } from '../renewal';
import { chooseProfiles } from '../profiles';
import { selectOrganiserId } from '../catalogue';
import { chooseSignatories } from './signatory-choice';

/** Whose it is, with the name stated in `d` for one document. */
export const holderColumns =
  `p.id AS "personId", p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic",
  pn.person_id IS NOT NULL AS "namePrinted", d.latin AS "statedLatin", d.cyrillic AS "statedCyrillic",
  p.form AS "calledForm", p.certificate_script AS "calledScript", d.form AS "statedForm", d.script AS "statedScript", p.profession,
  p.licence_number AS "licenceNumber"` as const;

/** Who would issue it. */
export const organiserColumns =
  `o.id AS "organiserId", o.name AS "organiserName", o.place AS "organiserPlace", o.archived_at IS NOT NULL AS "organiserArchived",
  o.register_designation AS "registerDesignation", o.signing_key AS "signingKey", o.seal_hash AS "sealHash"` as const;

const columns =
  `/* "percent" is not null: what was passed has a result; "passedAt" is not null: what was passed is over; "passedOn" is not null: nor is its day */
  e.id AS "enrolmentId", ${holderColumns},
  ce.course_id AS "courseId", ce.id AS "courseEditionId", e.enrolled_at AS "enrolledAt", ce.number AS edition, ce.tracks, ce.hours, ce.validity, ce.certificate_title AS "courseTitle",
  (a.result->>'percent')::int AS percent, a.closed_at AS "passedAt", to_char(a.closed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS "passedOn", e.renews_id AS "renewsId",
  ${organiserColumns},
  EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status = 'revoked') AS "revokedBefore",
  w.id AS "proposalId"` as const;

/** The first passed attempt of each enrolment of the organisation, where the condition on the attempt `t` holds: where all of this begins. */
const firstPassed = <const Attempts extends string, const Condition extends string>(
  attempts: Attempts,
  condition: Condition,
) =>
  `
  (
    SELECT DISTINCT ON (t.enrolment_id) t.enrolment_id, t.course_edition_id, t.result, t.closed_at FROM ${attempts}
    WHERE t.organisation_id = $1 AND t.passed AND ${condition} ORDER BY t.enrolment_id, t.number
  ) a
  JOIN learning.enrolments e ON e.id = a.enrolment_id AND e.organisation_id = $1` as const;

/** The open proposal that names an enrolment, or whoever is in a programme. */
export const openProposals = `(
    SELECT DISTINCT ON (n.enrolment_id) n.enrolment_id, s.id FROM issuing.proposal s CROSS JOIN unnest(s.enrolment_ids) AS n (enrolment_id)
    WHERE s.organisation_id = $1 AND s.state = 'open' ORDER BY n.enrolment_id, s.proposed_at, s.id
  )` as const;

const tablesOf = <const Passed extends string>(passed: Passed) =>
  `
  ${passed}
  JOIN identity.people p ON p.id = e.person_id
  LEFT JOIN identity.printed_names pn ON pn.person_id = e.person_id
  LEFT JOIN issuing.document_name d ON d.enrolment_id = e.id AND d.organisation_id = $1
  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
  JOIN organisations.organisers o ON o.id = ${selectOrganiserId('ce', '$1')}
  JOIN platform.organisation z ON z.id = e.organisation_id
  LEFT JOIN ${openProposals} w ON w.enrolment_id = e.id` as const;

/** Whoever has passed and has no certificate in force. The database keeps a row for each of them; what makes them so is asked of these again. */
const candidatesWhere = <const Condition extends string>(condition: Condition) =>
  firstPassed(
    'issuing.candidate k JOIN assessment.attempts t ON t.enrolment_id = k.enrolment_id',
    `k.organisation_id = $1 AND ${condition}
      AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.enrolment_id AND c.status IN ('valid', 'suspended'))`,
  );

type Said = Pick<CertificateSource, 'form' | 'script'>;

interface HowStored {
  readonly calledForm: Said['form'];
  readonly calledScript: Said['script'];
  readonly statedForm: Said['form'] | null;
  readonly statedScript: Said['script'] | null;
}

type Stored = Omit<
  CertificateSource,
  'profile' | 'signatory' | 'renewed' | 'form' | 'script' | 'programmeId'
>;

interface StoredSource extends HowStored, Stored {
  readonly enrolledAt: Date;
}

/** Which of the eligible people; all of them where nothing is said. */
export interface EligibleFilter {
  readonly course?: string | null | undefined;
  /** Folded words that all stand in the name. */
  readonly words?: readonly string[];
  readonly enrolments?: readonly string[] | undefined;
}

/** Everyone with a passed attempt of an enrolment in force and without a valid certificate, by name, as they stand on that day. */
export async function findEligibleOfCourses(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  filter: EligibleFilter,
): Promise<CertificateSource[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tablesOf(candidatesWhere('($4::uuid[] IS NULL OR t.enrolment_id = ANY ($4))'))}
     WHERE e.withdrawn_at IS NULL AND ($2::uuid IS NULL OR e.course_id = $2) AND coalesce(p.name_folded, '') LIKE ALL ($3::text[])
     ORDER BY ${byName}, e.id`,
    [
      organisationId,
      filter.course ?? null,
      toLikePatterns(filter.words ?? []),
      filter.enrolments ?? null,
    ],
  );
  return complete(transaction, organisationId, day, rows);
}

/** The enrolments that come after this one in the order of {@link findEligibleOfCourses}, whether or not it is still eligible. */
export async function findLaterOfCourses(
  transaction: EntityManager,
  organisationId: string,
  after: string,
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id FROM ${candidatesWhere('true')} JOIN identity.people p ON p.id = e.person_id
     WHERE e.withdrawn_at IS NULL AND (${byName}, e.id) > (
       SELECT ${byName}, e.id FROM learning.enrolments e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $2 AND e.organisation_id = $1
     )`,
    [organisationId, after],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What a corrected certificate for this enrolment is made of on that day. */
export async function findSourceOfCourse(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  enrolmentId: string,
): Promise<CertificateSource | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tablesOf(firstPassed('assessment.attempts t', 't.enrolment_id = $2'))}`,
    [organisationId, enrolmentId],
  );
  return (await complete(transaction, organisationId, day, rows))[0];
}

/** How the document speaks of its holder: as was stated for it, or else as they are spoken of. */
export function sayHow<Row extends HowStored>({
  calledForm,
  calledScript,
  statedForm,
  statedScript,
  ...row
}: Row) {
  return { ...row, form: statedForm ?? calledForm, script: statedScript ?? calledScript };
}

/** What depends on the day as well, and what goes with the name that the document bears. */
async function complete(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  stored: readonly StoredSource[],
): Promise<CertificateSource[]> {
  const rows = stored.map((row) => ({ ...sayHow(row), programmeId: null }));
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
export function countCourses(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ id: string; title: TextInScripts; count: number }[]> {
  return queryRows(
    transaction,
    `SELECT c.id, cur.title, count(*)::int AS count FROM ${candidatesWhere('true')}
     JOIN catalogue.courses c ON c.id = e.course_id
     JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
     WHERE e.withdrawn_at IS NULL GROUP BY c.id, cur.title ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu"`,
    [organisationId],
  );
}

/** Brings the rows of candidates to what is so in the organisation, and says how many had to change. */
export async function compareCandidates(transaction: EntityManager): Promise<number> {
  const rows = await queryRows(transaction, 'SELECT issuing.compare_candidates() AS changed');
  return rows[0]?.changed ?? 0;
}
