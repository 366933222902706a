import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { withMessages } from '../core/language/with-messages';
import { requires } from '../core/session/requires';
import type { Screen } from '../core/session/screens';
import { SessionStore } from '../core/session/session-store';
import { SideBySide } from '../core/side-by-side';
import { landsWhereWorkIs } from './setup/setup-landing';

const peopleScreens: readonly Screen[] = [
  ['members', 'user.manage'],
  ['invitations', 'people.manage'],
  ['institutions', 'institution.manage'],
  ['roles', 'role.grant'],
  ['erasure-requests', 'person.erase'],
  ['courses', 'course.offer'],
  ['organisation', 'organisation.manage'],
];

const houseScreens: readonly Screen[] = [
  ['members', 'user.manage'],
  ['organisation', 'organisation.manage'],
  ['organisers', 'organisation.manage'],
  ['contacts', 'organisation.manage'],
  ['courses', 'course.offer'],
  ['interruptions', 'outage.declare'],
  ['retention', 'organisation.manage'],
  ['network', 'network.manage'],
  ['statistics', 'figures.read'],
  ['jobs', 'job.manage'],
  ['system-status', 'job.manage'],
];

const names = { label: 'admin.navigation', titles: 'admin.title.' };

/** Who is here; and in whose name certificates are issued, whom to call, and what got stuck. Each stands beside its own. */
export const adminRoutes: Routes = [
  {
    path: '',
    component: SideBySide,
    data: { ...names, screens: peopleScreens },
    children: [
      { path: '', pathMatch: 'full', redirectTo: landsWhereWorkIs },
      {
        path: 'members',
        title: 'admin.title.members',
        canMatch: [requires('user.manage')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { roles: withMessages('roles') },
        loadComponent: () =>
          import('./members/members-page').then(({ MembersPage }) => MembersPage),
      },
      {
        path: 'institutions',
        title: 'admin.title.institutions',
        canMatch: [requires('institution.manage')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { institutions: withMessages('institutions') },
        loadComponent: () =>
          import('./institutions/institutions-page').then(
            ({ InstitutionsPage }) => InstitutionsPage,
          ),
      },
      {
        path: 'invitations',
        title: 'admin.title.invitations',
        canMatch: [requires('people.manage')],
        resolve: { invitations: withMessages('invitations'), roles: withMessages('roles') },
        loadComponent: () =>
          import('./invitations/invitations-page').then(({ InvitationsPage }) => InvitationsPage),
      },
      {
        path: 'roles',
        title: 'admin.title.roles',
        canMatch: [requires('role.grant')],
        resolve: { roles: withMessages('roles') },
        loadComponent: () => import('./roles/roles-page').then(({ RolesPage }) => RolesPage),
      },
      {
        path: 'members/:person/accommodation',
        title: 'admin.title.accommodation',
        canMatch: [requires('accommodation.grant')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./members/accommodation-page').then(({ AccommodationPage }) => AccommodationPage),
      },
      {
        path: 'members/:person/erasure',
        title: 'admin.title.erasure',
        canMatch: [requires('person.erase')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { privacy: withMessages('privacy') },
        loadComponent: () =>
          import('./erasures/erasure-page').then(({ ErasurePage }) => ErasurePage),
      },
      {
        path: 'erasure-requests',
        title: 'admin.title.erasure-requests',
        canMatch: [requires('person.erase')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { privacy: withMessages('privacy') },
        loadComponent: () =>
          import('./erasures/erasure-requests-page').then(
            ({ ErasureRequestsPage }) => ErasureRequestsPage,
          ),
      },
    ],
  },
  {
    path: '',
    component: SideBySide,
    data: { ...names, screens: houseScreens },
    children: [
      { path: 'statistics', redirectTo: '/teach' },
      {
        path: 'network',
        title: 'admin.title.network',
        canMatch: [requires('network.manage')],
        loadComponent: () =>
          import('./network/network-page').then(({ NetworkPage }) => NetworkPage),
      },
      {
        path: 'network/:organisation',
        title: 'admin.title.network',
        canMatch: [requires('network.manage')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./network/organisation-page').then(({ OrganisationPage }) => OrganisationPage),
      },
      {
        path: 'organisation',
        title: 'admin.title.organisation',
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { organisation: () => inject(SessionStore).person()?.organisation },
        loadComponent: () =>
          import('./network/organisation-page').then(({ OrganisationPage }) => OrganisationPage),
      },
      { path: 'figures', redirectTo: '/teach' },
      { path: 'outages', redirectTo: 'interruptions' },
      {
        path: 'courses',
        title: 'admin.title.courses',
        canMatch: [requires('course.offer')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { offer: withMessages('offer') },
        loadComponent: () =>
          import('./courses/courses-page').then(({ CoursesPage }) => CoursesPage),
      },
      {
        path: 'retention',
        title: 'admin.title.retention',
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { privacy: withMessages('privacy') },
        loadComponent: () =>
          import('./retention/retention-page').then(({ RetentionPage }) => RetentionPage),
      },
      {
        path: 'interruptions',
        title: 'admin.title.interruptions',
        canMatch: [requires('outage.declare')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./interruptions/interruptions-page').then(
            ({ InterruptionsPage }) => InterruptionsPage,
          ),
      },
      {
        path: 'organisers',
        title: 'admin.title.organisers',
        canMatch: [requires('organisation.manage')],
        loadComponent: () =>
          import('./organisers/organisers-page').then(({ OrganisersPage }) => OrganisersPage),
      },
      {
        path: 'organisers/:organiser',
        title: 'admin.title.organiser',
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./organisers/organiser-page').then(({ OrganiserPage }) => OrganiserPage),
      },
      {
        path: 'contacts',
        title: 'admin.title.contacts',
        resolve: { contacts: withMessages('contacts') },
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./contacts/contacts-page').then(({ ContactsPage }) => ContactsPage),
      },
      {
        path: 'setup',
        title: 'setup.title',
        canMatch: [requires('organisation.manage')],
        resolve: { setup: withMessages('setup') },
        loadComponent: () => import('./setup/setup-page').then(({ SetupPage }) => SetupPage),
      },
      {
        path: 'jobs',
        title: 'admin.title.jobs',
        canMatch: [requires('job.manage')],
        loadComponent: () => import('./jobs/jobs-page').then(({ JobsPage }) => JobsPage),
      },
      {
        path: 'system-status',
        title: 'admin.title.system-status',
        canMatch: [requires('job.manage')],
        loadComponent: () =>
          import('./system-status/system-status-page').then(
            ({ SystemStatusPage }) => SystemStatusPage,
          ),
      },
    ],
  },
];
