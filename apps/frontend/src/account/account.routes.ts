import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { withMessages } from '../core/language/with-messages';
import { requires } from '../core/session/requires';

/** Everything about one's own account. */
export const accountRoutes: Routes = [
  {
    path: 'sign-in',
    title: 'account.title.signIn',
    loadComponent: () => import('./sign-in/sign-in').then(({ SignIn }) => SignIn),
  },
  {
    path: 'provider',
    pathMatch: 'full',
    title: 'account.title.provider',
    loadComponent: () =>
      import('./providers/provider-return-page').then(
        ({ ProviderReturnPage }) => ProviderReturnPage,
      ),
  },
  {
    path: 'provider/link',
    canMatch: [requires('account')],
    title: 'account.title.providerLink',
    loadComponent: () =>
      import('./providers/provider-link-page').then(({ ProviderLinkPage }) => ProviderLinkPage),
  },
  {
    path: 'register',
    title: 'account.title.register',
    loadComponent: () => import('./register/register').then(({ Register }) => Register),
  },
  {
    path: 'check-mail',
    title: 'account.title.checkMail',
    loadComponent: () => import('./register/check-mail').then(({ CheckMail }) => CheckMail),
  },
  {
    path: 'confirm',
    title: 'account.title.confirm',
    loadComponent: () => import('./register/confirm').then(({ Confirm }) => Confirm),
  },
  {
    path: 'address/new',
    title: 'account.title.address',
    data: { side: 'new' },
    loadComponent: () =>
      import('./address/address-change-page').then(({ AddressChangePage }) => AddressChangePage),
  },
  {
    path: 'address/present',
    title: 'account.title.address',
    data: { side: 'present' },
    loadComponent: () =>
      import('./address/address-change-page').then(({ AddressChangePage }) => AddressChangePage),
  },
  {
    path: 'forgotten',
    title: 'account.title.forgotten',
    loadComponent: () => import('./password/forgotten').then(({ Forgotten }) => Forgotten),
  },
  {
    path: 'reset',
    title: 'account.title.reset',
    loadComponent: () => import('./password/reset').then(({ Reset }) => Reset),
  },
  {
    path: 'document-name/:enrolment',
    canMatch: [requires('account')],
    canDeactivate: [asksBeforeLeaving],
    title: 'account.title.documentName',
    loadComponent: () =>
      import('./document-name/document-name-page').then(({ DocumentNamePage }) => DocumentNamePage),
  },
  {
    path: 'mail',
    canMatch: [requires('account')],
    title: 'mail.title',
    resolve: { messages: withMessages('mail') },
    loadComponent: () => import('./mail/mail-page').then(({ MailPage }) => MailPage),
  },
  {
    path: 'second-step',
    canMatch: [requires('account')],
    title: 'account.title.secondStep',
    loadComponent: () =>
      import('./passkeys/second-step-page').then(({ SecondStepPage }) => SecondStepPage),
  },
  {
    path: 'data',
    canMatch: [requires('account')],
    title: 'account.title.data',
    resolve: { messages: withMessages('data', 'roles') },
    loadComponent: () => import('./own-data/own-data-page').then(({ OwnDataPage }) => OwnDataPage),
  },
  {
    path: 'erasure',
    canMatch: [requires('account')],
    title: 'account.title.erasure',
    resolve: { messages: withMessages('privacy') },
    loadComponent: () =>
      import('./erasure/own-erasure-page').then(({ OwnErasurePage }) => OwnErasurePage),
  },
  {
    path: '',
    pathMatch: 'full',
    canMatch: [requires('account')],
    canDeactivate: [asksBeforeLeaving],
    title: 'account.title.account',
    resolve: { messages: withMessages('roles', 'institutions', 'groups', 'consent') },
    loadComponent: () => import('./profile/account-page').then(({ AccountPage }) => AccountPage),
  },
];
