import type { Routes } from '@angular/router';
import { requires } from '../core/session/requires';
import { RegisterStore } from './register/register-store';

/** Issuing certificates and the register they stand in. */
export const certifyRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'issue' },
  {
    path: 'issue',
    title: 'certify.title.issue',
    canMatch: [requires('certificate.issue')],
    loadComponent: () => import('./issue/issue-page').then(({ IssuePage }) => IssuePage),
  },
  {
    path: 'register',
    canMatch: [requires('register.read')],
    providers: [RegisterStore],
    children: [
      { path: '', title: 'certify.title.register', loadComponent: () => import('./register/register-page').then(({ RegisterPage }) => RegisterPage) },
      {
        path: ':certificate',
        title: 'certify.title.certificate',
        loadComponent: () => import('./register/certificate-page').then(({ CertificatePage }) => CertificatePage),
      },
    ],
  },
];
