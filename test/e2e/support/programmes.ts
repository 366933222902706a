import type { EndpointReply } from '@svetionik/contracts/endpoint';
import {
  countProgrammePeople,
  listOpenProgrammes,
  listOwnProgrammes,
  previewMove,
  listProgrammePeople,
  listProgrammes,
  listRecognisableTrainings,
  previewProgrammePeople,
  previewPublication,
  readOwnProgramme,
  readProgramme,
  readProgrammeChoices,
} from '@svetionik/contracts/programmes';
import { listLicenceRequests } from '@svetionik/contracts/profiles';
import { readRunChoices } from '@svetionik/contracts/runs';
import { listOwnCourses } from '@svetionik/contracts/status';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

type Programme = EndpointReply<typeof readProgramme>;
type Person = EndpointReply<typeof listProgrammePeople>['items'][number];
type Own = EndpointReply<typeof readOwnProgramme>;

const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
const titles = [
  'Zajedničko znanje',
  'Kada pacijent ne govori za sebe',
  'Prvi razgovor sa detetom koje je nestalo, pa pronađeno, i sa onima koji ga prate',
  'Praksa: dva slučaja',
] as const;
const courses = titles.map((title) => ({ id: randomUUID(), name: inBoth(title) }));
const partIds = titles.map(() => randomUUID());
const needs = ['required', 'chosen', 'chosen', 'required'] as const;
const kinds = ['general', 'specific', 'specific', 'practice'] as const;
const longTitle =
  'Osnovni program za patronažnu službu i hitnu pomoć u Sremskoj Mitrovici i okolnim mestima';

const profile = {
  id: randomUUID(),
  name: inBoth('Program sa akreditacijom Zdravstvenog saveta'),
};

const programme: Programme = {
  ...{ id: randomUUID(), title: longTitle, joining: 'open', edition: 2, parts: 4, people: 128 },
  ...{ version: 5, publishedAt: '2026-10-12T09:00:00.000Z', changed: true, managed: true },
  profile: profile.id,
  renewal: { months: 36, course: courses[2]?.id ?? '' },
  followed: [{ id: randomUUID(), name: 'Patronažna služba, Sremska Mitrovica' }],
  courses,
  text: {
    title: longTitle,
    summary: 'Za sve koji rade sa ljudima i mogu da prepoznaju da nešto nije u redu.',
    inOrder: true,
    choose: 1,
    parts: courses.map(({ id: course }, place) => ({
      ...{ id: partIds[place] ?? '', course, entryPercent: place === 0 ? 80 : null },
      ...{ kind: kinds[place] ?? 'general', need: needs[place] ?? 'required' },
    })),
  },
};

/** Programmes in every way that they may stand in, one with a long name. */
export async function giveProgrammes(window: Window): Promise<void> {
  const summary = { ...programme, id: randomUUID() };
  await window.answer(listProgrammes, {
    items: [
      { ...summary, title: 'Program u pripremi', edition: null, people: 0, parts: 1 },
      { ...summary, id: randomUUID() },
      { ...summary, id: randomUUID(), title: 'Program za medije', joining: 'closed', people: 21 },
    ],
    next: null,
  });
}

/** A programme with a required, two chosen and a last part, which differs from what is published. */
export async function giveProgramme(window: Window): Promise<void> {
  await window.answer(readProgramme, programme);
  await window.answer(readProgrammeChoices, {
    courses: [...courses, { id: randomUUID(), name: inBoth('Dan uživo') }].map((each, place) => ({
      ...each,
      entryTest: place === 0,
      own: true,
    })),
    profiles: [profile],
  });
  await window.answer(previewPublication, {
    ...{ number: 3, rule: true, added: [inBoth(titles[3])], removed: [inBoth('Dan uživo')] },
    changed: [inBoth(titles[0])],
    inside: [
      { edition: 2, people: 96, complete: 31 },
      { edition: 1, people: 32, complete: 32 },
    ],
  });
}

/** Whoever is in an earlier edition would move: some would be through at once, some stay. */
export async function openMoving(window: Window): Promise<void> {
  await window.answer(previewMove, {
    number: 2,
    moves: [
      {
        ...{ edition: 1, moving: 24, finishing: 3, staying: 8, rule: true },
        ...{ added: [inBoth(titles[3])], removed: [inBoth('Dan uživo')], changed: [] },
      },
    ],
  });
  await window.page.getByRole('button', { name: 'Premestite ljude u izdanje 2' }).click();
  await window.page.getByRole('dialog').getByRole('listitem').first().waitFor();
}

export async function openPublishing({ page }: Window): Promise<void> {
  await page.getByRole('button', { name: 'Objavite program' }).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
}

