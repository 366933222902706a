import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { withMessages } from '../core/language/with-messages';
import { requires } from '../core/session/requires';
import type { Screen } from '../core/session/screens';
import { SessionStore } from '../core/session/session-store';
import { SideBySide } from '../core/side-by-side';
import { landsWhereWorkIs } from './setup/setup-landing';

const screens: readonly Screen[] = [
  ['organisation', 'organisation.manage'],
  ['organisers', 'organisation.manage'],
  ['contacts', 'organisation.manage'],
  ['courses', 'course.offer'],
  ['interruptions', 'interruption.declare'],
  ['retention', 'organisation.manage'],
  ['actions', 'audit.read'],
  ['network', 'network.manage'],
  ['statistics', 'statistics.read'],
  ['jobs', 'job.manage'],
  ['system-status', 'job.manage'],
];

/** Addresses of the people, which were screens of the administration. */
const moved: Routes = [
  { path: 'members', pathMatch: 'full', redirectTo: '/people/list' },
  { path: 'members/:person/:act', redirectTo: '/people/list/:person/:act' },
  ...['invitations', 'institutions', 'roles', 'erasure-requests'].map((path) => ({
    path,
    redirectTo: `/people/${path}`,
  })),
];

const leavingPage = () =>
  import('./network/leaving/leaving-page').then(({ LeavingPage }) => LeavingPage);

/** In whose name certificates are issued, whom to call, and what got stuck. */
export const adminRoutes: Routes = [
  {
    path: '',
    component: SideBySide,
    data: { label: 'admin.navigation', titles: 'admin.title.', screens },
    children: [
      { path: '', pathMatch: 'full', redirectTo: landsWhereWorkIs },
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
        resolve: { messages: withMessages('roles') },
        loadComponent: () =>
          import('./network/organisation-page').then(({ OrganisationPage }) => OrganisationPage),
      },
      {
        path: 'network/:organisation/leaving',
        title: 'admin.title.leaving',
        canMatch: [requires('network.manage')],
        resolve: { messages: withMessages('leaving') },
        loadComponent: leavingPage,
      },
      {
        path: 'organisation/leaving',
        title: 'admin.title.leaving',
        canMatch: [requires('organisation.manage')],
        resolve: {
          messages: withMessages('leaving'),
          organisation: () => inject(SessionStore).person()?.organisation,
        },
        loadComponent: leavingPage,
      },
      {
        path: 'organisation',
        title: 'admin.title.organisation',
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        resolve: {
          messages: withMessages('roles'),
          organisation: () => inject(SessionStore).person()?.organisation,
        },
        loadComponent: () =>
          import('./network/organisation-page').then(({ OrganisationPage }) => OrganisationPage),
      },
      {
        path: 'sign-in-provider',
        title: 'admin.title.sign-in-provider',
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./provider/provider-page').then(({ ProviderPage }) => ProviderPage),
      },
      {
        path: 'lost-factors',
        title: 'admin.title.lost-factors',
        canMatch: [requires('organisation.manage')],
        loadComponent: () =>
          import('./lost-factors/lost-factors-page').then(({ LostFactorsPage }) => LostFactorsPage),
      },
      { path: 'figures', redirectTo: '/teach' },
      ...moved,
      { path: 'outages', redirectTo: 'interruptions' },
      {
        path: 'courses',
        title: 'admin.title.courses',
        canMatch: [requires('course.offer')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { messages: withMessages('offer', 'setup', 'sharing') },
        loadComponent: () =>
          import('./courses/courses-page').then(({ CoursesPage }) => CoursesPage),
      },
      {
        path: 'courses/:course/sharing',
        title: 'admin.title.sharing',
        canMatch: [requires('course.offer')],
        resolve: { messages: withMessages('sharing') },
        loadComponent: () =>
          import('./sharing/sharing-page').then(({ SharingPage }) => SharingPage),
      },
      {
        path: 'courses/:course/around',
        title: 'admin.title.around',
        canMatch: [requires('course.offer')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { messages: withMessages('sharing') },
        loadComponent: () =>
          import('./sharing/around/around-page').then(({ AroundPage }) => AroundPage),
      },
      {
        path: 'retention',
        title: 'admin.title.retention',
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { messages: withMessages('privacy') },
        loadComponent: () =>
          import('./retention/retention-page').then(({ RetentionPage }) => RetentionPage),
      },
      {
        path: 'processing',
        title: 'admin.title.processing',
        canMatch: [requires('audit.read')],
        resolve: { messages: withMessages('processing', 'roles') },
        loadComponent: () =>
          import('./processing/processing-page').then(({ ProcessingPage }) => ProcessingPage),
      },
      {
        path: 'actions',
        title: 'admin.title.actions',
        canMatch: [requires('audit.read')],
        resolve: { messages: withMessages('actions') },
        loadComponent: () =>
          import('./actions/actions-page').then(({ ActionsPage }) => ActionsPage),
      },
      {
        path: 'interruptions',
        title: 'admin.title.interruptions',
        canMatch: [requires('interruption.declare')],
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
        resolve: { messages: withMessages('setup') },
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./organisers/organiser-page').then(({ OrganiserPage }) => OrganiserPage),
      },
      {
        path: 'contacts',
        title: 'admin.title.contacts',
        resolve: { messages: withMessages('contacts', 'setup') },
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./contacts/contacts-page').then(({ ContactsPage }) => ContactsPage),
      },
      {
        path: 'setup',
        title: 'setup.title',
        canMatch: [requires('organisation.manage')],
        resolve: { messages: withMessages('setup') },
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
