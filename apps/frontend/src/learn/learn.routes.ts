import type { Routes } from '@angular/router';
import { withMessages } from '../core/language/with-messages';

/** What a learner does: the own courses, a course in the player, its assessment. Open to who may take courses. */
export const learnRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'learn.title.myCourses',
    loadComponent: () => import('./my-courses/my-courses').then(({ MyCourses }) => MyCourses),
  },
  {
    path: 'programmes/:programme',
    resolve: { messages: withMessages('path') },
    title: 'path.title.path',
    loadComponent: () =>
      import('./programmes/programme-page').then(({ ProgrammePage }) => ProgrammePage),
  },
  {
    path: 'begin/:course',
    title: 'learn.title.join',
    loadComponent: () => import('./joining/join').then(({ Join }) => Join),
  },
  {
    path: 'attempts/:attempt',
    resolve: { messages: withMessages('attempt') },
    title: 'attempt.title.attempt',
    loadComponent: () => import('./assessment/attempt/attempt').then(({ Attempt }) => Attempt),
  },
  {
    path: ':enrolment/assessment',
    resolve: { messages: withMessages('attempt') },
    title: 'attempt.title.assessment',
    loadComponent: () =>
      import('./assessment/start/assessment-start').then(({ AssessmentStart }) => AssessmentStart),
  },
  {
    path: ':enrolment/entry-test',
    resolve: { messages: withMessages('attempt') },
    title: 'attempt.title.entry',
    loadComponent: () => import('./assessment/entry/entry-test').then(({ EntryTest }) => EntryTest),
  },
  {
    path: ':enrolment',
    title: 'learn.title.course',
    loadComponent: () => import('./player/player').then(({ Player }) => Player),
    children: [
      {
        path: ':module/:lesson',
        loadComponent: () => import('./player/lesson/lesson').then(({ Lesson }) => Lesson),
      },
    ],
  },
];
