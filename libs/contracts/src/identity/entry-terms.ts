import { z } from 'zod';
import { roles } from '@svetionik/domain/access/permissions';
import { courseAddress, id, inBothScripts } from '../values';

/** What everybody who enters by an invitation gets: the roles, a course that they are enrolled in, and a group by hand that they are put in. */
export const entryTerms = z.object({
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
  courseId: id.nullable(),
  groupId: id.nullable().default(null),
});

/** A course that an invitation brings, in the words of its current edition; `open` is false where nobody may begin it any more. */
export const broughtCourse = z.object({
  slug: courseAddress,
  title: inBothScripts,
  open: z.boolean(),
});

/** Who asks somebody in, and what they get, as the page of an invitation says it. */
export const offeredEntry = z.object({
  organisation: inBothScripts,
  roles: z.array(z.enum(roles)),
  course: broughtCourse.nullable(),
});
