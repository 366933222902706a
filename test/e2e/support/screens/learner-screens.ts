import { randomUUID } from 'node:crypto';
import { readServiceRequest } from '@svetionik/contracts/authority-reports';
import { readDocumentName } from '@svetionik/contracts/document-names';
import { readAccount } from '@svetionik/contracts/identity/account';
import { listLicenceRequests } from '@svetionik/contracts/profiles';
import { readRecognition } from '@svetionik/contracts/recognition';
import { listOwnCourses } from '@svetionik/contracts/status';
import { readTranscript } from '@svetionik/contracts/transcript';
import { giveFullOwnHome } from '../own-homes';
import { licenceRequests, serviceRequest } from '../answers';
import { giveWithheld } from '../consents';
import { giveDeclinedRequest, giveOwnRequest } from '../erasures';
import { giveCoursesToRenew, giveRenewals, giveSuccession, giveSuspension } from '../lives';
import { fullTranscript } from '../transcripts';
import { type Window } from '../window';
import type { World } from '../world';

import { ownProgrammeScreens } from './programme-screens';
import type { ScreenRow } from './screen-row';

const lesson =
  (place: string) =>
  ({ reading }: World) =>
    `/learn/${reading}/${place}`;
const attempt = ({ openAttempt }: World) => `/learn/attempts/${openAttempt}`;

/** Shows a course as to somebody who is in none, whose certificate asks for the licence number. */
async function beginWithLicence(window: Window): Promise<void> {
  await window.answer(listOwnCourses, { items: [] });
  await window.answer(readRecognition, { items: [], licence: { professions: [], others: true } });
}

/** Somebody who is called by another name than an earlier document bears. */
async function askForName(window: Window): Promise<void> {
  await window.answer(readDocumentName, {
    course: { 'sr-Latn': 'Prepoznavanje i pomoć', 'sr-Cyrl': 'Препознавање и помоћ' },
    programme: false,
    organiser: { 'sr-Latn': 'Centar za obuku', 'sr-Cyrl': 'Центар за обуку' },
    stated: null,
    earlier: { latin: 'Jelena Kos', cyrillic: 'Јелена Кос' },
    called: { latin: 'Mira', cyrillic: 'Мира' },
    printed: false,
    form: 'neutral',
    script: 'sr-Latn',
  });
}

async function openTimeline({ page }: Window): Promise<void> {
  await page.getByText('Šta je bilo i šta sledi').first().click();
  await page.locator('app-certificate-timeline li').first().waitFor();
}

async function signInAgain({ page }: Window): Promise<void> {
  await page.context().clearCookies();
  await page.getByRole('radio', { name: 'Policija' }).check();
  await page.getByRole('button', { name: 'Sačuvajte' }).click();
  await page.locator('app-problem').getByRole('button', { name: 'Prijavite se' }).click();
  await page.getByRole('dialog').waitFor();
}

export const learnerScreens: readonly ScreenRow[] = [
  { screen: 'my courses', path: '/learn' },
  ...ownProgrammeScreens,
  { screen: 'my courses with days to keep and changes', path: '/learn', given: giveFullOwnHome },
  {
    screen: 'my courses without any',
    path: '/learn',
    given: (window) => window.answer(listOwnCourses, { items: [] }),
  },
  {
    screen: 'a consent that is awaited',
    path: '/consent-awaited',
    given: giveWithheld,
    // who is signed in is asked when the app begins
    happens: (window) => window.goTo('/consent-awaited'),
  },
  {
    screen: 'lesson with a picture, a table and checks',
    path: lesson('opste-znanje/sta-je-trgovina-ljudima'),
  },
  {
    screen: 'lesson with indicators, a handout and an order',
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
  { screen: 'the name on a document', path: ({ passed }) => `/account/document-name/${passed}` },
  {
    screen: 'the name on a document, to be stated',
    path: ({ passed }) => `/account/document-name/${passed}`,
    given: askForName,
  },
  {
    screen: 'a name for documents that is asked for later',
    path: '/account',
    happens: async ({ page }) => page.getByRole('radio', { name: 'Pitajte me za ime' }).check(),
  },
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
  {
    screen: 'another address that one of two has confirmed',
    path: '/account',
    given: (window) =>
      window.alter(/v1\/account$/, (reply) => ({
        ...readAccount.replies[200].schema.parse(reply),
        addressChange: {
          email: 'veoma.dugacka.adresa.za.prikaz@obrazovanje.primer.rs',
          confirmed: { present: true, new: false },
          until: '2026-12-02T09:00:00.000Z',
        },
      })),
  },
  {
    screen: 'another address to confirm or refuse',
    path: `/account/address/present#${'a'.repeat(43)}`,
  },
  { screen: 'no link to confirm another address', path: '/account/address/new' },
  { screen: 'which mails come', path: '/account/mail' },
  { screen: 'privacy notice', path: '/privacy' },
  { screen: 'joining a course', path: '/learn/begin/policija', given: beginWithLicence },
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
  { screen: 'own data', path: '/account/data' },
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
  { screen: 'suspended certificate', path: '/account/certificates', given: giveSuspension },
  { screen: 'my courses with a suspended certificate', path: '/learn', given: giveSuspension },
  {
    screen: 'my courses with certificates to renew',
    path: '/learn',
    given: giveCoursesToRenew,
  },
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
];
