import type { EntityManager } from 'typeorm';
import { findFew, findFitting, type MetRow } from './evaluation.queries';
import type { Question } from './question';

/** A part of a list by its own order, that begins after a row of it; `among` null is everybody. */
interface Part {
  readonly after: string | undefined;
  readonly limit: number;
  readonly among: readonly string[] | null;
}

interface Listed {
  readonly id: string;
}

interface Walk<Row extends Listed> {
  readonly after: string | undefined;
  readonly limit: number;
  /** The next rows of the list in its order; conditions of its own stand in its statement. */
  readonly read: (part: Part) => Promise<readonly Row[]>;
}

interface Walked<Row> {
  readonly items: readonly (Row & Pick<MetRow, 'met'>)[];
  /** The last row that was looked at, where there may be more. */
  readonly next: string | null;
}

/** So many people at most are a list of their own, which is read whole. */
const mostFew = 1000;
const partSize = 500;
/** After so many parts a page ends as it is, so that none costs more than another. */
const mostParts = 8;

/**
 * A page of a list of people with those alone who fit a rule, in the order of the list. What is rare is looked up by the index of its
 * condition, what is common is met soon enough: the cost of a page does not grow with the list. A page may be shorter than its limit
 * though there are more.
 */
export async function walkFitting<Row extends Listed>(
  transaction: EntityManager,
  organisationId: string,
  question: Question,
  { after, limit, read }: Walk<Row>,
): Promise<Walked<Row>> {
  const among = await findRarest(transaction, organisationId, question);
  const size = among === null ? partSize : Math.max(among.length, 1);
  const items: (Row & Pick<MetRow, 'met'>)[] = [];
  let last = after;
  for (let part = 0; part < mostParts; part++) {
    const rows = await read({ after: last, limit: size, among });
    const ids = rows.map(({ id }) => id);
    const fitting = await findFitting(transaction, organisationId, question, ids);
    const met = new Map(fitting.map((row) => [row.personId, row.met]));
    for (const row of rows) {
      if (items.length === limit) return { items, next: last ?? null };
      const its = met.get(row.id);
      if (its !== undefined) items.push({ ...row, met: its });
      last = row.id;
    }
    if (rows.length < size || among !== null) return { items, next: null };
  }
  return { items, next: last ?? null };
}

/** Whoever may meet the condition that the fewest do; null where none is known to be rare. */
export async function findRarest(
  transaction: EntityManager,
  organisationId: string,
  question: Question,
): Promise<readonly string[] | null> {
  const needed = question.conditions.filter(
    ({ bit }) => question.all && (question.turned & bit) === 0,
  );
  if (needed.length === 0) return null;
  const sought = { ...question, conditions: needed };
  const rows = await findFew(transaction, organisationId, sought, mostFew + 1);
  // a condition that nobody meets by its index has no rows at all
  const found = needed
    .filter((condition) => isIndexed(condition))
    .map(({ bit }) => rows.filter((row) => row.bit === bit).map(({ personId }) => personId))
    .filter((ids) => ids.length <= mostFew)
    .sort((one, other) => one.length - other.length);
  return found[0] ?? null;
}

function isIndexed({ kind, chosen = [] }: Question['conditions'][number]): boolean {
  if (kind === 'course') return !chosen.includes('not-enrolled');
  if (kind === 'role') return !chosen.includes('learner');
  return kind === 'institution' || kind === 'group' || kind === 'last-day';
}
