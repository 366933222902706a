import { listProgrammes } from '@svetionik/contracts/programmes';
import { randomUUID } from 'node:crypto';
import {
  giveCertifiedPath,
  giveCompletePath,
  giveOpenProgramme,
  giveOwnProgrammes,
  giveMarkedPath,
  givePath,
  giveProgramme,
  giveProgrammeEntry,
  giveProgrammePeople,
  giveProgrammes,
  openMoving,
  openPerson,
  openPublishing,
  writePersonalNumber,
} from '../programmes';
import { chooseGroup } from '../runs';
import type { ScreenRow } from './screen-row';

const aProgramme =
  (path = '') =>
  () =>
    `/programmes/${randomUUID()}${path}`;

/** Programmes, as whoever manages training sees them. */
export const programmeScreens: readonly ScreenRow[] = [
  {
    screen: 'no programmes',
    path: '/programmes',
    given: (window) => window.answer(listProgrammes, { items: [], next: null }),
  },
  { screen: 'programmes', path: '/programmes', given: giveProgrammes },
  { screen: 'a new programme', path: '/programmes/new', press: ['Sačuvajte program'] },
  { screen: 'the path of a programme', path: aProgramme(), given: giveProgramme },
  {
    screen: 'what publishing a programme means',
    path: aProgramme(),
    given: giveProgramme,
    happens: openPublishing,
  },
  { screen: 'people of a programme', path: aProgramme('/people'), given: giveProgrammePeople },
  {
    screen: 'a programme that a group is enrolled in',
    path: aProgramme('/people'),
    given: giveProgrammeEntry,
    happens: chooseGroup,
  },
  {
    screen: 'what moving people into a newer edition means',
    path: aProgramme('/people'),
    given: giveProgrammePeople,
    happens: openMoving,
  },
  {
    screen: 'the path of a person',
    path: aProgramme('/people'),
    given: giveProgrammePeople,
    happens: openPerson,
  },
];

/** Programmes, as whoever takes courses sees them. */
export const ownProgrammeScreens: readonly ScreenRow[] = [
  { screen: 'my courses with programmes', path: '/learn', given: giveOwnProgrammes },
  {
    screen: 'my path through a programme',
    path: () => `/learn/programmes/${randomUUID()}`,
    given: givePath,
  },
  {
    screen: 'my path where an answer waits for its mark',
    path: () => `/learn/programmes/${randomUUID()}`,
    given: giveMarkedPath,
  },
  {
    screen: 'a programme that I have completed',
    path: () => `/learn/programmes/${randomUUID()}`,
    given: giveCompletePath,
  },
  {
    screen: 'a programme that I have a certificate for',
    path: () => `/learn/programmes/${randomUUID()}`,
    given: giveCertifiedPath,
  },
  {
    screen: 'a programme to join',
    path: () => `/learn/programmes/${randomUUID()}`,
    given: giveOpenProgramme,
  },
  {
    screen: 'a personal number with which nobody joins a programme',
    path: () => `/learn/programmes/${randomUUID()}`,
    given: giveOpenProgramme,
    happens: writePersonalNumber,
  },
];
