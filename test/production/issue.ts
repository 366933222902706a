import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { listOwnCertificates, readOwnDocument } from '@svetionik/contracts/checks';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readSession } from '@svetionik/contracts/identity/session';
import {
  addSignatory,
  editOrganiser,
  listOrganisers,
  listSigningKeys,
} from '@svetionik/contracts/organisers';
import { editHelpContacts, readHelpContacts } from '@svetionik/contracts/organisations';
import { readSetup, tryMail } from '@svetionik/contracts/setup';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openGuardedSession, openSession, registerLearner } from '../e2e/support/accounts';
import type { Client } from '../e2e/support/client';
import { Learner } from '../e2e/support/learner';
import { run, withFiles } from '../support/debian-tools';
import { awaitCondition } from '../support/await-condition';
import type { Site } from './site';
import type { Steps } from './steps';
import { VisitorBrowser } from './visitor-browser';

const course = 'prosveta';

type OwnCertificate = EndpointReply<typeof listOwnCertificates>['items'][number];

/** From the first sign-in to a signed certificate, which is held against other programs and the page that checks. */
export async function issue(site: Site, steps: Steps): Promise<Buffer | undefined> {
  const { address, folder } = site;
  let administrator: Client;
  let learner: Learner;
  let certificate: OwnCertificate;
  let document: Buffer | undefined;
  const browser = new VisitorBrowser(site.browser, address);
  await steps.step(
    'the administrator signs in with a browser, adds an authenticator app first, and has a name',
    async () => {
      const secret = await browser.signIn(site.administrator);
      administrator = await openGuardedSession(site.administrator, address, secret);
      const { person } = await administrator.call(readSession, {});
      assert.equal(person?.name?.cyrillic, 'Милица Петровић');
    },
  );
  await steps.step('somebody registers by mail and passes a course', async () => {
    learner = new Learner(await openSession(await registerLearner(address, folder), address));
    const enrolment = await learner.enrol(course);
    await learner.finishModules(enrolment);
    await learner.pass(enrolment, `${course}-zavrsna`);
  });
  await steps.step('the organiser gets a signatory and its key', () =>
    prepareOrganiser(administrator, site.signingKey),
  );
  await steps.step(
    'setting up ends with mail that went out and contacts that were looked over',
    () => finishSetup(administrator),
  );
  await steps.step('a certificate is issued, and the worker makes it through Bull', async () => {
    await issueAll(administrator);
    certificate = await madeFor(learner.client);
    assert.ok(site.listQueue().includes('bull:'), 'the jobs went through Redis');
  });
  await steps.step('another program finds the signature of the document whole', async () => {
    const params = { certificate: certificate.id };
    document = await learner.client.download(readOwnDocument, { params });
    const said = withFiles([document], ([path = '']) => run('pdfsig', ['-nocert', path]));
    assert.match(said, /Signature is Valid/);
    assert.match(said, /Total document signed/);
  });
  await steps.step('anybody checks it with a browser', () => checkWithBrowser(site, document));
  await browser.close();
  return document;
}

/** Gives a document to the page that checks, in a browser that knows nothing of the site. */
export async function checkWithBrowser(site: Site, document: Buffer | undefined): Promise<void> {
  assert.ok(document);
  const browser = new VisitorBrowser(site.browser, site.address);
  try {
    await browser.check(document);
  } finally {
    await browser.close();
  }
}

async function prepareOrganiser(administrator: Client, key: string): Promise<void> {
  const { items: keys } = await administrator.call(listSigningKeys, {});
  assert.deepEqual(
    keys.map(({ name, standing }) => [name, standing]),
    [[key, 'ready']],
  );
  const [organiser] = (await administrator.call(listOrganisers, {})).items;
  assert.ok(organiser);
  const { id, name, registerDesignation, version } = organiser;
  const place = { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' };
  const edited = await administrator.call(editOrganiser, {
    params: { organiser: id },
    body: { name, place, registerDesignation, signingKey: key },
    version,
  });
  assert.equal(edited.signingKey?.standing, 'ready');
  await administrator.call(addSignatory, {
    params: { organiser: id, signatory: randomUUID() },
    body: {
      name: { 'sr-Latn': 'Marija Ćirić', 'sr-Cyrl': 'Марија Ћирић' },
      role: { 'sr-Latn': 'direktorka', 'sr-Cyrl': 'директорка' },
      validFrom: new Date().toISOString().slice(0, 10),
      validTo: null,
    },
  });
}

async function finishSetup(administrator: Client): Promise<void> {
  const open = async (): Promise<string[]> => {
    const { steps } = await administrator.call(readSetup, {});
    return steps.flatMap(({ name, done }) => (done ? [] : [name]));
  };
  assert.deepEqual(await open(), ['mail', 'contacts']);
  assert.equal((await administrator.call(tryMail, {})).outcome, 'accepted');
  const { version, contacts } = await administrator.call(readHelpContacts, {});
  await administrator.call(editHelpContacts, {
    body: { contacts: contacts.map(({ key, label, number }) => ({ key, label, number })) },
    version,
  });
  assert.deepEqual(await open(), []);
}

async function issueAll(administrator: Client): Promise<void> {
  const { counts } = await administrator.call(listEligible, {});
  assert.equal(counts.complete, 1);
  await administrator.call(issueCertificates, {
    params: { batch: randomUUID() },
    body: { course: null, expected: counts.complete },
  });
}

/** The certificate of somebody, as soon as its document is made. */
async function madeFor(learner: Client): Promise<OwnCertificate> {
  let made: OwnCertificate | undefined;
  await awaitCondition('the document is made', async () => {
    const { items } = await learner.call(listOwnCertificates, {});
    made = items.find(({ status }) => status === 'valid');
    return made !== undefined;
  });
  assert.ok(made);
  return made;
}
