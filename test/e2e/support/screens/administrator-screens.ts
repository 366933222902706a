import { randomUUID } from 'node:crypto';
import { listWithheld } from '@svetionik/contracts/copies';
import { readTimeline } from '@svetionik/contracts/examination';
import { readHome } from '@svetionik/contracts/home';
import { listGroups } from '@svetionik/contracts/groups';
import { listInstitutions } from '@svetionik/contracts/institutions';
import { listTrainings } from '@svetionik/contracts/trainings';
import { failBatch, giveUnusedProfile, proposeBatch } from '../answers';
import { overtakeRule, overtakeSignatory } from '../conflicts';
import { signWithOldKeys } from '../organisers';
import { belgradeTime } from '../belgrade-time';
import {
  chooseGroup,
  giveColumns,
  giveDryRun,
  giveImports,
  giveRefused,
  giveUndone,
} from '../people-imports';
import { giveEntered, giveEntries } from '../entries';
import { giveAwaited, giveConsented } from '../consents';
import { holdEveryRole } from '../every-role';
import { giveErasure, giveErasureRequests, givePeriods } from '../erasures';
import { chooseTwo, giveDirectory } from '../institutions';
import { chooseMedia, giveFitting, giveGroups } from '../groups';
import { giveErasedHolder, giveLawChanges, giveLife } from '../lives';
import { giveOffers, openOfferChanges } from '../offers';
import { beginSetup, finishSetup, protectKeys, refuseMail } from '../setups';
import { sentTrainings } from '../transcripts';
import { type Window } from '../window';
import { attemptWithFiles, withheldCopies } from '../withheld-copies';
import type { World } from '../world';

import { fullHome, idleHome } from '../homes';
import { askForPasskey } from './factor-screens';
import { networkScreens } from './network-screens';
import { peopleScreens } from './people-screens';
import { programmeScreens } from './programme-screens';
import { runScreens } from './run-screens';
import type { ScreenRow } from './screen-row';
import { sharingScreens } from './sharing-screens';

const anImport = () => `/people/import/${randomUUID()}`;
const certificate = ({ certificate: { id } }: World) => `/certify/register/${id}`;

async function writeInterruption({ page }: Window): Promise<void> {
  await page.getByLabel('Od', { exact: true }).fill(belgradeTime(-30));
  await page.getByLabel('Do', { exact: true }).fill(belgradeTime(5));
  await page.getByLabel('Razlog').click();
  await page.getByRole('row').nth(1).waitFor();
}

async function openEntry({ page }: Window, name: string): Promise<void> {
  await page.getByRole('link', { name }).click();
  await page.locator('app-document-sheet').waitFor();
}

async function makeSample(window: Window): Promise<void> {
  await openEntry(window, 'Zdravstvo');
  await window.page.getByRole('button', { name: 'Napravite PDF uzorka' }).click();
  await window.page.getByRole('link', { name: 'Otvorite uzorak (PDF)' }).waitFor();
}

async function writeAccreditation({ page }: Window): Promise<void> {
  await page.getByLabel('Profil', { exact: true }).selectOption({ label: 'Zdravstvo' });
  await page.getByLabel('Broj', { exact: true }).fill('153-02-239/2026-01');
  await page.getByLabel('Važi od').fill('2026-01-01');
  await page
    .getByRole('group', { name: 'Akreditaciono telo' })
    .getByLabel('Latinica')
    .fill('Zdravstveni savet Srbije');
  await page.getByRole('button', { name: 'Prihvatite' }).click();
  await page.locator('app-document-sheet').waitFor();
}

const entry = () => `/people/invitations/entry/${randomUUID()}`;

