import type { Routes } from '@angular/router';

/** The check of a certificate; the code on the document leads here. */
export const verifyRoutes: Routes = [
  { path: '', title: 'verify.title', loadComponent: () => import('./verify-page').then(({ VerifyPage }) => VerifyPage) },
  { path: ':code', title: 'verify.title', loadComponent: () => import('./verify-page').then(({ VerifyPage }) => VerifyPage) },
];
