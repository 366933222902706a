import { foundingRoles, type Role } from '@svetionik/domain/access/permissions';

/** Who writes, judges, marks and teaches: most people of a small organisation do all of it. */
export const trainerRoles = [
  'learner',
  'author',
  'reviewer',
  'marker',
  'trainer',
] as const satisfies readonly Role[];

/** Who administers, manages training and issues. */
export const administratorRoles = foundingRoles;
