import { z } from 'zod';
import { roles } from '@svetionik/domain/access/permissions';
import { courseAddress, day, id, inBothScripts } from '../values';

/** What whoever enters gets into: a course or a run, not both, and a group by hand. */
export const entryPlaces = {
  courseId: id.nullable(),
  runId: id.nullable().default(null),
  groupId: id.nullable().default(null),
};

/** What everybody who enters by an invitation gets: the roles, and what they get into. */
export const entryTerms = z.object({
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
  ...entryPlaces,
});

/** A course that an invitation brings, in the words of its current edition; `open` is false where nobody may begin it any more. */
export const broughtCourse = z.object({
  slug: courseAddress,
  title: inBothScripts,
  open: z.boolean(),
});

/**
 * A run that an invitation brings, and the course or programme that it holds; `open` is false where nobody can join it any more. Whoever
 * has entered joins it in its days of registration, as far as it has places.
 */
export const broughtRun = z.object({
  id,
  title: z.string(),
  town: z.string(),
  startsOn: day,
  endsOn: day,
  course: broughtCourse.nullable(),
  programme: z.object({ id, title: inBothScripts }).nullable(),
  open: z.boolean(),
});

/** Who asks somebody in, and what they get, as the page of an invitation says it. */
export const offeredEntry = z.object({
  organisation: inBothScripts,
  roles: z.array(z.enum(roles)),
  course: broughtCourse.nullable(),
  run: broughtRun.nullable(),
});
