import { listNetworkCourses, readCourse } from '@svetionik/contracts/catalogue';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import {
  listEffects,
  listReceivedEffects,
  listReceivedRegrades,
  readReceivedRegrade,
  readRegrade,
} from '@svetionik/contracts/regrades';
import { listReceived, readSharedSums, readSharing } from '@svetionik/contracts/sharing';
import type { Track } from '@svetionik/domain/content/track';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import { givenNetwork } from './networks';
import type { Window } from './window';

type Sums = EndpointReply<typeof readSharedSums>;

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': latinToCyrillic(text) });

const course = {
  id: randomUUID(),
  slug: 'granica',
  title: both('Prepoznavanje trgovine ljudima pri primeni policijskih ovlašćenja na granici'),
  edition: 3,
  offer: 'offered',
} as const;
const [own, ...others] = givenNetwork.items;
const since = '2026-03-05T10:00:00.000Z';
const until = '2026-11-20T10:00:00.000Z';
const few = { enrolled: null, taken: null, passed: null, percent: null };

const members: Sums['members'] = [
  { enrolled: 1285, taken: 940, passed: 815, percent: 78 },
  { enrolled: 45, taken: 30, passed: 0, percent: 41 },
  few,
].flatMap((sums, place) => {
  const organisation = others[place];
  return organisation ? [{ ...sums, organisation, until: place === 2 ? until : null }] : [];
});

const prompts = [
  'Devojka na granici kaže da joj je pasoš kod „tetke“ koja ide drugim kolima. Šta radite prvo?',
  'Šta od navedenog samo po sebi nije pokazatelj?',
  'Kome se prijavljuje sumnja da je dete žrtva?',
];

/** The course is shared with three organisations, with one of them no more, and two have never had it. */
export async function giveSharing(window: Window): Promise<void> {
  await window.answer(readSharing, {
    course,
    listed: true,
    members: others.map((organisation, place) => ({
      organisation,
      share: place < 3 ? { id: randomUUID(), since, until: place === 2 ? until : null } : null,
    })),
  });
  await window.answer(readSharedSums, {
    course,
    all: { enrolled: 1335, taken: 975, passed: 815, percent: 76 },
    members,
    items: prompts.map((prompt, place) => ({
      id: randomUUID(),
      edition: 3,
      prompt: both(prompt),
      people: [960, 480, null][place] ?? null,
      percent: [92, 37, null][place] ?? null,
    })),
  });
}

/** Nobody else is in the network, and the course has been archived. */
export async function giveNobodyElse(window: Window): Promise<void> {
  const archived = { ...course, offer: 'archived' } as const;
  await window.answer(readSharing, { course: archived, listed: false, members: [] });
  await window.answer(readSharedSums, { course: archived, all: few, members: [], items: [] });
}

/** Two courses of others: one that people may be enrolled in, and one whose sharing has ended. */
export function giveReceived(window: Window): Promise<void> {
  const items = [own, others[1]].flatMap((owner, place) =>
    owner === undefined
      ? []
      : [
          {
            ...course,
            id: randomUUID(),
            slug: `granica-${place}`,
            hours: 8,
            owner,
            open: place === 0,
            organiser: {
              id: randomUUID(),
              name: both('Centar za obuku Doma zdravlja „Savski venac“'),
              archived: place > 0,
              chosen: true,
            },
          },
        ],
  );
  return window.answer(listReceived, { items });
}

/** The course of the page is one that another organisation shares, with a module of the own one before it. */
export function giveSharedCourse(window: Window): Promise<void> {
  return window.alter(/\/api\/v1\/courses\/[^/?]+$/, (reply) => {
    const read = readCourse.replies[200].schema.parse(reply);
    const modules = read.modules.map((module, place) =>
      place === 0 && own ? { ...module, addedBy: own.name } : module,
    );
    return { ...read, modules, owner: others[1] };
  });
}

/** Courses of four organisations, one of which leaves the network. */
export function giveNetworkCourses(window: Window): Promise<void> {
  const named = ['Prvi razgovor', course.title['sr-Latn'], 'Nestalo dete: prva dva sata'];
  const items = givenNetwork.items.slice(0, 4).map((organisation, place) => ({
    id: randomUUID(),
    slug: `kurs-${place}`,
    title: both(named[place] ?? 'Rad sa prevodiocem'),
    summary: both('Šta se vidi, šta se pita i kome se javlja, na primerima iz prakse.'),
    tracks: ['police', 'health'] satisfies Track[],
    ...{ minutes: 240, hours: 6, edition: 2 },
    organisation: {
      ...organisation,
      leaving: place === 3 ? { lastDay: '2027-03-31', over: false } : null,
    },
  }));
  return window.answer(listNetworkCourses, { items, next: null });
}

const corrected = {
  id: randomUUID(),
  prompt: both(
    'Devojka na granici kaže da joj je pasoš kod „tetke“ koja ide drugim kolima. Šta radite prvo?',
  ),
  reason: 'Kao tačan bio je označen odgovor koji važi samo za punoletne osobe.',
  lookedAt: 38,
  counts: { passes: 2, fails: 1, more: 0, less: 4 },
  certificates: 1,
} as const;

/** A key was corrected by another organisation, which changed what seven own people came to. */
export async function giveReceivedRegrade(window: Window): Promise<void> {
  const received = {
    ...corrected,
    owner: own ?? null,
    receivedAt: until,
    state: 'applied',
  } as const;
  await window.answer(listReceivedRegrades, { items: [received], next: null });
  await window.answer(readReceivedRegrade, { ...received, courses: [course.title] });
  const names = ['Ana Horvat', 'Aleksandra Stefanović-Radosavljević', 'Milan Savić'];
  await window.answer(listReceivedEffects, {
    items: names.map((latin, place) => ({
      attempt: randomUUID(),
      effect: (['fails', 'passes', 'less'] as const)[place] ?? 'less',
      before: [80, 70, 95][place] ?? 0,
      after: [70, 80, 90][place] ?? 0,
      person: {
        name: place === 2 ? null : { latin, cyrillic: latinToCyrillic(latin) },
        email: `osoba${place}@primer.rs`,
      },
      certificate: place === 0 ? randomUUID() : null,
      programmeCertificate: place < 2 ? randomUUID() : null,
    })),
    next: null,
  });
}

/** What a corrected key does to own people, and in numbers to those of others. */
export async function giveRegradeOfShared(window: Window): Promise<void> {
  await window.answer(readRegrade, {
    ...corrected,
    state: 'previewed',
    orderedAt: until,
    elsewhere: {
      working: true,
      people: 240,
      counts: { passes: 15, fails: 5, more: 0, less: 20 },
      certificates: 5,
    },
  });
  await window.answer(listEffects, { items: [], next: null });
}
