import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { requires } from '../core/session/requires';

/** Programmes: paths of courses as they are written and published, and the people who are in them. */
export const programmesRoutes: Routes = [
  {
    path: '',
    title: 'programmes.title.list',
    loadComponent: () =>
      import('./list/programmes-page').then(({ ProgrammesPage }) => ProgrammesPage),
  },
  {
    path: 'new',
    title: 'programmes.title.new',
    canDeactivate: [asksBeforeLeaving],
    loadComponent: () => import('./path/path-page').then(({ PathPage }) => PathPage),
  },
  {
    path: ':programme',
    title: 'programmes.title.path',
    canDeactivate: [asksBeforeLeaving],
    loadComponent: () => import('./path/path-page').then(({ PathPage }) => PathPage),
  },
  {
    path: ':programme/people',
    title: 'programmes.title.people',
    canMatch: [requires('run.manage')],
    loadComponent: () =>
      import('./people/people-page').then(({ ProgrammePeoplePage }) => ProgrammePeoplePage),
  },
];
