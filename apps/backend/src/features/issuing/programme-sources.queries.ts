import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { byName, toLikePatterns } from '../../platform/database/name-search';
import { queryRows } from '../../platform/database/query';
import { selectOrganiserId } from '../catalogue';
import { isSettled } from '../programmes';
import type { CertificateSource } from './certificate-source';
import {
  holderColumns,
  openProposals,
  organiserColumns,
  sayHow,
  type EligibleFilter,
} from './certificate-sources.queries';
import { chooseProgrammeProfile } from './programme-profile';
import { chooseSignatories } from './signatory-choice';

/** Participants, from some tables and where a condition holds, with how many parts they have to choose. */
const participants = <const Tables extends string, const Condition extends string>(
  tables: Tables,
  condition: Condition,
) =>
  `(
    SELECT t.id, t.organisation_id, t.programme_id, t.person_id, t.edition_id, n.choose
    FROM ${tables} JOIN programmes.programmes g ON g.id = t.programme_id JOIN programmes.editions n ON n.id = t.edition_id
    WHERE t.organisation_id = $1 AND ${condition}
  )` as const;

/** Whoever has completed a programme that is certified, and has no certificate for it. The database keeps a row for each of them; what makes them so is asked of these again. */
const candidates = participants(
  'issuing.programme_candidate k JOIN programmes.participants t ON t.id = k.participant_id',
  `k.organisation_id = $1 AND g.profile_id IS NOT NULL AND t.state = 'enrolled'
      AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended'))`,
);

/** Who of these has completed it and passed something here, with what the certificate says of that: what was passed first in each part, and the hours of all that is settled. */
const completedOf = <const Participants extends string>(begun: Participants) =>
  `(
    SELECT t.id, t.organisation_id, t.programme_id, t.person_id, t.edition_id, round(avg(a.percent))::int AS percent, max(a.closed_at) AS passed_at,
      coalesce(sum(e.hours) FILTER (WHERE s.settled), 0)::float8 AS hours,
      coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'title', e.title, 'minutes', (e.hours * 60)::int) ORDER BY q.place) FILTER (WHERE s.settled AND e.id IS NOT NULL), '[]') AS modules
    FROM ${begun} t
      JOIN programmes.edition_parts q ON q.edition_id = t.edition_id
      CROSS JOIN LATERAL (SELECT ${isSettled} AS settled OFFSET 0) s
      LEFT JOIN LATERAL (SELECT x.course_edition_id, (x.result ->> 'percent')::int AS percent, x.closed_at
        FROM learning.enrolments l JOIN assessment.attempts x ON x.enrolment_id = l.id
        WHERE l.organisation_id = t.organisation_id AND l.person_id = t.person_id AND l.course_id = q.course_id AND x.passed ORDER BY x.closed_at, x.id LIMIT 1) a ON true
      LEFT JOIN catalogue.courses c ON c.id = q.course_id
      LEFT JOIN catalogue.course_editions e ON e.id = coalesce(a.course_edition_id, c.current_edition_id)
    GROUP BY t.id, t.organisation_id, t.programme_id, t.person_id, t.edition_id, t.choose
    HAVING count(*) FILTER (WHERE q.need = 'required' AND NOT s.settled) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND s.settled) >= t.choose
      AND count(a.closed_at) > 0
  )` as const;

const columns =
  `/* "percent" is not null: something was passed; "passedAt" is not null: and is over; "passedOn" is not null: on a day */
  t.id AS "enrolmentId", ${holderColumns},
  t.programme_id AS "courseId", t.edition_id AS "courseEditionId", n.number AS edition, n.title AS "courseTitle", t.hours, t.percent, t.passed_at AS "passedAt",
  to_char(t.passed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS "passedOn", ${organiserColumns},
  EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status = 'revoked') AS "revokedBefore", w.id AS "proposalId",
  f.id AS "profileId", f.version_id AS "versionId", f.name AS "profileName", f.definition, t.modules,
  g.certificate_months AS months, g.renewal_course_id AS "renewedBy", re.renewal,
  ARRAY(SELECT u.track FROM programmes.edition_parts q JOIN catalogue.courses c ON c.id = q.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id
    CROSS JOIN unnest(e.tracks) WITH ORDINALITY AS u (track, place) WHERE q.edition_id = t.edition_id GROUP BY u.track ORDER BY min(q.place), min(u.place)) AS tracks` as const;

