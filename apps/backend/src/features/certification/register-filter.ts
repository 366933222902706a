import type {
  CertificateStanding,
  CertificateStatus,
} from '@svetionik/domain/certificates/life/standing';
import { patternsOf } from '../../platform/database/name-search';
import type { Rendering } from './certificate-source';
import { isLookedUp, type SoughtWord } from './register-names';

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
  /** What it is worth on a day; the same as `standingOf`. */
  readonly standing?:
    { readonly is: CertificateStanding | 'lost'; readonly today: string } | undefined;
}

/** Which certificates `c` a search is about, with the values of its parameters, from 1 on; the first is the organisation. */
export interface RegisterFilter {
  readonly condition: string;
  readonly values: readonly unknown[];
}

/** A search whose words are looked up. */
export interface SoughtEntries extends Omit<RegisterSearch, 'words'> {
  readonly words?: readonly SoughtWord[];
}

/** Only what is asked for stands in the condition: one that may be left out keeps PostgreSQL from using its indexes. */
export function registerFilter(organisationId: string, search: SoughtEntries): RegisterFilter {
  const {
    organiser,
    year,
    status,
    words = [],
    number,
    checkCode,
    rendering,
    batch,
    standing,
  } = search;
  const asked: readonly (readonly [condition: string, value: unknown])[] = [
    ['c.organisation_id = $', organisationId],
    ['c.organiser_id = $', organiser],
    ['c.year = $', year],
    ['c.status = $', status],
    ['c.number = $', number],
    ['c.check_code = $', checkCode],
    ['c.rendering = $', rendering],
    ['c.batch_id = $', batch],
    ...words.map(conditionOf),
  ];
  const given = asked.filter(([, value]) => value !== undefined);
  const conditions = given.map(([condition], index) => condition.replace('$', `$$${index + 1}`));
  const values = given.map(([, value]) => value);
  if (standing === undefined) return { condition: conditions.join(' AND '), values };
  const today = values.length + 1;
  const worth = `CASE WHEN c.status = 'valid' AND c.expires_on < $${today}::date THEN 'expired' ELSE c.status END = $${today + 1}`;
  return {
    condition: [...conditions, worth].join(' AND '),
    values: [...values, standing.today, standing.is],
  };
}

function conditionOf(word: SoughtWord): readonly [condition: string, value: unknown] {
  if (isLookedUp(word))
    return [`string_to_array(c.holder_folded, ' ') && $::text[]`, word.spellings];
  return [`' ' || c.holder_folded LIKE $`, patternsOf([` ${word.typed}`])[0]];
}
