import { inject } from '@angular/core';
import { type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import { isOwnPath } from '@svetionik/domain/content/link';
import type { Permission } from '@svetionik/domain/access/permissions';
import { SessionStore } from './session-store';

/**
 * Lets a route match for those who may; others are asked to sign in and are then brought back, or are told that
 * they may not. The server decides again on every request.
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
    return new RedirectCommand(router.createUrlTree(['/no-access']), { skipLocationChange: true });
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
