import { inject } from '@angular/core';
import { type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import type { Permission } from '@svetionik/domain/access/permissions';
import { SessionStore } from './session-store';

/** Whoever may one of these has work that waits on the home page. */
export const worksAtHome: readonly Permission[] = [
  'attempt.mark',
  'certificate.issue',
  'people.manage',
  'institution.manage',
  'extra-attempt.allow',
  'person.erase',
  'course.author',
  'organisation.manage',
  'run.read',
  'people.read',
];

/** Where the others have theirs, the first that is open to them. */
const otherwise: readonly (readonly [Permission, string])[] = [
  ['register.read', '/certify/register'],
  ['course.review', '/author'],
  ['course.take', '/learn'],
];

/**
 * Where somebody begins who has signed in and asked for no page.
 *
 * @example
 * landingPath((permission) => session.may(permission)); // '/home'
 */
export function landingPath(may: (permission: Permission) => boolean): string {
  if (worksAtHome.some(may)) return '/home';
  return otherwise.find(([permission]) => may(permission))?.[1] ?? '/';
}

/** Lets the home page match for whoever has work that waits there; others are led to where theirs is. */
export const matchesWork: CanMatchFn = async () => {
  const [session, router] = [inject(SessionStore), inject(Router)];
  await session.read();
  const path = landingPath((permission) => session.may(permission));
  return path === '/home' || new RedirectCommand(router.parseUrl(path));
};
