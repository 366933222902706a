import type { EntityManager } from 'typeorm';
import { splitWords, toLikePatterns } from '../../platform/database/name-search';
import { foldEmail } from '../identity';
import { findInstitutionIds } from '../institutions';
import { countTerms, findTerms } from './search-terms.queries';

/** A beginning with more terms than these is read by its first letters instead. */
const mostTerms = 100;
/** More people than these are not counted: any of them is many. */
const many = 1000;
const mostInstitutions = 50;
/** So many first letters of a word are a term of their own. */
const lettersOfTerm = 3;
const looksLikeAddress = /[@._\d]/u;

/** What was typed, as it is looked for. */
export interface SoughtPeople {
  /** Whom it may be: everybody has one of these terms. */
  readonly terms: readonly string[];
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
  const names = onlyAddress ? [] : await rarestTerms(transaction, organisationId, words);
  const institutions = onlyAddress
    ? []
    : await findInstitutionIds(transaction, organisationId, typed, mostInstitutions);
  const addresses =
    address === undefined
      ? []
      : await findTerms(transaction, organisationId, `@${address}`, mostTerms);
  return {
    terms: [
      ...names,
      ...institutions.map((id) => `:institution:${id}`),
      ...addresses.slice(0, mostTerms),
    ],
    patterns: names.length > 0 ? toLikePatterns(words.map((word) => ` ${word}`)) : null,
    institutions,
    email: address === undefined ? null : (toLikePatterns([address])[0]?.slice(1) ?? null),
  };
}

/** The terms of the word that fewest people have; none where some word is nobody's. */
async function rarestTerms(
  transaction: EntityManager,
  organisationId: string,
  words: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(
    words.map((word) => termsOfWord(transaction, organisationId, word)),
  );
  if (found.some((terms) => terms.length === 0)) return [];
  return chooseRarest(transaction, organisationId, found);
}

async function termsOfWord(
  transaction: EntityManager,
  organisationId: string,
  word: string,
): Promise<string[]> {
  if (word.length <= lettersOfTerm) return [`*${word}`];
  const terms = await findTerms(transaction, organisationId, word, mostTerms);
  return terms.length > mostTerms ? [`*${word.slice(0, lettersOfTerm)}`] : terms;
}

/** Of several kinds of terms, each of which everybody who is sought has one of, those that fewest people have. */
export async function chooseRarest(
  transaction: EntityManager,
  organisationId: string,
  kinds: readonly (readonly string[])[],
): Promise<string[]> {
  const [only, ...others] = kinds;
  if (others.length === 0) return [...(only ?? [])];
  let [fewest, rarest]: [number, readonly string[]] = [Infinity, []];
  for (const terms of kinds) {
    const count = await countTerms(transaction, organisationId, terms, many);
    if (count < fewest) [fewest, rarest] = [count, terms];
  }
  return [...rarest];
}
