import type { Routes } from '@angular/router';

/** The ways of questions into a bank and out of it. */
export const exchangeRoutes: Routes = [
  {
    path: 'imports',
    title: 'exchange.title.imports',
    loadComponent: () => import('./imports-page').then(({ ImportsPage }) => ImportsPage),
  },
  {
    path: 'imports/:import',
    title: 'exchange.title.import',
    loadComponent: () => import('./import-page').then(({ ImportPage }) => ImportPage),
  },
  {
    path: 'export',
    title: 'exchange.title.export',
    loadComponent: () => import('./export-page').then(({ ExportPage }) => ExportPage),
  },
];
