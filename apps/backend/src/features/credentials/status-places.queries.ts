import { statusListLength } from '@svetionik/formats';
import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { CertificateRow } from '../registry';
import type { StatusListName } from './public-addresses';

export interface StatusPlace extends StatusListName {
  readonly place: number;
}

/** A list is filled to the half, so that a free place is found at once and a place tells nothing of the number. */
const certificatesOfList = statusListLength / 2;
const candidates = 32;

/** The place of a certificate in its list, drawn once. */
export async function givePlace(
  transaction: EntityManager,
  { id, organisationId, organiserId, year, number }: CertificateRow,
): Promise<StatusPlace> {
  const part = Math.ceil(number / certificatesOfList);
  const drawn = Array.from({ length: candidates }, () => randomInt(statusListLength));
  await execute(
    transaction,
    `INSERT INTO credentials.status_list (certificate_id, organisation_id, organiser_id, year, part, place)
     SELECT $1, $2, $3, $4, $5, d.place FROM unnest($6::int[]) WITH ORDINALITY d (place, turn)
     WHERE NOT EXISTS (SELECT 1 FROM credentials.status_list s WHERE s.organiser_id = $3 AND s.year = $4 AND s.part = $5 AND s.place = d.place)
     ORDER BY d.turn LIMIT 1 ON CONFLICT DO NOTHING`,
    [id, organisationId, organiserId, year, part, drawn],
  );
  const [given] = await queryRows(
    transaction,
    'SELECT year, part, place FROM credentials.status_list WHERE certificate_id = $1',
    [id],
  );
  if (given === undefined) throw new Error('somebody took the same place at the same moment');
  return given;
}

/** The places of those certificates of a list that are never to be taken for good again, which a suspended one may be; undefined where there is no such list. */
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
     WHERE c.organiser_id = $1 AND c.year = $2 AND s.part = $3 AND c.status <> 'valid' AND c.status <> 'suspended' ORDER BY s.place`,
    [organiserId, year, part],
  );
  return rows.map(({ place }) => place);
}
