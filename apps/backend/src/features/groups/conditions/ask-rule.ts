import type { Condition, Rule } from '@svetionik/domain/groups/condition';
import { calendarRange } from '@svetionik/domain/groups/day-range';
import { listTownKeys } from '@svetionik/domain/institutions/regions';
import { fold } from '@svetionik/domain/language/search-key';
import type { EntityManager } from 'typeorm';
import { findPlaceInstitutions } from '../../institutions';
import { findToday } from './evaluation.queries';
import type { AskedCondition, Question } from './question';

/** Makes of a rule what the database is asked, with at most two statements, however many conditions it has. */
export async function askRule(
  transaction: EntityManager,
  organisationId: string,
  { match, conditions }: Rule,
  now: Date,
): Promise<Question> {
  const places = conditions.flatMap((condition, place) => {
    const sought = placesOf(condition);
    return sought === undefined ? [] : [{ place, ...sought }];
  });
  const found =
    places.length === 0 ? [] : await findPlaceInstitutions(transaction, organisationId, { places });
  const institutions = new Map(found.map(({ place, ids }) => [place, ids]));
  const dated = conditions.some(({ kind }) => kind === 'last-day' || kind === 'activity');
  const today = dated ? await findToday(transaction, organisationId, now) : '';
  return {
    conditions: conditions.map((condition, place) => ({
      bit: 2 ** place,
      ...(institutions.has(place) || placesOf(condition) !== undefined
        ? { kind: 'institution', ids: institutions.get(place) ?? [] }
        : describe(condition, today)),
    })),
    all: match === 'all',
    every: 2 ** conditions.length - 1,
    turned: conditions.reduce((bits, { is }, place) => bits + (is ? 0 : 2 ** place), 0),
  };
}

function placesOf(condition: Condition) {
  if (condition.kind === 'institution') return { ids: condition.institutions, towns: [] };
  if (condition.kind === 'town') return { ids: [], towns: condition.towns.map(fold) };
  if (condition.kind === 'region')
    return { ids: [], towns: condition.regions.flatMap(listTownKeys) };
  return undefined;
}

function describe(condition: Condition, today: string): Omit<AskedCondition, 'bit'> {
  const { kind } = condition;
  if (kind === 'profession') return { kind, chosen: condition.professions };
  if (kind === 'role') return { kind, chosen: condition.roles };
  if (kind === 'group') return { kind, ids: condition.groups };
  if (kind === 'course') return { kind, course: condition.course, chosen: condition.states };
  if (kind !== 'last-day' && kind !== 'activity') return { kind };
  const { from: first, to: last } = calendarRange(today, condition.range);
  return { kind, first, last, ...(kind === 'last-day' ? { course: condition.course } : {}) };
}
