import { certificateStatus } from '@svetionik/contracts/register-lines';
import { day, id, numberInRegister } from '@svetionik/contracts/values';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';
import { selectOrganiserId } from '../catalogue';
import type { Owner } from './licence-periods.queries';

/** `expiresOn` is the last day on which it counts; null is for ever. */
const namedCertificate = z.object({
  id,
  ...numberInRegister.shape,
  issuedOn: day,
  expiresOn: day.nullable(),
  status: certificateStatus,
});

const certificateOf =
  `json_build_object('id', c.id, 'number', c.number, 'year', c.year, 'designation', coalesce(c.entry->>'designation', ''), 'issuedOn', to_char(c.issued_on, 'YYYY-MM-DD'), 'status', c.status,
         'expiresOn', to_char(c.expires_on, 'YYYY-MM-DD'))` as const;

export interface FinishedCourseRow {
  readonly enrolmentId: string;
  readonly title: TextInScripts;
  readonly programme: boolean;
  readonly edition: number;
  readonly organiser: TextInScripts;
  readonly hours: number;
  readonly percent: number;
  readonly finishedAt: Date;
  readonly certificate:
    | (z.output<typeof namedCertificate> & {
        readonly said: Pick<CertificateFacts, 'kind' | 'profile'>;
      })
    | null;
}

/** What a person passed, the last one first, whether or not they still have the course; with the certificate that counts, or else the last one. */
export async function findFinishedCourses(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<FinishedCourseRow[]> {
  const rows = await queryRows(
    transaction,
    `/* "percent" is not null: what was passed has a result; "finishedAt" is not null: what was passed is over */
     SELECT e.id AS "enrolmentId", ce.certificate_title AS title, ce.number AS edition, o.name AS organiser, ce.hours::float8 AS hours,
       (a.result->>'percent')::int AS percent, a.closed_at AS "finishedAt", c.certificate, c.facts
     FROM learning.enrolments e
     CROSS JOIN LATERAL (
       SELECT course_edition_id, result, closed_at FROM assessment.attempts WHERE enrolment_id = e.id AND passed ORDER BY number LIMIT 1
     ) a
     JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
     JOIN organisations.organisers o ON o.id = ${selectOrganiserId('ce', '$1')}
     LEFT JOIN LATERAL (
       SELECT ${certificateOf} AS certificate, c.facts
       FROM registry.certificates c WHERE enrolment_id = e.id AND rendering = 'ready' AND status <> 'annulled'
       ORDER BY status IN ('valid', 'suspended') DESC, issued_at DESC LIMIT 1
     ) c ON true
     WHERE e.organisation_id = $1 AND e.person_id = $2 ORDER BY a.closed_at DESC, e.id DESC LIMIT 1000`,
    [organisationId, personId],
  );
  return rows.map(({ certificate, facts, ...row }) => ({
    ...row,
    programme: false,
    certificate: facts === null ? null : { ...namedCertificate.parse(certificate), said: facts },
  }));
}

/** The programmes that a person has a certificate for as a whole, with the one that counts, or else the last one; the register tells of them. */
export async function findFinishedProgrammes(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<FinishedCourseRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT ON (c.enrolment_id) c.enrolment_id AS "enrolmentId", c.issued_at AS "finishedAt", c.entry, c.facts, ${certificateOf} AS certificate
     FROM registry.certificates c WHERE c.organisation_id = $1 AND c.person_id = $2 AND c.facts ? 'programme' AND c.rendering = 'ready' AND c.status <> 'annulled'
     ORDER BY c.enrolment_id, c.status IN ('valid', 'suspended') DESC, c.issued_at DESC`,
    [organisationId, personId],
  );
  return rows.map(({ entry, facts, certificate, ...row }) => ({
    ...row,
    ...{ title: entry.course, programme: true, organiser: entry.organiser },
    ...{ edition: facts.edition, hours: facts.hours, percent: facts.resultPercent },
    certificate: { ...namedCertificate.parse(certificate), said: facts },
  }));
}
