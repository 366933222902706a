import { listEligible, previewCertificate } from '@svetionik/contracts/certification';
import { readDocumentName, stateDocumentName } from '@svetionik/contracts/document-names';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { acceptInvitation } from '@svetionik/contracts/identity/acceptance';
import { confirmName, readAccount } from '@svetionik/contracts/identity/account';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import { listOwnCourses } from '@svetionik/contracts/status';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { readSessionCookie } from '../../support/invitation-world';
import { scenario } from '../../support/scenario';

const mira = { latin: 'Mira', cyrillic: 'Мира' };
const jelena = { latin: 'Jelena Kos', cyrillic: 'Јелена Кос' };
const said = { ...jelena, form: 'feminine', script: 'sr-Cyrl' } as const;
const typed = {
  email: 'nova.osoba@primer.rs',
  password: exampleSecrets.newPassword,
  language: 'sr-Latn',
  age: 'adult',
} as const;

let world: CertificationWorld;
let person: string;
let enrolment: string;
let own: { person: string; administrator: string };

beforeEach(async () => {
  world = await openCertificationWorld();
  person = await world.given.person({ email: 'mira@primer.rs', name: mira });
  await world.client.query('UPDATE identity.person SET name_on_documents = false WHERE id = $1', [
    person,
  ]);
  enrolment = await world.certificates.passed({ person });
  own = {
    person: await world.given.session(person),
    administrator: world.cookies.administrator,
  };
});

afterEach(() => world.close());

function tokenIn(text: string | undefined): string {
  return /#([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
}

/** The token of the mail that a registration sends. */
async function registerAndReadMail(body: object): Promise<string> {
  await call(world.app, register, { body });
  await world.app.runJobs();
  return tokenIn(world.app.mail.filter(({ to }) => to === typed.email).at(-1)?.text);
}

/** What an account is called by, and whether documents bear that. */
async function readName(cookie: string): Promise<unknown> {
  const { body } = await call(world.app, readAccount, {}, cookie);
  return { name: body.name, nameOnDocuments: body.nameOnDocuments };
}

describe('what somebody wants to be called by', () => {
  it('goes with the link of a registration, and is the account’s when that is used', async () => {
    const named = await registerAndReadMail({ ...typed, name: mira });
    await registerAndReadMail(typed);
    const { rows } = await world.client.query(
      'SELECT name_latin AS name FROM identity.person WHERE email = $1',
      [typed.email],
    );
    expect(rows).toEqual([{ name: null }]);
    const body = { token: named };
    const { headers } = await call(world.app, confirmAddress, { body });
    expect(await readName(readSessionCookie(headers))).toEqual({
      name: mira,
      nameOnDocuments: false,
    });
    const { rows: left } = await world.client.query(
      'SELECT FROM identity.mailed_link WHERE name_latin IS NOT NULL',
    );
    expect(left).toEqual([]);
  });

  it('is not what somebody else typed for the same address', async () => {
    const token = await registerAndReadMail(typed);
    await registerAndReadMail({ ...typed, name: jelena });
    const { headers } = await call(world.app, confirmAddress, { body: { token } });
    expect(await readName(readSessionCookie(headers))).toEqual({
      name: null,
      nameOnDocuments: true,
    });
  });

  it('is stated with an invitation, whatever name that was sent to', async () => {
    const acceptor = {
      as: 'new',
      password: typed.password,
      language: 'sr-Latn',
      age: 'adult',
      name: mira,
    };
    const body = { token: exampleSecrets.invitationToken, acceptor };
    const { headers, status } = await call(world.app, acceptInvitation, { body });
    expect(status).toBe(200);
    expect(await readName(readSessionCookie(headers))).toEqual({
      name: mira,
      nameOnDocuments: false,
    });
  });

  it('is refused where it could not stand as a name, in every way in', async () => {
    const name = { latin: 'Mira 2', cyrillic: 'Mira' };
    const acceptor = { as: 'new', password: typed.password, language: 'sr-Latn', age: 'adult' };
    const code = 'identity.name-unacceptable';
    await scenario(world.app, {}, [
      {
        as: 'nobody',
        call: register,
        with: { body: { ...typed, name } },
        status: 422,
        has: { code },
      },
      {
        as: 'nobody',
        call: acceptInvitation,
        with: {
          body: { token: exampleSecrets.invitationToken, acceptor: { ...acceptor, name } },
        },
        status: 422,
        has: { code },
      },
    ]);
  });

  it('leaves what was said about documents as it is where nothing is said', async () => {
    const body = { ...mira, form: 'neutral' } as const;
    await scenario(world.app, own, [
      {
        as: 'person',
        call: confirmName,
        with: { body },
        status: 200,
        has: { nameOnDocuments: false },
      },
      {
        as: 'person',
        call: confirmName,
        with: { body: { ...body, onDocuments: true } },
        status: 200,
        has: { nameOnDocuments: true },
      },
      {
        as: 'person',
        call: confirmName,
        with: { body },
        status: 200,
        has: { nameOnDocuments: true },
      },
    ]);
  });
});

