import type { CertificateStanding, CertificateStatus } from '@svetionik/domain/certificates/life/standing';
import { patternsOf } from '../../platform/database/name-search';
import type { Rendering } from './certificate-source';

export interface RegisterSearch {
  readonly organiser?: string | undefined;
  readonly year?: number | undefined;
  readonly status?: CertificateStatus | undefined;
  readonly rendering?: Rendering | undefined;
  /** Folded words that all stand in the name. */
  readonly words?: readonly string[];
  readonly number?: number | undefined;
  readonly checkCode?: string | undefined;
  readonly batch?: string | undefined;
  /** What it is worth on a day; the same as `standingOf`. */
  readonly standing?: { readonly is: CertificateStanding; readonly today: string } | undefined;
}

/** Which certificates `c` a search is about, with the values of its parameters, from 1 on. */
export interface RegisterFilter {
  readonly condition: string;
  readonly values: readonly unknown[];
}

/** Each word is looked up in the index of names; those beyond only narrow down what these find, so that there are few different statements. */
const wordsLookedUp = 4;

/** Only what is asked for stands in the condition: one that may be left out, or a list of patterns, keeps PostgreSQL from using its indexes. */
export function registerFilter(organisationId: string, search: RegisterSearch): RegisterFilter {
  const { organiser, year, status, words = [], number, checkCode, rendering, batch, standing } = search;
  const patterns = patternsOf(words);
  const [lookedUp, others] = [patterns.slice(0, wordsLookedUp), patterns.slice(wordsLookedUp)];
  const asked: readonly (readonly [condition: string, value: unknown])[] = [
    ['c.organisation_id = $', organisationId],
    ['c.organiser_id = $', organiser],
    ['c.year = $', year],
    ['c.status = $', status],
    ['c.number = $', number],
    ['c.check_code = $', checkCode],
    ['c.rendering = $', rendering],
    ['c.batch_id = $', batch],
    ...lookedUp.map((pattern) => ['c.holder_folded LIKE $', pattern] as const),
    ['c.holder_folded LIKE ALL ($::text[])', others.length > 0 ? others : undefined],
  ];
  const given = asked.filter(([, value]) => value !== undefined);
  const conditions = given.map(([condition], index) => condition.replace('$', `$$${index + 1}`));
  const values = given.map(([, value]) => value);
  if (standing === undefined) return { condition: conditions.join(' AND '), values };
  const today = values.length + 1;
  const worth = `CASE WHEN c.status = 'valid' AND c.expires_on < $${today}::date THEN 'expired' ELSE c.status END = $${today + 1}`;
  return { condition: [...conditions, worth].join(' AND '), values: [...values, standing.today, standing.is] };
}
