import { randomUUID } from 'node:crypto';
import { listChangedFacts } from '@svetionik/contracts/facts';
import { listTrainings } from '@svetionik/contracts/trainings';
import { readServiceRequest } from '@svetionik/contracts/deliveries';
import { listLicenceRequests } from '@svetionik/contracts/profiles';
import { readRecognition } from '@svetionik/contracts/recognition';
import { readTranscript } from '@svetionik/contracts/transcript';
import type { Client } from './support/client';
import {
  changedFacts,
  failBatch,
  giveUnusedProfile,
  licenceRequests,
  proposeBatch,
  serviceRequest,
} from './support/answers';
import { overtakeRule, overtakeSignatory } from './support/conflicts';
import { signWithOldKeys } from './support/organisers';
import { belgradeTime } from './support/belgrade-time';
import { renameCourse, renameLesson } from './support/drafts';
import {
  giveDeclinedRequest,
  giveErasure,
  giveErasureRequests,
  giveOwnRequest,
  givePeriods,
} from './support/erasures';
import { examine } from './support/examine';
import {
  giveErasedHolder,
  giveLawChanges,
  giveLife,
  giveMovedDay,
  giveRenewals,
  giveSuccession,
} from './support/lives';
import { test } from './support/test';
import { fullTranscript, sentTrainings } from './support/transcripts';
import { Window } from './support/window';
import { makeWorld, type World } from './support/world';

const people = ['visitor', 'learner', 'trainer', 'administrator'] as const;
type Person = (typeof people)[number];

const bothScripts = ['sr-Latn', 'sr-Cyrl'] as const;
const languages = {
  visitor: [...bothScripts, 'en'],
  learner: bothScripts,
  trainer: bothScripts,
  administrator: bothScripts,
} as const;

type Path = string | ((world: World) => string);

interface Row {
  readonly screen: string;
  readonly path: Path;
  /** The server refuses what is asked of it, and the screen should say so. */
  readonly refused?: 404 | 401 | 412;
  /** What has to be so before the screen opens. */
  readonly given?: (window: Window) => Promise<void>;
  /** The buttons that lead on to the screen, named in Latin. */
  readonly press?: readonly string[];
  /** What else happens until the screen is as it is named. */
  readonly happens?: (window: Window, world: World) => Promise<void>;
}

const lesson =
  (place: string) =>
  ({ reading }: World) =>
    `/learn/${reading}/${place}`;
const attempt = ({ openAttempt }: World) => `/learn/attempts/${openAttempt}`;

const certificate = ({ certificate: { id } }: World) => `/certify/register/${id}`;
const ownModule = ({ own }: World) => `/author/modules/${own.module}?lesson=${own.lesson}`;
const ownCourse = ({ own }: World) => `/author/courses/${own.course}`;

async function writeOutage({ page }: Window): Promise<void> {
  await page.getByLabel('Od', { exact: true }).fill(belgradeTime(-30));
  await page.getByLabel('Do', { exact: true }).fill(belgradeTime(5));
  await page.getByLabel('Razlog').click();
  await page.getByRole('row').nth(1).waitFor();
}

