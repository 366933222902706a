import type { happening, personPage } from '@svetionik/contracts/people';
import { pickRoles } from '@svetionik/domain/access/permissions';
import type { z } from 'zod';
import type { findWorkplaceDay, RoleDayRow } from './person.queries';

type Happening = z.output<typeof happening>;
type Page = z.output<typeof personPage>;

const most = 50;

interface Told {
  readonly since: string;
  readonly workplace: Awaited<ReturnType<typeof findWorkplaceDay>>;
  readonly courses: Page['courses'];
  readonly certificates: NonNullable<Page['certificates']>;
  readonly roles: readonly RoleDayRow[];
}

/** What became of somebody in the organisation, the last first. */
export function tellHappenings(told: Told): Happening[] {
  const all = [
    { on: told.since, what: 'joined' as const, of: null, roles: [] },
    ...ofWorkplace(told.workplace),
    ...told.courses.flatMap(ofCourse),
    ...told.certificates.map(({ issuedOn: on, course: of }) => ({
      ...{ on, what: 'certified' as const, of, roles: [] },
    })),
    ...told.roles.flatMap(ofRoles),
  ];
  return all
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
    .slice(0, most);
}

function ofWorkplace(workplace: Told['workplace']): Happening[] {
  if (workplace === undefined) return [];
  return [{ on: workplace.on, what: 'workplace', of: workplace.name, roles: [] }];
}

function ofCourse({ title, enrolledOn, endedOn, state }: Page['courses'][number]): Happening[] {
  const enrolled = { on: enrolledOn, what: 'enrolled' as const, of: title, roles: [] };
  if (endedOn === null || (state !== 'passed' && state !== 'failed')) return [enrolled];
  return [{ on: endedOn, what: state, of: title, roles: [] }, enrolled];
}

function ofRoles({ on, given, taken }: RoleDayRow): Happening[] {
  const changes = [
    { what: 'roles-given' as const, roles: pickRoles(given) },
    { what: 'roles-taken' as const, roles: pickRoles(taken) },
  ];
  return changes
    .filter(({ roles }) => roles.length > 0)
    .map((change) => ({ on, of: null, ...change }));
}
