import { randomUUID } from 'node:crypto';
import { giveNobodyElse, giveReceived, giveReceivedRegrade, giveSharing } from '../shared-courses';
import { giveNoSurroundings, giveSurroundings } from '../surroundings';
import type { ScreenRow } from './screen-row';

const around = '/admin/courses/01990000-0000-7000-8000-000000003580/around';
const sharing = () => `/admin/courses/${randomUUID()}/sharing`;

/** Courses that are shared with others, and those that others share. */
export const sharingScreens: readonly ScreenRow[] = [
  { screen: 'courses that others share', path: '/admin/courses', given: giveReceived },
  { screen: 'sharing of a course', path: sharing, given: giveSharing },
  {
    screen: 'ending the sharing of a course',
    path: sharing,
    given: giveSharing,
    press: ['Prekinite deljenje'],
  },
  {
    screen: 'sharing of an archived course with nobody',
    path: sharing,
    given: giveNobodyElse,
  },
  { screen: 'modules around a shared course', path: around, given: giveSurroundings },
  {
    screen: 'modules around a shared course, of which there are none',
    path: around,
    given: giveNoSurroundings,
  },
  { screen: 'modules around a course that nobody shares', path: around },
  {
    screen: 'corrected keys of others, of which there are none',
    path: '/certify/issue/corrected-keys',
  },
  {
    screen: 'corrected keys of others',
    path: '/certify/issue/corrected-keys',
    given: giveReceivedRegrade,
  },
  {
    screen: 'a corrected key of others',
    path: () => `/certify/issue/corrected-keys/${randomUUID()}`,
    given: giveReceivedRegrade,
  },
];
