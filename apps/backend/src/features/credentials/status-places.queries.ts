import { statusListLength } from '@svetionik/formats';
import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { CertificateRow } from '../registry';
import type { StatusListName } from './public-addresses';

export interface StatusPlace extends StatusListName {
  /** Of the credential within its certificate, from 1. */
  readonly number: number;
  readonly place: number;
}

/** A list is filled to the half, so that a free place is found at once and a place tells nothing of the number. */
const certificatesOfList = statusListLength / 2;
const candidates = 32;

/** The place of a credential in its list, drawn once. */
export async function givePlace(
  transaction: EntityManager,
  { id, organisationId, organiserId, year, number: ofCertificate }: CertificateRow,
  number = 1,
): Promise<StatusPlace> {
  const part = Math.ceil(ofCertificate / certificatesOfList);
  const drawn = Array.from({ length: candidates }, () => randomInt(statusListLength));
  await execute(
    transaction,
    `INSERT INTO credentials.status_list (certificate_id, organisation_id, organiser_id, year, part, place, number)
     SELECT $1, $2, $3, $4, $5, d.place, $7 FROM unnest($6::int[]) WITH ORDINALITY d (place, turn)
     WHERE NOT EXISTS (SELECT 1 FROM credentials.status_list s WHERE s.organiser_id = $3 AND s.year = $4 AND s.part = $5 AND s.place = d.place)
     ORDER BY d.turn LIMIT 1 ON CONFLICT DO NOTHING`,
    [id, organisationId, organiserId, year, part, drawn, number],
  );
  const [given] = await queryRows(
    transaction,
    'SELECT number, year, part, place FROM credentials.status_list WHERE certificate_id = $1 AND number = $2',
    [id, number],
  );
  if (given === undefined) throw new Error('somebody took the same place at the same moment');
  return given;
}

/**
 * The places of those credentials of a list that are never to be taken for good again, undefined where there is no such list: of
 * certificates that count no more, which a suspended one may again, and those that state a later day than their certificate counts
 * until. The first states what was frozen, whoever wrote it down: a worker of an earlier version does not.
 */
export async function findSetPlaces(
  transaction: EntityManager,
  organiserId: string,
  { year, part }: StatusListName,
): Promise<number[] | undefined> {
  const known = await queryRows(
    transaction,
    'SELECT 1 FROM credentials.status_list WHERE organiser_id = $1 AND year = $2 AND part = $3 LIMIT 1',
    [organiserId, year, part],
  );
  if (known.length === 0) return undefined;
  const rows = await queryRows(
    transaction,
    `SELECT s.place FROM registry.certificates c JOIN credentials.status_list s ON s.certificate_id = c.id
     LEFT JOIN credentials.credential k ON k.certificate_id = s.certificate_id AND k.number = s.number
     WHERE c.organiser_id = $1 AND c.year = $2 AND s.part = $3
       AND (c.status NOT IN ('valid', 'suspended')
         OR (k.number = 1 AND c.expires_on < coalesce((c.facts->>'expiresOn')::date, 'infinity'))
         OR (k.number > 1 AND c.expires_on < coalesce(k.states_until, 'infinity')))
     ORDER BY s.place`,
    [organiserId, year, part],
  );
  return rows.map(({ place }) => place);
}
