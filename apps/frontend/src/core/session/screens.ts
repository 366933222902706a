import { inject } from '@angular/core';
import type { RedirectFunction } from '@angular/router';
import type { Permission } from '@svetionik/domain/access/permissions';
import { SessionStore } from './session-store';

/** The path of a screen that stands beside others, and what it requires. */
export type Screen = readonly [path: string, permission: Permission];

/**
 * Leads to the first of several screens that is open to who is signed in; where none is, the last refuses.
 *
 * @example
 * { path: '', pathMatch: 'full', redirectTo: landsOnFirst([['waiting', 'certificate.issue'], ['rules', 'organisation.manage']]) }
 */
export function landsOnFirst(screens: readonly Screen[]): RedirectFunction {
  return async () => {
    const session = inject(SessionStore);
    await session.read();
    const open = screens.find(([, permission]) => session.may(permission));
    return (open ?? screens.at(-1))?.[0] ?? '';
  };
}
