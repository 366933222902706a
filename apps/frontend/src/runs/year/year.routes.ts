import type { Routes } from '@angular/router';
import { withMessages } from '../../core/language/with-messages';

/** A year of training in numbers, and its runs for whoever has no part in them. */
export const yearRoutes: Routes = [
  {
    path: '',
    title: 'year.title',
    loadComponent: () => import('./year-page').then(({ YearPage }) => YearPage),
  },
  {
    path: 'runs/:run',
    title: 'year.titleRun',
    resolve: { messages: withMessages('progress') },
    loadComponent: () => import('./summed-run-page').then(({ SummedRunPage }) => SummedRunPage),
  },
];
