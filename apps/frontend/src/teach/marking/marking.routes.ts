import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../../core/forms/leave-guard';

/** Answers that people mark. */
export const markingRoutes: Routes = [
  {
    path: '',
    title: 'marking.title.queue',
    loadComponent: () => import('./queue-page').then(({ QueuePage }) => QueuePage),
  },
  {
    path: ':task',
    title: 'marking.title.answer',
    canDeactivate: [asksBeforeLeaving],
    loadComponent: () => import('./marking-page').then(({ MarkingPage }) => MarkingPage),
  },
];
