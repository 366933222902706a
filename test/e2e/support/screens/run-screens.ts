import { listRuns } from '@svetionik/contracts/runs';
import { randomUUID } from 'node:crypto';
import {
  giveCoarseSums,
  giveRunSums,
  giveSummedPeople,
  giveSummedProgramme,
} from '../run-progress';
import { giveNoReminders, giveReminders, giveTemplate, giveTemplates } from '../reminders';
import { chooseLate, chooseReminded } from '../run-people';
import {
  chooseGroup,
  giveEnrolling,
  giveHistory,
  giveLatePeople,
  giveOverseenPeople,
  givePlannedRun,
  giveRun,
  giveRuns,
} from '../runs';
import { giveCalendar, giveEmptyCalendar } from '../run-calendars';
import { giveEmptyYear, giveYear } from '../run-years';
import type { ScreenRow } from './screen-row';

const aRun =
  (path = '') =>
  () =>
    `/runs/${randomUUID()}${path}`;

/** Runs of courses, as whoever manages training sees them. */
export const runScreens: readonly ScreenRow[] = [
  {
    screen: 'no runs',
    path: '/runs',
    given: (window) => window.answer(listRuns, { items: [], next: null }),
  },
  { screen: 'runs', path: '/runs', given: giveRuns },
  { screen: 'a new run', path: '/runs/new', given: giveRun, press: ['Sačuvajte u planu'] },
  { screen: 'a run that follows groups', path: aRun(), given: giveRun },
  { screen: 'a planned run', path: aRun(), given: givePlannedRun },
  {
    screen: 'a run that a group is put on',
    path: aRun(),
    given: giveEnrolling,
    happens: chooseGroup,
  },
  {
    screen: 'people of a run',
    path: aRun('/people'),
    given: giveSummedPeople,
    happens: chooseLate,
  },
  {
    screen: 'people of a run who are reminded',
    path: aRun('/people'),
    given: giveSummedPeople,
    happens: chooseReminded,
  },
  {
    screen: 'people of a run of a programme',
    path: aRun('/people'),
    given: giveSummedProgramme,
  },
  { screen: 'a run in numbers', path: aRun('/people/sums'), given: giveRunSums },
  { screen: 'reminders of a run', path: aRun('/reminders'), given: giveReminders },
  { screen: 'no reminders of a run', path: aRun('/reminders'), given: giveNoReminders },
  { screen: 'words of mails', path: '/runs/words', given: giveTemplates },
  { screen: 'new words of a mail', path: '/runs/words/new', press: ['Sačuvajte reči'] },
  {
    screen: 'words of a mail that tell',
    path: () => `/runs/words/${randomUUID()}`,
    given: giveTemplate,
  },
  {
    screen: 'history of somebody on a run',
    path: aRun(`/people/${randomUUID()}`),
    given: giveHistory,
  },
  { screen: 'late people', path: '/late-people', given: giveLatePeople },
  {
    screen: 'people of a run as their coordinator sees them',
    path: () => `/overseen-runs/${randomUUID()}`,
    given: giveOverseenPeople,
  },
  {
    screen: 'a copy of a run',
    path: () => `/runs/new?from=${randomUUID()}`,
    given: giveRun,
  },
  { screen: 'the year', path: '/year', given: giveYear },
  {
    screen: 'a run in numbers, for whoever has no part in it',
    path: () => `/year/runs/${randomUUID()}`,
    given: giveCoarseSums,
  },
  { screen: 'a year without anything', path: '/year', given: giveEmptyYear },
  {
    screen: 'the calendar of runs',
    path: '/runs/calendar',
    given: giveCalendar,
    press: ['Zamenite je novom'],
  },
  { screen: 'a calendar without runs', path: '/runs/calendar', given: giveEmptyCalendar },
];