const hardest = {
  latin: 'Šejla Amina Hadžiabdulahović-Mehmedagić',
  cyrillic: 'Шејла Амина Хаџиабдулаховић-Мехмедагић',
};

function person(states: readonly Person['parts'][number]['state'][], own: Partial<Person>): Person {
  return {
    ...{ id: randomUUID(), name: hardest, email: 'osoba@primer.rs', edition: 2 },
    ...{ institution: inBoth('Dom zdravlja Šid'), joinedAt: '2026-10-14T08:00:00.000Z' },
    ...{ settled: 1, of: 3, complete: false },
    parts: states.map((state, place) => ({
      ...{ id: partIds[place] ?? '', state },
      recognised: state === 'exempt' ? 'Prvi razgovor, radionica' : null,
    })),
    ...own,
  };
}

/** People of a programme in every state, one of whom is in an earlier edition. */
export async function giveProgrammePeople(window: Window): Promise<void> {
  await giveProgramme(window);
  await window.answer(listProgrammePeople, {
    parts: courses.map(({ name }, place) => ({ id: partIds[place] ?? '', course: name })),
    items: [
      person(['exempt', 'open', 'under-way', 'locked'], {}),
      person(['done', 'done', 'open', 'done'], { name: null, settled: 3, complete: true }),
      person(['under-way', 'locked', 'locked'], { edition: 1, settled: 0, institution: null }),
    ],
    next: null,
  });
  const counts = { all: 128, 'under-way': 65, complete: 63, left: 2 };
  await window.answer(countProgrammePeople, counts);
  await window.answer(readRunChoices, {
    ...{ courses: [], programmes: [], organisers: [], trainers: [] },
    groups: [{ id: randomUUID(), name: 'Zdravstvo, bez onih na odsustvu' }],
  });
}

/** A group is about to be enrolled: some get in, some are in it, one waits for a consent. */
export async function giveProgrammeEntry(window: Window): Promise<void> {
  await giveProgrammePeople(window);
  const named = (latin: string, why: 'in-it' | 'consent-awaited' | null = null) => ({
    ...{ id: randomUUID(), email: 'osoba@primer.rs', why },
    name: { latin, cyrillic: latinToCyrillic(latin) },
  });
  await window.answer(previewProgrammePeople, {
    ...{ entering: 3, strangers: 0 },
    skipped: [
      { why: 'in-it', people: 4 },
      { why: 'consent-awaited', people: 1 },
    ],
    people: [
      named('Snežana Babić'),
      { ...named(''), name: hardest },
      named('Merima Žunić'),
      named('Sofija Ivanović', 'consent-awaited'),
    ],
  });
}

export async function openPerson(window: Window): Promise<void> {
  await window.answer(listRecognisableTrainings, {
    items: [
      {
        ...{ id: randomUUID(), title: 'Prvi razgovor sa detetom', hours: 6 },
        ...{ organiser: 'Dom zdravlja „Dr Milutin Ivković“', finishedOn: '2025-11-05' },
      },
    ],
  });
  await window.page
    .getByRole('button', { name: /^Otvorite put/ })
    .first()
    .click();
  await window.page.getByRole('dialog').getByRole('combobox').first().waitFor();
}

function own(states: readonly Own['parts'][number]['state'][], more: Partial<Own>): Own {
  return {
    ...{
      id: randomUUID(),
      joined: true,
      joinable: false,
      title: inBoth(longTitle),
      inOrder: true,
      choose: 1,
    },
    summary: inBoth('Za sve koji rade sa ljudima i mogu da prepoznaju da nešto nije u redu.'),
    ...{ choicesLeft: 1, settled: 1, of: 3, complete: false, next: null },
    ...{ certified: false, asksLicence: false, term: null, certificate: null, document: null },
    parts: titles.map((title, place) => {
      const state = states[place] ?? 'locked';
      const begun = state === 'done' || state === 'under-way';
      return {
        ...{ id: partIds[place] ?? '', state, needed: state !== 'done' && state !== 'exempt' },
        course: { slug: 'kurs', title: inBoth(title), hours: 4, offered: place !== 3 },
        kind: kinds[place] ?? 'general',
        need: needs[place] ?? 'required',
        entryPercent: place === 0 ? 80 : null,
        enrolment: begun ? randomUUID() : null,
        passedOn: state === 'done' ? '2026-11-12' : null,
        recognised: state === 'exempt' ? 'Prvi razgovor, radionica' : null,
      };
    }),
    ...more,
  };
}

const markedCourse = {
  ...{ organiser: inBoth('ASTRA'), renews: null, minutesLeft: 0, nextLesson: null },
  progress: { done: 24, total: 24 },
  status: {
    state: 'being-marked',
    attempt: randomUUID(),
    next: { step: 'wait-for-marks', at: '2026-12-20T11:00:00.000Z', on: null },
  },
} as const;

