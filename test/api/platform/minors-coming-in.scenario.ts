import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { changeGroupMembers, enrolGroup } from '@svetionik/contracts/groups';
import {
  decideAdmission,
  listAdmissions,
  setRegistrationRule,
} from '@svetionik/contracts/identity/admissions';
import { register } from '@svetionik/contracts/identity/registration';
import { randomUUID } from 'node:crypto';
import { OfAgeWorker } from '../../../apps/backend/src/features/learning/of-age.worker';
import { call } from '../../support/call';
import { EntryWorld } from '../../support/entry-world';
import {
  asNew,
  fresh,
  type InvitationWorld,
  readSessionCookie,
} from '../../support/invitation-world';
import { asMinor, dayMilliseconds, MinorsWorld } from '../../support/minors-world';
import { scenario } from '../../support/scenario';

/** How whoever is not of age comes in, or does not. */

let minors: MinorsWorld;
let of: InvitationWorld;

beforeEach(async () => {
  minors = await MinorsWorld.open();
  of = minors.of;
});

afterEach(() => of.close());

describe('whoever is younger than 15', () => {
  it('gets no account, and nothing of what they sent is kept', async () => {
    const token = await of.tokenFor(fresh);
    const entry = new EntryWorld(of);
    const { key } = await entry.make();
    const kept = async () => {
      const { rows } = await of.world.client.query(
        `SELECT (SELECT count(*) FROM identity.person) AS people, (SELECT count(*) FROM identity.mailed_link) AS links,
           (SELECT count(*) FROM platform.throttle) AS counted, (SELECT count(*) FROM platform.audit) AS noted, (SELECT count(*) FROM platform.event) AS events`,
      );
      return rows;
    };
    const before = await kept();
    const typed = { email: 'dete@primer.rs', password: exampleSecrets.newPassword };
    const answers = [
      await call(of.world.app, register, { body: { ...typed, language: 'sr-Latn', age: 'child' } }),
      await of.accept(token, { ...asNew, age: 'child' }),
      await entry.register('dete@primer.rs', key, 'child'),
    ];
    expect(answers.map(({ body }) => (body as { code: string }).code)).toEqual(
      Array(3).fill('identity.too-young'),
    );
    expect(await kept()).toEqual(before);
  });

  it.each([undefined, 'twelve', 16])('is not guessed from %j', async (age) => {
    const typed = { email: fresh, password: exampleSecrets.newPassword, language: 'sr-Latn' };
    expect((await call(of.world.app, register, { body: { ...typed, age } })).status).toBe(400);
  });
});

describe('a course that comes with the way in', () => {
  it('of an invitation begins with the consent', async () => {
    const token = await of.tokenFor(fresh, { courseId: await of.someCourse() });
    expect((await of.accept(token, asMinor)).status).toBe(200);
    expect(await minors.coursesOf(fresh)).toEqual([]);
    await minors.record(await minors.idOf(fresh));
    const told = await of.newMail();
    expect(told).toMatchObject([{ to: fresh, subject: 'Новост на Вашем налогу' }]);
    expect(told[0]?.text).not.toMatch(/саглас|родитељ|старат/);
    expect(await minors.coursesOf(fresh)).toEqual(['probni-kurs']);
  });

  it('begins by itself, and is told, once whoever waits for it counts as of age', async () => {
    const token = await of.tokenFor(fresh, { courseId: await of.someCourse() });
    await of.accept(token, asMinor);
    await of.newMail();
    const comeOfAge = () => of.world.app.app.get(OfAgeWorker).handle();
    of.world.app.clock.advance((3 * 365 - 2) * dayMilliseconds);
    await comeOfAge();
    expect(await minors.coursesOf(fresh)).toEqual([]);
    of.world.app.clock.advance(4 * dayMilliseconds);
    await comeOfAge();
    await comeOfAge();
    await of.world.client.query(
      `UPDATE platform.job SET run_at = now() WHERE handler = 'learning.mailCoursesOpen'`,
    );
    expect((await of.newMail()).map(({ to }) => to)).toEqual([fresh]);
    expect(await minors.coursesOf(fresh)).toEqual(['probni-kurs']);
  });

  it('of a link begins with the consent, and waits again where that was withdrawn meanwhile', async () => {
    const entry = new EntryWorld(of);
    const { key } = await entry.make({ courseId: await of.someCourse() });
    await entry.register(fresh, key, 'minor');
    const token = (await of.newMail()).find(({ to }) => to === fresh)?.token ?? '';
    expect((await entry.confirm(token)).status).toBe(200);
    expect(await minors.coursesOf(fresh)).toEqual([]);
    const person = await minors.idOf(fresh);
    const consent = randomUUID();
    await minors.record(person, undefined, consent);
    await minors.withdraw(person, consent);
    expect(await of.newMail()).toEqual([]);
    expect(await minors.coursesOf(fresh)).toEqual([]);
    await minors.record(person);
    expect(await minors.coursesOf(fresh)).toEqual(['probni-kurs']);
  });

  it('of a group begins with the consent', async () => {
    const params = { group: examples.group, course: await of.someCourse() };
    const people = { people: [examples.minor, examples.consentedMinor], in: true };
    await scenario(of.world.app, minors.cookies, [
      {
        as: 'administrator',
        call: changeGroupMembers,
        with: { params: { group: examples.group }, body: people },
        status: 200,
      },
      {
        as: 'administrator',
        call: enrolGroup,
        with: { params, body: { later: true } },
        status: 200,
      },
    ]);
    expect(await minors.coursesOf('luka@primer.rs')).toEqual(['probni-kurs']);
    expect(await minors.coursesOf('sofija@primer.rs')).toEqual([]);
    await minors.record(examples.minor);
    expect(await minors.coursesOf('sofija@primer.rs')).toEqual(['probni-kurs']);
  });

  it('is nothing that an admission gives', async () => {
    const rule = { ifMatch: '0', body: { rule: 'approval', domains: [] } };
    await call(of.world.app, setRegistrationRule, rule, minors.cookies.administrator);
    const typed = { email: fresh, password: exampleSecrets.newPassword };
    await call(of.world.app, register, { body: { ...typed, language: 'sr-Latn', age: 'minor' } });
    const token = (await of.newMail()).find(({ to }) => to === fresh)?.token ?? '';
    await new EntryWorld(of).confirm(token);
    const { body } = await call(of.world.app, listAdmissions, {}, minors.cookies.administrator);
    const { items } = body as { items: { id: string; email: string; minor: boolean }[] };
    const admission = items.find(({ email }) => email === fresh);
    expect(admission?.minor).toBe(true);
    const decision = { decision: 'admit', reason: null };
    const request = { params: { admission: admission?.id ?? '' }, body: decision };
    await call(of.world.app, decideAdmission, request, minors.cookies.administrator);
    const session = readSessionCookie((await minors.signIn(fresh)).headers);
    expect(await minors.begin(session)).toBe('access.consent-awaited');
  });
});

it('follows what was said for the link that is redeemed, whoever else had registered the address', async () => {
  const typed = { email: fresh, password: exampleSecrets.newPassword, language: 'sr-Latn' };
  await call(of.world.app, register, { body: { ...typed, age: 'adult' } });
  await of.newMail();
  await call(of.world.app, register, { body: { ...typed, age: 'minor' } });
  const token = (await of.newMail())[0]?.token ?? '';
  const { headers } = await new EntryWorld(of).confirm(token);
  expect(await minors.begin(readSessionCookie(headers))).toBe('access.consent-awaited');
});
