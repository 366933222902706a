import { pickRoles } from '@svetionik/domain/access/permissions';
import { tracks } from '@svetionik/domain/content/track';
import { courseStates } from '@svetionik/domain/groups/condition';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../core/routes.generated';

export type PeopleQuery = NonNullable<EndpointRequest<Endpoints['people.listPeople']>['query']>;
export type SavedFilter = EndpointReply<Endpoints['people.listSavedFilters']>['items'][number];

/** What the address of the list says; what is left out is not asked for. Words that are sought stand in no address. */
export type Filter = Pick<
  PeopleQuery,
  | 'role'
  | 'profession'
  | 'course'
  | 'state'
  | 'group'
  | 'activeFrom'
  | 'activeTo'
  | 'blocked'
  | 'consent'
>;

/** A filter with the institution and the columns, as an address and a saved filter have it. */
export type Addressed = SavedFilter['filter'];

const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** What an address asks for. Whatever it has that is none of it is left out. */
export function readAddress(read: (key: string) => string | null): Addressed {
  const matching = (key: string, form: RegExp) => {
    const value = read(key);
    return value !== null && form.test(value) ? value : undefined;
  };
  const course = matching('course', isId);
  return {
    role: pickRoles([read('role') ?? ''])[0],
    profession: tracks.find((track) => track === read('profession')),
    institution: matching('institution', isId),
    course,
    state: course === undefined ? undefined : courseStates.find((state) => state === read('state')),
    group: matching('group', isId),
    activeFrom: matching('activeFrom', isDay),
    activeTo: matching('activeTo', isDay),
    blocked: read('blocked') === 'true' ? 'true' : undefined,
    consent: read('consent') === 'awaited' ? 'awaited' : undefined,
    columns: matching('columns', /^[A-Za-z,-]*$/),
  };
}

/** The same as a query, behind what else stands in it. */
export function writeAddress(addressed: Addressed, before: string): string {
  const query = new URLSearchParams(before);
  for (const key of keys) {
    const value = addressed[key];
    if (value === undefined) query.delete(key);
    else query.set(key, value);
  }
  return query.toString();
}

const keys = [
  'role',
  'profession',
  'institution',
  'course',
  'state',
  'group',
  'activeFrom',
  'activeTo',
  'blocked',
  'consent',
  'columns',
] as const satisfies readonly (keyof Addressed)[];
