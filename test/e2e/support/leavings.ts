import { previewLeaving, readLeaving } from '@svetionik/contracts/leavings';
import { readOrganisation } from '@svetionik/contracts/network';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { givenNetwork } from './networks';
import type { Window } from './window';

type Preview = EndpointReply<typeof previewLeaving>;
type Leaving = NonNullable<EndpointReply<typeof readLeaving>['leaving']>;

const [, , long, , , few] = givenNetwork.items;

/** Of an organisation with a long name, or one of which no number is told. */
const looks = { long, few } as const;

const full: Preview = {
  people: 1284,
  courses: 12,
  enrolments: 20_412,
  documents: 8146,
  offersMade: 3,
  offersReceived: 2,
  invitations: 41,
  links: 2,
  openAttempts: 1,
  jobs: 6,
  earliest: '2027-01-04',
  latest: '2028-12-04',
};
const empty: Preview = {
  ...full,
  ...{ people: null, courses: 0, enrolments: 0, documents: 0, offersMade: 0, offersReceived: 0 },
  ...{ invitations: 0, links: 0, openAttempts: 0, jobs: 0 },
};

const announced: Leaving = {
  id: '01990000-0000-7000-8000-000000000001',
  reason:
    'Udruženje spaja rad sa Centrom za podršku porodici i deci „Porečje“ i od nove godine radi kao njegov deo, pod njegovim imenom.',
  lastDay: '2027-01-31',
  announcedAt: '2026-11-28T10:00:00.000Z',
  leftAt: null,
  handover: null,
  erasesFrom: '2027-05-01',
  erasesOn: null,
  erasedAt: null,
};
const left: Leaving = {
  ...announced,
  leftAt: '2027-02-01T00:05:00.000Z',
  handover: {
    state: 'ready',
    bytes: 18_412_334,
    hash: 'b0a0446f739ffcef8dbd5a89664cbca0f1cd193b6484dfea10bc835eff1a5478',
    madeAt: '2027-02-01T00:06:00.000Z',
    fetchedAt: null,
    acknowledgedAt: null,
  },
};

async function give(window: Window, who: keyof typeof looks, leaving: Leaving | null) {
  const look = looks[who];
  if (look === undefined) throw new Error('the network has no such organisation');
  await window.answer(readOrganisation, look);
  await window.answer(readLeaving, { leaving });
}

/** What would end, of an organisation where there is much, and of one where there is nothing. */
export async function giveMuchToEnd(window: Window): Promise<void> {
  await give(window, 'long', null);
  await window.answer(previewLeaving, full);
}

export async function giveNothingToEnd(window: Window): Promise<void> {
  await give(window, 'few', null);
  await window.answer(previewLeaving, empty);
}

export const giveAnnounced = (window: Window) => give(window, 'long', announced);
export const giveLeaverWithFile = (window: Window) => give(window, 'long', left);
