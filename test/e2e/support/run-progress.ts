import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readRunSums } from '@svetionik/contracts/runs';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import { giveProgrammeRunPeople, giveRunPeople } from './run-people';
import { giveRun } from './runs';
import type { Window } from './window';

type Sums = EndpointReply<typeof readRunSums>;
type Sum = Sums['rows'][number]['sum'];

const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
const longInstitution =
  'Specijalna bolnica za rehabilitaciju i ortopedsku protetiku, odeljenje u Sremskoj Mitrovici';

function sum(people: number, finished: number): Sums['rows'][number]['sum'] {
  const late = Math.round(people / 7);
  const underWay = people - finished - late;
  return {
    ...{ people, notBegun: late, underWay, finished, late, certified: Math.round(finished / 3) },
    parts: [people - late, finished + 2, finished],
  };
}

const row = (
  name: string | null,
  people: number,
  finished: number,
  level = 0,
): Sums['rows'][number] => ({
  kind: name === null ? 'unknown' : 'named',
  id: name === null ? null : randomUUID(),
  name: name === null ? null : inBoth(name),
  parent: null,
  level,
  groups: 1,
  sum: sum(people, finished),
});

const sums: Sums = {
  exact: true,
  run: {
    title: 'Sombor, jesen',
    subject: inBoth('Kada pacijent ne govori za sebe'),
    startsOn: '2026-10-05',
    endsOn: '2026-12-20',
    asOf: '2026-11-27',
  },
  modules: ['Zajedničko znanje', 'Za zdravstvo i socijalnu zaštitu', 'Praksa'].map(inBoth),
  all: sum(1284, 912),
  rows: [
    row('Dom zdravlja Šid', 1203, 903),
    row(longInstitution, 66, 9, 1),
    row('Odsek za hidroterapiju', 12, 3, 2),
    row(null, 14, 0),
    row('Opšta bolnica Senta', 1, 0),
  ],
};

/** A run in numbers: a large institution, one with a long name, whoever is of none, and a single person. */
export async function giveRunSums(window: Window): Promise<void> {
  await giveRun(window);
  await window.answer(readRunSums, sums);
}

/** The same for whoever has no part in it: in steps of five, small institutions together. */
export async function giveCoarseSums(window: Window): Promise<void> {
  const rows = sums.rows.slice(0, 2);
  const small = { ...row(null, 15, 5), kind: 'small' as const, groups: 3 };
  await window.answer(readRunSums, { ...sums, exact: false, rows: [...rows, small] });
}

/** Its people, with what stands below them in all. */
export async function giveSummedPeople(window: Window): Promise<void> {
  await giveRunPeople(window);
  await window.answer(readRunSums, sums);
}

/** People of a run of a programme, with its sums by five parts. */
export async function giveSummedProgramme(window: Window): Promise<void> {
  await giveProgrammeRunPeople(window);
  const inParts = ({ parts, ...of }: Sum): Sum => ({
    ...of,
    parts: [...parts, 0, of.finished],
  });
  await window.answer(readRunSums, {
    ...sums,
    modules: [...sums.modules, inBoth('Provera'), inBoth('Stara provera')],
    all: sums.all && inParts(sums.all),
    rows: sums.rows.map((each) => ({ ...each, sum: inParts(each.sum) })),
  });
}
