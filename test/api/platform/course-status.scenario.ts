import { examples } from '@svetionik/contracts/examples';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { enrol } from '@svetionik/contracts/learning/enrolments';
import { markDone } from '@svetionik/contracts/learning/progress';
import { listOwnCourses } from '@svetionik/contracts/status';
import { makeCheckCode } from '@svetionik/domain/certificates/check-code';
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'person' as const;
const params = { enrolment: v7() };
const body = { course: examples.otherCourseSlug };

let world: TestWorld;
let certificates: GivenCertificates;
let person: string;
let cookies: { person: string };

beforeEach(async () => {
  world = await openWorld();
  certificates = new GivenCertificates(world.client);
  const name = { latin: 'Ana Đorđević', cyrillic: 'Ана Ђорђевић' };
  person = await world.given.person({ email: 'ana@primer.rs', name });
  cookies = { person: await world.given.session(person) };
});

afterEach(() => world.close());

/** The status of the one course that the person has. */
async function status(): Promise<unknown> {
  const { body } = await call(world.app, listOwnCourses, {}, cookies.person);
  expect(body.items).toHaveLength(1);
  return body.items[0].status;
}

describe('where somebody is in a course', () => {
  it('is nowhere before joining, then at the first part, then at the next', async () => {
    await scenario(world.app, cookies, [
      { as, call: listOwnCourses, status: 200, has: { items: [] } },
      { as, call: enrol, with: { params, body }, status: 201 },
    ]);
    const first = { module: 'opsti-modul', lesson: 'prva', block: 'uvod' };
    expect(await status()).toEqual({
      state: 'not-begun',
      parts: 6,
      lessons: 2,
      place: first,
      share: null,
      next: { step: 'begin', at: null, on: null },
    });
    await scenario(world.app, cookies, [
      { as, call: markDone, with: { params, body: { blocks: [first] } }, status: 200 },
    ]);
    expect(await status()).toMatchObject({
      state: 'parts-left',
      parts: 5,
      place: { block: 'slika' },
      next: { step: 'go-on' },
    });
  });

  it('is an attempt while one runs, with the end of its time', async () => {
    const complete = { as: 'learner' as const, with: undefined };
    const learner = await world.given.session(examples.learner);
    const attempt = { enrolment: examples.completeEnrolment, attempt: v7() };
    await scenario(world.app, { learner }, [
      {
        ...complete,
        call: startAttempt,
        with: { params: attempt, body: { script: 'sr-Latn' } },
        status: 201,
      },
    ]);
    const { body: list } = await call(world.app, listOwnCourses, {}, learner);
    const own = list.items.find(
      ({ enrolment }: { enrolment: string }) => enrolment === examples.completeEnrolment,
    );
    expect(own.status).toMatchObject({
      state: 'attempt-running',
      attempt: attempt.attempt,
      next: { step: 'go-on-with-attempt', at: expect.any(String) },
    });
  });

  it('is a day after a failed attempt, never an open assessment', async () => {
    const enrolment = await certificates.usedUp({ person });
    await world.client.query(
      `DELETE FROM assessment.attempt WHERE enrolment_id = $1 AND number > 1`,
      [enrolment],
    );
    await finishLessons(enrolment);
    expect(await status()).toMatchObject({
      state: 'waiting',
      reason: 'wait',
      next: { step: 'read-again', at: expect.any(String) },
    });
  });

  it('is being marked while answers wait for people', async () => {
    const enrolment = await certificates.passed({ person });
    await world.client.query(
      `UPDATE assessment.attempt SET passed = NULL, awaiting_marking = true, result = NULL, points = NULL WHERE enrolment_id = $1`,
      [enrolment],
    );
    expect(await status()).toMatchObject({
      state: 'being-marked',
      next: { step: 'wait-for-marks', at: expect.any(String) },
    });
  });

  it('is at the end of the attempts once all are used up', async () => {
    await certificates.usedUp({ person });
    expect(await status()).toMatchObject({
      state: 'attempts-used-up',
      next: { step: 'ask-organiser' },
    });
  });

  it('is passed until a certificate is issued, then held, then revoked', async () => {
    const enrolment = await certificates.passed({ person });
    expect(await status()).toMatchObject({ state: 'passed', next: { step: 'wait-for-issue' } });
    await world.client.query('UPDATE identity.person SET name_confirmed_at = NULL WHERE id = $1', [
      person,
    ]);
    expect(await status()).toMatchObject({
      state: 'passed',
      lacks: ['name'],
      next: { step: 'state-name' },
    });
    const [id, batch] = [v7(), v7()];
    await certificates.batch(batch, 1);
    const checkCode = makeCheckCode(randomBytes(16));
    await certificates.certificate({
      id,
      enrolment,
      number: 900,
      checkCode,
      batch,
      rendering: 'ready',
    });
    expect(await status()).toMatchObject({
      state: 'renewal-window',
      certificate: id,
      renewal: null,
      next: { step: 'begin-renewal', on: expect.any(String) },
    });
    await world.client.query(
      `UPDATE registry.certificate SET facts = facts - 'expiresOn' WHERE id = $1`,
      [id],
    );
    await world.client.query('UPDATE renewal.law_change SET withdrawn_at = now()');
    expect(await status()).toMatchObject({
      state: 'held',
      certificate: id,
      next: { step: 'show-certificate' },
    });
    await world.client.query(`UPDATE registry.certificate SET status = 'revoked' WHERE id = $1`, [
      id,
    ]);
    expect(await status()).toMatchObject({ state: 'revoked', certificate: id });
  });

  it('is suspended while somebody decides whether the certificate is revoked, whatever was revoked before', async () => {
    const enrolment = await certificates.passed({ person });
    const [before, id, batch] = [v7(), v7(), v7()];
    await certificates.batch(batch, 2);
    const given = { enrolment, batch, rendering: 'ready' as const };
    const code = () => makeCheckCode(randomBytes(16));
    const stands = (certificate: string, status: string) =>
      world.client.query('UPDATE registry.certificate SET status = $2 WHERE id = $1', [
        certificate,
        status,
      ]);
    await certificates.certificate({ ...given, id: before, number: 900, checkCode: code() });
    await stands(before, 'revoked');
    await certificates.certificate({ ...given, id, number: 901, checkCode: code() });
    await stands(id, 'suspended');
    expect(await status()).toEqual({
      state: 'suspended',
      certificate: id,
      kind: 'completion',
      next: { step: 'wait-for-decision', at: null, on: null },
    });
    await stands(id, 'valid');
    expect(await status()).toMatchObject({ certificate: id, next: { step: 'begin-renewal' } });
  });

  it('is left once the course was left, and forgotten once it is joined again', async () => {
    const enrolment = v7();
    await scenario(world.app, cookies, [
      { as, call: enrol, with: { params: { enrolment }, body }, status: 201 },
    ]);
    await world.client.query('UPDATE learning.enrolment SET withdrawn_at = now() WHERE id = $1', [
      enrolment,
    ]);
    expect(await status()).toMatchObject({ state: 'left', next: { step: 'join-again' } });
    await scenario(world.app, cookies, [
      { as, call: enrol, with: { params: { enrolment: v7() }, body }, status: 201 },
    ]);
    expect(await status()).toMatchObject({ state: 'not-begun' });
  });
});

/** Does all parts of the lessons of the course. */
async function finishLessons(enrolment: string): Promise<void> {
  await world.client.query(
    `INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)
     SELECT e.organisation_id, e.id, m.slug || '/' || (l->>'id') || '/' || (b->>'id'), now()
     FROM learning.enrolment e
     JOIN catalogue.course_edition_module em ON em.course_edition_id = e.course_edition_id
     JOIN catalogue.module_edition me ON me.id = em.module_edition_id
     JOIN catalogue.module m ON m.id = me.module_id
     CROSS JOIN LATERAL jsonb_array_elements(me.outline) l CROSS JOIN LATERAL jsonb_array_elements(l->'blocks') b
     WHERE e.id = $1 ON CONFLICT DO NOTHING`,
    [enrolment],
  );
}
