import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readYear } from '@svetionik/contracts/runs';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

type Year = EndpointReply<typeof readYear>;

const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
const begun = [182, 241, 318, 287, 264, 176, 58, null, 392, 486, 511, 0];
const done = [96, 168, 221, 262, 247, 208, 94, null, 203, 336, 425, 0];
const certified = [90, 160, 214, 251, 240, 190, 88, 31, 187, 322, 414, 0];

/** With the hours of a course of six and a half. */
const measured = (
  enrolments: number | null,
  completions: number | null,
  certificates: number | null,
) => ({
  ...{ enrolments, completions, certificates },
  hours: completions === null ? null : 6.5 * completions,
});

const look = (
  name: string,
  network: boolean,
): NonNullable<Year['members']>[number]['organisation'] => ({
  ...{ id: randomUUID(), slug: 'clanica', name: inBoth(name), town: null },
  ...{ accent: null, mark: null, network, leaving: null },
});

const year: Year = {
  ...{ year: 2026, current: 2026, from: '2026-01-01', to: '2026-11-24' },
  ...{ runs: 41, towns: 14, people: 2741, enrolments: 2986, completions: 2312 },
  ...{ certificates: 2187, hours: 14_480.5 },
  now: { finished: 2312, underWay: 441, left: null },
  months: begun.map((enrolments, place) => ({
    month: place + 1,
    ...measured(enrolments, done[place] ?? null, certified[place] ?? null),
  })),
  professions: [
    { profession: 'health', ...measured(1104, 861, 850) },
    { profession: 'police', ...measured(742, 590, 561) },
    { profession: null, ...measured(238, null, 201) },
    { profession: 'media', ...measured(null, null, null) },
  ],
  kinds: [
    { kind: 'health', ...measured(1104, 861, 850) },
    { kind: 'social-protection', ...measured(34, 25, 25) },
    { kind: null, ...measured(31, 0, 0) },
  ],
  byTown: [
    { town: 'Novi Sad', ...measured(612, 511, 500) },
    { town: null, ...measured(402, 300, 287) },
    { town: 'Sremska Mitrovica i okolna mesta', ...measured(31, 12, null) },
  ],
  members: [
    {
      organisation: look('Mreža', true),
      runs: 30,
      ...measured(2005, 1500, 1490),
    },
    {
      organisation: look('Centar za podršku osobama u riziku, kancelarija za jug Srbije', false),
      ...{ runs: 2, ...measured(null, null, null) },
    },
  ],
};

/** A year with groups that are too small, of the network. */
export async function giveYear(window: Window): Promise<void> {
  await window.answer(readYear, year);
}

/** A year in which nothing was done. */
export async function giveEmptyYear(window: Window): Promise<void> {
  const none = { runs: 0, towns: 0, people: 0, enrolments: 0, completions: 0 };
  await window.answer(readYear, {
    ...year,
    ...none,
    ...{ certificates: 0, hours: 0, now: { finished: 0, underWay: 0, left: 0 } },
    ...{ months: [], professions: [], kinds: [], byTown: [], members: null },
  });
}
