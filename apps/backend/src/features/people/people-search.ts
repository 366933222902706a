import type { EntityManager } from 'typeorm';
import { splitWords, toLikePatterns } from '../../platform/database/name-search';
import { foldEmail } from '../identity';
import { findInstitutionIds } from '../institutions';
import {
  countBeginning,
  countWay,
  findByWay,
  findTerms,
  mostOfBeginning,
  type SearchWay,
} from './search-terms.queries';
import { byTerms, chooseRarest, joinWays, leadsNowhere, nobody } from './ways-in';

/** A beginning with more terms than these is read by its first letters instead. */
const mostTerms = 100;
const mostInstitutions = 50;
/** So many first letters of a word are a term of their own. */
const lettersOfTerm = 3;
const looksLikeAddress = /[@._\d]/u;

/** What was typed, as it is looked for. */
export interface SoughtPeople {
  /** Whom it may be: everybody is found so. */
  readonly way: SearchWay;
  /** Who it is: the name has all these beginnings, or they work in one of the institutions, or the address begins so. */
  readonly patterns: readonly string[] | null;
  readonly institutions: readonly string[];
  readonly email: string | null;
}

/** Looks up what was typed: words of a name, of an institution's name, or an address. Undefined where nothing was typed. */
export async function resolveSearch(
  transaction: EntityManager,
  organisationId: string,
  { typed, withAddresses }: { readonly typed: string; readonly withAddresses: boolean },
): Promise<SoughtPeople | undefined> {
  if (typed.trim() === '') return undefined;
  const words = splitWords(typed)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
  const address = withAddresses && looksLikeAddress.test(typed) ? foldEmail(typed) : undefined;
  const onlyAddress = address?.includes('@') === true;
  const names = onlyAddress ? nobody : await rarestWay(transaction, organisationId, words);
  const institutions = onlyAddress
    ? []
    : await findInstitutionIds(transaction, organisationId, typed, mostInstitutions);
  const addresses =
    address === undefined ? nobody : await wayOfAddress(transaction, organisationId, address);
  const places = byTerms(institutions.map((id) => `:institution:${id}`));
  return {
    way: joinWays([names, places, addresses]),
    patterns: leadsNowhere(names) ? null : toLikePatterns(words.map((word) => ` ${word}`)),
    institutions,
    email: address === undefined ? null : (toLikePatterns([address])[0]?.slice(1) ?? null),
  };
}

/**
 * Whoever may have all these folded words at the beginnings of words of their name, by the rarest of them; undefined where that is so many
 * that a list finds some of them by being read, or where there is no word.
 */
export async function findFewNamed(
  transaction: EntityManager,
  organisationId: string,
  words: readonly string[],
): Promise<string[] | undefined> {
  if (words.length === 0) return undefined;
  const way = await rarestWay(transaction, organisationId, words);
  const count = await countWay(transaction, organisationId, way, mostOfBeginning);
  if (count > mostOfBeginning) return undefined;
  return findByWay(transaction, organisationId, way, mostOfBeginning);
}

/** By the word that fewest people have; nobody where some word is nobody's. */
async function rarestWay(
  transaction: EntityManager,
  organisationId: string,
  words: readonly string[],
): Promise<SearchWay> {
  const found: SearchWay[] = [];
  for (const word of words) {
    const way = await wayOfWord(transaction, organisationId, word);
    if (leadsNowhere(way)) return nobody;
    found.push(way);
  }
  return chooseRarest(transaction, organisationId, found);
}

async function wayOfWord(
  transaction: EntityManager,
  organisationId: string,
  word: string,
): Promise<SearchWay> {
  if (word.length <= lettersOfTerm) return byTerms([`*${word}`]);
  const few = await wayOfFew(transaction, organisationId, word);
  if (few !== undefined) return few;
  const terms = await findTerms(transaction, organisationId, word, mostTerms);
  return byTerms(terms.length > mostTerms ? [`*${word.slice(0, lettersOfTerm)}`] : terms);
}

async function wayOfAddress(
  transaction: EntityManager,
  organisationId: string,
  address: string,
): Promise<SearchWay> {
  const few = await wayOfFew(transaction, organisationId, `@${address}`);
  if (few !== undefined) return few;
  const terms = await findTerms(transaction, organisationId, `@${address}`, mostTerms);
  return byTerms(terms.slice(0, mostTerms));
}

/** Where few people have a term that begins so, all these are read, however many terms that is; undefined where many have. */
async function wayOfFew(
  transaction: EntityManager,
  organisationId: string,
  beginning: string,
): Promise<SearchWay | undefined> {
  const count = await countBeginning(transaction, organisationId, beginning, mostOfBeginning);
  if (count > mostOfBeginning) return undefined;
  return count === 0 ? nobody : { terms: [], beginnings: [beginning] };
}