export const administratorScreens: readonly ScreenRow[] = [
  {
    screen: 'home with much to do',
    path: '/home',
    given: async (window) => {
      await window.answer(readHome, fullHome);
      await askForPasskey(window);
    },
  },
  {
    screen: 'home with nothing to do',
    path: '/home',
    given: (window) => window.answer(readHome, idleHome),
    press: ['Sklonite'],
  },
  { screen: 'issue', path: '/certify/issue' },
  { screen: 'people without an attempt left', path: '/certify/issue/attempts' },
  {
    screen: 'question about one more attempt',
    path: '/certify/issue/attempts',
    press: ['Odobrite još jedan'],
  },
  { screen: 'attempts and their timelines', path: '/certify/issue/timelines' },
  {
    screen: 'timeline of an attempt',
    path: ({ passedAttempt }) => `/certify/issue/timelines/${passedAttempt}`,
  },
  {
    screen: 'timeline of an unknown attempt',
    path: () => `/certify/issue/timelines/${randomUUID()}`,
    refused: 404,
  },
  { screen: 'no copies held back', path: '/certify/issue/copies' },
  {
    screen: 'copies held back',
    path: '/certify/issue/copies',
    given: (window) => window.answer(listWithheld, withheldCopies),
  },
  {
    screen: 'releasing a copy',
    path: '/certify/issue/copies',
    given: (window) => window.answer(listWithheld, withheldCopies),
    press: ['Pustite kopiju'],
  },
  {
    screen: 'attempt with files',
    path: () => `/certify/issue/timelines/${attemptWithFiles.id}`,
    given: (window) => window.answer(readTimeline, attemptWithFiles),
  },
  { screen: 'no training to confirm', path: '/certify/issue/trainings' },
  {
    screen: 'trainings to confirm',
    path: '/certify/issue/trainings',
    given: (window) => window.answer(listTrainings, sentTrainings),
  },
  {
    screen: 'refusing a training',
    path: '/certify/issue/trainings',
    given: (window) => window.answer(listTrainings, sentTrainings),
    press: ['Odbijte'],
  },
  { screen: 'a batch that failed', path: '/certify/issue', given: failBatch },
  { screen: 'proposals that wait', path: '/certify/issue', given: proposeBatch },
  {
    screen: 'proposal',
    path: () => `/certify/issue/proposals/${randomUUID()}`,
    given: proposeBatch,
  },
  {
    screen: 'declining a proposal',
    path: () => `/certify/issue/proposals/${randomUUID()}`,
    given: proposeBatch,
    press: ['Odbijte'],
  },
  { screen: 'profiles', path: '/certify/issue/profiles' },
  {
    screen: 'a profile that is not used',
    path: '/certify/issue/profiles',
    given: giveUnusedProfile,
  },
  {
    screen: 'a profile with a second page',
    path: '/certify/issue/profiles',
    happens: (window) => openEntry(window, 'Prosveta'),
  },
  { screen: 'a profile and its sample', path: '/certify/issue/profiles', happens: makeSample },
  {
    screen: 'a profile without a name',
    path: '/certify/issue/profiles/new',
    press: ['Napravite profil'],
  },
  {
    screen: 'an unknown profile',
    path: () => `/certify/issue/profiles/${randomUUID()}`,
    refused: 404,
  },
  { screen: 'no accreditations', path: '/certify/issue/accreditations' },
  {
    screen: 'an accreditation that lacks something',
    path: '/certify/issue/accreditations/new',
    happens: writeAccreditation,
  },
  { screen: 'no changes of law', path: '/certify/issue/laws' },
  { screen: 'changes of law', path: '/certify/issue/laws', given: giveLawChanges },
  {
    screen: 'a change of law that lacks something',
    path: '/certify/issue/laws',
    press: ['Unesite izmenu', 'Unesite i obavestite'],
  },
  { screen: 'rules of issuing', path: '/certify/issue/rules' },
  { screen: 'lists for authorities', path: '/certify/issue/authority-reports' },
  {
    screen: 'template of a list',
    path: '/certify/issue/authority-reports',
    press: ['Uredite obrazac'],
  },
  { screen: 'rules of licences', path: '/certify/issue/licences' },
  { screen: 'a rule to change', path: '/certify/issue/licences', press: ['Izmenite'] },
  {
    screen: 'a rule that two write',
    path: '/certify/issue/licences',
    refused: 412,
    happens: overtakeRule,
  },
  { screen: 'register', path: '/certify/register' },
  { screen: 'certificate', path: certificate },
  { screen: 'certificate whose term was moved', path: certificate, given: giveLife },
  { screen: 'certificate of somebody who is erased', path: certificate, given: giveErasedHolder },
  {
    screen: 'recognising a leave',
    path: certificate,
    given: giveLife,
    press: ['Priznajte duže odsustvo', 'Priznajte odsustvo'],
  },
  { screen: 'revoking', path: certificate, press: ['Opozovite'] },
  { screen: 'replacing', path: certificate, press: ['Zamenite ispravljenim'] },
  ...peopleScreens,
  { screen: 'person', path: ({ member }) => `/people/list/${member}` },
  {
    screen: 'person whose guardian has not consented',
    path: ({ member }) => `/people/list/${member}`,
    given: giveAwaited,
  },
  {
    screen: 'withdrawing the consent of a guardian',
    path: ({ member }) => `/people/list/${member}`,
    given: giveConsented,
    press: ['Zabeležite povlačenje saglasnosti'],
  },
  { screen: 'invitations', path: '/people/invitations' },
  { screen: 'no imports', path: '/people/import' },
  { screen: 'imports', path: '/people/import', given: giveImports },
  { screen: 'columns of an import', path: () => anImport(), given: giveColumns },
  {
    ...{ screen: 'rows of an import', path: () => anImport(), given: giveDryRun },
    happens: chooseGroup,
  },
  { screen: 'an import taken back', path: () => anImport(), given: giveUndone },
  { screen: 'a file that is not read', path: () => anImport(), given: giveRefused },
  { screen: 'links, codes and who waits', path: '/people/invitations', given: giveEntries },
  { screen: 'who has come in by a link', path: entry, given: giveEntered },
  { screen: 'a link on the wall', path: () => `${entry()}/projector`, given: giveEntered },
  { screen: 'a link on paper', path: () => `${entry()}/paper`, given: giveEntered },
  { screen: 'roles', path: '/people/roles' },
  ...programmeScreens,
  ...runScreens,
  {
    screen: 'no groups',
    path: '/people/groups',
    given: (window) => window.answer(listGroups, { items: [], next: null }),
  },
  { screen: 'groups', path: '/people/groups', given: giveGroups },
  {
    screen: 'a new rule',
    path: '/people/groups/new',
    given: giveFitting,
    happens: chooseMedia,
  },
  {
    screen: 'no institutions',
    path: '/people/institutions',
    given: (window) => window.answer(listInstitutions, { items: [], next: null }),
  },
  { screen: 'institutions', path: '/people/institutions', given: giveDirectory },
  {
    screen: 'a new institution',
    path: '/people/institutions',
    press: ['Dodajte ustanovu'],
  },
  {
    screen: 'merging institutions',
    path: '/people/institutions',
    given: giveDirectory,
    happens: chooseTwo,
  },
  {
    screen: 'accommodation of a member',
    path: ({ member }) => `/people/list/${member}/accommodation`,
  },
  {
    screen: 'erasing a member',
    path: ({ member }) => `/people/list/${member}/erasure`,
    given: giveErasure,
    press: ['Izbrišite nalog zauvek'],
  },
  {
    screen: 'erasing an unknown member',
    path: () => `/people/list/${randomUUID()}/erasure`,
    refused: 404,
  },
  { screen: 'data of a member', path: ({ member }) => `/people/list/${member}/data` },
  { screen: 'no requests for erasure', path: '/people/erasure-requests' },
  { screen: 'requests for erasure', path: '/people/erasure-requests', given: giveErasureRequests },
  {
    screen: 'declining a request for erasure',
    path: '/people/erasure-requests',
    given: giveErasureRequests,
    press: ['Odbijte'],
  },
  { screen: 'no periods of retention', path: '/admin/retention' },
  {
    screen: 'changing a period of retention',
    path: '/admin/retention',
    given: givePeriods,
    press: ['Sačuvajte'],
  },
  { screen: 'interruptions', path: '/admin/interruptions' },
  {
    screen: 'an interruption to declare',
    path: '/admin/interruptions',
    happens: writeInterruption,
  },
  { screen: 'offered courses', path: '/admin/courses' },
  {
    screen: 'courses that changed',
    path: '/admin/courses',
    given: giveOffers,
    happens: openOfferChanges,
  },
  ...sharingScreens,
  { screen: 'archiving a course', path: '/admin/courses', press: ['Arhivirajte'] },
  {
    screen: 'withdrawing without a reason',
    path: '/admin/courses',
    press: ['Povucite', 'Povucite kurs'],
  },
  ...networkScreens,
  { screen: 'own organisation', path: '/admin/organisation' },
  { screen: 'organisers', path: '/admin/organisers' },
  { screen: 'organiser', path: ({ organiser }) => `/admin/organisers/${organiser}` },
  {
    screen: 'organiser that cannot issue',
    path: ({ organiser }) => `/admin/organisers/${organiser}`,
    given: signWithOldKeys,
  },
  {
    screen: 'adding a signatory',
    path: ({ organiser }) => `/admin/organisers/${organiser}`,
    press: ['Dodajte potpisnika'],
  },
  {
    screen: 'a signatory that two write',
    path: ({ organiser }) => `/admin/organisers/${organiser}`,
    refused: 412,
    happens: overtakeSignatory,
  },
  { screen: 'contacts', path: '/admin/contacts' },
  { screen: 'setting up on one machine', path: '/admin/setup' },
  { screen: 'nothing set up', path: '/admin/setup', given: beginSetup },
  { screen: 'everything set up', path: '/admin/setup', given: finishSetup },
  { screen: 'a refused mail', path: '/admin/setup', given: refuseMail },
  { screen: 'a folder of keys that is read-only', path: '/admin/setup', given: protectKeys },
  {
    screen: 'a certificate that lacks something',
    path: '/admin/setup',
    given: refuseMail,
    happens: async ({ page }) => {
      await page.getByText('Dodajte kvalifikovani elektronski sertifikat za potpis').click();
      await page.getByRole('button', { name: 'Proverite i sačuvajte' }).click();
    },
  },
  { screen: 'jobs', path: '/admin/jobs' },
  { screen: 'records of processing', path: '/admin/processing' },
  {
    screen: 'more ways than the head has room for',
    path: '/admin/processing',
    given: holdEveryRole,
    happens: ({ page }) => page.locator('#menu-button').click(),
  },
  { screen: 'records of actions', path: '/admin/actions' },
  { screen: 'system status', path: '/admin/system-status' },
  { screen: 'assessments with statistics', path: '/teach' },
];
