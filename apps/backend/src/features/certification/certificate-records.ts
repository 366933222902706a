import { makeCheckCode } from '@svetionik/domain/certificates/check-code';
import type { happenings } from '@svetionik/domain/certificates/life/timeline';
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { newId } from '../../platform/database/identifiers';
import { execute } from '../../platform/database/query';
import { draftFacts } from './certificate-draft';
import { entryOf, type CertificateSource } from './certificate-source';
import { firstDayFor } from './life/last-day';
import { storeLastDays } from './life/last-days';

/** The circumstances that certificates of one issue share. */
export interface IssueOccasion {
  readonly organisationId: string;
  readonly batchId: string | null;
  readonly now: Date;
  readonly date: string;
  readonly year: number;
  readonly publicUrl: string;
}

/** A certificate that is to be written. */
export interface NewCertificate {
  readonly id: string;
  readonly number: number;
  readonly source: CertificateSource;
  readonly replacesId: string | null;
}

const rowsTogether = 500;

/** Writes certificates with all that they will say, each with its first event. The term of a correction is that of what it corrects. */
export async function insertCertificates(
  transaction: EntityManager,
  actor: PersonActor,
  occasion: IssueOccasion,
  certificates: readonly NewCertificate[],
): Promise<void> {
  for (let start = 0; start < certificates.length; start += rowsTogether) {
    const rows = certificates
      .slice(start, start + rowsTogether)
      .map((certificate) => rowOf(certificate, occasion));
    await insertRows(transaction, occasion, rows);
    await storeLastDays(transaction, occasion.organisationId, {
      certificates: rows.map(({ id }) => id),
    });
  }
  await insertEvents(
    transaction,
    actor,
    occasion,
    certificates.map(({ id }) => ({ certificateId: id, type: 'issued' })),
  );
  const renewed = certificates.flatMap(({ source, replacesId }) =>
    source.renewed === undefined || replacesId !== null ? [] : [source.renewed.certificate],
  );
  if (renewed.length > 0)
    await insertEvents(
      transaction,
      actor,
      occasion,
      renewed.map((certificateId) => ({ certificateId, type: 'renewed' })),
    );
}

async function insertRows(
  transaction: EntityManager,
  occasion: IssueOccasion,
  rows: readonly ReturnType<typeof rowOf>[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO certification.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id,
       batch_id, facts, entry, seal_hash, signature_hash, signing_key, holder_folded, holder_sort_key, check_code, issued_on, issued_at, replaces_id, expires_on, kind, certified_on, term_starts_on)
     SELECT c.id, $2, c."organiserId", $3, c.number, c."personId", c."enrolmentId", c."courseEditionId",
       $4, c.facts, c.entry, c."sealHash", c."signatureHash", c."signingKey", c."holderFolded", c."holderSortKey", c."checkCode", $5, $6, c."replacesId", (c.facts->>'expiresOn')::date, c.kind,
       coalesce(o.certified_on, o.issued_on), coalesce(o.term_starts_on, o.issued_on, c."termStartsOn")
     FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, "organiserId" uuid, number int, "personId" uuid, "enrolmentId" uuid,
       "courseEditionId" uuid, facts jsonb, entry jsonb, "sealHash" text, "signatureHash" text, "signingKey" text, "holderFolded" text,
       "holderSortKey" text, "checkCode" text, "replacesId" uuid, kind text, "termStartsOn" date)
     LEFT JOIN certification.certificate o ON o.id = c."replacesId"`,
    [
      JSON.stringify(rows),
      occasion.organisationId,
      occasion.year,
      occasion.batchId,
      occasion.date,
      occasion.now,
    ],
  );
}

/** Something that happened to a certificate; never changed later. */
export interface NewCertificateEvent {
  readonly certificateId: string;
  readonly type: (typeof happenings)[number];
  readonly reason?: string;
  readonly note?: string;
}

export async function insertEvents(
  transaction: EntityManager,
  actor: PersonActor,
  { organisationId, now }: { readonly organisationId: string; readonly now: Date },
  events: readonly NewCertificateEvent[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO certification.certificate_event (id, organisation_id, certificate_id, type, reason, note, actor_id, at)
     SELECT e.id, $2, e."certificateId", e.type, e.reason, e.note, $3, $4
     FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, "certificateId" uuid, type text, reason text, note text)`,
    [
      JSON.stringify(events.map((event) => ({ id: newId(), ...event }))),
      organisationId,
      actor.personId,
      now,
    ],
  );
}

function rowOf(
  { id, number, source, replacesId }: NewCertificate,
  { year, date, publicUrl }: IssueOccasion,
) {
  const checkCode = makeCheckCode(randomBytes(10));
  const name = source.nameLatin ?? '';
  const facts = draftFacts(source, { number, year, date, checkCode, publicUrl });
  return {
    id,
    number,
    replacesId,
    checkCode,
    organiserId: source.organiserId,
    personId: source.personId,
    enrolmentId: source.enrolmentId,
    courseEditionId: source.courseEditionId,
    facts,
    kind: facts.kind ?? 'completion',
    termStartsOn: firstDayFor(source),
    entry: entryOf(source),
    sealHash: source.sealHash,
    signatureHash: facts.signatureKind === 'facsimile' ? source.signatory?.signatureHash : null,
    signingKey: source.signingKey,
    holderFolded: fold(name),
    holderSortKey: sortKeyOfPerson(name),
  };
}