const tablesOf = <const Participants extends string>(begun: Participants) =>
  `${completedOf(begun)} t
  JOIN programmes.programmes g ON g.id = t.programme_id
  LEFT JOIN profiles.profiles f ON f.id = g.profile_id
  LEFT JOIN catalogue.courses rc ON rc.id = g.renewal_course_id LEFT JOIN catalogue.course_editions re ON re.id = rc.current_edition_id
  JOIN programmes.editions n ON n.id = t.edition_id
  JOIN identity.people p ON p.id = t.person_id
  JOIN LATERAL (SELECT e.organisation_id, e.course_id, e.organiser_id FROM programmes.edition_parts q JOIN catalogue.courses c ON c.id = q.course_id
    JOIN catalogue.course_editions e ON e.id = c.current_edition_id WHERE q.edition_id = t.edition_id ORDER BY q.place LIMIT 1) fe ON true
  JOIN organisations.organisers o ON o.id = ${selectOrganiserId('fe', '$1')}
  JOIN platform.organisation z ON z.id = t.organisation_id
  LEFT JOIN identity.printed_names pn ON pn.person_id = t.person_id
  LEFT JOIN issuing.programme_document_name d ON d.participant_id = t.id AND d.organisation_id = $1
  LEFT JOIN ${openProposals} w ON w.enrolment_id = t.id` as const;

function findStored(
  transaction: EntityManager,
  organisationId: string,
  { course, words = [], enrolments }: EligibleFilter,
) {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tablesOf(candidates)}
     WHERE ($2::uuid IS NULL OR t.programme_id = $2) AND ($4::uuid[] IS NULL OR t.id = ANY ($4)) AND coalesce(p.name_folded, '') LIKE ALL ($3::text[])
     ORDER BY ${byName}, t.id`,
    [organisationId, course ?? null, toLikePatterns(words), enrolments ?? null],
  );
}

/** Everyone who completed a programme that is certified as a whole, and has no valid certificate for it, by name. The first of its courses says who issues it. */
export async function findEligibleOfProgrammes(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  filter: EligibleFilter,
): Promise<CertificateSource[]> {
  const rows = await findStored(transaction, organisationId, filter);
  return complete(transaction, organisationId, day, rows);
}

/** What a corrected certificate for somebody in a programme is made of on that day. */
export async function findSourceOfProgramme(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  id: string,
): Promise<CertificateSource | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tablesOf(participants('programmes.participants t', 't.id = $2'))}`,
    [organisationId, id],
  );
  return (await complete(transaction, organisationId, day, rows))[0];
}

/** Whoever comes after this one in the order of {@link findEligibleOfProgrammes}, whether or not they are still eligible; everybody where it is the enrolment of a course, which stand before. */
export async function findLaterOfProgrammes(
  transaction: EntityManager,
  organisationId: string,
  after: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT t.id FROM ${candidates} t JOIN identity.people p ON p.id = t.person_id
     WHERE (NOT EXISTS (SELECT FROM programmes.participants x WHERE x.organisation_id = $1 AND x.id = $2)
       OR (${byName}, t.id) > (SELECT ${byName}, x.id FROM programmes.participants x JOIN identity.people p ON p.id = x.person_id WHERE x.organisation_id = $1 AND x.id = $2))`,
    [organisationId, after],
  );
  return rows.map(({ id }) => id);
}

/** The programmes that have eligible people, with how many. */
export function countProgrammes(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ id: string; title: TextInScripts; count: number }[]> {
  return queryRows(
    transaction,
    `SELECT g.id, cur.title, count(*)::int AS count FROM ${completedOf(candidates)} t
     JOIN programmes.programmes g ON g.id = t.programme_id JOIN programmes.editions cur ON cur.id = g.current_edition_id
     GROUP BY g.id, cur.title ORDER BY cur.title ->> 'sr-Latn' COLLATE "sr-Latn-x-icu", g.id`,
    [organisationId],
  );
}

type StoredProgramme = Awaited<ReturnType<typeof findStored>>[number];

/** What is the same for all programmes, the profile, and who signs. */
async function complete(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  stored: readonly StoredProgramme[],
): Promise<CertificateSource[]> {
  const rows = stored.map(({ months, ...row }) => ({
    ...sayHow(row),
    ...{ programmeId: row.courseId, renewsId: null, renewed: undefined },
    validity: readValidity(months),
    profile: chooseProgrammeProfile(organisationId, day, row),
  }));
  return chooseSignatories(transaction, organisationId, day, rows);
}

function readValidity(months: number | null): Validity {
  return months === null ? { kind: 'unlimited' } : { kind: 'term', months };
}

/** Brings the rows of who may get a certificate for a programme to what is so in the organisation, and says how many had to change. */
export async function compareProgrammeCandidates(transaction: EntityManager): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT issuing.compare_programme_candidates() AS changed',
  );
  return rows[0]?.changed ?? 0;
}
