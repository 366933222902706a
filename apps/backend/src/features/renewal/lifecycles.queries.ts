import { certificateLife } from '@svetionik/contracts/renewals';
import { day } from '@svetionik/contracts/values';
import {
  computeLife,
  usualRenewal,
  type LawChange,
  type Life,
  type RenewalRule,
} from '@svetionik/domain/certificates/lifecycle/renewal';
import type { CertificateStatus } from '@svetionik/domain/certificates/lifecycle/effective-status';
import { happenings } from '@svetionik/domain/certificates/lifecycle/timeline';
import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import type { CalendarSpan } from '@svetionik/domain/credits/calendar-span';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';
import { isBeingMarked, selectHandedInTime } from '../assessment';
import type { EventRow, RegisterEntry } from '../registry';

/** The law that courses teach has changed: what the holders of earlier certificates are told of it. */
export interface ToldChange extends LawChange {
  readonly source: string;
  /** In both scripts and in English, as it was recorded. */
  readonly sentence: unknown;
}

/** What the life of a certificate follows from; `expiresOn` is the day that its document says, or that its leaves had moved it to when its person was erased. */
export interface TermRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly personId: string;
  /** `completion` or `participation`. */
  readonly kind: string;
  readonly status: CertificateStatus;
  readonly issuedOn: string;
  readonly certifiedOn: string;
  /** The first day of its term. */
  readonly startsOn: string;
  readonly expiresOn: string | null;
  /** Of the edition that was passed, or as a certificate for a programme promises; null where nothing is said. */
  readonly rule: RenewalRule | null;
  readonly leaves: readonly (CalendarSpan & { readonly id: string })[];
  readonly changes: readonly ToldChange[];
}

const leaves =
  `SELECT json_agg(json_build_object('id', l.id, 'from', l.starts_on, 'to', l.ends_on) ORDER BY l.starts_on, l.id)
  FROM renewal.leave_of_absence l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id` as const;
const changes =
  `SELECT json_agg(json_build_object('changedOn', g.changed_on, 'renewBy', g.renew_by, 'source', g.source, 'sentence', g.sentence) ORDER BY g.changed_on, g.id)
  FROM renewal.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL` as const;

/** Of an erased person no leave is known any more: the entry keeps the day to which they had moved its term. */
const documentDay =
  `CASE WHEN c.erased_at IS NULL THEN c.facts->>'expiresOn' ELSE to_char(c.term_ends_on, 'YYYY-MM-DD') END` as const;

/** Columns of a {@link TermRow}, for {@link termTables}. */
export const termColumns =
  `c.id, c.enrolment_id AS "enrolmentId", c.person_id AS "personId", c.kind, c.status, to_char(c.issued_on, 'YYYY-MM-DD') AS "issuedOn",
  to_char(coalesce(c.certified_on, c.issued_on), 'YYYY-MM-DD') AS "certifiedOn", to_char(coalesce(c.term_starts_on, c.issued_on), 'YYYY-MM-DD') AS "startsOn",
  ${documentDay} AS "expiresOn", coalesce(ce.renewal, c.facts->'renewal') AS rule, coalesce((${leaves}), '[]') AS leaves, coalesce((${changes}), '[]') AS changes` as const;

/** Certificates `c` with the edition `ce` that was passed; those of programmes have none. */
export const termTables =
  'registry.certificates c LEFT JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id';

/** Whether people are marking what was handed in to renew the certificate `c`. */
export const awaitsRenewal =
  `EXISTS (SELECT FROM learning.enrolments r WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL AND ${isBeingMarked('r.id')})` as const;

/** Whether somebody has passed what renews the certificate `c`. */
export const passedRenewal =
  `EXISTS (SELECT FROM learning.enrolments r JOIN assessment.attempts a ON a.enrolment_id = r.id AND a.passed
  WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL)` as const;

/** Undefined where it counts for ever. A confirmation of participation always does: it tells what somebody did, and that stays true. */
export function readLifecycle({ kind, rule, ...row }: TermRow): Life | undefined {
  return kind === 'participation' ? undefined : computeLife(toTerm(row), rule ?? usualRenewal);
}

/** The row as the rules of its life take it. */
export function toTerm({
  certifiedOn,
  startsOn,
  expiresOn,
  leaves,
  changes,
}: Pick<TermRow, 'certifiedOn' | 'startsOn' | 'expiresOn' | 'leaves' | 'changes'>) {
  return { certifiedOn, startsOn, ...(expiresOn !== null && { expiresOn }), leaves, changes };
}

