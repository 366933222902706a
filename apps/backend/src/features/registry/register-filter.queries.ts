import type {
  EffectiveStatus,
  CertificateStatus,
} from '@svetionik/domain/certificates/lifecycle/effective-status';
import { toLikePatterns } from '../../platform/database/name-search';
import type { Rendering } from './rendering';
import type { SoughtWord } from './register-names.queries';

export interface RegisterSearch {
  readonly organiser?: string | undefined;
  readonly year?: number | undefined;
  readonly status?: CertificateStatus | 'lost' | undefined;
  readonly rendering?: Rendering | undefined;
  /** Folded words; for each some word of the name begins so. */
  readonly words?: readonly string[];
  readonly number?: number | undefined;
  readonly checkCode?: string | undefined;
  readonly batch?: string | undefined;
  /** What it is worth on a day; the same as `judgeEffectiveStatus`. */
  readonly standing?: { readonly is: EffectiveStatus | 'lost'; readonly today: string } | undefined;
}

/** A search whose words are looked up. */
export interface SoughtEntries extends Omit<RegisterSearch, 'words'> {
  readonly words?: readonly SoughtWord[];
}

/** Which certificates `c` a search is about; takes the parameters 1 to 11, which are {@link filterValues}. */
export const registerFilter = `c.organisation_id = $1 AND ($2::uuid IS NULL OR c.organiser_id = $2) AND ($3::int IS NULL OR c.year = $3)
  AND ($4::text IS NULL OR c.status = $4) AND ($5::text IS NULL OR c.rendering = $5)
  AND ($6::text IS NULL OR CASE WHEN c.status = 'valid' AND c.expires_on < $7::date THEN 'expired' ELSE c.status END = $6)
  AND ($8::int IS NULL OR c.number = $8) AND ($9::bpchar IS NULL OR c.check_code = $9) AND ($10::uuid IS NULL OR c.batch_id = $10)
  AND ($11::text[] IS NULL OR ' ' || c.holder_folded LIKE ALL ($11))`;

export function filterValues(organisationId: string, search: SoughtEntries) {
  const { organiser, year, status, rendering, standing, number, checkCode, batch } = search;
  return [
    organisationId,
    organiser ?? null,
    year ?? null,
    status ?? null,
    rendering ?? null,
    standing?.is ?? null,
    standing?.today ?? null,
    number ?? null,
    checkCode ?? null,
    batch ?? null,
    patternsIn(search),
  ] as const;
}

const noWords = 'coalesce($12::text[], $13::text[], $14::text[]) IS NULL';

/** What an index is for; each takes the parameters 12 to 14 as well, which are {@link lookedUpValues}. */
const waysIn = {
  words: 'c.id IN (SELECT registry.certificates_of_words($12, $13, $14))',
  checkCode: `c.check_code = $9 AND ${noWords}`,
  number: `c.number = $8 AND ${noWords}`,
  batch: `c.batch_id = $10 AND ${noWords}`,
  order: noWords,
} as const;

/**
 * By what the entries are to be found, beside the {@link registerFilter}: each condition of that may be left out, and a plan that
 * PostgreSQL keeps for whatever is left out uses no index for it.
 */
export function chooseLookup(search: SoughtEntries) {
  if (lookedUp(search).length > 0) return waysIn.words;
  if (search.checkCode !== undefined) return waysIn.checkCode;
  if (search.number !== undefined) return waysIn.number;
  return search.batch === undefined ? waysIn.order : waysIn.batch;
}

/** The spellings of the words that are looked up; where they are fewer, the first again, which costs its index nothing. */
export function lookedUpValues(search: SoughtEntries) {
  const [first = null, second = first, third = first] = lookedUp(search);
  return [first, second, third] as const;
}

const mostLookedUp = 3;

function lookedUp({ words: sought = [] }: SoughtEntries): (readonly string[])[] {
  return sought
    .filter(({ isWhole }) => isWhole)
    .slice(0, mostLookedUp)
    .map(({ spellings }) => spellings);
}

/** Beginnings that are compared instead: those that most names have, and those after so many others that few entries are left. */
function patternsIn({ words: sought = [] }: SoughtEntries): string[] | null {
  const found = sought.filter(({ isWhole }) => isWhole).slice(0, mostLookedUp);
  const compared = sought.filter((word) => !found.includes(word));
  return compared.length === 0 ? null : toLikePatterns(compared.map(({ typed }) => ` ${typed}`));
}
