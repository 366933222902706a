import type { Routes } from '@angular/router';

/** Coming in by a code that is typed here, or by the address of a link. */
export const joinRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'join.title',
    loadComponent: () => import('./code-page').then(({ CodePage }) => CodePage),
  },
  {
    path: ':key',
    title: 'join.enter',
    loadComponent: () => import('./join-page').then(({ JoinPage }) => JoinPage),
  },
];
