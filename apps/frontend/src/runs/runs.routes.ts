import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { withMessages } from '../core/language/with-messages';
import { requires } from '../core/session/requires';

/** Holdings of courses and programmes: what goes on, who is on it, and how far they are. */
export const runsRoutes: Routes = [
  {
    path: '',
    title: 'runs.title.list',
    loadComponent: () => import('./list/runs-page').then(({ RunsPage }) => RunsPage),
  },
  {
    path: 'new',
    title: 'runs.title.new',
    canMatch: [requires('run.manage')],
    canDeactivate: [asksBeforeLeaving],
    loadComponent: () => import('./form/run-form-page').then(({ RunFormPage }) => RunFormPage),
  },
  {
    path: 'words',
    canMatch: [requires('run.manage')],
    resolve: { messages: withMessages('reminders') },
    children: [
      {
        path: '',
        title: 'reminders.words.list',
        loadComponent: () => import('./words/words-page').then(({ WordsPage }) => WordsPage),
      },
      {
        path: 'new',
        title: 'reminders.words.new',
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./words/words-form-page').then(({ WordsFormPage }) => WordsFormPage),
      },
      {
        path: ':template',
        title: 'reminders.words.edit',
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./words/words-form-page').then(({ WordsFormPage }) => WordsFormPage),
      },
    ],
  },
  {
    path: 'calendar',
    title: 'calendar.title',
    resolve: { messages: withMessages('calendar') },
    loadComponent: () =>
      import('./calendar/calendar-page').then(({ RunCalendarPage }) => RunCalendarPage),
  },
  {
    path: ':run/edit',
    title: 'runs.title.edit',
    canMatch: [requires('run.manage')],
    canDeactivate: [asksBeforeLeaving],
    loadComponent: () => import('./form/run-form-page').then(({ RunFormPage }) => RunFormPage),
  },
  {
    path: ':run',
    resolve: { messages: withMessages('path') },
    loadComponent: () => import('./run/run-frame').then(({ RunFrame }) => RunFrame),
    children: [
      {
        path: '',
        title: 'runs.title.run',
        loadComponent: () => import('./run/run-page').then(({ RunPage }) => RunPage),
      },
      {
        path: 'people',
        title: 'runs.title.people',
        loadComponent: () =>
          import('./people/people-page').then(({ RunPeoplePage }) => RunPeoplePage),
      },
      {
        path: 'people/sums',
        title: 'progress.title',
        loadComponent: () => import('./sums/sums-page').then(({ SumsPage }) => SumsPage),
      },
      {
        path: 'reminders',
        title: 'runs.title.reminders',
        resolve: { messages: withMessages('reminders') },
        loadComponent: () =>
          import('./reminders/reminders-page').then(({ RemindersPage }) => RemindersPage),
      },
      {
        path: 'people/:person',
        title: 'runs.title.history',
        canMatch: [requires('run.manage')],
        loadComponent: () =>
          import('./history/history-page').then(({ HistoryPage }) => HistoryPage),
      },
    ],
  },
];
