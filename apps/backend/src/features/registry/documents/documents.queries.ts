import { language } from '@svetionik/contracts/values';
import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import type { Language } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import {
  filterValues,
  lookedUpValues,
  registerFilter,
  chooseLookup,
  type RegisterSearch,
} from '../register-filter.queries';
import { findSoughtWords } from '../register-names.queries';

/** A document that is there, without its bytes. */
export interface DocumentRow extends NumberInRegister {
  readonly certificate: string;
  readonly organiserId: string;
  readonly language: Language;
  readonly hash: string;
  readonly bytes: number;
  readonly issuedAt: Date;
}

/** The documents of a choice of the register in the order of numbers, up to `most`. */
export async function findDocuments(
  transaction: EntityManager,
  organisationId: string,
  { words = [], ...search }: RegisterSearch,
  most: number,
): Promise<DocumentRow[]> {
  const sought = {
    ...search,
    words: await findSoughtWords(transaction, organisationId, words),
  };
  const rows = await queryRows(
    transaction,
    `SELECT c.id AS certificate, c.organiser_id AS "organiserId", c.number, c.year, coalesce(c.entry->>'designation', '') AS designation, c.facts->>'language' AS language, d.hash,
       octet_length(d.content) AS bytes, c.issued_at AS "issuedAt"
     FROM registry.certificate c JOIN registry.document d ON d.certificate_id = c.id
     WHERE ${registerFilter} AND ${chooseLookup(sought)} ORDER BY c.year, c.organiser_id, c.number LIMIT $15`,
    [...filterValues(organisationId, sought), ...lookedUpValues(sought), most],
  );
  return rows.map((row) => ({ ...row, language: language.parse(row.language) }));
}

/** The bytes of some documents, by certificate. */
export async function findContents(
  transaction: EntityManager,
  certificates: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await queryRows(
    transaction,
    'SELECT certificate_id AS id, content FROM registry.document WHERE certificate_id = ANY ($1)',
    [certificates],
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}

/** Those of the certificates that are valid and whose documents are there. */
export async function findValidDocuments(
  transaction: EntityManager,
  organisationId: string,
  certificates: readonly string[],
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT id FROM registry.certificate WHERE organisation_id = $1 AND id = ANY ($2) AND status = 'valid' AND rendering = 'ready' ORDER BY id`,
    [organisationId, certificates],
  );
  return rows.map(({ id }) => id);
}
