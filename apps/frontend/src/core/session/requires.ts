import { inject } from '@angular/core';
import { type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import { isOwnPath } from '@svetionik/domain/content/link';
import type { Permission } from '@svetionik/domain/access/permissions';
import { SessionStore } from './session-store';

/**
 * Lets a route match for those who may; others are asked to sign in and are then brought back, or are told that
 * they may not, or not before a guardian consents. The server decides again on every request.
 *
 * @example
 * { path: 'author', canMatch: [requires('course.author')], loadChildren: … }
 */
export function requires(permission: Permission): CanMatchFn {
  return async (_, segments) => {
    const [session, router] = [inject(SessionStore), inject(Router)];
    const asked =
      router.currentNavigation()?.extractedUrl.toString() ??
      `/${segments.map(({ path }) => path).join('/')}`;
    const person = await session.read();
    if (session.may(permission)) return true;
    if (person === null)
      return new RedirectCommand(
        router.createUrlTree(['/account/sign-in'], { queryParams: { return: asked } }),
      );
    if (session.isLocked(permission))
      return new RedirectCommand(
        router.createUrlTree(['/account/second-step'], { queryParams: { return: asked } }),
      );
    if (session.awaits(permission))
      return new RedirectCommand(router.createUrlTree(['/consent-awaited']));
    return new RedirectCommand(router.createUrlTree(['/no-access']), { skipLocationChange: true });
  };
}

/** Lets a route match as long as a guardian's consent is awaited for it; from then on it leads on. */
export function whileWithheld(permission: Permission, on: string): CanMatchFn {
  return async () => {
    const [session, router] = [inject(SessionStore), inject(Router)];
    await session.read();
    return session.awaits(permission) || new RedirectCommand(router.createUrlTree([on]));
  };
}

/**
 * Where to go after signing in or registering: a path of this site, or else the given one.
 *
 * @example
 * returnPath('//example.org', '/learn'); // '/learn'
 */
export function returnPath<Otherwise>(
  asked: string | undefined,
  otherwise: Otherwise,
): string | Otherwise {
  return asked !== undefined && isOwnPath(asked) ? asked : otherwise;
}