/** Begins a course without enrolling, whose certificate asks for the licence number. */
function askForLicence(window: Window): Promise<void> {
  return window.answer(readRecognition, { items: [], licence: { professions: [], others: true } });
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

async function openTimeline({ page }: Window): Promise<void> {
  await page.getByText('Šta je bilo i šta sledi').first().click();
  await page.locator('app-certificate-timeline li').first().waitFor();
}

async function writeAccreditation({ page }: Window): Promise<void> {
  await page.getByLabel('Profil', { exact: true }).selectOption({ label: 'Zdravstvo' });
  await page.getByLabel('Broj', { exact: true }).fill('153-02-239/2026-01');
  await page.getByLabel('Važi od').fill('2026-01-01');
  await page
    .getByRole('group', { name: 'Telo koje je odlučilo' })
    .getByLabel('Latinica')
    .fill('Zdravstveni savet Srbije');
  await page.getByRole('button', { name: 'Prihvatite' }).click();
  await page.locator('app-document-sheet').waitFor();
}

async function signInAgain({ page }: Window): Promise<void> {
  await page.context().clearCookies();
  await page.getByRole('radio', { name: 'Policija' }).check();
  await page.getByRole('button', { name: 'Sačuvajte' }).click();
  await page.locator('app-problem').getByRole('button', { name: 'Prijavite se' }).click();
  await page.getByRole('dialog').waitFor();
}

async function writeOverLesson({ page }: Window, { own }: World): Promise<void> {
  await page.route('**/revision', (route) => route.abort());
  await renameLesson(colleague(), own);
  await page.getByLabel('Naslov lekcije').first().fill('Moja lekcija');
  await page.locator('app-part-conflict').waitFor();
}

async function writeOverCourse({ page }: Window, { own }: World): Promise<void> {
  await page.route('**/revision', (route) => route.abort());
  await renameCourse(colleague(), own);
  await page.getByLabel('Naslov', { exact: true }).fill('Moj kurs');
  await page.locator('app-conflict-notice').waitFor();
}

const importOf =
  (id: 'ready' | 'added') =>
  ({ imports }: World) =>
    `/author/banks/${imports.bank}/imports/${imports[id]}`;

/** What a worker is at cannot be held still: the same import, as it stands in the middle of reading. */
async function readingStill({ page }: Window): Promise<void> {
  await page.route(/\/imports\/[^/]+\?/, async (route) => {
    const reply = await route.fetch();
    await route.fulfill({
      response: reply,
      json: {
        ...(await reply.json()),
        state: 'reading',
        expected: 50_000,
        found: 12_500,
        items: [],
      },
    });
  });
}

async function nothingFound({ page }: Window): Promise<void> {
  const none = {
    found: 0,
    kept: 0,
    changed: 0,
    lost: 0,
    refused: 0,
    items: [],
    next: null,
    problem: { code: 'not-this-format', line: 1 },
  };
  await page.route(/\/imports\/[^/]+\?/, async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, json: { ...(await reply.json()), ...none } });
  });
}

