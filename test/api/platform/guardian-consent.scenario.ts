import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { readAccount } from '@svetionik/contracts/identity/account';
import { recordAge, withdrawConsent } from '@svetionik/contracts/identity/guardian-consent';
import { readSession } from '@svetionik/contracts/identity/session';
import { listPeople, readPerson } from '@svetionik/contracts/people';
import { listOwnCourses } from '@svetionik/contracts/status';
import { randomUUID } from 'node:crypto';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { type InvitationWorld, readSessionCookie } from '../../support/invitation-world';
import { dayMilliseconds, MinorsWorld, recording, withdrawing } from '../../support/minors-world';
import { scenario } from '../../support/scenario';

/** Whoever is 15 to 17 takes courses of an organisation once it has recorded a guardian's consent. */

const { minor, consentedMinor } = examples;

let minors: MinorsWorld;
let of: InvitationWorld;

beforeEach(async () => {
  minors = await MinorsWorld.open();
  of = minors.of;
});

afterEach(() => of.close());

describe('whoever is 15 to 17', () => {
  it('signs in, sees why, and takes courses from the record of a consent until it is withdrawn', async () => {
    expect(await minors.begin(minors.cookies.minor)).toBe('access.consent-awaited');
    const consent = randomUUID();
    await scenario(of.world.app, minors.cookies, [
      {
        as: 'minor',
        call: readSession,
        status: 200,
        has: { person: { withheld: ['course.take'], permissions: ['public', 'account'] } },
      },
      {
        as: 'minor',
        call: readAccount,
        status: 200,
        has: { minority: { awaitsConsent: true, signedOn: null } },
      },
      { as: 'minor', call: listOwnCourses, status: 200 },
      { as: 'administrator', ...recording(minor, inDays(0), consent), status: 201 },
      { as: 'administrator', ...recording(minor, inDays(0), consent), status: 200 },
      {
        as: 'administrator',
        ...recording(minor, inDays(-1), consent),
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'administrator',
        ...recording(minor),
        status: 409,
        has: { code: 'identity.consent-recorded' },
      },
      {
        as: 'minor',
        call: readAccount,
        status: 200,
        has: { minority: { awaitsConsent: false, signedOn: inDays(0) } },
      },
    ]);
    expect(await minors.begin(minors.cookies.minor)).toBe('begun');
    const withdrawal = withdrawing(minor, consent);
    await scenario(of.world.app, minors.cookies, [
      { as: 'administrator', call: withdrawConsent, with: withdrawal, status: 200 },
      { as: 'administrator', call: withdrawConsent, with: withdrawal, status: 200 },
      {
        as: 'administrator',
        call: withdrawConsent,
        with: { ...withdrawal, body: { withdrawnOn: inDays(-1) } },
        status: 409,
        has: { code: 'identity.consent-withdrawn' },
      },
      // what they have stays theirs to see
      {
        as: 'minor',
        call: listOwnCourses,
        status: 200,
        has: { items: [{ course: { slug: 'probni-kurs' } }] },
      },
      { as: 'administrator', ...recording(minor), status: 201 },
    ]);
    expect(await minors.begin(minors.cookies.minor)).toBe('begun');
    const { rows } = await of.world.client.query(
      `SELECT action, count(*)::int AS count FROM platform.audit WHERE action LIKE 'identity.%Consent' AND $1 = ANY (subject_ids) GROUP BY 1 ORDER BY 1`,
      [minor],
    );
    expect(rows).toEqual([
      { action: 'identity.recordConsent', count: 2 },
      { action: 'identity.withdrawConsent', count: 1 },
    ]);
  });

  it('loses the right with the next request when the consent is withdrawn', async () => {
    expect(await minors.begin(minors.cookies.consented)).toBe('begun');
    await minors.withdraw(consentedMinor, examples.consent);
    expect(await minors.begin(minors.cookies.consented)).toBe('access.consent-awaited');
  });

  it('is of age three years after they said so', async () => {
    const said = inDays(0);
    const [year = 0, month = 1, date = 1] = said.split('-').map(Number);
    // at noon: the calendar is the organisation's
    const noonOf = (days: number) => Date.UTC(year + 3, month - 1, date + days, 10);
    of.world.app.clock.advance(noonOf(-1) - Date.now());
    const cookie = async () =>
      readSessionCookie((await minors.signIn('sofija@primer.rs', exampleSecrets.password)).headers);
    expect(await minors.begin(await cookie())).toBe('access.consent-awaited');
    of.world.app.clock.advance(dayMilliseconds);
    expect(await minors.begin(await cookie())).toBe('begun');
    const { body } = await call(of.world.app, readAccount, {}, await cookie());
    expect(body).toMatchObject({ minority: null });
  });

  it('is of age as soon as the organisation records that, and may be younger than they said', async () => {
    const ageOf = (person: string, age: 'adult' | 'minor') => ({
      call: recordAge,
      with: { params: { person }, body: { age } },
    });
    await scenario(of.world.app, minors.cookies, [
      { as: 'administrator', ...ageOf(minor, 'adult'), status: 200, has: { minority: null } },
      {
        as: 'administrator',
        ...recording(minor),
        status: 409,
        has: { code: 'identity.not-a-minor' },
      },
      {
        as: 'administrator',
        ...ageOf(examples.learner, 'minor'),
        status: 200,
        has: { minority: { since: inDays(0), awaitsConsent: true, consents: [] } },
      },
      { as: 'coordinator', ...ageOf(examples.learner, 'adult'), status: 403 },
    ]);
    expect(await minors.begin(minors.cookies.minor)).toBe('begun');
    expect(await minors.begin(minors.cookies.learner)).toBe('access.consent-awaited');
    const own = ageOf(examples.administrator, 'minor');
    expect(
      (await call(of.world.app, own.call, own.with, minors.cookies.administrator)).status,
    ).toBe(403);
  });
});

