import { listTracks, readCourse } from '@svetionik/contracts/catalogue';
import { listOwnChanges, readHome } from '@svetionik/contracts/home';
import { readSession } from '@svetionik/contracts/identity/session';
import { readAssessment, readEnrolment } from '@svetionik/contracts/learning';
import { readHelpContacts } from '@svetionik/contracts/organisations';
import { listOpenProgrammes } from '@svetionik/contracts/programmes/open';
import { listOwnProgrammes } from '@svetionik/contracts/programmes/own';
import { readOfferedProvider } from '@svetionik/contracts/providers';
import { readRecognition } from '@svetionik/contracts/recognition';
import {
  listJoinableProgrammeRuns,
  listJoinableRuns,
  listOwnRuns,
} from '@svetionik/contracts/runs/own';
import { listOwnCourses } from '@svetionik/contracts/status';
import { preload, type PagePreloads } from './platform/preloads/preload';

/** What pages of the web app ask for as they open. Who may not have a reply gets none, so that those of signed-in people stand here too. */
export const pagePreloads: readonly PagePreloads[] = [
  { path: /^/, preloads: () => [preload(readSession), preload(readHelpContacts)] },
  {
    path: /^\/$/,
    preloads: () => [preload(listTracks), preload(listOpenProgrammes), preload(listOwnCourses)],
  },
  { path: /^\/account\/sign-in$/, preloads: () => [preload(readOfferedProvider)] },
  { path: /^\/home$/, preloads: () => [preload(readHome)] },
  {
    path: /^\/courses\/([\w-]+)$/,
    preloads: (slug = '') => [
      preload(readCourse, { slug }),
      preload(readRecognition, { slug }),
      preload(listJoinableRuns, { slug }),
      preload(listOpenProgrammes),
      preload(listOwnCourses),
    ],
  },
  {
    path: /^\/learn$/,
    preloads: () => [
      preload(listOwnCourses),
      preload(listOwnRuns),
      preload(listJoinableProgrammeRuns),
      preload(listOwnProgrammes),
      preload(listOwnChanges),
    ],
  },
  {
    path: /^\/learn\/([0-9a-f-]{36})(?:\/|$)/,
    preloads: (enrolment = '') => [preload(readEnrolment, { enrolment }), preload(listOwnCourses)],
  },
  {
    path: /^\/learn\/([0-9a-f-]{36})\/assessment$/,
    preloads: (enrolment = '') => [preload(readAssessment, { enrolment })],
  },
];
