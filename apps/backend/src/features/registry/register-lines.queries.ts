import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { registerColumns, type RegisterRow } from './certificates.queries';
import { findLostLines, selectPlace } from './lost-numbers.queries';
import {
  filterValues,
  lookedUpValues,
  registerFilter,
  chooseLookup,
  type RegisterSearch,
  type SoughtEntries,
} from './register-filter.queries';
import { findSoughtWords } from './register-names.queries';

/** As PostgreSQL orders them. */
function newestFirst(one: RegisterRow, other: RegisterRow): number {
  if (one.year !== other.year) return other.year - one.year;
  if (one.organiserId !== other.organiserId) return one.organiserId < other.organiserId ? 1 : -1;
  return other.number - one.number;
}

interface Page {
  readonly after: string | undefined;
  readonly limit: number;
}

/** Lines of the register, lost numbers among them, the newest number first. */
export async function findRegisterLines(
  transaction: EntityManager,
  organisationId: string,
  search: RegisterSearch,
  page: Page,
): Promise<RegisterRow[]> {
  const entries = await findEntries(transaction, organisationId, search, page);
  const lost = await findLostLines(transaction, organisationId, search, page);
  return lost.length === 0 ? entries : [...entries, ...lost].sort(newestFirst).slice(0, page.limit);
}

async function findEntries(
  transaction: EntityManager,
  organisationId: string,
  { words = [], ...search }: RegisterSearch,
  page: Page,
): Promise<RegisterRow[]> {
  const sought = await findSoughtWords(transaction, organisationId, words);
  const [only, ...others] = sought;
  if (only !== undefined && others.length === 0 && only.isWhole)
    return findLinesOfWord(transaction, organisationId, search, only.spellings, page);
  return findLines(transaction, organisationId, { ...search, words: sought }, page);
}

const afterLine = `(c.year, c.organiser_id, c.number) < ${selectPlace('$16')}` as const;

function findLines(
  transaction: EntityManager,
  organisationId: string,
  search: SoughtEntries,
  { after, limit }: Page,
): Promise<RegisterRow[]> {
  return queryRows(
    transaction,
    `SELECT ${registerColumns} FROM registry.certificate c WHERE ${registerFilter} AND ${chooseLookup(search)}
       AND ${after === undefined ? '$16::uuid IS NULL' : afterLine}
     ORDER BY c.year DESC, c.organiser_id DESC, c.number DESC LIMIT $15`,
    [...filterValues(organisationId, search), ...lookedUpValues(search), limit, after ?? null],
  );
}

const afterWord = `(h.year, h.organiser_id, h.number) < ${selectPlace('$14')}` as const;

/** Reads the entries of each spelling in the order of the register and only as many as are shown, because a frequent name has thousands. */
function findLinesOfWord(
  transaction: EntityManager,
  organisationId: string,
  search: SoughtEntries,
  spellings: readonly string[],
  { after, limit }: Page,
): Promise<RegisterRow[]> {
  return queryRows(
    transaction,
    `SELECT DISTINCT ON (l.year, l."organiserId", l.number) l.*
     FROM unnest($12::text[]) AS s (word) CROSS JOIN LATERAL (
       SELECT ${registerColumns} FROM registry.holder_search_term h JOIN registry.certificate c ON c.organisation_id = h.organisation_id AND c.id = h.certificate_id
       WHERE h.organisation_id = $1 AND h.word = s.word COLLATE "C" AND ${registerFilter}
         AND ${after === undefined ? '$14::uuid IS NULL' : afterWord}
       ORDER BY h.year DESC, h.organiser_id DESC, h.number DESC LIMIT $13) l
     ORDER BY l.year DESC, l."organiserId" DESC, l.number DESC LIMIT $13`,
    [...filterValues(organisationId, search), spellings, limit, after ?? null],
  );
}