const screens: Readonly<Record<Person, readonly Row[]>> = {
  visitor: [
    { screen: 'home', path: '/' },
    { screen: 'track', path: '/tracks/health' },
    { screen: 'unknown track', path: '/tracks/nothing' },
    { screen: 'course', path: '/courses/zdravstvo' },
    { screen: 'unknown course', path: '/courses/nista', refused: 404 },
    { screen: 'about', path: '/about' },
    { screen: 'help', path: '/help' },
    { screen: 'check', path: '/v' },
    { screen: 'valid certificate', path: ({ certificate }) => `/v/${certificate.checkCode}` },
    {
      screen: 'certificate whose day was moved',
      path: ({ certificate }) => `/v/${certificate.checkCode}`,
      given: giveMovedDay,
    },
    { screen: 'check of a receipt', path: '/v/receipt' },
    { screen: 'superseded certificate', path: ({ superseded }) => `/v/${superseded.checkCode}` },
    { screen: 'revoked certificate', path: ({ revoked }) => `/v/${revoked.checkCode}` },
    {
      screen: 'certificate with a forged code',
      path: ({ certificate }) => `/v/${certificate.checkCode}#falsifikat`,
    },
    { screen: 'check without a network', path: '/v/offline' },
    { screen: 'unknown certificate', path: '/v/0000-0000-0000-0000', refused: 404 },
    { screen: 'sign in', path: '/account/sign-in' },
    { screen: 'register', path: '/account/register' },
    { screen: 'check mail', path: '/account/check-mail' },
    { screen: 'confirm', path: '/account/confirm' },
    { screen: 'forgotten', path: '/account/forgotten' },
    { screen: 'reset', path: '/account/reset' },
    { screen: 'unknown page', path: '/nigde' },
    { screen: 'failed', path: '/failed' },
    { screen: 'no access', path: '/no-access' },
  ],
  learner: [
    { screen: 'my courses', path: '/learn' },
    {
      screen: 'lesson with a picture, a table and checks',
      path: lesson('opste-znanje/sta-je-trgovina-ljudima'),
    },
    {
      screen: 'lesson with indicators, a download and an order',
      path: lesson('policija-prepoznavanje/nestala-deca'),
    },
    {
      screen: 'lesson with a content note',
      path: lesson('policija-prepoznavanje/prosjacenje-i-kradje'),
    },
    {
      screen: 'lesson with practice done before',
      path: ({ finished }) => `/learn/${finished}/opste-znanje/sta-je-trgovina-ljudima`,
    },
    {
      screen: 'lesson with the source of a fact',
      path: lesson('opste-znanje/sta-je-trgovina-ljudima'),
      press: ['Izvor:'],
    },
    { screen: 'lesson with a film', path: lesson('opste-znanje/poverljivost-i-briga') },
    { screen: 'lesson with a case', path: lesson('policija-praksa/slucaj-treca-prijava') },
    { screen: 'unknown lesson', path: lesson('nema/nema') },
    { screen: 'unknown enrolment', path: () => `/learn/${randomUUID()}`, refused: 404 },
    { screen: 'closed assessment', path: lesson('assessment') },
    { screen: 'assessment under way', path: ({ finished }) => `/learn/${finished}/assessment` },
    {
      screen: 'assessment after a failed attempt',
      path: ({ failed }) => `/learn/${failed.enrolment}/assessment`,
    },
    {
      screen: 'assessment without an attempt left',
      path: ({ usedUp }) => `/learn/${usedUp.enrolment}/assessment`,
    },
    {
      screen: 'assessment with one more attempt',
      path: ({ allowed }) => `/learn/${allowed.enrolment}/assessment`,
    },
    { screen: 'attempt on another device', path: attempt },
    { screen: 'attempt', path: attempt, press: ['Nastavite ovde'] },
    { screen: 'review of the answers', path: attempt, press: ['Pregled i predaja'] },
    {
      screen: 'question about open answers',
      path: attempt,
      press: ['Pregled i predaja', 'Predajte odgovore'],
    },
    { screen: 'break', path: attempt, press: ['Napravite pauzu'] },
    { screen: 'passed', path: ({ passedAttempt }) => `/learn/attempts/${passedAttempt}/result` },
    { screen: 'not passed', path: ({ failed }) => `/learn/attempts/${failed.attempt}/result` },
    {
      screen: 'not passed, and no attempt left',
      path: ({ usedUp }) => `/learn/attempts/${usedUp.attempt}/result`,
    },
    {
      screen: 'not passed, and one more attempt',
      path: ({ allowed }) => `/learn/attempts/${allowed.attempt}/result`,
    },
    { screen: 'account', path: '/account' },
    { screen: 'privacy notice', path: '/privacy' },
    { screen: 'joining a course', path: '/learn/begin/policija', given: askForLicence },
    {
      screen: 'account with details of service asked for',
      path: '/account',
      given: (window) => window.answer(readServiceRequest, serviceRequest),
    },
    {
      screen: 'account with a licence number asked for',
      path: '/account',
      given: (window) => window.answer(listLicenceRequests, licenceRequests),
    },
    {
      screen: 'question about erasing the account',
      path: '/account/erasure',
      press: ['Zatražite brisanje naloga'],
    },
    { screen: 'request for erasure that waits', path: '/account/erasure', given: giveOwnRequest },
    {
      screen: 'request for erasure that was declined',
      path: '/account/erasure',
      given: giveDeclinedRequest,
    },
    { screen: 'signing in again', path: '/account', refused: 401, happens: signInAgain },
    { screen: 'own certificates', path: '/account/certificates' },
    {
      screen: 'certificates to renew',
      path: '/account/certificates',
      given: giveRenewals,
      happens: openTimeline,
    },
    {
      screen: 'certificates of which one renewed another',
      path: '/account/certificates',
      given: giveSuccession,
    },
    { screen: 'my courses with certificates to renew', path: '/learn', given: giveRenewals },
    { screen: 'training record', path: '/account/transcript' },
    {
      screen: 'training record with a licence period',
      path: '/account/transcript',
      given: (window) => window.answer(readTranscript, fullTranscript),
    },
    {
      screen: 'choosing the licence period',
      path: '/account/transcript',
      given: (window) => window.answer(readTranscript, fullTranscript),
      press: ['Izmenite period', 'Dodajte odsustvo'],
    },
    {
      screen: 'adding a training',
      path: '/account/transcript',
      press: ['Dodajte obuku', 'Pošaljite na potvrdu'],
    },
  ],
  trainer: [
    { screen: 'modules', path: '/author/modules' },
    { screen: 'courses', path: '/author/courses' },
    { screen: 'banks', path: '/author/banks' },
    { screen: 'no changed facts', path: '/author/facts' },
    {
      screen: 'changed facts',
      path: '/author/facts',
      given: (window) => window.answer(listChangedFacts, changedFacts),
    },
    { screen: 'naming a new draft', path: '/author/modules', press: ['Novi modul'] },
    { screen: 'module', path: ({ drafts }) => `/author/modules/${drafts.module}` },
    {
      screen: 'preview of a module',
      path: ({ drafts }) => `/author/modules/${drafts.module}/preview`,
    },
    { screen: 'course', path: ({ drafts }) => `/author/courses/${drafts.course}` },
    { screen: 'bank', path: ({ drafts }) => `/author/banks/${drafts.bank}` },
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
    { screen: 'assessments with figures', path: '/teach' },
    { screen: 'corrected keys', path: '/teach/regrades' },
    {
      screen: 'an unknown corrected key',
      path: () => `/teach/regrades/${randomUUID()}`,
      refused: 404,
    },
    { screen: 'answers to mark', path: '/marking' },
    { screen: 'an unknown answer to mark', path: () => `/marking/${randomUUID()}`, refused: 404 },
    {
      screen: 'figures of too few people',
      path: ({ drafts }) => `/teach/courses/${drafts.course}/1`,
    },
    {
      screen: 'figures of an unknown edition',
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
  ],
  administrator: [
    { screen: 'issue', path: '/certify/issue' },
    { screen: 'people without an attempt left', path: '/certify/issue/attempts' },
    {
      screen: 'question about one more attempt',
      path: '/certify/issue/attempts',
      press: ['Odobrite još jedan'],
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
    { screen: 'lists for authorities', path: '/certify/issue/deliveries' },
    { screen: 'template of a list', path: '/certify/issue/deliveries', press: ['Uredite obrazac'] },
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
    { screen: 'members', path: '/admin/members' },
    {
      screen: 'accommodation of a member',
      path: ({ member }) => `/admin/members/${member}/accommodation`,
    },
    {
      screen: 'erasing a member',
      path: ({ member }) => `/admin/members/${member}/erasure`,
      given: giveErasure,
      press: ['Izbrišite nalog zauvek'],
    },
    {
      screen: 'erasing an unknown member',
      path: () => `/admin/members/${randomUUID()}/erasure`,
      refused: 404,
    },
    { screen: 'no requests for erasure', path: '/admin/erasure-requests' },
    { screen: 'requests for erasure', path: '/admin/erasure-requests', given: giveErasureRequests },
    {
      screen: 'declining a request for erasure',
      path: '/admin/erasure-requests',
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
    { screen: 'outages', path: '/admin/outages' },
    { screen: 'an outage to declare', path: '/admin/outages', happens: writeOutage },
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
    { screen: 'jobs', path: '/admin/jobs' },
    { screen: 'assessments with figures', path: '/teach' },
  ],
};

const windows = new Map<Person, Window>();
let world: World;
let colleagues: Client | undefined;

function colleague(): Client {
  if (!colleagues) throw new Error('The world was not made.');
  return colleagues;
}

test.beforeAll(async ({ browser, installation }, { project }) => {
  test.setTimeout(120_000);
  const [learner, trainer, administrator] = [
    await installation.newLearner(),
    await installation.signInAs('trainer'),
    await installation.signInAs('administrator'),
  ];
  colleagues = trainer;
  world = await makeWorld(learner, trainer, administrator);
  const clients = { visitor: undefined, learner: learner.client, trainer, administrator };
  for (const person of people)
    windows.set(person, await Window.open(browser, project.use, clients[person]));
});
test.afterAll(async () => {
  for (const window of windows.values()) await window.close();
});

for (const person of people) {
  for (const { screen, path, refused, given, press = [], happens } of screens[person]) {
    test(`${person}: ${screen}`, async ({}, { project }) => {
      const window = windows.get(person);
      if (!window) throw new Error('The world was not made.');
      await window.restore();
      await given?.(window);
      await window.goTo(typeof path === 'string' ? path : path(world));
      await window.speak('sr-Latn');
      for (const name of press) await window.page.getByRole('button', { name }).first().click();
      await happens?.(window, world);
      for (const language of languages[person]) {
        await test.step(language, async () => {
          await window.page.emulateMedia({
            colorScheme: language === 'sr-Cyrl' ? 'dark' : 'light',
          });
          await window.speak(language);
          // each theme, script and width once: narrow and light, wide and dark
          const obstacles = (project.name === 'wide') === (language === 'sr-Cyrl');
          await examine(window, language, { refused, obstacles });
        });
      }
    });
  }
}
