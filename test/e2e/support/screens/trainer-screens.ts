import { randomUUID } from 'node:crypto';
import { listChangedFacts, listOverdueFacts } from '@svetionik/contracts/facts';
import { readBank } from '@svetionik/contracts/banks';
import { readImport } from '@svetionik/contracts/exchange';
import { readMarking } from '@svetionik/contracts/marking';
import type { Client } from '../client';
import { changedFacts, overdueFacts } from '../answers';
import { silenceRevisions } from '../conflicts';
import { renameCourse, renameLesson } from '../drafts';
import { giveRegradeOfShared } from '../shared-courses';
import { type Window } from '../window';
import { markedFiles } from '../withheld-copies';
import type { World } from '../world';

import type { ScreenRow } from './screen-row';
const ownModule = ({ own }: World) => `/author/modules/${own.module}?lesson=${own.lesson}`;
const ownCourse = ({ own }: World) => `/author/courses/${own.course}`;

async function writeOverLesson({ page }: Window, { own }: World, colleague: Client): Promise<void> {
  await silenceRevisions(page);
  await renameLesson(colleague, own);
  await page.getByLabel('Naslov lekcije').first().fill('Moja lekcija');
  await page.locator('app-part-conflict').waitFor();
}

async function writeOverCourse({ page }: Window, { own }: World, colleague: Client): Promise<void> {
  await silenceRevisions(page);
  await renameCourse(colleague, own);
  await page.getByLabel('Naslov', { exact: true }).fill('Moj kurs');
  await page.locator('app-conflict-notice').waitFor();
}

/** A course that somebody has just begun, with no title, draws from the bank too. */
function drawnByUntitled(window: Window): Promise<void> {
  return window.alter(/\/authoring\/banks\/[^/]+$/, (reply) => {
    const bank = readBank.replies[200].schema.parse(reply);
    return { ...bank, courses: [...bank.courses, { id: randomUUID(), title: '', objectives: [] }] };
  });
}

const importOf =
  (id: 'ready' | 'added') =>
  ({ imports }: World) =>
    `/author/banks/${imports.bank}/imports/${imports[id]}`;

/** What a worker is at cannot be held still: the same import, as it stands in the middle of reading. */
function readingStill(window: Window): Promise<void> {
  return window.alter(/\/imports\/[^/]+\?/, (reply) => ({
    ...readImport.replies[200].schema.parse(reply),
    state: 'reading',
    expected: 50_000,
    found: 12_500,
    items: [],
  }));
}

function nothingFound(window: Window): Promise<void> {
  return window.alter(/\/imports\/[^/]+\?/, (reply) => ({
    ...readImport.replies[200].schema.parse(reply),
    found: 0,
    kept: 0,
    changed: 0,
    lost: 0,
    refused: 0,
    items: [],
    next: null,
    problem: { code: 'not-this-format', line: 1 },
  }));
}

