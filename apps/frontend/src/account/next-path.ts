import { landingPath } from '../core/session/landing';
import { returnPath } from '../core/session/requires';
import type { SessionStore } from '../core/session/session-store';

/** Where somebody goes who has just signed in: to where they were, or home. Whoever lacks what their role asks for adds it first. */
export function findNextPath(session: SessionStore, asked: string | undefined): string {
  const path = returnPath(
    asked,
    landingPath((permission) => session.may(permission)),
  );
  if (session.person()?.askedForPasskey !== true) return path;
  const query = asked === undefined ? '' : `?return=${encodeURIComponent(path)}`;
  return `/account/second-step${query}`;
}
