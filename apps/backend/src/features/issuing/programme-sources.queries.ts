import { inBothScripts } from '@svetionik/contracts/values';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { byName, toLikePatterns } from '../../platform/database/name-search';
import { queryRows } from '../../platform/database/query';
import { selectOrganiserId } from '../catalogue';
import { isComplete, isSettled } from '../programmes';
import type { CertificateSource } from './certificate-source';
import {
  holderColumns,
  openProposals,
  organiserColumns,
  sayHow,
  type EligibleFilter,
} from './certificate-sources.queries';
import { chooseSignatories } from './signatory-choice';

/** What was passed first in the course of each part that is settled, with the hours of all of these: what the certificate says. */
const done =
  `(SELECT round(avg(a.percent))::int AS percent, max(a.closed_at) AS passed_at, (array_agg(a.enrolment_id ORDER BY a.closed_at DESC) FILTER (WHERE a.closed_at IS NOT NULL))[1] AS enrolment_id,
    sum(e.hours)::float8 AS hours, jsonb_agg(jsonb_build_object('title', e.title, 'minutes', (e.hours * 60)::int) ORDER BY q.place) AS modules
  FROM programmes.edition_parts q JOIN catalogue.courses c ON c.id = q.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id
    LEFT JOIN LATERAL (SELECT x.enrolment_id, (x.result ->> 'percent')::int AS percent, x.closed_at FROM learning.enrolments l JOIN assessment.attempts x ON x.enrolment_id = l.id
      WHERE l.organisation_id = t.organisation_id AND l.person_id = t.person_id AND l.course_id = q.course_id AND x.passed ORDER BY x.closed_at, x.id LIMIT 1) a ON true
  WHERE q.edition_id = t.edition_id AND ${isSettled})` as const;

/** Whoever completed a programme for which a profile is named, with something passed here. */
const completed = `programmes.participants t
  JOIN programmes.programmes g ON g.id = t.programme_id JOIN profiles.profiles f ON f.id = g.profile_id
  JOIN programmes.editions n ON n.id = t.edition_id AND ${isComplete}
  JOIN LATERAL ${done} s ON s.enrolment_id IS NOT NULL
  JOIN identity.people p ON p.id = t.person_id` as const;

const withoutValid = `NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended'))`;

const eligible = `t.organisation_id = $1 AND t.state = 'enrolled' AND ${withoutValid}` as const;

const columns =
  `/* "percent" is not null: something was passed; "passedAt" is not null: and is over; "passedOn" is not null: on a day; "hours" is not null: every course has some;
  "versionId" is not null: a profile has versions; "profileName" is not null: each has one; "definition" is not null: likewise */
  t.id AS "enrolmentId", ${holderColumns},
  t.programme_id AS "courseId", t.edition_id AS "courseEditionId", n.number AS edition, n.title AS "courseTitle", s.hours, s.percent, s.passed_at AS "passedAt",
  to_char(s.passed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS "passedOn", ${organiserColumns},
  EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status = 'revoked') AS "revokedBefore", w.id AS "proposalId",
  f.id AS "profileId", f.version_id AS "versionId", f.name AS "profileName", f.definition, s.modules,
  ARRAY(SELECT u.track FROM programmes.edition_parts q JOIN catalogue.courses c ON c.id = q.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id
    CROSS JOIN unnest(e.tracks) WITH ORDINALITY AS u (track, place) WHERE q.edition_id = t.edition_id GROUP BY u.track ORDER BY min(q.place), min(u.place)) AS tracks` as const;

const tables = `${completed}
  JOIN LATERAL (SELECT e.organisation_id, e.course_id, e.organiser_id FROM programmes.edition_parts q JOIN catalogue.courses c ON c.id = q.course_id
    JOIN catalogue.course_editions e ON e.id = c.current_edition_id WHERE q.edition_id = t.edition_id ORDER BY q.place LIMIT 1) fe ON true
  JOIN organisations.organisers o ON o.id = ${selectOrganiserId('fe', '$1')}
  JOIN platform.organisation z ON z.id = t.organisation_id
  LEFT JOIN identity.printed_names pn ON pn.person_id = t.person_id
  LEFT JOIN issuing.document_name d ON d.enrolment_id = s.enrolment_id AND d.organisation_id = $1
  LEFT JOIN ${openProposals} w ON w.enrolment_id = t.id` as const;

function findStored(
  transaction: EntityManager,
  organisationId: string,
  { course, words = [], enrolments }: EligibleFilter,
) {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables}
     WHERE ${eligible} AND ($2::uuid IS NULL OR t.programme_id = $2) AND coalesce(p.name_folded, '') LIKE ALL ($3::text[]) AND ($4::uuid[] IS NULL OR t.id = ANY ($4))
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
    `SELECT ${columns} FROM ${tables} WHERE t.organisation_id = $1 AND t.id = $2`,
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
    `SELECT t.id FROM programmes.participants t JOIN identity.people p ON p.id = t.person_id
     WHERE t.organisation_id = $1 AND ${withoutValid} AND (NOT EXISTS (SELECT FROM programmes.participants x WHERE x.organisation_id = $1 AND x.id = $2)
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
    `SELECT g.id, cur.title, count(*)::int AS count FROM ${completed} JOIN programmes.editions cur ON cur.id = g.current_edition_id
     WHERE ${eligible} GROUP BY g.id, cur.title ORDER BY cur.title ->> 'sr-Latn' COLLATE "sr-Latn-x-icu", g.id`,
    [organisationId],
  );
}

type StoredProgramme = Awaited<ReturnType<typeof findStored>>[number];

const partsDone = z.array(z.object({ title: inBothScripts, minutes: z.number() }));

/** What is the same for all programmes, the profile that theirs names, and who signs. */
async function complete(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  stored: readonly StoredProgramme[],
): Promise<CertificateSource[]> {
  const rows = stored.map(
    ({ profileId: id, versionId, profileName: name, definition, modules, ...row }) => {
      const parts = {
        edition: row.courseEditionId,
        objectives: [],
        modules: partsDone.parse(modules),
      };
      return {
        ...sayHow(row),
        ...{ programmeId: row.courseId, renewsId: null, renewed: undefined },
        validity: { kind: 'unlimited' } as const,
        profile: { id, versionId, name, definition, day, accreditations: [], programme: parts },
      };
    },
  );
  return chooseSignatories(transaction, organisationId, day, rows);
}
