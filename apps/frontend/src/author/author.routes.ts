import type { Routes } from '@angular/router';
import { FILE_ADDRESS } from '@svetionik/ui/blocks/file-address';
import { buildAddress } from '@svetionik/client/request-line';
import { asksBeforeLeaving } from '../core/forms/leave-guard';
import { withMessages } from '../core/language/with-messages';
import { uploadsRoutes } from '../core/routes/uploads.generated';
import type { Screen } from '../core/session/screens';
import { requires } from '../core/session/requires';
import { SideBySide } from '../core/side-by-side';

const draftFiles = {
  provide: FILE_ADDRESS,
  useValue: ({ hash }: { hash: string }) =>
    buildAddress(uploadsRoutes['uploads.readUpload'], { params: { hash } }),
};

/** What a trainer writes: modules, courses and banks, each in a list and on a page of its own. */
export const authorRoutes: Routes = [
  {
    path: '',
    providers: [draftFiles],
    children: [
      {
        path: 'modules/:module/preview',
        title: 'author.title.preview',
        loadComponent: () =>
          import('./preview/preview-page').then(({ PreviewPage }) => PreviewPage),
      },
      {
        path: 'modules/:module',
        canMatch: [requires('course.author')],
        title: 'author.title.module',
        loadComponent: () => import('./module/module-page').then(({ ModulePage }) => ModulePage),
      },
      {
        path: 'courses/:course/panel',
        canMatch: [requires('course.author')],
        title: 'author.title.newPanel',
        resolve: { messages: withMessages('panel') },
        loadComponent: () =>
          import('./panels/new-panel-page').then(({ NewPanelPage }) => NewPanelPage),
      },
      {
        path: 'panels/:panel/judge',
        title: 'author.title.judge',
        resolve: { messages: withMessages('panel') },
        loadComponent: () => import('./panels/judge-page').then(({ JudgePage }) => JudgePage),
      },
      {
        path: 'panels/:panel',
        title: 'author.title.panel',
        resolve: { messages: withMessages('panel') },
        loadComponent: () => import('./panels/panel-page').then(({ PanelPage }) => PanelPage),
      },
      {
        path: 'courses/:course',
        canMatch: [requires('course.author')],
        title: 'author.title.course',
        resolve: { messages: withMessages('offer') },
        canDeactivate: [asksBeforeLeaving],
        loadComponent: () => import('./course/course-page').then(({ CoursePage }) => CoursePage),
      },
      {
        path: 'banks/:bank',
        canMatch: [requires('course.author')],
        pathMatch: 'full',
        title: 'author.title.bank',
        loadComponent: () => import('./bank/bank-page').then(({ BankPage }) => BankPage),
      },
      {
        path: 'banks/:bank',
        canMatch: [requires('course.author')],
        resolve: { messages: withMessages('exchange') },
        loadChildren: () =>
          import('./exchange/exchange.routes').then(({ exchangeRoutes }) => exchangeRoutes),
      },
      {
        path: '',
        component: SideBySide,
        data: {
          label: 'author.navigation',
          titles: 'author.title.',
          screens: [
            ['modules', 'course.review'],
            ['courses', 'course.author'],
            ['banks', 'course.author'],
            ['facts', 'course.author'],
            ['panels', 'course.review'],
          ] satisfies Screen[],
        },
        children: [
          { path: '', pathMatch: 'full', redirectTo: 'modules' },
          {
            path: 'modules',
            title: 'author.title.modules',
            canDeactivate: [asksBeforeLeaving],
            loadComponent: () => import('./lists/module-list').then(({ ModuleList }) => ModuleList),
          },
          {
            path: 'courses',
            canMatch: [requires('course.author')],
            title: 'author.title.courses',
            resolve: { messages: withMessages('offer') },
            canDeactivate: [asksBeforeLeaving],
            loadComponent: () => import('./lists/course-list').then(({ CourseList }) => CourseList),
          },
          {
            path: 'banks',
            canMatch: [requires('course.author')],
            title: 'author.title.banks',
            canDeactivate: [asksBeforeLeaving],
            loadComponent: () => import('./lists/bank-list').then(({ BankList }) => BankList),
          },
          {
            path: 'facts',
            canMatch: [requires('course.author')],
            title: 'author.title.facts',
            loadComponent: () =>
              import('./lists/changed-facts').then(({ ChangedFacts }) => ChangedFacts),
          },
          {
            path: 'panels',
            title: 'author.title.panels',
            resolve: { messages: withMessages('panel') },
            loadComponent: () => import('./panels/panel-list').then(({ PanelList }) => PanelList),
          },
        ],
      },
    ],
  },
];