/** On the way: a part was recognised, one is under way, one may be chosen, one waits. */
export async function givePath(window: Window): Promise<void> {
  const next = { kind: 'part', part: partIds[1] ?? '' } as const;
  await window.answer(readOwnProgramme, own(['exempt', 'under-way', 'open', 'locked'], { next }));
}

/** What comes next waits for a mark, so that there is nothing to do in it. */
export async function giveMarkedPath(window: Window): Promise<void> {
  const next = { kind: 'part', part: partIds[1] ?? '' } as const;
  const path = own(['exempt', 'under-way', 'open', 'locked'], { next });
  await window.answer(readOwnProgramme, path);
  const items = path.parts.flatMap(({ enrolment, course: { slug, title } }) =>
    enrolment === null ? [] : [{ ...markedCourse, enrolment, course: { slug, title, tracks: [] } }],
  );
  await window.answer(listOwnCourses, { items });
}

/** Through, with a certificate for the whole. */
export async function giveCertifiedPath(window: Window): Promise<void> {
  const through = { settled: 3, complete: true, choicesLeft: 0, certified: true };
  await window.answer(
    readOwnProgramme,
    own(['done', 'done', 'open', 'done'], {
      ...through,
      certificate: { id: randomUUID(), ready: true },
    }),
  );
}

/** Through, before a certificate for the whole is issued, which waits for a licence number. */
export async function giveCompletePath(window: Window): Promise<void> {
  const through = { settled: 3, complete: true, choicesLeft: 0, certified: true };
  const document = randomUUID();
  const path = own(['done', 'done', 'open', 'done'], { ...through, document });
  await window.answer(readOwnProgramme, path);
  const { id: programme, title } = path;
  await window.answer(listLicenceRequests, {
    items: [{ enrolment: document, title, programme }],
  });
}

/** Before somebody joins. */
export async function giveOpenProgramme(window: Window): Promise<void> {
  const before = own(['open', 'locked', 'locked', 'locked'], {
    ...{ joined: false, settled: 0, certified: true, asksLicence: true },
    term: {
      months: 36,
      renewal: {
        ...{ counts: 'from-expiry', opensDaysBefore: 60, graceDays: 14 },
        course: { slug: 'obnova', title: inBoth('Obnova znanja') },
      },
    },
  });
  await window.answer(readOwnProgramme, before);
}

/** The certificate of the programme is to bear a number, and another is written. */
export async function writePersonalNumber({ page }: Window): Promise<void> {
  await page.getByLabel('Broj licence').fill('0101099710005');
  await page.getByRole('button', { name: 'Pridružite se' }).click();
}

/** Programmes without a course to go on with: one whose last part is not offered today, one under way, one that waits for a choice, one that is through, one to join. */
export async function giveOwnProgrammes(window: Window): Promise<void> {
  const next = { kind: 'part', part: partIds[1] ?? '' } as const;
  const last = { kind: 'part', part: partIds[3] ?? '' } as const;
  await window.answer(listOwnCourses, { items: [] });
  await window.answer(listOwnProgrammes, {
    joined: [
      own(['done', 'done', 'open', 'open'], { settled: 2, choicesLeft: 0, next: last }),
      own(['exempt', 'under-way', 'open', 'locked'], { next }),
      own(['done', 'open', 'open', 'locked'], { next: { kind: 'choice', left: 1 } }),
      own(['done', 'done', 'open', 'done'], { settled: 3, complete: true, choicesLeft: 0 }),
    ],
    open: [own([], { joined: false, settled: 0, title: inBoth('Program za medije') })],
  });
}

/** A programme whose parts are courses that somebody is in. */
export function holdCourses(enrolments: readonly string[]): Own {
  const next = { kind: 'part', part: partIds[0] ?? '' } as const;
  const path = own(['under-way', 'under-way', 'open', 'locked'], { settled: 0, next });
  return {
    ...path,
    parts: path.parts.map((part, place) => ({ ...part, enrolment: enrolments[place] ?? null })),
  };
}

/** Programmes that a visitor may join: one in an order, one that is free. */
export async function giveProgrammesToJoin(window: Window): Promise<void> {
  const { title, summary, choose, parts } = own([], {});
  await window.answer(listOpenProgrammes, {
    items: [
      { ...{ id: randomUUID(), title, summary, choose, parts }, inOrder: true, certified: true },
      {
        ...{ id: randomUUID(), title: inBoth('Program za medije'), summary: inBoth('') },
        ...{ choose: 0, inOrder: false, certified: false, parts: parts.slice(0, 2) },
      },
    ],
  });
}