export const trainerScreens: readonly ScreenRow[] = [
  { screen: 'home of who writes and marks', path: '/home' },
  { screen: 'modules', path: '/author/modules' },
  { screen: 'courses', path: '/author/courses' },
  { screen: 'banks', path: '/author/banks' },
  { screen: 'no changed facts', path: '/author/facts' },
  {
    screen: 'changed facts',
    path: '/author/facts',
    given: async (window) => {
      await window.answer(listChangedFacts, changedFacts);
      await window.answer(listOverdueFacts, overdueFacts);
    },
  },
  { screen: 'naming a new draft', path: '/author/modules', press: ['Novi modul'] },
  { screen: 'module', path: ({ drafts }) => `/author/modules/${drafts.module}` },
  {
    screen: 'preview of a module',
    path: ({ drafts }) => `/author/modules/${drafts.module}/preview`,
  },
  { screen: 'course', path: ({ drafts }) => `/author/courses/${drafts.course}` },
  {
    screen: 'bank',
    path: ({ drafts }) => `/author/banks/${drafts.bank}`,
    given: drawnByUntitled,
  },
  {
    screen: 'bank with imported questions',
    path: ({ imports }) => `/author/banks/${imports.bank}?import=${imports.added}`,
  },
  {
    screen: 'import of questions',
    path: ({ imports }) => `/author/banks/${imports.bank}/imports`,
  },
  {
    screen: 'import into an unknown bank',
    path: () => `/author/banks/${randomUUID()}/imports`,
    refused: 404,
  },
  { screen: 'preview of an import', path: importOf('ready') },
  {
    screen: 'preview of imported case studies',
    path: ({ imports: { studies } }) => `/author/banks/${studies.bank}/imports/${studies.id}`,
  },
  {
    screen: 'imported case study as a learner sees it',
    path: ({ imports: { studies } }) => `/author/banks/${studies.bank}/imports/${studies.id}`,
    press: ['Pogledajte kao polaznik/ca : Pitanje 2'],
  },
  {
    screen: 'question of an import as a learner sees it',
    path: importOf('ready'),
    press: ['Pogledajte kao polaznik/ca'],
  },
  {
    screen: 'only some questions of an import',
    path: importOf('ready'),
    press: ['Prikažite samo njih'],
  },
  { screen: 'import that is being read', path: importOf('ready'), given: readingStill },
  { screen: 'import without questions', path: importOf('ready'), given: nothingFound },
  { screen: 'import that was added', path: importOf('added') },
  {
    screen: 'unknown import',
    path: ({ imports }) => `/author/banks/${imports.bank}/imports/${randomUUID()}`,
    refused: 404,
  },
  {
    screen: 'export of questions',
    path: ({ imports }) => `/author/banks/${imports.bank}/export`,
  },
  {
    screen: 'export of what was downloaded',
    path: ({ imports }) => `/author/banks/${imports.bank}/export`,
    press: ['Preuzmite'],
  },
  { screen: 'assessments with statistics', path: '/teach' },
  { screen: 'corrected keys', path: '/teach/regrades' },
  {
    screen: 'an unknown corrected key',
    path: () => `/teach/regrades/${randomUUID()}`,
    refused: 404,
  },
  {
    screen: 'a corrected key of a shared course',
    path: () => `/teach/regrades/${randomUUID()}`,
    given: giveRegradeOfShared,
  },
  { screen: 'answers to mark', path: '/marking' },
  {
    screen: 'copies of documents to mark',
    path: () => `/marking/${markedFiles.id}`,
    given: (window) => window.answer(readMarking, markedFiles),
  },
  { screen: 'an unknown answer to mark', path: () => `/marking/${randomUUID()}`, refused: 404 },
  {
    screen: 'statistics of too few people',
    path: ({ drafts }) => `/teach/courses/${drafts.course}/1`,
  },
  {
    screen: 'statistics of an unknown edition',
    path: ({ drafts }) => `/teach/courses/${drafts.course}/999`,
    refused: 404,
  },
  { screen: 'cut score panels', path: '/author/panels' },
  { screen: 'asking judges', path: ({ drafts }) => `/author/courses/${drafts.course}/panel` },
  { screen: 'an unknown panel', path: () => `/author/panels/${randomUUID()}`, refused: 404 },
  {
    screen: 'an unknown panel to judge',
    path: () => `/author/panels/${randomUUID()}/judge`,
    refused: 404,
  },
  { screen: 'lesson of a module', path: ownModule },
  { screen: 'publishing', path: ownModule, press: ['Objavite izdanje 1'] },
  {
    screen: 'publishing what is the same',
    path: ({ drafts }) => `/author/modules/${drafts.module}`,
    press: ['Objavite izdanje'],
  },
  { screen: 'publishing what is not whole', path: ownCourse, press: ['Objavite izdanje 1'] },
  { screen: 'a lesson that two write', path: ownModule, refused: 412, happens: writeOverLesson },
  { screen: 'a course that two write', path: ownCourse, refused: 412, happens: writeOverCourse },
];
