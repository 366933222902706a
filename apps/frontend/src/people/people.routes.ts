import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { withMessages } from '../core/language/with-messages';
import { requires } from '../core/session/requires';
import { landsOnFirst, type Screen } from '../core/session/screens';
import { SideBySide } from '../core/side-by-side';

const screens: readonly Screen[] = [
  ['list', 'people.read'],
  ['groups', 'people.manage'],
  ['invitations', 'people.manage'],
  ['import', 'people.manage'],
  ['institutions', 'institution.manage'],
  ['roles', 'role.grant'],
  ['erasure-requests', 'person.erase'],
];

/** Who belongs to the organisation, who is asked in, where they work, and what they may do. */
export const peopleRoutes: Routes = [
  {
    path: 'invitations/entry/:link/projector',
    title: 'members.title.entry',
    canMatch: [requires('people.manage')],
    resolve: { messages: withMessages('entry') },
    loadComponent: () => import('./entry/projector').then(({ Projector }) => Projector),
  },
  {
    path: 'invitations/entry/:link/paper',
    title: 'members.title.entry',
    canMatch: [requires('people.manage')],
    resolve: { messages: withMessages('entry') },
    loadComponent: () => import('./entry/entry-paper').then(({ EntryPaper }) => EntryPaper),
  },
  {
    path: '',
    component: SideBySide,
    data: { label: 'members.navigation', titles: 'members.title.', screens },
    children: [
      { path: '', pathMatch: 'full', redirectTo: landsOnFirst(screens) },
      {
        path: 'list',
        title: 'members.title.list',
        canMatch: [requires('people.read')],
        resolve: {
          messages: withMessages('bulk', 'enrol', 'membership', 'institutions', 'roles', 'setup'),
        },
        loadComponent: () => import('./list/people-page').then(({ PeoplePage }) => PeoplePage),
      },
      {
        path: 'list/:person',
        title: 'members.title.person',
        canMatch: [requires('people.read')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { messages: withMessages('groups', 'membership', 'institutions', 'roles') },
        loadComponent: () => import('./person/person-page').then(({ PersonPage }) => PersonPage),
      },
      {
        path: 'groups',
        title: 'members.title.groups',
        canMatch: [requires('people.manage')],
        resolve: { messages: withMessages('groups', 'roles') },
        children: [
          {
            path: '',
            loadComponent: () =>
              import('./groups/groups-page').then(({ GroupsPage }) => GroupsPage),
          },
          {
            path: 'new',
            canDeactivate: [asksBeforeLeaving],
            loadComponent: () => import('./groups/group-page').then(({ GroupPage }) => GroupPage),
          },
          {
            path: ':group',
            canDeactivate: [asksBeforeLeaving],
            loadComponent: () => import('./groups/group-page').then(({ GroupPage }) => GroupPage),
          },
        ],
      },
      {
        path: 'institutions',
        title: 'members.title.institutions',
        canMatch: [requires('institution.manage')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { messages: withMessages('institutions') },
        loadComponent: () =>
          import('./institutions/institutions-page').then(
            ({ InstitutionsPage }) => InstitutionsPage,
          ),
      },
      {
        path: 'invitations',
        title: 'members.title.invitations',
        canMatch: [requires('people.manage')],
        resolve: { messages: withMessages('invitations', 'entry', 'admission', 'roles') },
        loadComponent: () =>
          import('./invitations/invitations-page').then(({ InvitationsPage }) => InvitationsPage),
      },
      {
        path: 'invitations/entry/:link',
        title: 'members.title.entry',
        canMatch: [requires('people.manage')],
        resolve: { messages: withMessages('entry') },
        loadComponent: () =>
          import('./entry/entry-link-page').then(({ EntryLinkPage }) => EntryLinkPage),
      },
      {
        path: 'import',
        title: 'members.title.import',
        canMatch: [requires('people.manage')],
        resolve: { messages: withMessages('imports') },
        loadComponent: () =>
          import('./import/imports-page').then(({ PeopleImportsPage }) => PeopleImportsPage),
      },
      {
        path: 'import/:import',
        title: 'members.title.import',
        canMatch: [requires('people.manage')],
        resolve: { messages: withMessages('imports') },
        loadComponent: () =>
          import('./import/import-page').then(({ PeopleImportPage }) => PeopleImportPage),
      },
      {
        path: 'roles',
        title: 'members.title.roles',
        canMatch: [requires('role.grant')],
        resolve: { messages: withMessages('roles') },
        loadComponent: () => import('./roles/roles-page').then(({ RolesPage }) => RolesPage),
      },
      {
        path: 'list/:person/accommodation',
        title: 'members.title.accommodation',
        canMatch: [requires('accommodation.grant')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./accommodation/accommodation-page').then(
            ({ AccommodationPage }) => AccommodationPage,
          ),
      },
      {
        path: 'list/:person/data',
        title: 'members.title.data',
        canMatch: [requires('person.erase')],
        resolve: { messages: withMessages('data') },
        loadComponent: () =>
          import('./own-data/person-data-page').then(({ PersonDataPage }) => PersonDataPage),
      },
      {
        path: 'list/:person/erasure',
        title: 'members.title.erasure',
        canMatch: [requires('person.erase')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { messages: withMessages('privacy') },
        loadComponent: () =>
          import('./erasures/erasure-page').then(({ ErasurePage }) => ErasurePage),
      },
      {
        path: 'erasure-requests',
        title: 'members.title.erasure-requests',
        canMatch: [requires('person.erase')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { messages: withMessages('privacy') },
        loadComponent: () =>
          import('./erasures/erasure-requests-page').then(
            ({ ErasureRequestsPage }) => ErasureRequestsPage,
          ),
      },
    ],
  },
];
