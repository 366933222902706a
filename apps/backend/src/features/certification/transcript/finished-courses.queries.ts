import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { CertificateStatus } from '@svetionik/domain/certificates/life/standing';
import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import type { EntityManager } from 'typeorm';
import type { TextInBothScripts } from '../certificate-source';
import type { Owner } from './licence-periods.queries';

interface NamedCertificate extends NumberInRegister {
  readonly id: string;
  readonly issuedOn: string;
  /** The last day on which it counts; null is for ever. */
  readonly expiresOn: string | null;
  readonly status: CertificateStatus;
  readonly said: Pick<CertificateFacts, 'kind' | 'profile'>;
}

export interface FinishedCourseRow {
  readonly enrolmentId: string;
  readonly title: TextInBothScripts;
  readonly edition: number;
  readonly organiser: TextInBothScripts;
  readonly hours: number;
  readonly percent: number;
  readonly finishedAt: Date;
  readonly certificate: NamedCertificate | null;
}

/** What a person passed, the last one first, whether or not they still have the course; with the certificate that counts, or else the last one. */
export function findFinishedCourses(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<FinishedCourseRow[]> {
  return transaction.query(
    `SELECT e.id AS "enrolmentId", ce.certificate_title AS title, ce.number AS edition, o.name AS organiser, ce.hours::float8 AS hours,
       (a.result->>'percent')::int AS percent, a.closed_at AS "finishedAt", c.certificate
     FROM learning.enrolment e
     CROSS JOIN LATERAL (
       SELECT course_edition_id, result, closed_at FROM assessment.attempt WHERE enrolment_id = e.id AND passed ORDER BY number LIMIT 1
     ) a
     JOIN catalogue.course_edition ce ON ce.id = a.course_edition_id
     JOIN organisations.organiser o ON o.id = ce.organiser_id
     LEFT JOIN LATERAL (
       SELECT json_build_object('id', id, 'number', number, 'year', year, 'designation', coalesce(entry->>'designation', ''), 'issuedOn', to_char(issued_on, 'YYYY-MM-DD'), 'status', status,
         'expiresOn', to_char(expires_on, 'YYYY-MM-DD'), 'said', json_strip_nulls(json_build_object('kind', facts->'kind', 'profile', facts->'profile'))) AS certificate
       FROM certification.certificate WHERE enrolment_id = e.id AND rendering = 'ready' AND status <> 'annulled'
       ORDER BY status IN ('valid', 'suspended') DESC, issued_at DESC LIMIT 1
     ) c ON true
     WHERE e.organisation_id = $1 AND e.person_id = $2 ORDER BY a.closed_at DESC, e.id DESC LIMIT 1000`,
    [organisationId, personId],
  );
}
