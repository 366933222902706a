import { checkCertificate, listOwnCertificates } from '@svetionik/contracts/checks';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { listLawChanges } from '@svetionik/contracts/laws';
import { readCertificate } from '@svetionik/contracts/register';
import { listDueRenewals, readLife, readOwnLife } from '@svetionik/contracts/renewals';
import { listOwnCourses } from '@svetionik/contracts/status';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

const both = (latin: string, cyrillic: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });
const title = both(
  'Komunikacija sa pacijentom koji ne govori za sebe',
  'Комуникација са пацијентом који не говори за себе',
);
const course = { slug: 'obnova', title };
const law = {
  source: 'Službeni glasnik RS, broj 25/2026',
  sourceText: both('Službeni glasnik RS, broj 25/2026', 'Службени гласник РС, број 25/2026'),
  sentence: {
    ...both('Promenjen je postupak prijave.', 'Промењен је поступак пријаве.'),
    en: 'The way to report has changed.',
  },
};
const nothing = { to: null, leave: null, law: null };

/** Something of everything that may stand on a timeline. */
const life: EndpointReply<typeof readLife> = {
  today: '2026-11-25',
  until: '2026-12-31',
  window: { from: '2026-06-01', to: '2027-01-30' },
  phase: 'renewable',
  course,
  renewal: null,
  entries: [
    { ...nothing, kind: 'issued', day: '2024-03-01' },
    { ...nothing, kind: 'leave', day: '2025-02-01', to: '2025-08-31', leave: randomUUID() },
    { ...nothing, kind: 'law-changed', day: '2026-06-01', to: '2026-12-31', law },
    { ...nothing, kind: 'window-opens', day: '2026-06-01' },
    { ...nothing, kind: 'last-day', day: '2026-12-31' },
    { ...nothing, kind: 'grace-ends', day: '2027-01-30' },
  ],
};

const own: EndpointReply<typeof listOwnCertificates>['items'][number] = {
  id: randomUUID(),
  enrolment: randomUUID(),
  number: 17,
  year: 2024,
  designation: '02',
  kind: 'completion',
  issuedOn: '2024-03-01',
  expiresOn: '2026-12-31',
  status: 'valid',
  standing: 'valid',
  replaces: null,
  renews: null,
  organiser: both('Udruženje za podršku', 'Удружење за подршку'),
  course: title,
  programme: false,
  checkCode: '7K3M-Q2V9-XH4T-0B57',
  checkUrl: 'https://svetionik.example/v/7K3MQ2V9XH4T0B57',
  hasCredential: true,
};

const due: EndpointReply<typeof listDueRenewals>['items'][number] = {
  certificate: own.id,
  title,
  until: '2026-12-31',
  to: '2027-01-30',
  phase: 'renewable',
  course,
  renewal: null,
};

const change: EndpointReply<typeof listLawChanges>['items'][number] = {
  ...law,
  id: randomUUID(),
  changedOn: '2026-06-01',
  renewBy: '2026-12-31',
  courses: [{ id: randomUUID(), title }],
  holders: 214,
  recordedAt: '2026-05-20T10:00:00Z',
  withdrawnAt: null,
};

/** A certificate that its holder can renew, and two whose renewal was begun: one in its grace, one that people are marking. */
export async function giveRenewals(window: Window): Promise<void> {
  const late = { ...own, id: randomUUID(), number: 18 };
  const marked = { ...own, id: randomUUID(), number: 19 };
  const begun = {
    ...{ enrolment: randomUUID(), passed: false, certificate: null },
    handedInAt: null,
  };
  const handedIn = { ...begun, handedInAt: '2026-11-20T10:00:00.000Z' };
  await window.answer(listOwnCertificates, { items: [own, late, marked] });
  await window.answer(listDueRenewals, {
    items: [
      due,
      { ...due, certificate: late.id, phase: 'grace', until: '2026-11-01', renewal: begun },
      { ...due, certificate: marked.id, renewal: handedIn },
    ],
  });
  await window.answer(readOwnLife, life);
}

type OwnCourse = EndpointReply<typeof listOwnCourses>['items'][number];

