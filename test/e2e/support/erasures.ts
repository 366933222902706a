import type { EndpointReply } from '@svetionik/contracts/endpoint';
import {
  listErasureRequests,
  listRetention,
  previewErasure,
  previewRetention,
  readOwnErasure,
} from '@svetionik/contracts/privacy';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

type Own = EndpointReply<typeof readOwnErasure>;

const both = (latin: string, cyrillic: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });
const ground = both(
  'Lista kategorija arhivske građe sa rokovima čuvanja, redni broj 12',
  'Листа категорија архивске грађе са роковима чувања, редни број 12',
);
const person = {
  id: randomUUID(),
  name: {
    latin: 'Aleksandra Đorđević Ljubičić-Njegovan',
    cyrillic: 'Александра Ђорђевић Љубичић-Његован',
  },
  email: 'aleksandra.djordjevic.ljubicic-njegovan@centar-za-obuku.primer.rs',
};

const entry: Own['entries'][number] = {
  id: randomUUID(),
  number: 17,
  year: 2026,
  designation: '02',
  organiser: both(
    'Udruženje za podršku i edukaciju stručnjaka „Luka“',
    'Удружење за подршку и едукацију стручњака „Лука“',
  ),
  holder: person.name,
  course: both(
    'Komunikacija sa pacijentom koji ne govori za sebe',
    'Комуникација са пацијентом који не говори за себе',
  ),
  issuedOn: '2026-03-05',
  status: 'valid',
  keptUntil: '2041-12-31',
};

const waiting = {
  id: randomUUID(),
  state: 'waiting',
  askedAt: '2026-11-02T09:00:00Z',
  answerBy: '2026-12-02',
  decidedAt: null,
  reason: null,
} as const;
const declined = {
  ...waiting,
  id: randomUUID(),
  state: 'declined',
  decidedAt: '2026-11-10T09:00:00Z',
  reason: 'U toku je postupak pred komorom u kome su ovi podaci dokaz.',
} as const;

const outlook = {
  goes: {
    courses: 2,
    finishedParts: 41,
    exercises: 118,
    attempts: 3,
    answers: 90,
    answerFiles: 1,
    accommodations: 1,
    documents: 2,
    trainings: 5,
    transcripts: 1,
    leaves: 2,
  },
  entries: [entry, { ...entry, id: randomUUID(), number: 218, year: 2024, keptUntil: null }],
  ground,
  records: null,
};

const periods: EndpointReply<typeof listRetention> = {
  items: [
    { kind: 'register-entry', version: 2, years: 15, ground, due: 3 },
    { kind: 'training-evidence', version: 1, years: 7, ground, due: 0 },
    { kind: 'action-record', version: 0, years: null, ground: both('', ''), due: 0 },
    { kind: 'safeguarding-report', version: 1, years: 5, ground, due: 3 },
  ],
};

/** What the own erasure would do, with a request that waits. */
export function giveOwnRequest(window: Window): Promise<void> {
  return window.answer(readOwnErasure, { ...outlook, request: waiting });
}

/** The same, with a request that was declined. */
export function giveDeclinedRequest(window: Window): Promise<void> {
  return window.answer(readOwnErasure, { ...outlook, request: declined });
}

/** A member of whom there is something of everything. */
export function giveErasure(window: Window): Promise<void> {
  return window.answer(previewErasure, { ...outlook, records: 1204, person, request: waiting });
}

/** Requests with a long name and with none. */
export function giveErasureRequests(window: Window): Promise<void> {
  return window.answer(listErasureRequests, {
    items: [
      { ...waiting, person },
      { ...waiting, id: randomUUID(), person: { ...person, id: randomUUID(), name: null } },
    ],
    next: null,
  });
}

/** Periods that have been set, of which one takes something. */
export async function givePeriods(window: Window): Promise<void> {
  await window.answer(listRetention, periods);
  await window.answer(previewRetention, { due: 3, before: '2011-01-01' });
}
