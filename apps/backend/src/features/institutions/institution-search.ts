import { institutionKey } from '@svetionik/domain/institutions/institution-key';
import type { EntityManager } from 'typeorm';
import { toLikePatterns } from '../../platform/database/name-search';
import { findByRarestWord } from './institution-words.queries';
import { findLevel, findMatching, type InstitutionRow } from './institutions.queries';

/** Among so many by name, what is common is met often enough for a page. */
const within = 500;

interface Search {
  readonly search?: string | undefined;
  readonly kind?: string | undefined;
  readonly below?: string | undefined;
  readonly notBelow?: string | undefined;
  readonly archived: boolean;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page by name: of one level, or of all of them where something is sought, a kind or what is archived. */
export async function findPage(
  transaction: EntityManager,
  organisationId: string,
  { search = '', kind, below, notBelow, archived, after, limit }: Search,
): Promise<InstitutionRow[]> {
  const words = institutionKey(search)
    .split(' ')
    .filter((word) => word !== '');
  const page = { kind: kind ?? null, archived, after, limit };
  if (below !== undefined || (words.length === 0 && kind === undefined && !archived))
    return findLevel(transaction, organisationId, { ...page, below: below ?? null });
  const ids = await findByRarestWord(transaction, organisationId, words);
  const patterns = toLikePatterns(words.map((word) => ` ${word}`));
  const sought = { ...page, patterns, ids, notBelow: notBelow ?? null };
  const near =
    ids === null ? await findMatching(transaction, organisationId, { ...sought, within }) : [];
  return near.length === limit
    ? near
    : findMatching(transaction, organisationId, { ...sought, within: null });
}

/** The ids of the first institutions by name that a search finds. */
export async function findInstitutionIds(
  transaction: EntityManager,
  organisationId: string,
  search: string,
  limit: number,
): Promise<string[]> {
  if (institutionKey(search) === '') return [];
  const rows = await findPage(transaction, organisationId, { search, archived: false, limit });
  return rows.map(({ id }) => id);
}
