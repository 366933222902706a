import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { onlinePlace } from '@svetionik/domain/certificates/profile-labels';
import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import type { Participant } from '@svetionik/domain/authority-reports/report-cells';
import type { ReportTemplate } from '@svetionik/domain/authority-reports/report-template';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { byName } from '../../../platform/database/name-search';
import { queryRows } from '../../../platform/database/query';
import { selectOrganiserId } from '../../catalogue';
import { toRegisterNumber, type RegisterEntry } from '../../registry';

/** An edition of a course, and the days on which assessments ended, both included. */
export interface CourseRun {
  readonly course: string;
  readonly edition: number;
  readonly from: string;
  readonly to: string;
}

export interface ReportedRun {
  readonly id: string;
  readonly title: TextInScripts;
  readonly organiser: TextInScripts;
}

export async function findReportedRun(
  transaction: EntityManager,
  organisationId: string,
  { course, edition }: CourseRun,
): Promise<ReportedRun | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ce.id, ce.certificate_title AS title, o.name AS organiser FROM catalogue.course_editions ce JOIN organisations.organisers o ON o.id = ${selectOrganiserId('ce', '$1')}
     WHERE ce.course_id = $2 AND ce.number = $3`,
    [organisationId, course, edition],
  );
  return rows[0];
}

interface ParticipantRow {
  readonly enrolment: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly profession: string | null;
  readonly licenceNumber: string | null;
  readonly service: Participant['service'];
  readonly course: TextInScripts;
  readonly hours: number;
  readonly passed: boolean;
  readonly percent: number | null;
  readonly finishedOn: string;
  readonly certificate: DeliveredCertificate | null;
}

interface DeliveredCertificate extends NumberInRegister {
  readonly issuedOn: string;
  readonly holder: RegisterEntry['holder'];
  readonly facts: Pick<CertificateFacts, 'kind' | 'profile'>;
}

/** Of each enrolment, the attempt that counts: the first that was passed, or else the last that ended. */
const participants = `
  learning.enrolments e
  JOIN identity.people p ON p.id = e.person_id
  JOIN platform.organisation org ON org.id = e.organisation_id
  CROSS JOIN LATERAL (
    SELECT passed, result, closed_at, course_edition_id FROM assessment.attempts
    WHERE enrolment_id = e.id AND passed IS NOT NULL ORDER BY passed DESC, CASE WHEN passed THEN number ELSE -number END LIMIT 1
  ) a
  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
  LEFT JOIN registry.certificates c ON c.enrolment_id = e.id AND c.status = 'valid' AND c.rendering = 'ready'
  WHERE e.organisation_id = $1 AND ce.id = $2 AND (a.closed_at AT TIME ZONE org.time_zone)::date BETWEEN $3 AND $4
    AND CASE $5 WHEN 'certified' THEN c.id IS NOT NULL WHEN 'passed' THEN a.passed ELSE true END`;

/** Which run, and whom of it. */
export interface Sought
  extends Pick<CourseRun, 'from' | 'to'>, Pick<ReportTemplate, 'participants'> {
  readonly organisationId: string;
  readonly editionId: string;
}

function valuesOf({ organisationId, editionId, from, to, participants: whom }: Sought) {
  return [organisationId, editionId, from, to, whom] as const;
}

export async function countParticipants(
  transaction: EntityManager,
  sought: Sought,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM ${participants}`,
    valuesOf(sought),
  );
  return rows[0]?.count ?? 0;
}

