import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { withMessages } from '../core/language/with-messages';
import { requires } from '../core/session/requires';
import { landsOnFirst, type Screen } from '../core/session/screens';
import { SideBySide } from '../core/side-by-side';
import { RegisterStore } from './register/register-store';

const issueScreens: readonly Screen[] = [
  ['waiting', 'certificate.issue'],
  ['attempts', 'extra-attempt.allow'],
  ['timelines', 'result.examine'],
  ['copies', 'result.examine'],
  ['trainings', 'certificate.issue'],
  ['authority-reports', 'register.read'],
  ['corrected-keys', 'register.read'],
  ['profiles', 'organisation.manage'],
  ['accreditations', 'organisation.manage'],
  ['laws', 'certificate.issue'],
  ['licences', 'organisation.manage'],
  ['rules', 'organisation.manage'],
];

/** Issuing certificates, those whose attempts are used up, trainings elsewhere to confirm, and the register. */
export const certifyRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'issue' },
  {
    path: 'issue',
    component: SideBySide,
    data: {
      label: 'certify.navigation',
      titles: 'certify.title.',
      screens: issueScreens,
    },
    children: [
      { path: '', pathMatch: 'full', redirectTo: landsOnFirst(issueScreens) },
      {
        path: 'waiting',
        title: 'certify.title.waiting',
        canMatch: [requires('certificate.issue')],
        loadComponent: () => import('./issue/issue-page').then(({ IssuePage }) => IssuePage),
      },
      {
        path: 'attempts',
        title: 'certify.title.attempts',
        canMatch: [requires('extra-attempt.allow')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () => import('./attempts/used-up-page').then(({ UsedUpPage }) => UsedUpPage),
      },
      {
        path: 'timelines',
        canMatch: [requires('result.examine')],
        resolve: { messages: withMessages('timeline') },
        children: [
          {
            path: '',
            title: 'timeline.title.list',
            loadComponent: () =>
              import('./timelines/timelines-page').then(({ TimelinesPage }) => TimelinesPage),
          },
          {
            path: ':attempt',
            title: 'timeline.title.one',
            loadComponent: () =>
              import('./timelines/timeline-page').then(({ TimelinePage }) => TimelinePage),
          },
        ],
      },
      {
        path: 'copies',
        title: 'copies.title',
        canMatch: [requires('result.examine')],
        canDeactivate: [asksBeforeLeaving],
        resolve: { messages: withMessages('copies') },
        loadComponent: () => import('./copies/copies-page').then(({ CopiesPage }) => CopiesPage),
      },
      {
        path: 'trainings',
        title: 'certify.title.trainings',
        canMatch: [requires('certificate.issue')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./trainings/trainings-page').then(({ TrainingsPage }) => TrainingsPage),
      },
      {
        path: 'profiles',
        canMatch: [requires('organisation.manage')],
        resolve: { messages: withMessages('profiles') },
        children: [
          {
            path: '',
            title: 'certify.title.profiles',
            loadComponent: () =>
              import('./profiles/profiles-page').then(({ ProfilesPage }) => ProfilesPage),
          },
          {
            path: ':profile',
            title: 'certify.title.profile',
            canDeactivate: [asksBeforeLeaving],
            loadComponent: () =>
              import('./profiles/profile-page').then(({ ProfilePage }) => ProfilePage),
          },
        ],
      },
      {
        path: 'accreditations',
        canMatch: [requires('organisation.manage')],
        resolve: { messages: withMessages('profiles') },
        children: [
          {
            path: '',
            title: 'certify.title.accreditations',
            loadComponent: () =>
              import('./accreditations/accreditations-page').then(
                ({ AccreditationsPage }) => AccreditationsPage,
              ),
          },
          {
            path: ':accreditation',
            title: 'certify.title.accreditation',
            canDeactivate: [asksBeforeLeaving],
            loadComponent: () =>
              import('./accreditations/accreditation-page').then(
                ({ AccreditationPage }) => AccreditationPage,
              ),
          },
        ],
      },
      {
        path: 'laws',
        title: 'certify.title.laws',
        canMatch: [requires('certificate.issue')],
        resolve: { messages: withMessages('profiles', 'life') },
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () => import('./laws/laws-page').then(({ LawsPage }) => LawsPage),
      },
      { path: 'deliveries', redirectTo: 'authority-reports' },
      {
        path: 'authority-reports',
        title: 'certify.title.authority-reports',
        canMatch: [requires('register.read')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./authority-reports/authority-reports-page').then(
            ({ AuthorityReportsPage }) => AuthorityReportsPage,
          ),
      },
      {
        path: 'corrected-keys',
        canMatch: [requires('register.read')],
        resolve: { messages: withMessages('teach') },
        children: [
          {
            path: '',
            title: 'certify.title.corrected-keys',
            loadComponent: () =>
              import('./regrades/received-regrades-page').then(
                ({ ReceivedRegradesPage }) => ReceivedRegradesPage,
              ),
          },
          {
            path: ':regrade',
            title: 'certify.title.corrected-key',
            loadComponent: () =>
              import('./regrades/received-regrade-page').then(
                ({ ReceivedRegradePage }) => ReceivedRegradePage,
              ),
          },
        ],
      },
      {
        path: 'licences',
        title: 'certify.title.licences',
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./licences/licence-rules-page').then(({ LicenceRulesPage }) => LicenceRulesPage),
      },
      {
        path: 'rules',
        title: 'certify.title.rules',
        canMatch: [requires('organisation.manage')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () => import('./rules/rules-page').then(({ RulesPage }) => RulesPage),
      },
      {
        path: 'changes/:change',
        title: 'certify.title.change',
        canMatch: [requires('certificate.issue')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () => import('./changes/change-page').then(({ ChangePage }) => ChangePage),
      },
      {
        path: 'proposals/:proposal',
        title: 'certify.title.proposal',
        canMatch: [requires('certificate.issue')],
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./proposals/proposal-page').then(({ ProposalPage }) => ProposalPage),
      },
    ],
  },
  {
    path: 'register',
    canMatch: [requires('register.read')],
    providers: [RegisterStore],
    children: [
      {
        path: '',
        title: 'certify.title.register',
        loadComponent: () =>
          import('./register/register-page').then(({ RegisterPage }) => RegisterPage),
      },
      {
        path: ':certificate',
        title: 'certify.title.certificate',
        resolve: { messages: withMessages('life') },
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () =>
          import('./register/certificate-page').then(({ CertificatePage }) => CertificatePage),
      },
    ],
  },
];
