import {
  addInstitution,
  type institution,
  listInstitutions,
  listMerges,
  listWrittenNames,
  previewMerge,
} from '@svetionik/contracts/institutions';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Client } from './client';
import type { Window } from './window';

type Institution = z.output<typeof institution>;

/** An institution of the directory, in a place that is on no map. */
export function giveInstitution(client: Client, name: string): Promise<Institution> {
  return client.call(addInstitution, {
    params: { institution: randomUUID() },
    body: { kind: 'health', name: inBoth(name), town: inBoth('Lipovac'), parent: null },
  });
}

const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });

const parent: Institution = {
  id: '01990000-0000-7000-8000-0000000022e1',
  kind: 'health',
  name: inBoth(
    'Specijalna bolnica za produženo lečenje i rehabilitaciju dece i omladine sa smetnjama u razvoju „Suncokret“',
  ),
  town: inBoth('Lipovac'),
  parentName: null,
  parent: null,
  version: 1,
  archived: false,
  people: 118,
  peopleBelow: 142,
  children: 1,
};
const child: Institution = {
  ...parent,
  id: '01990000-0000-7000-8000-0000000022e2',
  name: inBoth('Odeljenje „Vrabac“'),
  parentName: parent.name,
  parent: parent.id,
  people: 24,
  peopleBelow: 24,
  children: 0,
};
const police: Institution = {
  ...child,
  id: '01990000-0000-7000-8000-0000000022e3',
  kind: 'police',
  name: inBoth('Policijska stanica Javornik'),
  town: inBoth('Javornik'),
  parentName: null,
  parent: null,
};

/** A directory with a long name in it, what waits to be sorted in, and a merging that can be undone. */
export async function giveDirectory(window: Window): Promise<void> {
  await window.answer(listInstitutions, { items: [parent, child, police], next: null });
  await window.answer(listWrittenNames, {
    items: [
      { id: police.id, written: 'Дечја болница, Липовац', people: 4, like: parent },
      { id: child.id, written: 'savetovaliste kod parka', people: 1, like: null },
    ],
    waiting: 2,
    next: null,
  });
  await window.answer(listMerges, {
    items: [
      { ...merge(police, 'PS Javornik'), undoUntil: '2026-12-20T09:00:00.000Z' },
      { ...merge(parent, 'Suncokret'), undoRefused: 'over' },
      { ...merge(police, 'PS Javornik, ispostava'), undoRefused: 'merged-again' },
    ],
    next: null,
  });
}

const merge = (kept: Institution, merged: string) => ({
  id: randomUUID(),
  kept: kept.id,
  keptName: kept.name,
  mergedName: inBoth(merged),
  people: 12,
  children: 0,
  mergedAt: '2026-11-20T09:00:00.000Z',
  undoneAt: null,
  undoUntil: null,
  undoRefused: null,
});

/** An institution and what is below it are chosen: the parent of the latter cannot stay. */
export async function chooseTwo(window: Window): Promise<void> {
  await window.answer(previewMerge, {
    kept: parent,
    merged: child,
    refusedParents: { kept: null, merged: 'cyclic' },
    quotas: { moved: 2, summed: 1 },
  });
  const rows = window.page.getByRole('row');
  await rows.nth(1).getByRole('checkbox').check();
  await rows.nth(2).getByRole('checkbox').check();
  await window.page.locator('app-merge-panel table').waitFor();
}
