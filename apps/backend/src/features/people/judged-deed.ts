import type { bulkDeed } from '@svetionik/contracts/people';
import type { JudgedDeed } from '@svetionik/domain/people/bulk-deed';
import type { z } from 'zod';
import type { ActingPerson } from '../../platform/access/actor';

/** What decides about each, and the group or the course that it is about. */
export function judgedDeed(
  deed: z.output<typeof bulkDeed>,
  { personId: by, roles: heldByActor }: Pick<ActingPerson, 'personId' | 'roles'>,
): { deed: JudgedDeed; group: string | null; course: string | null } {
  const { kind } = deed;
  return {
    deed: { kind, by, heldByActor, role: kind === 'give-role' ? deed.role : undefined },
    group: kind === 'add-to-group' || kind === 'remove-from-group' ? deed.group : null,
    course: kind === 'enrol' ? deed.course : null,
  };
}
