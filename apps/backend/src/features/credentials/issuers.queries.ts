import { issuerKeySet } from '@svetionik/contracts/credentials';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';
import type { PublicJwk } from '../../platform/signing/credential-key';
import { selectKeyName } from './key-names.queries';

/** An organiser as an issuer of credentials. */
export interface Issuer {
  readonly id: string;
  readonly name: TextInScripts;
  /** The name of the keys that it signs with. */
  readonly keyName: string;
  /** The public halves of the keys that have signed for it, the first one first. */
  readonly keys: readonly { readonly id: string; readonly jwk: PublicJwk }[];
  /** The name of the key that its documents are signed with; null where they are not signed. */
  readonly documentKey: string | null;
  /** The certificates that its documents were signed with, in base64, the first one first. */
  readonly certificates: readonly string[];
}

const issuers = `
  SELECT o.id, o.name, ${selectKeyName} AS "keyName", coalesce(json_agg(json_build_object('id', k.id, 'jwk', k.public_jwk) ORDER BY k.used_from) FILTER (WHERE k.id IS NOT NULL), '[]') AS keys,
    o.signing_key AS "documentKey",
    ARRAY(SELECT encode(s.content, 'base64') FROM credentials.signing_certificate s WHERE s.organiser_id = o.id ORDER BY s.used_from, s.fingerprint) AS certificates
  FROM organisations.organisers o LEFT JOIN credentials.issuer_key k ON k.organiser_id = o.id`;

const jwk = issuerKeySet.shape.keys.element.pick({ kty: true, crv: true, x: true });
const keyList = z.array(z.object({ id: z.string(), jwk }));

function withKeys<Row extends { readonly keys: unknown }>({ keys, ...row }: Row) {
  return { ...row, keys: keyList.parse(keys) };
}

export async function findIssuer(
  transaction: EntityManager,
  organiserId: string,
): Promise<Issuer | undefined> {
  const rows = await queryRows(
    transaction,
    `${issuers} WHERE o.id = $1 GROUP BY o.id, o.name, o.signing_key`,
    [organiserId],
  );
  return rows.map(withKeys)[0];
}

/** All organisers that have ever signed, or that sign documents from now on. */
export async function findIssuers(transaction: EntityManager): Promise<Issuer[]> {
  const rows = await queryRows(
    transaction,
    `${issuers} WHERE o.signing_key IS NOT NULL OR EXISTS (SELECT 1 FROM credentials.issuer_key WHERE organiser_id = o.id)
       OR EXISTS (SELECT 1 FROM credentials.signing_certificate WHERE organiser_id = o.id)
     GROUP BY o.id, o.name, o.signing_key ORDER BY o.id`,
  );
  return rows.map(withKeys);
}

/** An edition of a course as something that can be achieved. */
export interface Achievement {
  readonly title: TextInScripts;
  readonly hours: number;
  readonly number: number;
  readonly cutScore: number;
  readonly organiserId: string;
  readonly organiser: TextInScripts;
  readonly tracks: readonly string[];
  /** Its id where it is a programme. */
  readonly programme?: string;
}

export async function findAchievement(
  transaction: EntityManager,
  course: string,
  edition: number,
): Promise<Achievement | undefined> {
  const rows = await queryRows(
    transaction,
    `/* "cutScore" is not null: the rules of an assessment have one */
     SELECT e.certificate_title AS title, e.hours, e.number, (e.assessment->>'cutScore')::int AS "cutScore",
       e.tracks, o.id AS "organiserId", o.name AS organiser
     FROM catalogue.course_editions e JOIN organisations.organisers o ON o.id = e.organiser_id WHERE e.course_id = $1 AND e.number = $2`,
    [course, edition],
  );
  return rows[0];
}

/** An edition of a programme as the first certificate for it tells. */
export async function findAchievedProgramme(
  transaction: EntityManager,
  programme: string,
  edition: number,
): Promise<Achievement | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT c.entry, c.facts, o.id AS "organiserId", o.name AS organiser FROM registry.certificates c JOIN organisations.organisers o ON o.id = c.organiser_id
     WHERE c.id = registry.first_certificate_of_programme($1, $2)`,
    [programme, edition],
  );
  return rows.map(({ entry, facts, ...row }) => ({
    ...row,
    ...{
      title: entry.course,
      hours: facts.hours,
      number: edition,
      cutScore: 0,
      tracks: [],
      programme,
    },
  }))[0];
}
