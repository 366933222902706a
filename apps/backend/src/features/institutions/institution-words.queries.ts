import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** More than so many share a word: reading by name meets enough of them soon. */
const common = 200;

/** Sorted after every word that begins alike; words have letters and digits only. */
const end = `U&'\\FFFF'`;

/** For each beginning, how many institutions have a word that begins so, up to one more than count as rare. */
function countByBeginning(
  transaction: EntityManager,
  organisationId: string,
  beginnings: readonly string[],
): Promise<{ word: string; count: number }[]> {
  return queryRows(
    transaction,
    `SELECT s.word /* "word" is not null: none is given */ AS word, (SELECT count(*)::int FROM (SELECT FROM institutions.institution_word w
       WHERE w.organisation_id = $1 AND w.word >= s.word AND w.word < s.word || ${end} LIMIT ${common + 1}) few) AS count
     FROM unnest($2::text[]) AS s (word)`,
    [organisationId, beginnings],
  );
}

/** The institutions with the rarest of the words; null where all are common. */
export async function findByRarestWord(
  transaction: EntityManager,
  organisationId: string,
  words: readonly string[],
): Promise<string[] | null> {
  const counted = await countByBeginning(transaction, organisationId, words);
  const [rarest] = counted.sort((one, other) => one.count - other.count);
  if (rarest === undefined || rarest.count > common) return null;
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT w.institution_id AS id FROM institutions.institution_word w WHERE w.organisation_id = $1 AND w.word >= $2 AND w.word < $2::text || ${end}`,
    [organisationId, rarest.word],
  );
  return rows.map(({ id }) => id);
}

/** Some institutions for each beginning of a word, to compare a written name with. */
export async function findSharingBeginnings(
  transaction: EntityManager,
  organisationId: string,
  beginnings: readonly string[],
): Promise<{ beginning: string; id: string }[]> {
  return queryRows(
    transaction,
    `SELECT s.word /* "beginning" is not null: none is given */ AS beginning, w.institution_id AS id FROM unnest($2::text[]) AS s (word) CROSS JOIN LATERAL (
       SELECT DISTINCT w.institution_id FROM institutions.institution_word w
       WHERE w.organisation_id = $1 AND w.word >= s.word AND w.word < s.word || ${end} LIMIT 30) w`,
    [organisationId, beginnings],
  );
}
