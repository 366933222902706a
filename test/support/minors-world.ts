import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { recordConsent, withdrawConsent } from '@svetionik/contracts/identity/guardian-consent';
import { signIn } from '@svetionik/contracts/identity/session';
import { enrol } from '@svetionik/contracts/learning/enrolments';
import { randomUUID } from 'node:crypto';
import { inDays } from './belgrade-time';
import { call } from './call';
import { asNew, InvitationWorld } from './invitation-world';

export const dayMilliseconds = 24 * 3600 * 1000;

/** Accepts with a new account, as somebody who is 15 to 17. */
export const asMinor = { ...asNew, age: 'minor' };

/** A step that records a guardian's consent. */
export function recording(person: string, signedOn = inDays(0), consent: string = randomUUID()) {
  return {
    call: recordConsent,
    with: { params: { person, consent }, body: { signedOn } },
  } as const;
}

/** A request that says that a consent was taken back. */
export function withdrawing(person: string, consent: string, withdrawnOn = inDays(0)) {
  return { params: { person, consent }, body: { withdrawnOn } };
}

/** Minors with and without a consent, and the administrator who records it. */
export class MinorsWorld {
  private constructor(
    readonly of: InvitationWorld,
    readonly cookies: Record<
      'administrator' | 'coordinator' | 'minor' | 'consented' | 'learner',
      string
    >,
  ) {}

  static async open(): Promise<MinorsWorld> {
    const of = await InvitationWorld.open();
    const { given } = of.world;
    const coordinator = await given.person({
      email: 'koordinatorka@primer.rs',
      roles: ['learner', 'institution-coordinator'],
    });
    return new MinorsWorld(of, {
      ...of.cookies,
      coordinator: await given.session(coordinator),
      minor: await given.session(examples.minor),
      consented: await given.session(examples.consentedMinor),
    });
  }

  /** What a person is told when they begin a course by themselves. */
  async begin(cookie: string): Promise<unknown> {
    const request = { params: { enrolment: randomUUID() }, body: { course: 'probni-kurs' } };
    const { status, body } = await call(this.of.world.app, enrol, request, cookie);
    return status < 400 ? 'begun' : (body as { code: string }).code;
  }

  record(person: string, signedOn?: string, consent?: string) {
    const request = recording(person, signedOn, consent);
    return call(this.of.world.app, request.call, request.with, this.cookies.administrator);
  }

  withdraw(person: string, consent: string, withdrawnOn?: string) {
    const request = withdrawing(person, consent, withdrawnOn);
    return call(this.of.world.app, withdrawConsent, request, this.cookies.administrator);
  }

  signIn(email: string, password: string = exampleSecrets.newPassword, more: object = {}) {
    return call(this.of.world.app, signIn, { body: { email, password, ...more } });
  }

  /** The courses that somebody is enrolled in once all work is done. */
  async coursesOf(email: string): Promise<string[]> {
    await this.of.world.app.runJobs();
    const { rows } = await this.of.world.client.query<{ slug: string }>(
      `SELECT c.slug FROM learning.enrolment e JOIN identity.person p ON p.id = e.person_id JOIN catalogue.course c ON c.id = e.course_id
       WHERE p.email = $1 ORDER BY c.slug`,
      [email],
    );
    return rows.map(({ slug }) => slug);
  }

  async idOf(email: string): Promise<string> {
    const { rows } = await this.of.world.client.query<{ id: string }>(
      'SELECT id FROM identity.person WHERE email = $1',
      [email],
    );
    return rows[0]?.id ?? '';
  }
}
