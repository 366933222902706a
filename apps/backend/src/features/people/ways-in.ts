import type { EntityManager } from 'typeorm';
import { countWay, type SearchWay } from './search-terms.queries';

/** More people than these are not counted: any of them is many. */
const many = 1000;

export const nobody: SearchWay = { terms: [], beginnings: [] };

/** Whoever has one of the terms. */
export function byTerms(terms: readonly string[]): SearchWay {
  return { terms, beginnings: [] };
}

/** Whoever is found by one of several ways. */
export function joinWays(ways: readonly SearchWay[]): SearchWay {
  return {
    terms: ways.flatMap(({ terms }) => terms),
    beginnings: ways.flatMap(({ beginnings }) => beginnings),
  };
}

export function leadsNowhere({ terms, beginnings }: SearchWay): boolean {
  return terms.length === 0 && beginnings.length === 0;
}

/** Of several ways, by each of which everybody who is sought is found, the one by which fewest people are. */
export async function chooseRarest(
  transaction: EntityManager,
  organisationId: string,
  ways: readonly SearchWay[],
): Promise<SearchWay> {
  const [only = nobody, ...others] = ways;
  if (others.length === 0) return only;
  let [fewest, rarest]: [number, SearchWay] = [Infinity, only];
  for (const way of ways) {
    const count = await countWay(transaction, organisationId, way, many);
    if (count < fewest) [fewest, rarest] = [count, way];
  }
  return rarest;
}
