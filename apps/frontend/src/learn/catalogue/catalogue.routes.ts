import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { PageAddress } from '../../core/api/page-address';
import { withMessages } from '../../core/language/with-messages';
import { Home } from './home/home';

/** What a visitor may read: the tracks, the courses, what this is and whom to contact. The first page travels with the app. */
export const catalogueRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'shell.title.home', component: Home },
  {
    path: 'tracks/:track',
    title: 'shell.title.track',
    loadComponent: () => import('./track/track-page').then(({ TrackPage }) => TrackPage),
  },
  {
    path: 'courses/:slug',
    title: 'shell.title.course',
    loadComponent: () => import('./course/course-page').then(({ CoursePage }) => CoursePage),
  },
  {
    path: 'catalogue',
    title: 'shell.title.catalogue',
    canMatch: [() => inject(PageAddress).slug === undefined],
    resolve: { messages: withMessages('listed') },
    loadComponent: () =>
      import('./network/network-courses').then(({ NetworkCourses }) => NetworkCourses),
  },
  {
    path: 'about',
    title: 'shell.title.about',
    loadComponent: () => import('./about/about').then(({ About }) => About),
  },
  {
    path: 'privacy',
    title: 'shell.title.privacy',
    resolve: { messages: withMessages('notice') },
    loadComponent: () =>
      import('./privacy/privacy-notice').then(({ PrivacyNotice }) => PrivacyNotice),
  },
  {
    path: 'help',
    title: 'shell.title.help',
    resolve: { messages: withMessages('contacts') },
    loadComponent: () => import('./help/help').then(({ Help }) => Help),
  },
];
