import type { Routes } from '@angular/router';

/** What those who teach learn of their assessments. */
export const teachRoutes: Routes = [
  { path: '', title: 'teach.title.assessments', loadComponent: () => import('./figures/assessment-list').then(({ AssessmentList }) => AssessmentList) },
  {
    path: 'courses/:course/:edition',
    title: 'teach.title.figures',
    loadComponent: () => import('./figures/figures-page').then(({ FiguresPage }) => FiguresPage),
  },
];
