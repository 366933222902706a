import { examples } from '@svetionik/contracts/examples';
import { beginRenewal } from '@svetionik/contracts/renewals';
import { issueDate } from '@svetionik/domain/certificates/register';
import { addDays } from '@svetionik/domain/credits/calendar-span';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import { call } from './call';
import { openCertificationWorld, type CertificationWorld } from './certification-world';

/** A certificate of more than a year ago, its renewal, and neither leaves nor changes of law. */
export interface RenewalWorld extends CertificationWorld {
  /** By the calendar in Belgrade. */
  today(): string;
  /**
   * The certificate of the standard data ends so many days from now; its edition renews for two years from expiry, within 90 days
   * and a grace of 30. Gives its last day.
   */
  endsIn(days: number, rule?: object): Promise<string>;
  begin(certificate?: string, renewal?: string): Promise<Response>;
  /** The learner passes what they have begun, and all that is eligible is issued. */
  passAndIssue(renewal: string): Promise<string>;
}

export async function openRenewalWorld(): Promise<RenewalWorld> {
  const world = await openCertificationWorld();
  const today = () => issueDate(world.app.clock.now(), 'Europe/Belgrade').date;
  await world.client.query('DELETE FROM renewal.law_change');
  await world.client.query('DELETE FROM renewal.leave_of_absence');
  await world.client.query('UPDATE registry.certificate SET issued_on = $1', [
    addDays(today(), -400),
  ]);
  return {
    ...world,
    today,
    endsIn: (days, rule = {}) => endOn(world, addDays(today(), days), rule),
    begin: (certificate = examples.certificate, renewal = v7()) =>
      call(
        world.app,
        beginRenewal,
        { params: { renewal }, body: { certificate } },
        world.cookies.learner,
      ),
    passAndIssue: (renewal) => passAndIssue(world, renewal),
  };
}

async function endOn({ client }: CertificationWorld, until: string, rule: object): Promise<string> {
  await client.query(
    `UPDATE catalogue.course_edition SET validity = '{"kind": "term", "months": 24}', renewal = $1`,
    [{ counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30, ...rule }],
  );
  await client.query(
    `UPDATE registry.certificate SET expires_on = $2::date, facts = facts || jsonb_build_object('expiresOn', $3::text) WHERE id = $1`,
    [examples.certificate, until, until],
  );
  return until;
}

async function passAndIssue(world: CertificationWorld, renewal: string): Promise<string> {
  await world.client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
       started_at, deadline_at, closed_at, points, maximum, passed, result)
     SELECT $2, organisation_id, person_id, id, course_edition_id, 1, 'submitted', '{}', '', 1, $3, $3, $3, 9, 10, true, '{"percent": 90}' FROM learning.enrolment WHERE id = $1`,
    [renewal, v7(), world.app.clock.now()],
  );
  expect((await world.issue(2)).status).toBe(201);
  const fresh = (await world.issued()).find(({ enrolment }) => enrolment === renewal);
  if (fresh === undefined) throw new Error('it was not issued');
  return fresh.id;
}
