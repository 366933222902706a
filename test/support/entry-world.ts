import { exampleSecrets } from '@svetionik/contracts/examples';
import { enterByLink, openEntryLink } from '@svetionik/contracts/identity/entering';
import { makeEntryLink } from '@svetionik/contracts/identity/entry-links';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import { randomUUID } from 'node:crypto';
import { call } from './call';
import type { InvitationWorld } from './invitation-world';

/** A link or a code that was made. */
export interface MadeLink {
  readonly id: string;
  readonly key: string;
}

/** Makes links, and comes in by them. */
export class EntryWorld {
  constructor(private readonly of: InvitationWorld) {}

  async make(more: object = {}): Promise<MadeLink> {
    const terms = { kind: 'code', name: '', courseId: null, mailDomain: null };
    const request = {
      params: { link: randomUUID() },
      body: { ...terms, most: 30, minutes: 60, ...more },
    };
    const cookie = this.of.cookies.administrator;
    const answer = await call(this.of.world.app, makeEntryLink, request, cookie);
    expect(answer.status).toBe(201);
    return answer.body as MadeLink;
  }

  open(key: string, cookie?: string) {
    return call(this.of.world.app, openEntryLink, { body: { key } }, cookie);
  }

  enter(key: string, cookie: string) {
    const body = { key, entrant: { as: 'signed-in' } };
    return call(this.of.world.app, enterByLink, { body }, cookie);
  }

  /** Registers with a key. */
  register(email: string, entryKey: string, age = 'adult') {
    const account = { email, password: exampleSecrets.newPassword, language: 'sr-Latn' };
    const body = { ...account, age, entryKey };
    return call(this.of.world.app, register, { body });
  }

  confirm(token: string) {
    return call(this.of.world.app, confirmAddress, { body: { token } });
  }

  /** Registers somebody, and gives the token of their mail. */
  async tokenFor(email: string, key: string): Promise<string> {
    expect((await this.register(email, key)).status).toBe(202);
    return (await this.of.newMail()).find(({ to }) => to === email)?.token ?? '';
  }

  /** How many a link has let in, as it counts them and as they stand in its list. */
  async count({ id }: MadeLink): Promise<[number | undefined, number | undefined]> {
    const { rows } = await this.of.world.client.query<{ entered: number; listed: number }>(
      'SELECT entered, (SELECT count(*)::int FROM identity.link_entry WHERE link_id = l.id) AS listed FROM identity.invitation_link l WHERE id = $1',
      [id],
    );
    return [rows[0]?.entered, rows[0]?.listed];
  }
}
