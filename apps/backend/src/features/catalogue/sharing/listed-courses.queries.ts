import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** Null takes it out of the catalogue of the network. */
export async function writeListed(
  transaction: EntityManager,
  courseId: string,
  at: Date | null,
): Promise<void> {
  await execute(transaction, 'UPDATE catalogue.course SET listed_at = $2 WHERE id = $1', [
    courseId,
    at,
  ]);
}

/** How many courses of members are listed, in the network; none elsewhere. */
export async function countListed(transaction: EntityManager): Promise<number> {
  const rows = await queryRows(transaction, 'SELECT catalogue.count_listed() AS count');
  return rows[0]?.count ?? 0;
}

interface Page {
  readonly track: string | undefined;
  readonly after: { readonly slug: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** Courses that organisations have listed, by their addresses, from the one after `after`. */
export function findListed(transaction: EntityManager, { track, after, limit }: Page) {
  return queryRows(
    transaction,
    `SELECT id /* "id" is not null: the function gives rows of courses */, organisation_id AS "organisationId" /* "organisationId" is not null: as the id */,
       slug /* "slug" is not null: as the id */, title_latin AS "titleLatin" /* "titleLatin" is not null: as the id */, title_cyrillic AS "titleCyrillic" /* "titleCyrillic" is not null: as the id */,
       summary_latin AS "summaryLatin" /* "summaryLatin" is not null: as the id */, summary_cyrillic AS "summaryCyrillic" /* "summaryCyrillic" is not null: as the id */,
       tracks /* "tracks" is not null: as the id */, minutes /* "minutes" is not null: as the id */, hours /* "hours" is not null: as the id */, edition /* "edition" is not null: as the id */
     FROM catalogue.listed_courses($1, $2, $3, $4)`,
    [track ?? null, after?.slug ?? null, after?.id ?? null, limit],
  );
}
