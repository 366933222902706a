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
  /** Those who have ways of their own instead. */
  readonly unless?: readonly Permission[];
}

const links: readonly NavigationLink[] = [
  { path: '/', key: 'shell.link.courses', exact: true, unless: ['register.read'] },
  {
    path: '/certify/issue',
    key: 'shell.link.issue',
    exact: false,
    permission: 'certificate.issue',
  },
  {
    path: '/certify/register',
    key: 'shell.link.register',
    exact: false,
    permission: 'register.read',
  },
  { path: '/author', key: 'shell.link.author', exact: false, permission: 'course.author' },
  {
    path: '/teach',
    key: 'shell.link.statistics',
    exact: false,
    permission: 'figures.read',
    unless: ['register.read'],
  },
  { path: '/marking', key: 'shell.link.marking', exact: false, permission: 'attempt.mark' },
  { path: '/admin', key: 'shell.link.administration', exact: false, permission: 'user.manage' },
  { path: '/v', key: 'shell.link.check', exact: false, unless: ['account'] },
  { path: '/learn', key: 'shell.link.myCourses', exact: false, permission: 'course.take' },
  {
    path: '/account/certificates',
    key: 'shell.link.certificates',
    exact: false,
    permission: 'course.take',
    unless: ['register.read', 'course.author'],
  },
  {
    path: '/about',
    key: 'shell.link.about',
    exact: false,
    unless: ['register.read', 'course.author'],
  },
];

/** The ways that are open to who is signed in. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(SessionStore);

  readonly links = computed(() =>
    links.filter(
      ({ permission = 'public', unless = [] }) =>
        this.session.may(permission) && !unless.some((other) => this.session.may(other)),
    ),
  );
}
