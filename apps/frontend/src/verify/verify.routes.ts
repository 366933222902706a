import type { Routes } from '@angular/router';

/** The checks that need no account: of a certificate, where the code on the document leads to, and of a receipt. */
export const verifyRoutes: Routes = [
  {
    path: '',
    title: 'verify.title',
    loadComponent: () => import('./verify-page').then(({ VerifyPage }) => VerifyPage),
  },
  {
    path: 'receipt',
    title: 'verify.receipt.title',
    loadComponent: () => import('./receipt-page').then(({ ReceiptPage }) => ReceiptPage),
  },
  {
    path: 'offline',
    title: 'verify.alone.title',
    loadComponent: () => import('./alone-page').then(({ AlonePage }) => AlonePage),
  },
  {
    path: ':code',
    title: 'verify.title',
    loadComponent: () => import('./verify-page').then(({ VerifyPage }) => VerifyPage),
  },
];
