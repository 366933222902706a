import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import type { Language } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { registerFilter, type RegisterSearch } from '../register-filter';
import { findSoughtWords } from '../register-names';

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
  const { condition, values } = registerFilter(organisationId, {
    ...search,
    words: await findSoughtWords(transaction, organisationId, words),
  });
  return transaction.query(
    `SELECT c.id AS certificate, c.organiser_id AS "organiserId", c.number, c.year, coalesce(c.entry->>'designation', '') AS designation, c.facts->>'language' AS language, d.hash,
       octet_length(d.content) AS bytes, c.issued_at AS "issuedAt"
     FROM certification.certificate c JOIN certification.document d ON d.certificate_id = c.id
     WHERE ${condition} ORDER BY c.year, c.organiser_id, c.number LIMIT $${values.length + 1}`,
    [...values, most],
  );
}

/** The bytes of some documents, by certificate. */
export async function findContents(
  transaction: EntityManager,
  certificates: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const rows: { id: string; content: Buffer }[] = await transaction.query(
    'SELECT certificate_id AS id, content FROM certification.document WHERE certificate_id = ANY ($1)',
    [certificates],
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}