function completed(status: OwnCourse['status']): OwnCourse {
  return {
    enrolment: own.enrolment,
    course: { ...course, tracks: ['health'] },
    organiser: own.organiser,
    renews: null,
    progress: { done: 12, total: 12 },
    minutesLeft: 0,
    nextLesson: null,
    status,
  };
}

/** A certificate that is suspended until somebody decides on it, on its page and on the card of its course. */
export async function giveSuspension(window: Window): Promise<void> {
  await window.answer(listOwnCertificates, {
    items: [{ ...own, status: 'suspended', standing: 'suspended' }],
  });
  await window.answer(listDueRenewals, { items: [] });
  await window.answer(listOwnCourses, {
    items: [
      completed({
        ...{ state: 'suspended', certificate: own.id, kind: own.kind },
        next: { step: 'wait-for-decision', at: null, on: null },
      }),
    ],
  });
}

/** Own courses whose certificates can be renewed: one not begun, one begun in its grace, one being marked, one that only the organiser can help with. */
export function giveCoursesToRenew(window: Window): Promise<void> {
  type Renewal = Extract<OwnCourse['status'], { state: 'renewal-window' }>;
  const item = (status: Pick<Renewal, 'phase' | 'renewal' | 'next'>): OwnCourse => ({
    ...completed({
      ...{ state: 'renewal-window', certificate: own.id, kind: own.kind, until: own.expiresOn },
      ...status,
    }),
    enrolment: randomUUID(),
  });
  const on = due.to;
  return window.answer(listOwnCourses, {
    items: [
      item({ phase: 'renewable', renewal: null, next: { step: 'begin-renewal', at: null, on } }),
      item({
        phase: 'grace',
        renewal: randomUUID(),
        next: { step: 'go-on-with-renewal', at: null, on },
      }),
      item({
        phase: 'renewable',
        renewal: randomUUID(),
        next: { step: 'wait-for-marks', at: '2026-12-20T11:00:00.000Z', on },
      }),
      item({ phase: 'expired', renewal: null, next: { step: 'ask-organiser', at: null, on } }),
    ],
  });
}

/** A certificate that was renewed before its last day, after a correction; the renewal counts. */
export async function giveSuccession(window: Window): Promise<void> {
  const wrong = { ...own, status: 'superseded', standing: 'superseded' } as const;
  const right = { ...own, id: randomUUID(), number: 19, replaces: wrong.id };
  const renewal = {
    ...own,
    id: randomUUID(),
    enrolment: randomUUID(),
    number: 4,
    year: 2026,
    issuedOn: '2026-11-20',
    expiresOn: '2028-12-31',
    renews: own.enrolment,
  };
  await window.answer(listOwnCertificates, { items: [renewal, right, wrong] });
  await window.answer(listDueRenewals, { items: [] });
}

/** The life of a certificate whose term was moved. */
export function giveLife(window: Window): Promise<void> {
  return window.answer(readLife, life);
}

/** The entry that is left of a certificate whose holder is erased. */
export function giveErasedHolder(window: Window): Promise<void> {
  return window.alter(/\/certificates\/[0-9a-f-]{36}$/, (reply) => ({
    ...readCertificate.replies[200].schema.parse(reply),
    erased: true,
  }));
}

/** A check that finds the day of a document extended, and what a change of law then made of it. */
export function giveMovedDay(window: Window): Promise<void> {
  return window.answer(checkCertificate, {
    status: 'valid',
    standing: 'expired',
    reason: null,
    number: 17,
    year: 2024,
    designation: '02',
    organiser: own.organiser,
    course: title,
    programme: false,
    kind: 'completion',
    issuedOn: '2024-03-01',
    expiresOn: '2026-10-31',
    moved: {
      documentSays: '2026-02-28',
      law: { ...law, changedOn: '2026-06-01', renewBy: '2026-10-31' },
    },
  });
}

/** One change of law that holds, and one that was withdrawn. */
export function giveLawChanges(window: Window): Promise<void> {
  return window.answer(listLawChanges, {
    items: [change, { ...change, id: randomUUID(), withdrawnAt: '2026-05-21T10:00:00Z' }],
    next: null,
  });
}
