import { computed, inject, Injectable } from '@angular/core';
import type { Permission } from '@svetionik/contracts/permissions';
import { SessionStore } from '../../core/session/session-store';

/** A way that the header offers. `key` is a message. */
export interface NavigationLink {
  readonly path: string;
  readonly key: string;
  readonly exact: boolean;
  /** Who is shown the link; a link without it is for everybody. */
  readonly permission?: Permission;
}

const links: readonly NavigationLink[] = [
  { path: '/', key: 'shell.link.courses', exact: true },
  { path: '/about', key: 'shell.link.about', exact: false },
];

/** The ways that are open to who is signed in. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(SessionStore);

  readonly links = computed(() => links.filter(({ permission }) => permission === undefined || this.session.may(permission)));
}
