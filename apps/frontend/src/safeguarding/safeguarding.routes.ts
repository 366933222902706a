import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { withMessages } from '../core/language/with-messages';
import { requires } from '../core/session/requires';
import { OpenedKey } from './reports/opened-key';

/** Reporting behaviour, what is answered, and the work of those who receive reports. Addresses and titles say nothing of it. */
export const safeguardingRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'speaking.title.write',
    canDeactivate: [asksBeforeLeaving],
    loadComponent: () => import('./write/write-page').then(({ WritePage }) => WritePage),
  },
  {
    path: 'case',
    title: 'speaking.title.case',
    canDeactivate: [asksBeforeLeaving],
    loadComponent: () => import('./case/case-page').then(({ CasePage }) => CasePage),
  },
  {
    path: 'received',
    canMatch: [requires('safeguarding.read')],
    resolve: { messages: withMessages('problem.staff') },
    providers: [OpenedKey],
    children: [
      {
        path: '',
        title: 'speaking.title.received',
        loadComponent: () =>
          import('./reports/reports-page').then(({ ReportsPage }) => ReportsPage),
      },
      {
        path: ':report',
        title: 'speaking.title.received',
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () => import('./reports/report-page').then(({ ReportPage }) => ReportPage),
      },
    ],
  },
];
