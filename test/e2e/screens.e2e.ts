import { randomUUID } from 'node:crypto';
import { examine } from './support/examine';
import { test } from './support/test';
import { Window } from './support/window';
import { makeWorld, type World } from './support/world';

const people = ['visitor', 'learner', 'trainer', 'administrator'] as const;
type Person = (typeof people)[number];

const bothScripts = ['sr-Latn', 'sr-Cyrl'] as const;
const languages = { visitor: [...bothScripts, 'en'], learner: bothScripts, trainer: bothScripts, administrator: bothScripts } as const;

type Path = string | ((world: World) => string);

interface Row {
  readonly screen: string;
  readonly path: Path;
  /** What the screen asks for is not there, as it should say. */
  readonly missing?: true;
  /** The buttons that lead on to the screen, named in Latin. */
  readonly press?: readonly string[];
}

const lesson = (place: string) => ({ reading }: World) => `/learn/${reading}/${place}`;
const attempt = ({ openAttempt }: World) => `/learn/attempts/${openAttempt}`;

const screens: Readonly<Record<Person, readonly Row[]>> = {
  visitor: [
    { screen: 'home', path: '/' },
    { screen: 'track', path: '/tracks/health' },
    { screen: 'unknown track', path: '/tracks/nothing' },
    { screen: 'course', path: '/courses/zdravstvo' },
    { screen: 'unknown course', path: '/courses/nista', missing: true },
    { screen: 'about', path: '/about' },
    { screen: 'help', path: '/help' },
    { screen: 'check', path: '/v' },
    { screen: 'valid certificate', path: ({ certificate }) => `/v/${certificate.checkCode}` },
    { screen: 'unknown certificate', path: '/v/0000-0000-0000-0000', missing: true },
    { screen: 'check of a receipt', path: '/v/receipt' },
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
    { screen: 'lesson with a picture, a table and checks', path: lesson('opste-znanje/sta-je-trgovina-ljudima') },
    { screen: 'lesson with indicators, a download and an order', path: lesson('policija-prepoznavanje/nestala-deca') },
    { screen: 'lesson with a content note', path: lesson('policija-prepoznavanje/prosjacenje-i-kradje') },
    { screen: 'lesson with practice done before', path: ({ finished }) => `/learn/${finished}/opste-znanje/sta-je-trgovina-ljudima` },
    { screen: 'lesson with the source of a fact', path: lesson('opste-znanje/sta-je-trgovina-ljudima'), press: ['Izvor:'] },
    { screen: 'lesson with a film', path: lesson('opste-znanje/poverljivost-i-briga') },
    { screen: 'lesson with a case', path: lesson('policija-praksa/slucaj-treca-prijava') },
    { screen: 'unknown lesson', path: lesson('nema/nema') },
    { screen: 'unknown enrolment', path: () => `/learn/${randomUUID()}`, missing: true },
    { screen: 'closed assessment', path: lesson('assessment') },
    { screen: 'assessment under way', path: ({ finished }) => `/learn/${finished}/assessment` },
    { screen: 'assessment after a failed attempt', path: ({ failed }) => `/learn/${failed.enrolment}/assessment` },
    { screen: 'assessment without an attempt left', path: ({ usedUp }) => `/learn/${usedUp.enrolment}/assessment` },
    { screen: 'assessment with one more attempt', path: ({ allowed }) => `/learn/${allowed.enrolment}/assessment` },
    { screen: 'attempt on another device', path: attempt },
    { screen: 'attempt', path: attempt, press: ['Nastavite ovde'] },
    { screen: 'review of the answers', path: attempt, press: ['Pregled i predaja'] },
    { screen: 'question about open answers', path: attempt, press: ['Pregled i predaja', 'Predajte odgovore'] },
    { screen: 'passed', path: ({ passedAttempt }) => `/learn/attempts/${passedAttempt}/result` },
    { screen: 'not passed', path: ({ failed }) => `/learn/attempts/${failed.attempt}/result` },
    { screen: 'not passed, and no attempt left', path: ({ usedUp }) => `/learn/attempts/${usedUp.attempt}/result` },
    { screen: 'not passed, and one more attempt', path: ({ allowed }) => `/learn/attempts/${allowed.attempt}/result` },
    { screen: 'account', path: '/account' },
    { screen: 'own certificates', path: '/account/certificates' },
  ],
  trainer: [
    { screen: 'modules', path: '/author/modules' },
    { screen: 'courses', path: '/author/courses' },
    { screen: 'banks', path: '/author/banks' },
    { screen: 'changed facts', path: '/author/facts' },
    { screen: 'module', path: ({ drafts }) => `/author/modules/${drafts.module}` },
    { screen: 'preview of a module', path: ({ drafts }) => `/author/modules/${drafts.module}/preview` },
    { screen: 'course', path: ({ drafts }) => `/author/courses/${drafts.course}` },
    { screen: 'bank', path: ({ drafts }) => `/author/banks/${drafts.bank}` },
  ],
  administrator: [
    { screen: 'issue', path: '/certify/issue' },
    { screen: 'people without an attempt left', path: '/certify/issue/attempts' },
    { screen: 'question about one more attempt', path: '/certify/issue/attempts', press: ['Odobrite još jedan'] },
    { screen: 'register', path: '/certify/register' },
    { screen: 'certificate', path: ({ certificate }) => `/certify/register/${certificate.id}` },
    { screen: 'members', path: '/admin/members' },
    { screen: 'organisers', path: '/admin/organisers' },
    { screen: 'organiser', path: ({ organiser }) => `/admin/organisers/${organiser}` },
    { screen: 'contacts', path: '/admin/contacts' },
    { screen: 'jobs', path: '/admin/jobs' },
  ],
};

const windows = new Map<Person, Window>();
let world: World;

test.beforeAll(async ({ browser, installation }, { project }) => {
  test.setTimeout(120_000);
  const [learner, trainer, administrator] = [await installation.newLearner(), await installation.signInAs('trainer'), await installation.signInAs('administrator')];
  world = await makeWorld(learner, trainer, administrator);
  const clients = { visitor: undefined, learner: learner.client, trainer, administrator };
  for (const person of people) windows.set(person, await Window.open(browser, project.use, clients[person]));
});
test.afterAll(async () => {
  for (const window of windows.values()) await window.close();
});

for (const person of people) {
  for (const { screen, path, missing = false, press = [] } of screens[person]) {
    test(`${person}: ${screen}`, async () => {
      const window = windows.get(person);
      if (!window) throw new Error('The world was not made.');
      await window.goTo(typeof path === 'string' ? path : path(world));
      await window.speak('sr-Latn');
      for (const name of press) await window.page.getByRole('button', { name }).first().click();
      for (const language of languages[person]) {
        await test.step(language, async () => {
          await window.page.emulateMedia({ colorScheme: language === 'sr-Cyrl' ? 'dark' : 'light' });
          await window.speak(language);
          await examine(window, language, { missing });
        });
      }
    });
  }
}