/** A page of those who took part, in the order of names, with the enrolment of each. */
export async function findParticipants(
  transaction: EntityManager,
  sought: Sought,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<{ readonly enrolment: string; readonly participant: Participant }[]> {
  const rows = await queryRows(
    transaction,
    `/* "finishedOn" is not null: only attempts that were judged count, and they are over */
     SELECT e.id AS enrolment, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.profession, p.licence_number AS "licenceNumber",
       jsonb_build_object('rank', p.service_rank, 'unit', p.service_unit, 'serviceNumber', p.service_number) AS service,
       ce.certificate_title AS course, ce.hours::float8 AS hours, a.passed, (a.result->>'percent')::int AS percent,
       to_char(a.closed_at AT TIME ZONE org.time_zone, 'YYYY-MM-DD') AS "finishedOn",
       c.number, c.year, c.entry, c.facts, to_char(c.issued_on, 'YYYY-MM-DD') AS "issuedOn"
     FROM ${participants}
       AND ($6::uuid IS NULL OR (${byName}, e.id) > (
         SELECT ${byName}, e.id FROM learning.enrolments e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $6 AND e.organisation_id = $1))
     ORDER BY ${byName}, e.id LIMIT $7`,
    [...valuesOf(sought), page.after ?? null, page.limit],
  );
  const cyrillic = await findCyrillicWords(transaction, sought);
  return rows.map(({ number, year, entry, facts, issuedOn, ...row }) => {
    const certificate = certificateOf({ number, year, entry, facts, issuedOn });
    return { enrolment: row.enrolment, participant: describe({ ...row, certificate }, cyrillic) };
  });
}

/** Null where there is none. */
function certificateOf({
  number,
  year,
  entry,
  facts,
  issuedOn,
}: {
  readonly number: number | null;
  readonly year: number | null;
  readonly entry: RegisterEntry | null;
  readonly facts: CertificateFacts | null;
  readonly issuedOn: string | null;
}): DeliveredCertificate | null {
  if (number === null || year === null || entry === null || facts === null || issuedOn === null)
    return null;
  return { ...toRegisterNumber({ number, year, entry }), issuedOn, holder: entry.holder, facts };
}

/** What certificates of the edition may say in Latin, with the same in Cyrillic as it was written: by the accreditations, and by the program. */
async function findCyrillicWords(
  transaction: EntityManager,
  { organisationId, editionId }: Sought,
): Promise<ReadonlyMap<string, string>> {
  const rows = await queryRows(
    transaction,
    `SELECT a.decision FROM profiles.accreditations a JOIN profiles.accredited_editions t ON t.accreditation_id = a.id
     WHERE a.organisation_id = $1 AND t.course_edition_id = $2 ORDER BY a.valid_from, a.id`,
    [organisationId, editionId],
  );
  const written = rows.flatMap(({ decision }) => Object.values(decision)).filter(isInBothScripts);
  return new Map([
    ...written.map((text) => [text['sr-Latn'], text['sr-Cyrl']] as const),
    [onlinePlace('sr-Latn'), onlinePlace('sr-Cyrl')],
  ]);
}

function isInBothScripts(value: unknown): value is TextInScripts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sr-Latn' in value &&
    'sr-Cyrl' in value &&
    value['sr-Cyrl'] !== ''
  );
}

/** Whoever has a certificate is called as it calls them. */
function describe(
  { certificate, nameLatin, nameCyrillic, ...row }: ParticipantRow,
  cyrillic: ReadonlyMap<string, string>,
): Participant {
  const { profession, licenceNumber, service, course, hours, passed, percent, finishedOn } = row;
  const name = {
    'sr-Latn': certificate?.holder.latin ?? nameLatin ?? '',
    'sr-Cyrl': certificate?.holder.cyrillic ?? nameCyrillic ?? '',
  };
  const said = certificate && {
    number: certificate.number,
    year: certificate.year,
    designation: certificate.designation,
    issuedOn: certificate.issuedOn,
    participation: certificate.facts.kind === 'participation',
    details: (certificate.facts.profile?.details ?? []).map(({ field, value }) => ({
      field,
      value,
      cyrillic: cyrillic.get(value),
    })),
  };
  return {
    name,
    profession,
    licenceNumber,
    service,
    course,
    hours,
    passed,
    percent,
    finishedOn,
    certificate: said,
  };
}

/** Somebody who takes a course, with their profession. */
export async function findLearner(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<{ readonly profession: string | null } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT profession FROM identity.people p WHERE id = $2
       AND EXISTS (SELECT FROM learning.enrolments e WHERE e.organisation_id = $1 AND e.person_id = p.id AND e.withdrawn_at IS NULL)`,
    [organisationId, personId],
  );
  return rows[0];
}
