import type { peopleFilter } from '@svetionik/contracts/people';
import type { Condition } from '@svetionik/domain/groups/condition';
import { findMajorityBound } from '@svetionik/domain/people/guardian-consent';
import { maySee } from '@svetionik/domain/people/person-sight';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { askRule, type Question } from '../groups';
import { findDescendantIds } from '../institutions';
import type { Conditions } from './listed-people.queries';
import type { Scope } from './people.access';
import { resolveSearch } from './people-search';
import type { SearchWay } from './search-terms.queries';
import { byTerms, chooseRarest, leadsNowhere } from './ways-in';

type Filter = z.output<typeof peopleFilter>;

/** By which way the list is read, and who of those fits. */
export interface ReadingPlan {
  readonly way: SearchWay;
  readonly conditions: Conditions;
  /** What else is asked for, by the conditions of groups. */
  readonly question: Question | undefined;
}

/** Now, and the day by the calendar of the organisation. */
export interface Moment {
  readonly now: Date;
  readonly today: string;
}

/** What everybody has. */
const everybody = byTerms(['']);

/** Undefined where nobody can fit. The rarest of what was asked for is read, in the order of the list; the rest is compared. */
export async function planReading(
  transaction: EntityManager,
  { organisationId, roles }: PersonActor,
  scope: Scope,
  filter: Filter,
  { now, today }: Moment,
): Promise<ReadingPlan | undefined> {
  const institutions = await narrow(transaction, scope, filter.institution);
  const sought = await resolveSearch(transaction, organisationId, {
    typed: filter.search ?? '',
    withAddresses: maySee(roles, 'contact'),
  });
  const ways = [
    institutions && byTerms(institutions.map((id) => `:institution:${id}`)),
    filter.role && byTerms([`:role:${filter.role}`]),
    filter.profession && byTerms([`:profession:${filter.profession}`]),
    filter.consent && byTerms([`:consent:${filter.consent}`]),
    sought?.way,
  ].filter((way) => way !== undefined && way !== null);
  if (ways.some(leadsNowhere)) return undefined;
  return {
    way: await chooseRarest(transaction, organisationId, ways.length > 0 ? ways : [everybody]),
    conditions: {
      sought: sought !== undefined,
      patterns: sought?.patterns ?? null,
      soughtInstitutions: sought?.institutions ?? [],
      email: sought?.email ?? null,
      institutions,
      role: filter.role ?? null,
      profession: filter.profession ?? null,
      blocked: filter.blocked === undefined ? null : filter.blocked === 'true',
      awaitsConsentAfter: filter.consent === undefined ? null : findMajorityBound(today),
    },
    question: await askRest(transaction, organisationId, filter, now),
  };
}

/** The institutions that may be seen and are asked for; null where that is all people, with or without one. */
async function narrow(
  transaction: EntityManager,
  scope: Scope,
  wanted: string | undefined,
): Promise<string[] | null> {
  if (wanted === undefined) return scope === null ? null : [...scope];
  const below = await findDescendantIds(transaction, wanted);
  return scope === null ? below : below.filter((id) => scope.includes(id));
}

async function askRest(
  transaction: EntityManager,
  organisationId: string,
  filter: Filter,
  now: Date,
): Promise<Question | undefined> {
  const conditions = listConditions(filter);
  if (conditions.length === 0) return undefined;
  return askRule(transaction, organisationId, { match: 'all', conditions }, now);
}

function listConditions({ course, state, group, activeFrom, activeTo }: Filter): Condition[] {
  const range = { from: activeFrom ?? null, to: activeTo ?? null };
  return [
    ...(course === undefined || state === undefined
      ? []
      : [{ kind: 'course' as const, is: true, course, states: [state] }]),
    ...(group === undefined ? [] : [{ kind: 'group' as const, is: true, groups: [group] }]),
    ...(range.from === null && range.to === null
      ? []
      : [{ kind: 'activity' as const, is: true, range }]),
  ];
}
