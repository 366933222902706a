import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readSetup } from '@svetionik/contracts/setup';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

type Setup = EndpointReply<typeof readSetup>;

const done = {
  organiser: 'ready',
  signatory: 'ready',
  key: 'ready',
  mail: 'ready',
  contacts: 'ready',
  course: 'ready',
} as const;

type Reasons = Readonly<Record<keyof typeof done, Setup['steps'][number]['reason']>>;

function stepsOf({ organiser, signatory, key, mail, contacts, course }: Reasons): Setup['steps'] {
  const step = (name: keyof Reasons, reason: Setup['steps'][number]['reason']) => ({
    name,
    done: reason === 'ready' || reason === 'local',
    reason,
  });
  return [
    step('organiser', organiser),
    step('signatory', signatory),
    step('key', key),
    step('mail', mail),
    step('contacts', contacts),
    step('course', course),
  ];
}

const finished: Setup = {
  local: false,
  steps: stepsOf(done),
  organiser: {
    id: randomUUID(),
    name: {
      'sr-Latn': 'Udruženje za zaštitu prava i podršku „Luka“',
      'sr-Cyrl': 'Удружење за заштиту права и подршку „Лука“',
    },
    signatory: { 'sr-Latn': 'Marija Ćirić', 'sr-Cyrl': 'Марија Ћирић' },
  },
  keys: { name: 'default', folder: 'writable', shared: false, certificate: null, problems: [] },
  mail: {
    address: 'vesna.djuric@primer.rs',
    server: 'posta.primer.rs:587',
    last: { outcome: 'accepted', code: null, triedAt: '2027-03-05T11:03:00.000Z' },
  },
  courses: 6,
};

/** An installation in which nothing but the first administrator is there. */
export function beginSetup(window: Window): Promise<void> {
  const missing = 'missing';
  return window.answer(readSetup, {
    ...finished,
    steps: stepsOf({
      organiser: missing,
      signatory: missing,
      key: missing,
      mail: missing,
      contacts: missing,
      course: missing,
    }),
    organiser: null,
    mail: { ...finished.mail, last: null },
    courses: 0,
  });
}

/** All is done, and documents are signed. */
export function finishSetup(window: Window): Promise<void> {
  const certificate: Setup['keys']['certificate'] = {
    name: 'luka',
    standing: 'ready',
    issuedTo: 'Marija Ćirić',
    holder: 'person',
    issuedBy: 'Probno telo',
    validFrom: '2026-11-25T00:00:00.000Z',
    validUntil: '2029-11-25T00:00:00.000Z',
    fingerprint: 'a'.repeat(64),
  };
  return window.answer(readSetup, { ...finished, keys: { ...finished.keys, certificate } });
}

export function refuseMail(window: Window): Promise<void> {
  return window.answer(readSetup, {
    ...finished,
    steps: stepsOf({ ...done, mail: 'refused', contacts: 'missing' }),
    mail: {
      ...finished.mail,
      last: { outcome: 'refused', code: 553, triedAt: '2027-03-05T11:03:00.000Z' },
    },
  });
}

/** The program may not write its keys, and an organiser has a name in one script only. */
export function protectKeys(window: Window): Promise<void> {
  return window.answer(readSetup, {
    ...finished,
    steps: stepsOf({ ...done, signatory: 'unnamed', key: 'missing' }),
    organiser: finished.organiser && { ...finished.organiser, signatory: null },
    keys: { ...finished.keys, folder: 'read-only' },
  });
}
