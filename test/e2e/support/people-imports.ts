import { listGroups } from '@svetionik/contracts/groups';
import {
  countEntered,
  listImportedRows,
  listPeopleImports,
  type importedRow,
  type openedImport,
  readPeopleImport,
} from '@svetionik/contracts/imports';
import type { z } from 'zod';
import { expect } from './test';
import type { Window } from './window';

type Import = z.output<typeof openedImport>;
type Row = z.output<typeof importedRow>;

const id = '01990000-0000-7000-8000-0000000024e1';
const uploaded: Import = {
  ...{ id, version: 2, state: 'uploaded', requestedAt: '2026-11-27T11:03:00.000Z' },
  fileName: 'zaposleni-u-domu-zdravlja-i-područnim-ambulantama-novembar-2026-konačno.xlsx',
  ...{ format: 'xlsx', encoding: null, problem: null, sheetName: null, rows: 200, progress: 0 },
  verdicts: {
    new: 142,
    changed: 21,
    same: 28,
    double: 3,
    refused: 6,
    invitations: 142,
    trainings: 38,
  },
  results: {
    ...{ invited: 142, open: 0, member: 0, changed: 21, same: 0, gone: 0, left: 3 },
    ...{ withdrawn: 0, ended: 0, restored: 0, kept: 0 },
  },
  ...{ undecided: 2, checkedAt: '2026-11-27T11:06:00.000Z', appliedAt: null, undoneAt: null },
  ...{ undoUntil: null, sheet: null, fields: null, group: null, course: null },
  sheets: [
    {
      ...{ name: 'Zaposleni', hidden: false, headingRow: 1, rows: 200, remembered: true },
      columns: [
        column('Презиме', ['Сабо', 'Hadžiabdulahović-Mehmedagić', 'Рамач'], 57),
        column('Мејл', ['s.hadziabdulahovic-mehmedagic@dzs.example'], 0),
        { ...column('Напомена', ['=HYPERLINK(…)', 'zamena do marta'], 0), formulas: 14 },
      ],
      proposal: ['surname', 'mail', null],
    },
  ],
};

function column(heading: string, cells: string[], cyrillic: number) {
  return { heading, cells, filled: 200, formulas: 0, cyrillic };
}

const group = {
  ...{ id, kind: 'by-hand' as const, people: 46, archived: false },
  name: 'Zaposleni u domovima zdravlja i područnim ambulantama Severnobačkog okruga',
};
const title = {
  'sr-Latn': 'Prvi razgovor sa detetom koje je možda preživelo trgovinu ljudima',
  'sr-Cyrl': 'Први разговор са дететом које је можда преживело трговину људима',
};
const nothing = {
  ...{ job: null, institution: null, training: null, refusals: [], member: null, differences: [] },
  ...{ namesDiffer: false, resembles: [], decision: null, outcome: null, undone: null },
};
const ildiko: NonNullable<Row['member']> = {
  id,
  name: { latin: 'Ildikó Szabó', cyrillic: 'Илдико Сабо' },
  email: 'ildiko.szabo@dzs.example',
  institution: 'Dom zdravlja Subotica',
};
const rows: Row[] = [
  {
    ...{ ...nothing, number: 2, verdict: 'changed', email: ildiko.email, member: ildiko },
    name: { latin: null, cyrillic: 'Сабо Илдико' },
    differences: [{ field: 'job', before: 'medicinska sestra', after: 'glavna sestra odeljenja' }],
    namesDiffer: true,
  },
  {
    ...{ ...nothing, number: 3, verdict: 'new' },
    email: 's.hadziabdulahovic-mehmedagic@dzs.example',
    name: { latin: 'Šejla Amina Hadžiabdulahović-Mehmedagić', cyrillic: null },
    institution: { written: 'Амб. Палић', known: false },
    training: {
      ...{ title: 'Prvi razgovor sa detetom', organiser: 'Dom zdravlja', hours: 16 },
      ...{ finishedOn: '2024-04-12', certificate: '17/2024' },
    },
  },
  {
    ...{ ...nothing, number: 9, verdict: 'double', email: 'marija@dzs.example' },
    name: { latin: 'Ildiko Sabo', cyrillic: null },
    resembles: [ildiko],
  },
  {
    ...{ ...nothing, number: 41, verdict: 'refused', email: 'isti@dzs.example' },
    name: { latin: 'Asen Velinov', cyrillic: null },
    refusals: [{ code: 'mail-twice', field: 'mail', row: 88 }],
  },
];

/** Imports in several states, one with a long name. */
export async function giveImports(window: Window): Promise<void> {
  const states = ['checked', 'applied', 'refused'] as const;
  const items = states.map((state) => ({ ...uploaded, state }));
  await window.answer(listPeopleImports, { items, next: null });
}

/** A list whose columns are remembered, but one that nobody has decided about. */
export async function giveColumns(window: Window): Promise<void> {
  const [sheet] = uploaded.sheets;
  if (sheet === undefined) throw new Error('the import has a sheet');
  const sheets = [{ ...sheet, remembered: false }];
  await window.answer(readPeopleImport, { ...uploaded, sheets });
}

/** A row of each kind that something is to be seen in. */
export async function giveDryRun(window: Window): Promise<void> {
  await window.answer(readPeopleImport, { ...uploaded, state: 'checked' });
  await window.answer(listImportedRows, { items: rows, next: null });
  await window.answer(listGroups, { items: [group], next: null });
  await window.answer(countEntered, { members: 52, inGroup: 3, inCourse: null });
}

/** Everybody of the list gets into a group, where some are. */
export async function chooseGroup({ page }: Window): Promise<void> {
  await page.getByLabel('Grupa', { exact: true }).selectOption({ label: group.name });
  await expect(page.getByText('Grupa: 3 osobe su već tu.')).toBeVisible();
}

/** An import that was taken back but for one row. */
export async function giveUndone(window: Window): Promise<void> {
  const results = { ...uploaded.results, withdrawn: 120, ended: 22, restored: 20, kept: 1 };
  const undoneAt = '2026-11-28T09:00:00.000Z';
  await window.answer(readPeopleImport, {
    ...{ ...uploaded, state: 'undone', results, undoneAt },
    group: { id: group.id, name: group.name },
    course: { slug: 'prvi-razgovor', title, open: true },
  });
  const items = rows.slice(0, 1).map((row) => ({ ...row, undone: 'kept' as const }));
  await window.answer(listImportedRows, { items, next: null });
}

/** A file that opens with a password. */
export async function giveRefused(window: Window): Promise<void> {
  const problem = { code: 'encrypted' } as const;
  const refused = { ...uploaded, state: 'refused' as const, problem, sheets: [] };
  await window.answer(readPeopleImport, refused);
}
