import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** A word that was typed, with the words of names that begin so. */
export interface SoughtWord {
  readonly typed: string;
  readonly spellings: readonly string[];
}

/** A word with more spellings than these is so short that most entries have it. */
const mostSpellings = 100;

/** Whether so few words of names begin so that each can be looked up. */
export function hasFewSpellings({ spellings }: SoughtWord): boolean {
  return spellings.length <= mostSpellings;
}

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
  const last = String.fromCodePoint(0x10ffff);
  const rows = await queryRows(
    transaction,
    `WITH RECURSIVE spelling AS (
       SELECT t.place, t.typed, 1 AS count, ${next('>= t.typed')} AS word
       FROM unnest($2::text[]) WITH ORDINALITY AS w (word, place) CROSS JOIN LATERAL (SELECT w.place::int, w.word COLLATE "C" AS typed) t
       UNION ALL
       SELECT t.place, t.typed, t.count + 1, ${next('> t.word')} FROM spelling t WHERE t.word IS NOT NULL AND t.count <= $4
     )
     SELECT place, array_agg(word) AS spellings FROM spelling WHERE word IS NOT NULL GROUP BY place`,
    [organisationId, typed, last, mostSpellings],
  );
  const found = new Map(rows.map(({ place, spellings }) => [place, spellings]));
  return typed.map((word, index) => ({ typed: word, spellings: found.get(index + 1) ?? [] }));
}
