import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { listReceived } from '@svetionik/contracts/sharing';
import { listOwnModules, readSurroundings } from '@svetionik/contracts/surrounding';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import { givenNetwork } from './networks';
import type { Window } from './window';

type SurroundingModule = EndpointReply<typeof readSurroundings>['before'][number];

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': latinToCyrillic(text) });
const [, owner] = givenNetwork.items;
const course = {
  id: '01990000-0000-7000-8000-000000003580',
  // whose page the installation has
  slug: 'zdravstvo',
  title: both('Prepoznavanje trgovine ljudima pri primeni policijskih ovlašćenja na granici'),
  edition: 3,
};
const titles = [
  'Kuda upućujemo: prihvatilišta i linije pomoći u Južnobačkom okrugu i okolnim opštinama',
  'Naš obrazac za prijavu',
  'Rad sa prevodiocem',
];

function givenModule(place: number, newest: number, hidden = false): SurroundingModule {
  return {
    ...{ id: randomUUID(), module: randomUUID(), slug: `modul-${place}`, kind: 'specific' },
    ...{ title: both(titles[place] ?? ''), summary: both('O postupanju kod nas.') },
    ...{ minutes: 25 + place * 40, lessons: 2 + place, edition: 1, newest, hidden },
    since: '2026-03-05T10:00:00.000Z',
  };
}

function giveCourse(window: Window): Promise<void> {
  return window.answer(listReceived, {
    items: owner ? [{ ...course, hours: 8, owner, open: true, organiser: null }] : [],
  });
}

/** A module before the course, of which there is a newer edition, and two after it, one called like a module of the course. */
export async function giveSurroundings(window: Window): Promise<void> {
  const [before, after] = [[givenModule(0, 2)], [givenModule(1, 1), givenModule(2, 1, true)]];
  await giveCourse(window);
  await window.answer(readSurroundings, { before, after });
  const items = [...before, ...after].map(({ module, newest, ...row }) => ({
    ...row,
    id: module,
    edition: newest,
  }));
  await window.answer(listOwnModules, {
    items: [
      ...items,
      { ...givenModule(1, 1), id: randomUUID(), title: both('Dežurstva i telefoni') },
    ],
    next: null,
  });
}

/** Nothing stands around it, and the organisation has published no module. */
export async function giveNoSurroundings(window: Window): Promise<void> {
  await giveCourse(window);
  await window.answer(readSurroundings, { before: [], after: [] });
  await window.answer(listOwnModules, { items: [], next: null });
}
