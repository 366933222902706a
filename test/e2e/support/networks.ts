import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listOrganisations } from '@svetionik/contracts/network';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

type Network = EndpointReply<typeof listOrganisations>;

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': latinToCyrillic(text) });

const members = [
  ['Mreža ASTRA', 'Beograd', null, 63, 5],
  ['Zaklon', 'Novi Sad', '#3d6a2a', 1284, 12],
  ['Centar za podršku porodici i deci „Porečje“', 'Zaječar', '#8a5a12', 212, 3],
  ['Tisakapu Egyesület · Udruženje Tiska kapija', 'Senta', '#2f4b7c', 164, 2],
  ['Javor', 'Niš', '#0b6b5f', 148, 1],
  ['Mreža učitelja juga', null, '#8b3a3a', null, 0],
] as const;

/** One has left, and one has a last day. */
function leavingOf(index: number) {
  if (index === 4) return { lastDay: '2026-11-27', over: true };
  return index === 3 ? { lastDay: '2027-01-31', over: false } : null;
}

/** A network of six, with a long name, one without a town, and one of which no number is told. */
export const givenNetwork: Network = {
  items: members.map(([name, town, accent, people, courses], index) => ({
    id: randomUUID(),
    slug: `clanica-${index}`,
    name: both(name),
    town: town === null ? null : both(town),
    accent,
    mark: null,
    network: index === 0,
    leaving: leavingOf(index),
    version: 1,
    since: '2026-11-25T10:00:00.000Z',
    people,
    courses,
    leftAt: index === 4 ? '2026-11-28T10:00:00.000Z' : null,
  })),
  next: null,
  all: { organisations: 6, people: 1880, rounded: true, courses: 23 },
};

/** Writes what nobody can read, and tries to save it. */
export async function choosePaleColour({ page }: Window): Promise<void> {
  await page.locator('input[type=color]').fill('#ffcc00');
  await page.getByRole('button', { name: 'Napravite organizaciju' }).click();
}