describe('the day of a consent', () => {
  it.each([
    [1, 422],
    [0, 201],
    [-400, 201],
    [-3 * 366, 422],
  ])('%d days from today answers %d', async (days, status) => {
    const answer = await minors.record(minor, inDays(days));
    expect(answer.status).toBe(status);
  });

  it('of its withdrawal is not before it', async () => {
    for (const withdrawnOn of ['2025-12-31', inDays(1)]) {
      const { body } = await minors.withdraw(consentedMinor, examples.consent, withdrawnOn);
      expect(body).toMatchObject({ code: 'identity.consent-day' });
    }
  });

  it('is recorded once by two at once', async () => {
    const answers = await Promise.all([minors.record(minor), minors.record(minor)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

it('counts in each organisation for itself', async () => {
  const { given } = of.world;
  await given.membership(consentedMinor, examples.otherOrganisation);
  const elsewhere = await given.session(examples.otherAdministrator);
  const switched = await minors.signIn('luka@primer.rs', exampleSecrets.password, {
    organisation: examples.otherOrganisation,
  });
  expect(switched.body).toMatchObject({ person: { withheld: ['course.take'] } });
  const strange = recording(minor);
  expect((await call(of.world.app, strange.call, strange.with, elsewhere)).status).toBe(404);
  const withdrawal = withdrawing(consentedMinor, examples.consent);
  expect((await call(of.world.app, withdrawConsent, withdrawal, elsewhere)).status).toBe(404);
  const known = { params: { person: consentedMinor }, body: { age: 'adult' } };
  await call(of.world.app, recordAge, known, elsewhere);
  expect(
    (await call(of.world.app, readSession, {}, readSessionCookie(switched.headers))).body,
  ).toMatchObject({ person: { withheld: [] } });
  expect(
    (
      await call(
        of.world.app,
        readPerson,
        { params: { person: consentedMinor } },
        minors.cookies.administrator,
      )
    ).body,
  ).toMatchObject({ minority: { consents: [{ id: examples.consent }] } });
});

describe('the people', () => {
  it('who wait are found by those who record consents, until they have one', async () => {
    const waiting = { query: { consent: 'awaited' } };
    await scenario(of.world.app, minors.cookies, [
      {
        as: 'administrator',
        call: listPeople,
        with: waiting,
        status: 200,
        has: { items: [{ id: minor, awaitsConsent: true }] },
      },
      { as: 'coordinator', call: listPeople, with: waiting, status: 403 },
      {
        as: 'administrator',
        call: readPerson,
        with: { params: { person: minor } },
        status: 200,
        has: { minority: { awaitsConsent: true, consents: [] } },
      },
      { as: 'administrator', ...recording(minor), status: 201 },
      {
        as: 'administrator',
        call: listPeople,
        with: waiting,
        status: 200,
        has: { items: [] },
      },
      {
        as: 'administrator',
        call: readPerson,
        with: { params: { person: minor } },
        status: 200,
        has: {
          minority: {
            awaitsConsent: false,
            consents: [
              { signedOn: inDays(0), recordedBy: { latin: 'Marija Ilić' }, withdrawn: null },
            ],
          },
        },
      },
    ]);
  });
});
