import type { Routes } from '@angular/router';
import { requires } from '../core/session/requires';

/** What those who teach learn of their assessments. */
export const teachRoutes: Routes = [
  {
    path: '',
    title: 'teach.title.assessments',
    loadComponent: () =>
      import('./item-analysis/assessment-list').then(({ AssessmentList }) => AssessmentList),
  },
  {
    path: 'regrades',
    title: 'teach.title.regrades',
    canMatch: [requires('score.correct')],
    loadComponent: () => import('./regrades/regrade-list').then(({ RegradeList }) => RegradeList),
  },
  {
    path: 'regrades/:regrade',
    title: 'teach.title.regrade',
    canMatch: [requires('score.correct')],
    loadComponent: () => import('./regrades/regrade-page').then(({ RegradePage }) => RegradePage),
  },
  {
    path: 'courses/:course/:edition',
    title: 'teach.title.statistics',
    loadComponent: () =>
      import('./item-analysis/item-analysis-page').then(({ ItemAnalysisPage }) => ItemAnalysisPage),
  },
];
