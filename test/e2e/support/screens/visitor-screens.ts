import {
  giveClosedRegistration,
  giveEndedEntry,
  giveEntryOfRun,
  giveInvitationToRun,
  giveOpenEntry,
} from '../entries';
import { giveMovedDay } from '../lives';
import { giveEndedCourse } from '../offers';
import { giveProgrammesToJoin } from '../programmes';
import { giveNetworkCourses, giveSharedCourse } from '../shared-courses';
import { giveNoReceivers, giveReceivers } from '../speaking';

import type { ScreenRow } from './screen-row';

export const visitorScreens: readonly ScreenRow[] = [
  { screen: 'home', path: '/' },
  { screen: 'home with programmes to join', path: '/', given: giveProgrammesToJoin },
  { screen: 'track', path: '/tracks/health' },
  { screen: 'unknown track', path: '/tracks/nothing' },
  { screen: 'course', path: '/courses/zdravstvo' },
  {
    screen: 'archived course',
    path: '/courses/zdravstvo',
    given: (window) => giveEndedCourse(window, 'archived'),
  },
  {
    screen: 'withdrawn course',
    path: '/courses/zdravstvo',
    given: (window) => giveEndedCourse(window, 'withdrawn'),
  },
  { screen: 'shared course', path: '/courses/zdravstvo', given: giveSharedCourse },
  { screen: 'catalogue of the network', path: '/catalogue', given: giveNetworkCourses },
  { screen: 'empty catalogue of the network', path: '/catalogue?track=media' },
  { screen: 'unknown course', path: '/courses/nista', refused: 404 },
  { screen: 'about', path: '/about' },
  { screen: 'help', path: '/help' },
  { screen: 'report', path: '/message', given: giveReceivers },
  { screen: 'report where nobody receives one', path: '/message', given: giveNoReceivers },
  { screen: 'case', path: '/message/case' },
  { screen: 'check', path: '/v' },
  { screen: 'valid certificate', path: ({ certificate }) => `/v/${certificate.checkCode}` },
  {
    screen: 'certificate whose day was moved',
    path: ({ certificate }) => `/v/${certificate.checkCode}`,
    given: giveMovedDay,
  },
  { screen: 'check of a receipt', path: '/v/receipt' },
  { screen: 'superseded certificate', path: ({ superseded }) => `/v/${superseded.checkCode}` },
  { screen: 'revoked certificate', path: ({ revoked }) => `/v/${revoked.checkCode}` },
  {
    screen: 'certificate with a forged code',
    path: ({ certificate }) => `/v/${certificate.checkCode}#falsifikat`,
  },
  { screen: 'check without a network', path: '/v/offline' },
  { screen: 'unknown certificate', path: '/v/0000-0000-0000-0000', refused: 404 },
  { screen: 'sign in', path: '/account/sign-in' },
  { screen: 'register', path: '/account/register' },
  {
    screen: 'registering before 15',
    path: '/account/register',
    happens: async ({ page }) => page.getByRole('radio').last().check(),
  },
  {
    screen: 'registering where people are invited',
    path: '/account/register',
    given: giveClosedRegistration,
  },
  { screen: 'check mail', path: '/account/check-mail' },
  { screen: 'confirm', path: '/account/confirm' },
  { screen: 'invitation without its secret', path: '/invitation' },
  {
    screen: 'an invitation to a run',
    path: `/invitation#${'a'.repeat(43)}`,
    given: giveInvitationToRun,
  },
  { screen: 'entering with a code', path: '/join' },
  { screen: 'an open entry', path: '/join/granit-34-biber', given: giveOpenEntry },
  { screen: 'an entry to a run', path: '/join/granit-34-biber', given: giveEntryOfRun },
  {
    screen: 'an entry to a run that is over',
    path: '/join/granit-34-biber',
    given: (window) => giveEntryOfRun(window, false),
  },
  { screen: 'an ended entry', path: '/join/granit-34-biber', given: giveEndedEntry },
  { screen: 'an unknown code', path: '/join/brod-10-brod', refused: 404 },
  { screen: 'forgotten', path: '/account/forgotten' },
  { screen: 'reset', path: '/account/reset' },
  { screen: 'unknown page', path: '/nigde' },
  { screen: 'failed', path: '/failed' },
  { screen: 'no access', path: '/no-access' },
];
