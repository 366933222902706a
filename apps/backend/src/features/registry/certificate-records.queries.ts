import type { happenings } from '@svetionik/domain/certificates/lifecycle/timeline';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { newId } from '../../platform/database/identifiers';
import { execute } from '../../platform/database/query';

/** What the rows of one issue share. */
export interface WrittenOccasion {
  readonly organisationId: string;
  readonly batchId: string | null;
  readonly now: Date;
  readonly date: string;
  readonly year: number;
}

export async function insertCertificateRows(
  transaction: EntityManager,
  occasion: WrittenOccasion,
  rows: readonly object[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO registry.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id,
       batch_id, facts, entry, seal_hash, signature_hash, signing_key, holder_folded, holder_sort_key, check_code, issued_on, issued_at, replaces_id, expires_on, kind, certified_on, term_starts_on)
     SELECT c.id, $2, c."organiserId", $3, c.number, c."personId", c."enrolmentId", c."courseEditionId",
       $4, c.facts, c.entry, c."sealHash", c."signatureHash", c."signingKey", c."holderFolded", c."holderSortKey", c."checkCode", $5, $6, c."replacesId", (c.facts->>'expiresOn')::date, c.kind,
       coalesce(o.certified_on, o.issued_on), coalesce(o.term_starts_on, o.issued_on, c."termStartsOn")
     FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, "organiserId" uuid, number int, "personId" uuid, "enrolmentId" uuid,
       "courseEditionId" uuid, facts jsonb, entry jsonb, "sealHash" text, "signatureHash" text, "signingKey" text, "holderFolded" text,
       "holderSortKey" text, "checkCode" text, "replacesId" uuid, kind text, "termStartsOn" date)
     LEFT JOIN registry.certificate o ON o.id = c."replacesId"`,
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
    `INSERT INTO registry.certificate_event (id, organisation_id, certificate_id, type, reason, note, actor_id, at)
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
