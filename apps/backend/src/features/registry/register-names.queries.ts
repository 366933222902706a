import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** A word that was typed, with the words of names that begin so. */
export interface SoughtWord {
  readonly typed: string;
  readonly spellings: readonly string[];
  /** Whether the spellings are all that there are, so that each can be looked up. */
  readonly isWhole: boolean;
}

/** A word with more spellings than these is so short that many entries have it, or else is looked up all the same. */
const mostSpellings = 100;
const manyEntries = 1000;
/** Sorted after every word that begins alike. */
const last = String.fromCodePoint(0x10ffff);

/** The first word of a name that follows within what was typed. */
const next = <const After extends string>(after: After) =>
  `(SELECT h.word FROM registry.holder_search_term h
    WHERE h.organisation_id = $1 AND h.word ${after} AND h.word < t.typed || $3 ORDER BY h.word LIMIT 1)` as const;

/** What folded words can be the beginning of, in the names of this register. Steps from word to word, however many entries have each. */
export async function findSoughtWords(
  transaction: EntityManager,
  organisationId: string,
  typed: readonly string[],
): Promise<SoughtWord[]> {
  if (typed.length === 0) return [];
  const rows = await queryRows(
    transaction,
    `WITH RECURSIVE spelling AS (
       SELECT t.place, t.typed, 1 AS count, ${next('>= t.typed')} AS word
       FROM unnest($2::text[]) WITH ORDINALITY AS w (word, place) CROSS JOIN LATERAL (SELECT w.place::int /* as int: no search has so many words */, w.word COLLATE "C" AS typed) t
       UNION ALL
       SELECT t.place, t.typed, t.count + 1, ${next('> t.word')} FROM spelling t WHERE t.word IS NOT NULL AND t.count <= $4
     )
     SELECT place, array_agg(word) AS spellings FROM spelling WHERE word IS NOT NULL GROUP BY place`,
    [organisationId, typed, last, mostSpellings],
  );
  const found = new Map(rows.map(({ place, spellings }) => [place, spellings]));
  const sought: SoughtWord[] = [];
  for (const [index, word] of typed.entries()) {
    const spellings = found.get(index + 1) ?? [];
    const isFew = spellings.length <= mostSpellings;
    const all = isFew ? spellings : await findSpellingsOfFew(transaction, organisationId, word);
    sought.push({ typed: word, spellings: all ?? spellings, isWhole: all !== undefined });
  }
  return sought;
}

/** All words of names that begin so; undefined where many entries have one. */
async function findSpellingsOfFew(
  transaction: EntityManager,
  organisationId: string,
  typed: string,
): Promise<string[] | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT few.word, count(*) OVER ()::int AS entries FROM (
       SELECT h.word FROM registry.holder_search_term h WHERE h.organisation_id = $1 AND h.word >= $2::text AND h.word < $2::text || $3 LIMIT $4) few`,
    [organisationId, typed, last, manyEntries],
  );
  const [first] = rows;
  return first?.entries === manyEntries ? undefined : rows.map(({ word }) => word);
}
