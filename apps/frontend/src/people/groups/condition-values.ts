import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { roles } from '@svetionik/domain/access/permissions';
import { tracks } from '@svetionik/domain/content/track';
import { courseStates, type ConditionKind } from '@svetionik/domain/groups/condition';
import { regions } from '@svetionik/domain/institutions/regions';
import type { Endpoints } from '../../core/routes.generated';

/** A rule as it is sent. */
export type WrittenRule = EndpointRequest<Endpoints['groups.previewRule']>['body']['rule'];

/** A condition as it is sent. */
export type WrittenCondition = WrittenRule['conditions'][number];

/** What can be added, in the order in which it is offered. */
export const offeredKinds = [
  'profession',
  'institution',
  'region',
  'town',
  'role',
  'course',
  'last-day',
  'activity',
  'group',
] as const satisfies readonly ConditionKind[];

/** A condition of which nothing is chosen yet. */
export function createCondition(kind: ConditionKind): WrittenCondition {
  const is = true;
  switch (kind) {
    case 'profession':
      return { kind, is, professions: [] };
    case 'institution':
      return { kind, is, institutions: [] };
    case 'town':
      return { kind, is, towns: [] };
    case 'region':
      return { kind, is, regions: [] };
    case 'role':
      return { kind, is, roles: [] };
    case 'course':
      return { kind, is, course: '', states: ['passed'] };
    case 'last-day':
      return { kind, is, course: null, range: { from: 0, to: 90 } };
    case 'activity':
      return { kind, is, range: { from: null, to: -90 } };
    case 'group':
      return { kind, is, groups: [] };
  }
}

/** What is chosen of several. */
export function listValues(condition: WrittenCondition): readonly string[] {
  switch (condition.kind) {
    case 'profession':
      return condition.professions;
    case 'institution':
      return condition.institutions;
    case 'town':
      return condition.towns;
    case 'region':
      return condition.regions;
    case 'role':
      return condition.roles;
    case 'course':
      return condition.states;
    case 'group':
      return condition.groups;
    default:
      return [];
  }
}

/** The condition with other values chosen. */
export function replaceValues(
  condition: WrittenCondition,
  values: readonly string[],
): WrittenCondition {
  switch (condition.kind) {
    case 'profession':
      return { ...condition, professions: tracks.filter((each) => values.includes(each)) };
    case 'institution':
      return { ...condition, institutions: [...values] };
    case 'town':
      return { ...condition, towns: [...values] };
    case 'region':
      return { ...condition, regions: regions.filter((each) => values.includes(each)) };
    case 'role':
      return { ...condition, roles: roles.filter((each) => values.includes(each)) };
    case 'course':
      return { ...condition, states: courseStates.filter((each) => values.includes(each)) };
    case 'group':
      return { ...condition, groups: [...values] };
    default:
      return condition;
  }
}

/** Whether enough is chosen to ask by it. */
export function isComplete(condition: WrittenCondition): boolean {
  if (condition.kind === 'last-day' || condition.kind === 'activity')
    return condition.range.from !== null || condition.range.to !== null;
  if (condition.kind === 'course' && condition.course === '') return false;
  return listValues(condition).length > 0;
}