describe('the name of a document', () => {
  const params = () => ({ enrolment });
  /** How the issuer sees Mira. */
  const eligible = async () => {
    const reply = await call(world.app, listEligible, {}, own.administrator);
    const {
      person: who,
      separateName,
      missing,
    } = reply.body.items.find((item: { person: { id: string } }) => item.person.id === person);
    return { name: who.name, separateName, missing };
  };

  it('is asked for when the course is passed, and no sooner', async () => {
    await scenario(world.app, own, [
      {
        as: 'person',
        call: listOwnCourses,
        status: 200,
        has: {
          items: [{ status: { state: 'passed', lacks: ['name'], next: { step: 'state-name' } } }],
        },
      },
      {
        as: 'person',
        call: stateDocumentName,
        with: { params: params(), body: said },
        status: 200,
        has: { stated: jelena, called: mira, printed: false, form: 'feminine', script: 'sr-Cyrl' },
      },
      {
        as: 'person',
        call: listOwnCourses,
        status: 200,
        has: { items: [{ status: { lacks: [], next: { step: 'wait-for-issue' } } }] },
      },
    ]);
    await world.client.query(
      'UPDATE assessment.attempt SET passed = false WHERE enrolment_id = $1',
      [enrolment],
    );
    await scenario(world.app, own, [
      {
        as: 'person',
        call: stateDocumentName,
        with: { params: params(), body: said },
        status: 409,
        has: { code: 'certification.name-not-asked' },
      },
      { as: 'person', call: readDocumentName, with: { params: params() }, status: 409 },
    ]);
  });

  it('is nobody’s to state but the person’s', async () => {
    const learner = { learner: world.cookies.learner, administrator: own.administrator };
    const request = { params: params(), body: said };
    await scenario(world.app, learner, [
      { as: 'learner', call: stateDocumentName, with: request, status: 404 },
      { as: 'administrator', call: stateDocumentName, with: request, status: 404 },
      { as: 'administrator', call: readDocumentName, with: { params: params() }, status: 404 },
    ]);
  });

  it('stands on the document and in the register, while the list of those who wait names the person as ever', async () => {
    expect(await eligible()).toEqual({
      name: mira,
      separateName: false,
      missing: [{ code: 'name-unconfirmed', field: 'holderName' }],
    });
    await call(world.app, stateDocumentName, { params: params(), body: said }, own.person);
    expect(await eligible()).toEqual({ name: mira, separateName: true, missing: [] });
    const preview = await call(
      world.app,
      previewCertificate,
      { params: params() },
      own.administrator,
    );
    expect(preview.body.facts).toMatchObject({ holderName: 'Јелена Кос', holderForm: 'f' });
    const { rows } = await world.client.query(
      `SELECT actor_id AS by, subject_ids AS about FROM platform.audit WHERE action = 'certification.readDocumentName'`,
    );
    expect(rows).toEqual([{ by: examples.administrator, about: [person] }]);
    expect((await world.issue(2)).status).toBe(201);
    expect((await world.issued()).map(({ holder }) => holder)).toEqual([
      'Jelena Kos',
      'Jelena Stojanović',
    ]);
    const { rows: called } = await world.client.query(
      'SELECT name_latin AS name FROM identity.person WHERE id = $1',
      [person],
    );
    expect(called).toEqual([{ name: 'Mira' }]);
  });

  it('is for one document: the next is asked anew, and the person alone is told the earlier one', async () => {
    await call(world.app, stateDocumentName, { params: params(), body: said }, own.person);
    const later = await world.certificates.passed({ person, course: examples.courseSlug });
    await scenario(world.app, own, [
      {
        as: 'person',
        call: readDocumentName,
        with: { params: { enrolment: later } },
        status: 200,
        has: { stated: null, earlier: jelena, called: mira, form: 'neutral' },
      },
    ]);
  });

  it('need not be stated by whoever has one name, and is theirs to change all the same', async () => {
    await world.client.query('UPDATE identity.person SET name_on_documents = true WHERE id = $1', [
      person,
    ]);
    expect(await eligible()).toEqual({ name: mira, separateName: false, missing: [] });
    await call(world.app, stateDocumentName, { params: params(), body: said }, own.person);
    await world.issue(2);
    expect((await world.issued())[0]?.holder).toBe('Jelena Kos');
  });
});
