import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { acceptInvitation } from '@svetionik/contracts/identity/acceptance';
import { sendInvitations } from '@svetionik/contracts/identity/invitations';
import { randomUUID } from 'node:crypto';
import { call } from './call';
import { openWorld, type TestWorld } from './test-world';

export interface MailWithToken {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly token: string;
}

type Cookies = Record<'administrator' | 'elsewhere' | 'learner', string>;

/** An address that nobody has, and one that has an account in the other organisation. */
export const [fresh, abroad] = ['nova.koleginica@primer.rs', 'polaznik@drugde.rs'];

/** Accepts with a new account. */
export const asNew = {
  as: 'new',
  password: exampleSecrets.newPassword,
  language: 'sr-Cyrl',
  age: 'adult',
};

/** The cookie of the session that an answer begins. */
export function readSessionCookie(headers: Record<string, unknown>): string {
  return /session=[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? '';
}

/** A request that invites these addresses as learners. */
export function inviting(emails: readonly string[], more: object = {}) {
  const invitees = emails.map((email) => ({ email, name: null }));
  const terms = { language: 'sr-Latn', roles: ['learner'], courseId: null, reason: null };
  return { params: { batch: randomUUID() }, body: { ...terms, invitees, ...more } };
}

/** The standard data with an administrator who invites, and a learner here and elsewhere. */
export class InvitationWorld {
  private constructor(
    readonly world: TestWorld,
    readonly cookies: Cookies,
  ) {}

  static async open(): Promise<InvitationWorld> {
    const world = await openWorld();
    return new InvitationWorld(world, {
      administrator: await world.given.session(examples.administrator),
      elsewhere: await world.given.session(examples.otherLearner),
      learner: await world.given.session(examples.learner),
    });
  }

  close(): Promise<void> {
    return this.world.close();
  }

  invite(emails: readonly string[], more: object = {}) {
    return call(
      this.world.app,
      sendInvitations,
      inviting(emails, more),
      this.cookies.administrator,
    );
  }

  accept(token: string, acceptor: object, cookie?: string) {
    return call(this.world.app, acceptInvitation, { body: { token, acceptor } }, cookie);
  }

  /** The mails that have come since the last time. */
  async newMail(): Promise<MailWithToken[]> {
    const { app } = this.world;
    const before = app.mail.length;
    await app.runJobs();
    return app.mail
      .slice(before)
      .map((mail) => ({ ...mail, token: /#([\w-]{43})/.exec(mail.text)?.[1] ?? '' }));
  }

  /** Invites the address; gives the token of its mail. */
  async tokenFor(email: string, more: object = {}): Promise<string> {
    expect((await this.invite([email], more)).body).toEqual({ sent: 1, leftAlone: 0 });
    return (await this.newMail()).find(({ to }) => to === email)?.token ?? '';
  }

  async invitationOf(email: string): Promise<string> {
    const { rows } = await this.world.client.query<{ id: string }>(
      'SELECT id FROM identity.invitation WHERE email = $1 AND organisation_id = $2',
      [email, examples.organisation],
    );
    const [row] = rows;
    if (row === undefined) throw new Error(`${email} was not invited`);
    return row.id;
  }

  async rolesOf(email: string): Promise<string[] | undefined> {
    const { rows } = await this.world.client.query<{ roles: string[] }>(
      'SELECT roles FROM identity.member m JOIN identity.person p ON p.id = person_id WHERE organisation_id = $1 AND email = $2',
      [examples.organisation, email],
    );
    return rows[0]?.roles;
  }

  async someCourse(): Promise<string> {
    const { rows } = await this.world.client.query<{ id: string }>(
      `SELECT id FROM catalogue.course WHERE slug = 'probni-kurs'`,
    );
    return rows[0]?.id ?? '';
  }
}
