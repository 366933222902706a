import { listPeople } from '@svetionik/contracts/people';
import {
  chooseProgramme,
  chooseRun,
  chooseThree,
  givePeople,
  giveProposal,
  previewMessage,
  writeMessage,
} from '../people-lists';
import type { ScreenRow } from './screen-row';

/** The list of people, and what is done about those who are chosen. */
export const peopleScreens: readonly ScreenRow[] = [
  { screen: 'people', path: '/people/list' },
  {
    screen: 'nobody',
    path: '/people/list',
    given: (window) => window.answer(listPeople, { items: [], next: null }),
  },
  { screen: 'people chosen', path: '/people/list', given: givePeople, happens: chooseThree },
  { screen: 'a run for them', path: '/people/list', given: givePeople, happens: chooseRun },
  {
    screen: 'a programme for them',
    path: '/people/list',
    given: givePeople,
    happens: chooseProgramme,
  },
  {
    screen: 'a message to many',
    path: '/people/list',
    given: givePeople,
    happens: writeMessage,
  },
  {
    screen: 'a message before it is sent',
    path: '/people/list',
    given: giveProposal,
    happens: previewMessage,
  },
];
