import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** The account itself. */
export function findOwnAccount(transaction: EntityManager, personId: string) {
  return queryRows(
    transaction,
    `SELECT id, email, name_latin AS "nameLatin", name_cyrillic AS "nameCyrillic", form, language, profession, licence_number AS "licenceNumber",
       service_unit AS "serviceUnit", service_rank AS "serviceRank", service_number AS "serviceNumber", name_on_documents AS "nameOnDocuments",
       created_at AS "createdAt", confirmed_at AS "confirmedAt", name_confirmed_at AS "nameConfirmedAt", to_char(minor_since, 'YYYY-MM-DD') AS "minorSince"
     FROM identity.person WHERE id = $1`,
    [personId],
  );
}

type InOrganisation = readonly [organisationId: string, personId: string];

export function findOwnMembership(transaction: EntityManager, whose: InOrganisation) {
  return queryRows(
    transaction,
    `SELECT since, last_used_at AS "lastUsedAt", blocked_at AS "blockedAt", job, roles FROM identity.member WHERE organisation_id = $1 AND person_id = $2`,
    whose,
  );
}

export function findOwnRoleChanges(transaction: EntityManager, whose: InOrganisation) {
  return queryRows(
    transaction,
    `SELECT changed_at AS at, given, taken, reason FROM identity.role_change WHERE organisation_id = $1 AND person_id = $2 ORDER BY changed_at, id`,
    whose,
  );
}

export function findOwnAdmissions(transaction: EntityManager, whose: InOrganisation) {
  return queryRows(
    transaction,
    `SELECT begun_at AS "begunAt", state, settled_at AS "settledAt", reason FROM identity.admission WHERE organisation_id = $1 AND person_id = $2 ORDER BY begun_at, id`,
    whose,
  );
}

export function findOwnConsents(transaction: EntityManager, whose: InOrganisation) {
  return queryRows(
    transaction,
    `SELECT to_char(signed_on, 'YYYY-MM-DD') AS "signedOn", recorded_at AS "recordedAt", to_char(withdrawn_on, 'YYYY-MM-DD') AS "withdrawnOn"
     FROM identity.guardian_consent WHERE organisation_id = $1 AND person_id = $2 ORDER BY recorded_at, id`,
    whose,
  );
}

export function findOwnSessions(transaction: EntityManager, personId: string) {
  return queryRows(
    transaction,
    `SELECT started_at AS "startedAt", last_used_at AS "lastUsedAt", browser, system, shared FROM identity.session WHERE person_id = $1 ORDER BY started_at, id`,
    [personId],
  );
}

export function findOwnPasskeyNames(transaction: EntityManager, personId: string) {
  return queryRows(
    transaction,
    `SELECT name, added_at AS "addedAt", last_used_at AS "lastUsedAt" FROM identity.passkey WHERE person_id = $1 ORDER BY added_at, id`,
    [personId],
  );
}

export function findOwnCodes(transaction: EntityManager, personId: string) {
  return queryRows(
    transaction,
    `SELECT (SELECT added_at FROM identity.authenticator WHERE person_id = $1) AS "addedAt", count(*)::int AS left FROM identity.recovery_code WHERE person_id = $1`,
    [personId],
  );
}

export function findOwnProviderLinks(transaction: EntityManager, whose: InOrganisation) {
  return queryRows(
    transaction,
    `SELECT issuer, subject, linked_at AS "linkedAt", last_used_at AS "lastUsedAt" FROM identity.provider_link WHERE organisation_id = $1 AND person_id = $2`,
    whose,
  );
}

export function findOwnAddressChanges(transaction: EntityManager, personId: string) {
  return queryRows(
    transaction,
    `SELECT email, former_email AS "formerEmail", asked_at AS "askedAt", changed_at AS "changedAt" FROM identity.address_change WHERE person_id = $1 ORDER BY asked_at, id`,
    [personId],
  );
}
