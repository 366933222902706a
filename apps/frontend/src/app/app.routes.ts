import type { Routes } from '@angular/router';
import { withMessages } from '../core/language/with-messages';
import { matchesWork } from '../core/session/landing';
import { requires, whileWithheld } from '../core/session/requires';
import { catalogueRoutes } from '../learn/catalogue/catalogue.routes';
import { Failed } from './pages/failed';

/** One lazily loaded folder a person's job; each has its own routes and, named in `withMessages`, its own messages. */
export const routes: Routes = [
  {
    path: 'account/certificates',
    title: 'certificates.title',
    canMatch: [requires('account')],
    resolve: { messages: withMessages('certificates', 'life') },
    loadComponent: () =>
      import('../account/certificates/certificates-page').then(
        ({ CertificatesPage }) => CertificatesPage,
      ),
  },
  {
    path: 'account/transcript',
    canMatch: [requires('account')],
    resolve: { messages: withMessages('transcript') },
    loadChildren: () =>
      import('../account/transcript/transcript.routes').then(
        ({ transcriptRoutes }) => transcriptRoutes,
      ),
  },
  {
    path: 'invitation',
    title: 'invitation.title',
    resolve: { messages: withMessages('invitation', 'account', 'roles', 'due') },
    loadComponent: () =>
      import('../account/invitation/invitation-page').then(({ InvitationPage }) => InvitationPage),
  },
  {
    path: 'join',
    title: 'join.enter',
    resolve: { messages: withMessages('join', 'account', 'due') },
    loadChildren: () => import('../account/join/join.routes').then(({ joinRoutes }) => joinRoutes),
  },
  {
    path: 'account',
    resolve: { messages: withMessages('account', 'proof') },
    loadChildren: () =>
      import('../account/account.routes').then(({ accountRoutes }) => accountRoutes),
  },
  {
    path: 'certify',
    resolve: { messages: withMessages('certify', 'accreditation', 'problem.staff') },
    loadChildren: () =>
      import('../certify/certify.routes').then(({ certifyRoutes }) => certifyRoutes),
  },
  {
    path: 'author',
    canMatch: [requires('course.review')],
    resolve: { messages: withMessages('author', 'accreditation', 'problem.staff') },
    loadChildren: () => import('../author/author.routes').then(({ authorRoutes }) => authorRoutes),
  },
  {
    path: 'teach',
    canMatch: [requires('statistics.read')],
    resolve: { messages: withMessages('teach', 'problem.staff') },
    loadChildren: () => import('../teach/teach.routes').then(({ teachRoutes }) => teachRoutes),
  },
  {
    path: 'marking',
    canMatch: [requires('attempt.mark')],
    resolve: { messages: withMessages('marking', 'problem.staff') },
    loadChildren: () =>
      import('../teach/marking/marking.routes').then(({ markingRoutes }) => markingRoutes),
  },
  {
    path: 'runs',
    canMatch: [requires('run.read')],
    resolve: { messages: withMessages('runs', 'due', 'enrol', 'progress', 'problem.staff') },
    loadChildren: () => import('../runs/runs.routes').then(({ runsRoutes }) => runsRoutes),
  },
  {
    path: 'programmes',
    canMatch: [requires('programme.manage')],
    resolve: { messages: withMessages('programmes', 'path', 'enrol', 'problem.staff') },
    loadChildren: () =>
      import('../programmes/programmes.routes').then(({ programmesRoutes }) => programmesRoutes),
  },
  {
    path: 'year',
    canMatch: [requires('statistics.read')],
    resolve: { messages: withMessages('year') },
    loadChildren: () => import('../runs/year/year.routes').then(({ yearRoutes }) => yearRoutes),
  },
  {
    path: 'people',
    resolve: { messages: withMessages('members', 'problem.staff') },
    loadChildren: () => import('../people/people.routes').then(({ peopleRoutes }) => peopleRoutes),
  },
  {
    path: 'admin',
    resolve: { messages: withMessages('admin', 'problem.staff') },
    loadChildren: () => import('../admin/admin.routes').then(({ adminRoutes }) => adminRoutes),
  },
  {
    path: 'v',
    resolve: { messages: withMessages('verify') },
    loadChildren: () => import('../verify/verify.routes').then(({ verifyRoutes }) => verifyRoutes),
  },
  {
    path: 'home',
    title: 'home.title',
    canMatch: [requires('account'), matchesWork],
    resolve: { messages: withMessages('home') },
    loadComponent: () => import('../home/home-page').then(({ HomePage }) => HomePage),
  },
  {
    path: 'late-people',
    title: 'runs.title.late',
    canMatch: [requires('account')],
    resolve: { messages: withMessages('runs', 'due') },
    loadComponent: () => import('../runs/late/late-page').then(({ LatePage }) => LatePage),
  },
  {
    path: 'overseen-runs/:run',
    title: 'runs.title.overseen',
    canMatch: [requires('people.read')],
    resolve: { messages: withMessages('runs', 'due') },
    loadComponent: () =>
      import('../runs/overseen/overseen-page').then(({ OverseenPage }) => OverseenPage),
  },
  {
    path: 'learn/attempts/:attempt/result',
    title: 'attempt.title.result',
    canMatch: [requires('account')],
    resolve: { messages: withMessages('learn', 'attempt') },
    loadComponent: () => import('../learn/assessment/result/result').then(({ Result }) => Result),
  },
  {
    path: 'learn',
    canMatch: [requires('course.take')],
    resolve: { messages: withMessages('learn') },
    loadChildren: () => import('../learn/learn.routes').then(({ learnRoutes }) => learnRoutes),
  },
  {
    path: 'message',
    resolve: { messages: withMessages('speaking') },
    loadChildren: () =>
      import('../safeguarding/safeguarding.routes').then(
        ({ safeguardingRoutes }) => safeguardingRoutes,
      ),
  },
  { path: '', children: catalogueRoutes },
  { path: 'network', redirectTo: 'admin/network' },
  {
    path: 'switch',
    title: 'shell.title.home',
    loadComponent: () => import('./pages/switching').then(({ Switching }) => Switching),
  },
  { path: 'failed', title: 'shell.title.failed', component: Failed },
  {
    path: 'no-access',
    title: 'shell.title.noAccess',
    loadComponent: () => import('./pages/no-access').then(({ NoAccess }) => NoAccess),
  },
  {
    path: 'consent-awaited',
    title: 'shell.title.consentAwaited',
    canMatch: [requires('account'), whileWithheld('course.take', '/learn')],
    resolve: { messages: withMessages('consent') },
    loadComponent: () =>
      import('../account/consent/consent-awaited').then(({ ConsentAwaited }) => ConsentAwaited),
  },
  {
    path: '**',
    title: 'shell.title.notFound',
    loadComponent: () => import('./pages/not-found').then(({ NotFound }) => NotFound),
  },
];
