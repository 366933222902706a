import { listOrganisations } from '@svetionik/contracts/network';
import { giveAnnounced, giveLeaverWithFile, giveMuchToEnd, giveNothingToEnd } from '../leavings';
import { choosePaleColour, givenNetwork } from '../networks';
import type { ScreenRow } from './screen-row';

const leaving = '/admin/network/01990000-0000-7000-8000-000000000001/leaving';

/** What administrators of the network see of its organisations. */
export const networkScreens: readonly ScreenRow[] = [
  { screen: 'network', path: '/admin/network' },
  {
    screen: 'network of six',
    path: '/admin/network',
    given: (window) => window.answer(listOrganisations, givenNetwork),
  },
  { screen: 'new organisation', path: '/admin/network/new' },
  {
    screen: 'new organisation in a colour that nobody can read',
    path: '/admin/network/new',
    happens: choosePaleColour,
  },
  { screen: 'leaving of much', path: leaving, given: giveMuchToEnd },
  { screen: 'leaving of nothing', path: leaving, given: giveNothingToEnd },
  {
    screen: 'leaving without a day',
    path: leaving,
    given: giveMuchToEnd,
    press: ['Najavite napuštanje mreže'],
  },
  { screen: 'an announced leaving', path: leaving, given: giveAnnounced },
  { screen: 'what a leaver is handed', path: leaving, given: giveLeaverWithFile },
];
