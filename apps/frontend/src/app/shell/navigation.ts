import { computed, inject, Injectable } from '@angular/core';
import type { Permission } from '@svetionik/domain/access/permissions';
import { worksAtHome } from '../../core/session/landing';
import { Leaver } from '../../core/organisation/leaver';
import { SessionStore } from '../../core/session/session-store';

/** A way that the header offers. `key` is a message. */
export interface NavigationLink {
  readonly path: string;
  readonly key: string;
  readonly exact: boolean;
  /** Who is shown the link: whoever may one of these; a link without it is for everybody. */
  readonly permissions?: readonly Permission[];
  /** Those who have ways of their own instead. */
  readonly unless?: readonly Permission[];
}

const links: readonly NavigationLink[] = [
  { path: '/home', key: 'shell.link.home', exact: false, permissions: worksAtHome },
  { path: '/', key: 'shell.link.courses', exact: true, unless: ['user.manage', 'register.read'] },
  {
    path: '/certify/issue',
    key: 'shell.link.issue',
    exact: false,
    permissions: ['certificate.issue', 'extra-attempt.allow', 'organisation.manage'],
  },
  {
    path: '/certify/register',
    key: 'shell.link.register',
    exact: false,
    permissions: ['register.read'],
  },
  { path: '/author', key: 'shell.link.author', exact: false, permissions: ['course.review'] },
  {
    path: '/teach',
    key: 'shell.link.statistics',
    exact: false,
    permissions: ['statistics.read'],
    unless: ['user.manage'],
  },
  { path: '/marking', key: 'shell.link.marking', exact: false, permissions: ['attempt.mark'] },
  { path: '/runs', key: 'shell.link.runs', exact: false, permissions: ['run.read'] },
  {
    path: '/programmes',
    key: 'shell.link.programmes',
    exact: false,
    permissions: ['programme.manage'],
    unless: ['run.read'],
  },
  { path: '/people', key: 'shell.link.people', exact: false, permissions: ['people.read'] },
  { path: '/admin', key: 'shell.link.administration', exact: false, permissions: ['user.manage'] },
  {
    path: '/admin/actions',
    key: 'shell.link.actions',
    exact: false,
    permissions: ['audit.read'],
    unless: ['user.manage'],
  },
  {
    path: '/message/received',
    key: 'shell.link.received',
    exact: false,
    permissions: ['safeguarding.read'],
  },
  { path: '/v', key: 'shell.link.check', exact: false, unless: ['account'] },
  { path: '/learn', key: 'shell.link.myCourses', exact: false, permissions: ['course.take'] },
  {
    path: '/account/certificates',
    key: 'shell.link.certificates',
    exact: false,
    permissions: ['course.take'],
    unless: ['register.read', 'course.author'],
  },
  {
    path: '/about',
    key: 'shell.link.about',
    exact: false,
    unless: ['register.read', 'course.author'],
  },
];

/** What is left where the organisation has left the network. */
const leaverLinks: readonly NavigationLink[] = [
  { path: '/v', key: 'shell.link.check', exact: false },
  {
    path: '/account/certificates',
    key: 'shell.link.certificates',
    exact: false,
    permissions: ['account'],
  },
  {
    path: '/admin/organisation/leaving',
    key: 'shell.link.leaving',
    exact: false,
    permissions: ['organisation.manage'],
  },
];

/** The ways that are open to who is signed in. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(SessionStore);
  private readonly leaver = inject(Leaver);

  /** Whether there is more than one organisation to be in. */
  readonly several = computed(() => (this.session.person()?.organisations.length ?? 0) > 1);

  readonly links = computed(() =>
    (this.leaver.left() ? leaverLinks : links).filter(
      ({ permissions = ['public'], unless = [] }) =>
        permissions.some(
          (permission) => this.session.may(permission) || this.session.awaits(permission),
        ) && !unless.some((other) => this.session.may(other)),
    ),
  );
}