/** What the last day of a certificate follows from. */
export async function findTerm(
  transaction: EntityManager,
  id: string,
): Promise<TermRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${termColumns} FROM ${termTables} WHERE c.id = $1`,
    [id],
  );
  return rows[0];
}

/** The certificates of a person. */
export function findPersonTerms(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<TermRow[]> {
  return queryRows(
    transaction,
    `SELECT ${termColumns} FROM ${termTables} WHERE c.organisation_id = $1 AND c.person_id = $2`,
    [organisationId, personId],
  );
}

/** The certificates of enrolments that are valid, or are until somebody decides about them. */
export function findTermsOfEnrolments(
  transaction: EntityManager,
  organisationId: string,
  enrolments: readonly string[],
): Promise<TermRow[]> {
  return queryRows(
    transaction,
    `SELECT ${termColumns} FROM ${termTables} WHERE c.organisation_id = $1 AND c.enrolment_id = ANY ($2) AND c.status IN ('valid', 'suspended')`,
    [organisationId, enrolments],
  );
}

/** A certificate with how it is renewed and what happened to it. */
export interface LifecycleRow extends TermRow {
  readonly title: TextInScripts;
  /** The course that renews, if one is offered. */
  readonly course: { readonly slug: string; readonly title: TextInScripts } | null;
  readonly renewal: RenewalRow | null;
  readonly events: readonly { readonly kind: EventRow['type']; readonly day: string }[];
}

/** The enrolment that was begun to renew a certificate, and the certificate that came of it. */
interface RenewalRow {
  readonly enrolment: string;
  readonly passed: boolean;
  /** In milliseconds since 1970 UTC, while people mark it. */
  readonly handedInAt: number | null;
  readonly certificate: (NumberInRegister & { readonly id: string }) | null;
}

/** The course that the edition names, or the certificate for a programme; its own where that one is gone. */
const course =
  `SELECT json_build_object('slug', pc.slug, 'title', pe.title) FROM catalogue.courses pc JOIN catalogue.course_editions pe ON pe.id = pc.current_edition_id
  WHERE pc.organisation_id = c.organisation_id AND pc.offered AND pc.id IN ((ce.renewal->>'course')::uuid, ce.course_id, (c.facts->>'renewedBy')::uuid) ORDER BY pc.id IS NOT DISTINCT FROM ce.course_id LIMIT 1` as const;
const renewal =
  `SELECT json_build_object('enrolment', r.id, 'passed', ${passedRenewal}, 'handedInAt', ${selectHandedInTime('r.id')}, 'certificate', (
    SELECT json_build_object('id', n.id, 'number', n.number, 'year', n.year, 'designation', coalesce(n.entry->>'designation', '')) FROM registry.certificates n WHERE n.enrolment_id = r.id AND n.status = 'valid' LIMIT 1))
  FROM learning.enrolments r WHERE r.renews_id = c.enrolment_id AND r.withdrawn_at IS NULL` as const;
const events =
  `SELECT json_agg(json_build_object('kind', e.type, 'day', to_char(e.at AT TIME ZONE z.time_zone, 'YYYY-MM-DD')) ORDER BY e.at, e.id)
  FROM registry.certificate_events e WHERE e.certificate_id = c.id` as const;
const select =
  `SELECT ${termColumns}, c.entry, (${course}) AS course, (${renewal}) AS renewal, coalesce((${events}), '[]') AS events
  FROM ${termTables} JOIN platform.organisation z ON z.id = c.organisation_id` as const;

const happened = z.array(z.object({ kind: z.enum(happenings), day }));

function parseLifecycle<
  Row extends { readonly entry: RegisterEntry; readonly course: unknown; readonly events: unknown },
>({ entry, course: offered, events: stored, ...row }: Row) {
  return {
    ...row,
    title: entry.course,
    course: certificateLife.shape.course.parse(offered),
    events: happened.parse(stored),
  };
}

export async function findLifecycle(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<LifecycleRow | undefined> {
  const rows = await queryRows(
    transaction,
    `${select} WHERE c.organisation_id = $1 AND c.id = $2`,
    [organisationId, id],
  );
  return rows.map(parseLifecycle)[0];
}

/** The lives of a person's certificates that are in force. */
export async function findPersonLifecycles(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<LifecycleRow[]> {
  const rows = await queryRows(
    transaction,
    `${select} WHERE c.organisation_id = $1 AND c.person_id = $2 AND c.status = 'valid' AND c.rendering = 'ready' ORDER BY c.id LIMIT 200`,
    [organisationId, personId],
  );
  return rows.map(parseLifecycle);
}
