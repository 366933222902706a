import type { Routes } from '@angular/router';
import { withMessages } from '../core/language/with-messages';

/** One lazily loaded folder a person's job; each has its own routes and, named in `withMessages`, its own messages. */
export const routes: Routes = [
  {
    path: 'account',
    resolve: { messages: withMessages('account') },
    loadChildren: () => import('../account/account.routes').then(({ accountRoutes }) => accountRoutes),
  },
  { path: '', loadChildren: () => import('../learn/catalogue/catalogue.routes').then(({ catalogueRoutes }) => catalogueRoutes) },
  {
    path: 'no-access',
    title: 'shell.title.noAccess',
    loadComponent: () => import('./pages/no-access').then(({ NoAccess }) => NoAccess),
  },
  {
    path: '**',
    title: 'shell.title.notFound',
    loadComponent: () => import('./pages/not-found').then(({ NotFound }) => NotFound),
  },
];
