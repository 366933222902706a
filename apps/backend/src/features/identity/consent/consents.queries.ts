import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

const dayOf = <const Instant extends string>(instant: Instant) =>
  `to_char(${instant} AT TIME ZONE z.time_zone, 'YYYY-MM-DD')` as const;

/** Since when a member counts as a minor, and whether a consent is there; undefined where they are of age whatever the day. */
export async function findMinority(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<{ minorSince: string; consented: boolean } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT to_char(since, 'YYYY-MM-DD') AS "minorSince", consented FROM identity.minors
       /* "minorSince" is not null: the view has nobody else; "consented" is not null: EXISTS gives no null */
     WHERE organisation_id = $1 AND person_id = $2`,
    [organisationId, personId],
  );
  return rows[0];
}

/** What is recorded of the consents for a member, the last first, each with who recorded it. */
export function findConsents(transaction: EntityManager, organisationId: string, personId: string) {
  return queryRows(
    transaction,
    `SELECT c.id, to_char(c.signed_on, 'YYYY-MM-DD') AS "signedOn", ${dayOf('c.recorded_at')} AS "recordedOn",
       r.name_latin AS "recordedLatin", r.name_cyrillic AS "recordedCyrillic",
       to_char(c.withdrawn_on, 'YYYY-MM-DD') AS "withdrawnOn", ${dayOf('c.withdrawn_at')} AS "withdrawalRecordedOn",
       w.name_latin AS "withdrawnLatin", w.name_cyrillic AS "withdrawnCyrillic"
     FROM identity.guardian_consent c JOIN platform.organisation z ON z.id = c.organisation_id
       LEFT JOIN identity.person r ON r.id = c.recorded_by LEFT JOIN identity.person w ON w.id = c.withdrawn_by
     WHERE c.organisation_id = $1 AND c.person_id = $2 ORDER BY c.recorded_at DESC, c.id DESC LIMIT 20`,
    [organisationId, personId],
  );
}

/** False where there is one with this id, or another that is not withdrawn. */
export async function insertConsent(
  transaction: EntityManager,
  consent: {
    readonly id: string;
    readonly organisationId: string;
    readonly personId: string;
    readonly signedOn: string;
    readonly recordedBy: string;
  },
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO identity.guardian_consent (id, organisation_id, person_id, signed_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
    [
      consent.id,
      consent.organisationId,
      consent.personId,
      consent.signedOn,
      consent.recordedBy,
      now,
    ],
  );
  return rows.length > 0;
}

/** A consent for a member, held until the transaction ends. */
export async function holdConsent(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  id: string,
): Promise<{ signedOn: string; withdrawnOn: string | null } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT to_char(signed_on, 'YYYY-MM-DD') AS "signedOn", to_char(withdrawn_on, 'YYYY-MM-DD') AS "withdrawnOn"
     FROM identity.guardian_consent WHERE organisation_id = $1 AND person_id = $2 AND id = $3 FOR UPDATE`,
    [organisationId, personId, id],
  );
  return rows[0];
}

export async function writeWithdrawal(
  transaction: EntityManager,
  id: string,
  { on, by }: { readonly on: string; readonly by: string },
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE identity.guardian_consent SET withdrawn_on = $2, withdrawn_by = $3, withdrawn_at = $4 WHERE id = $1',
    [id, on, by, now],
  );
}

/** What the organisation knows of a member's age, which goes before what they said. */
export async function writeKnownAge(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  { age, on }: { readonly age: 'adult' | 'minor'; readonly on: string },
): Promise<void> {
  await execute(
    transaction,
    'UPDATE identity.member SET known_age = $3, age_known_on = $4 WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId, age, on],
  );
}
